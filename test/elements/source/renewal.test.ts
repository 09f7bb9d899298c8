import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../../src/elements/related-news/define.js';
import type {PortalRelatedNews, SourceConfig} from '../../../src/index.js';
import {settled, visibleText} from '../../support/element.js';
import {PretendBackend} from '../../support/pretend-backend.js';

const LIST = '/api/articles';
const news = (title: string): {items: object[]} => ({
  items: [
    {id: 1, title, url: '/tin/1'},
    {id: 2, title: 'Tin hai'},
  ],
});

async function shown(settings: SourceConfig): Promise<PortalRelatedNews> {
  const element = await fixture<PortalRelatedNews>(
    html`<portal-related-news .source=${settings}></portal-related-news>`,
  );
  await settled(element);
  return element;
}

describe('content that is a little old', () => {
  it('is shown at once, then the new content in its place, without the focus being lost', async () => {
    const backend = new PretendBackend({[LIST]: news('Tin cũ')});
    const settings = {...backend.config, ttl: 200};
    await shown(settings);
    await aTimeout(220);
    backend.set(LIST, news('Tin mới'));
    backend.hold();

    const element = await shown(settings);
    expect(visibleText(element)).to.equal('Tin cũ Tin hai');
    const link = element.querySelector('a')!;
    link.focus();
    backend.release();
    await waitUntil(() => visibleText(element) === 'Tin mới Tin hai', 'the new content is there', {timeout: 5000});
    expect(document.activeElement).to.equal(link);
    expect(backend.asked).to.have.length(2);
  });

  it('says so when nothing newer can be had, and goes on showing it', async () => {
    const backend = new PretendBackend({[LIST]: news('Tin cũ')});
    const settings = {...backend.config, ttl: 1};
    await shown(settings);
    await aTimeout(5);
    backend.set(LIST, () => new Response('{}', {status: 404}));
    const element = await shown(settings);
    await waitUntil(() => element.shadowRoot?.querySelector('[part="stale"]'), 'it says so');
    expect(visibleText(element)).to.match(/^Tin cũ Tin hai Chưa cập nhật được/);
  });

  it('is not asked for again within the time that portal-source gives', async () => {
    const backend = new PretendBackend({[LIST]: news('Tin')});
    await fixture(html`
      <div>
        <portal-source ttl="60000" .settings=${backend.config}></portal-source>
        <portal-related-news></portal-related-news>
      </div>
    `);
    await aTimeout(20);
    await shown({...backend.config, ttl: 60_000});
    expect(backend.asked).to.have.length(1);
    await shown({...backend.config, ttl: 0});
    expect(backend.asked).to.have.length(2);
  });
});

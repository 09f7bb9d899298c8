import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/visit-counter/define.js';
import type {PortalSource, PortalVisitCounter} from '../../../src/index.js';
import {settled, visibleText} from '../../support/element.js';
import {PretendBackend} from '../../support/pretend-backend.js';

const backend = (total: number): PretendBackend =>
  new PretendBackend({'/api/stats': {total}, '/khac/stats': {total: total + 1}});

async function total(page: ParentNode, selector = 'portal-visit-counter'): Promise<string> {
  const element = page.querySelector<PortalVisitCounter>(selector)!;
  await aTimeout(0);
  await settled(element);
  return visibleText(element);
}

describe('portal-source', () => {
  it('gives a backend to every element of the page', async () => {
    const {config} = backend(10);
    const page = await fixture(
      html`<div><portal-source .settings=${config}></portal-source><portal-visit-counter></portal-visit-counter></div>`,
    );
    expect(await total(page)).to.equal('Tổng truy cập 10');
  });

  it('gives it to the elements inside it before any other', async () => {
    const page = await fixture(html`
      <div>
        <portal-source .settings=${backend(10).config}></portal-source>
        <portal-source .settings=${backend(20).config}><portal-visit-counter></portal-visit-counter></portal-source>
      </div>
    `);
    expect(await total(page)).to.equal('Tổng truy cập 20');
  });

  it('is found by its id', async () => {
    const page = await fixture(html`
      <div>
        <portal-source .settings=${backend(10).config}></portal-source>
        <portal-source id="thu-hai" .settings=${backend(30).config}></portal-source>
        <portal-visit-counter source="thu-hai"></portal-visit-counter>
      </div>
    `);
    expect(await total(page)).to.equal('Tổng truy cập 30');
  });

  it('lets its attributes win over its settings, and takes the rest from the script inside', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <portal-source base="/khac" .settings=${backend(40).config}>
          <script type="application/json">
            {"stats": {"map": {"total": "total", "online": "total"}}}
          </script>
        </portal-source>
        <portal-visit-counter></portal-visit-counter>
      </div>
    `);
    expect(await total(page)).to.equal('Tổng truy cập 41 Truy cập hiện tại 41 khách');
  });

  it('is followed when it changes, comes later or goes', async () => {
    const page = await fixture<HTMLElement>(html`<div><portal-visit-counter></portal-visit-counter></div>`);
    const source = document.createElement('portal-source');
    source.settings = backend(50).config;
    page.append(source);
    expect(await total(page)).to.equal('Tổng truy cập 50');
    source.base = '/khac';
    await source.updateComplete;
    expect(await total(page)).to.equal('Tổng truy cập 51');
  });

  it('shows what stands between its tags, and tells the webmaster when its script is no JSON', async () => {
    const told: unknown[] = [];
    const warn = console.warn;
    console.warn = (line: unknown) => told.push(line);
    try {
      const source = await fixture<PortalSource>(html`
        <portal-source
          ><script type="application/json">
            ${'{base: 1'}
          </script>
          Xin chào</portal-source
        >
      `);
      expect(source.config).to.deep.equal({});
      expect(visibleText(source)).to.equal('Xin chào');
      expect(told.join()).to.contain('<portal-source> SyntaxError');
    } finally {
      console.warn = warn;
    }
  });
});

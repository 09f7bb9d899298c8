import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {PortalArticle} from '../../../src/index.js';
import {onPage, settled, visibleText} from '../../support/element.js';
import {PretendBackend} from '../../support/pretend-backend.js';
import {BRIDGE, shownArticle} from './support.js';

const CHAPTERS = '<h2>Tiến độ</h2><p>a</p><h3>Mố</h3><h4>Nhỏ</h4><p>b</p><h2>Tiến độ</h2><p>c</p>';
const WITH_CONTENTS = html`<portal-article article-id="7" tools="none" show-contents></portal-article>`;

describe('the date of an article', () => {
  it('has the day of the week, and the time behind it, where they are wanted', async () => {
    const day = html`<portal-article article-id="7" tools="none" show-weekday></portal-article>`;
    expect(visibleText(await shownArticle({}, day))).to.contain('Ngày cập nhật Chủ Nhật, 28/12/2025 Cầu');
    const both = html`<portal-article article-id="7" tools="none" show-weekday show-time></portal-article>`;
    expect(visibleText(await shownArticle({}, both))).to.contain('Ngày cập nhật Chủ Nhật, 28/12/2025, 09:10');
  });
});

describe('the reading time', () => {
  const template = html`<portal-article article-id="7" tools="none" show-reading-time></portal-article>`;

  it('is at least a minute', async () => {
    expect(visibleText(await shownArticle({}, template))).to.contain('1 phút đọc');
  });

  it('counts the words of lead and text', async () => {
    const element = await shownArticle({body: `<p>${'chữ '.repeat(1190)}</p>`}, template);
    expect(visibleText(element)).to.contain('5 phút đọc');
  });

  it('is not there where there is nothing to read', async () => {
    const element = await shownArticle({lead: null, body: '<img src="/a.png" alt="">'}, template);
    expect(visibleText(element)).not.to.contain('phút');
  });
});

describe('the table of contents', () => {
  it('leads to the headings of the two upper levels, each with an address of its own', async () => {
    const element = await shownArticle({body: CHAPTERS}, WITH_CONTENTS);
    const links = [...element.querySelectorAll<HTMLAnchorElement>('nav a')];
    expect(links.map(({textContent, hash}) => [textContent, hash])).to.deep.equal([
      ['Tiến độ', '#portal-tien-do'],
      ['Mố', '#portal-mo'],
      ['Tiến độ', '#portal-tien-do-2'],
    ]);
    expect(links.map(({hash}) => element.querySelector(hash)?.textContent)).to.deep.equal(['Tiến độ', 'Mố', 'Tiến độ']);
    await expect(element).to.be.accessible();
  });

  it('has the same addresses when the article is asked for again, and leaves the reader where he is', async () => {
    history.replaceState(null, '', '#portal-mo');
    const element = await shownArticle({body: `${CHAPTERS}<p>${'dài '.repeat(4000)}</p>`}, WITH_CONTENTS);
    scrollTo(0, 0);
    const hashes = (): string[] => [...element.querySelectorAll<HTMLAnchorElement>('nav a')].map(({hash}) => hash);
    const before = hashes();
    const old = element.querySelector('.portal-article-body');
    element.mediaHosts = 'anh.vn';
    await element.updateComplete;
    await settled(element);
    history.replaceState(null, '', location.pathname + location.search);
    expect(element.querySelector('.portal-article-body') === old).to.equal(false);
    expect(hashes()).to.deep.equal(before);
    expect(scrollY).to.equal(0);
  });

  it('differs from that of another article of the page', async () => {
    const first = await shownArticle({body: CHAPTERS}, WITH_CONTENTS);
    const second = await shownArticle({body: CHAPTERS}, WITH_CONTENTS);
    const ids = [first, second].flatMap((element) => [...element.querySelectorAll('h2, h3')].map(({id}) => id));
    expect(new Set(ids).size).to.equal(6);
  });

  it('takes the focus along', async () => {
    const element = await shownArticle({body: CHAPTERS}, WITH_CONTENTS);
    element.querySelectorAll<HTMLAnchorElement>('nav a')[1]!.focus();
    await sendKeys({press: 'Enter'});
    expect(document.activeElement?.textContent).to.equal('Mố');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('stays away where there are few headings, or nobody wants it', async () => {
    expect((await shownArticle({body: '<h2>A</h2><h2>B</h2>'}, WITH_CONTENTS)).querySelector('nav')).to.equal(null);
    expect((await shownArticle({body: CHAPTERS})).querySelector('nav')).to.equal(null);
  });
});

describe('an article by the page’s address', () => {
  const backend = (): PretendBackend =>
    new PretendBackend({'/api/articles/7': BRIDGE, '/api/articles/8': {...BRIDGE, title: 'Trường học'}});
  const byAddress = html`<portal-article id-from="?tc={id}" tools="none"></portal-article>`;
  const home = location.href;
  afterEach(() => history.replaceState(null, '', home));

  it('is the one that the address names, also after going back', async () => {
    history.replaceState(null, '', '?tc=7');
    const element = await onPage<PortalArticle>(byAddress, backend().config);
    await settled(element);
    expect(visibleText(element)).to.contain('Khởi công cầu');
    history.replaceState(null, '', '?tc=8');
    dispatchEvent(new PopStateEvent('popstate'));
    await element.updateComplete;
    await settled(element);
    expect(visibleText(element)).to.contain('Trường học');
  });

  it('is another where the page says so itself', async () => {
    history.replaceState(null, '', '?tc=7');
    const template = html`<portal-article id-from="?tc={id}" article-id="8" tools="none"></portal-article>`;
    const element = await onPage<PortalArticle>(template, backend().config);
    await settled(element);
    expect(visibleText(element)).to.contain('Trường học');
  });
});

describe('an article that is gone', () => {
  const template = html`<portal-article article-id="9" tools="none" list-href="/tin-tuc"></portal-article>`;

  it('says so and offers the list', async () => {
    const element = await onPage<PortalArticle>(template, new PretendBackend({}).config);
    await settled(element);
    expect(visibleText(element)).to.contain('Không tìm thấy nội dung này').and.contain('Xem các tin khác');
    expect(element.shadowRoot!.querySelector<HTMLAnchorElement>('[part="list"]')?.pathname).to.equal('/tin-tuc');
    await expect(element).to.be.accessible();
  });

  it('does not offer it for other troubles', async () => {
    const element = await onPage<PortalArticle>(template, {
      ...new PretendBackend({}).config,
      fetch: () => Promise.reject(new TypeError('down')),
    });
    await settled(element);
    expect(visibleText(element)).not.to.contain('Xem các tin khác');
  });
});

import {expect, fixtureCleanup, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {forgetPreferences} from '../../../../src/elements/article/tools/preferences.js';
import {toldWhile} from '../../../support/console.js';
import {settled, visibleText} from '../../../support/element.js';
import {emulateMedia} from '../../../support/media.js';
import {press, said, shownArticle, toolNames, toolsOf} from '../support.js';

const KEEPING = ['In bài viết', 'Lưu bài viết', 'Trích dẫn', 'Chia sẻ'];
const READING = ['A−: chữ nhỏ hơn', 'A: cỡ chữ bình thường', 'A+: chữ to hơn', 'Tương phản cao'];

/** What a reader does on the next page. */
const onNextPage = (): void => {
  fixtureCleanup();
  forgetPreferences();
};

describe('the tools of portal-article', () => {
  afterEach(() => {
    localStorage.clear();
    forgetPreferences();
  });

  it('stand above and below the article, each by its name', async () => {
    const element = await shownArticle();
    expect(await toolNames(element)).to.deep.equal([...READING, ...KEEPING]);
    for (const row of await toolsOf(element)) await expect(row).to.be.accessible();
  });

  it('are those that the page wants, and none for none', async () => {
    const some = await shownArticle({}, html`<portal-article article-id="7" tools="print, save"></portal-article>`);
    expect(await toolNames(some)).to.deep.equal(['In bài viết', 'Lưu bài viết']);
    const none = await shownArticle({}, html`<portal-article article-id="7" tools="none"></portal-article>`);
    expect(await toolNames(none)).to.deep.equal([]);
  });

  it('are all of them when the page takes its choice back, whatever else it takes back', async () => {
    const template = html`<portal-article
      article-id="7"
      tools="none"
      id-from="?tc={id}"
      in-page
      media-hosts="*"
      embed-hosts="none"
      list-href="/"
      rating="stars"
      metadata="title"
      publisher="A"
    ></portal-article>`;
    const element = await shownArticle({}, template);
    for (const name of element.getAttributeNames().filter((name) => name !== 'article-id')) {
      element.removeAttribute(name);
      await element.updateComplete;
    }
    await settled(element);
    expect(visibleText(element)).to.contain('Sáng nay');
    expect(await toolNames(element)).to.include('In bài viết');
    element.removeAttribute('article-id');
    await element.updateComplete;
    await settled(element);
    expect(visibleText(element)).not.to.contain('Sáng nay');
  });

  it('speak English on an English page', async () => {
    const element = await shownArticle({}, undefined, 'en');
    expect(await toolNames(element)).to.include.members(['A+: larger text', 'Print', 'Cite']);
  });

  it('take other words from the page', async () => {
    const words = {tools: {print: 'In trang này'}};
    const element = await shownArticle({}, html`<portal-article article-id="7" .words=${words}></portal-article>`);
    expect(await toolNames(element))
      .to.include('In trang này')
      .and.include('Lưu bài viết');
  });

  it('tell the webmaster of a name that no tool has', async () => {
    const template = html`<portal-article article-id="7" tools="print fax"></portal-article>`;
    const told = await toldWhile(() => shownArticle({}, template));
    expect(told.join()).to.contain('tools="fax"').and.contain('text-size, contrast');
  });

  it('are not printed with the page', async () => {
    const element = await shownArticle();
    await emulateMedia({type: 'print'});
    for (const row of await toolsOf(element)) expect(getComputedStyle(row).display).to.equal('none');
    await emulateMedia();
    for (const row of await toolsOf(element)) expect(getComputedStyle(row).display).to.equal('block');
  });

  it('have targets of a finger’s size', async () => {
    const element = await shownArticle();
    for (const row of await toolsOf(element))
      for (const button of row.shadowRoot!.querySelectorAll('button')) {
        const {width, height} = button.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
      }
  });

  it('keep their Enter from the page’s form', async () => {
    const element = await shownArticle();
    let heard = 0;
    element.parentElement!.addEventListener('keypress', () => heard++);
    const [row] = await toolsOf(element);
    row!.shadowRoot!.querySelectorAll('button')[2]!.focus();
    await sendKeys({press: 'Enter'});
    expect(heard).to.equal(0);
    expect(await said(element)).to.equal('Cỡ chữ 115 %.');
  });
});

describe('the size of the text', () => {
  afterEach(() => {
    localStorage.clear();
    forgetPreferences();
  });

  const heightOf = (element: Element, selector: string): number =>
    element.querySelector(selector)!.getBoundingClientRect().height;

  it('grows step by step, says so, and ends at twice the size', async () => {
    const element = await shownArticle({body: '<p>Một dòng.</p>'});
    const before = heightOf(element, '.portal-article-body p');
    for (let step = 0; step < 9; step++) await press(element, 'A+: chữ to hơn');
    expect(heightOf(element, '.portal-article-body p')).to.be.closeTo(before * 2, 2);
    expect(await said(element)).to.equal('Cỡ chữ 200 %.');
    await press(element, 'A: cỡ chữ bình thường');
    expect(heightOf(element, '.portal-article-body p')).to.be.closeTo(before, 0.5);
  });

  it('counts also against sizes in pixels that the page gives its texts', async () => {
    const element = await shownArticle({body: '<p>Một dòng.</p>'});
    const text = element.querySelector<HTMLElement>('.portal-article-body p')!;
    text.style.cssText = 'font-size: 13px; line-height: 20px';
    for (let step = 0; step < 5; step++) await press(element, 'A+: chữ to hơn');
    expect(text.getBoundingClientRect().height).to.be.closeTo(40, 1);
  });

  it('is remembered for the next page, without a cookie', async () => {
    await press(await shownArticle(), 'A+: chữ to hơn');
    onNextPage();
    const element = await shownArticle();
    expect(await toolNames(element)).to.include('A+: chữ to hơn');
    expect(element.querySelector<HTMLElement>('[slot="article"]')!.style.zoom).to.equal('1.15');
    expect(document.cookie).to.equal('');
  });

  it('changes all articles of the page', async () => {
    const first = await shownArticle();
    const second = await shownArticle();
    await press(first, 'A−: chữ nhỏ hơn');
    await toolsOf(second);
    expect(second.querySelector<HTMLElement>('[slot="article"]')!.style.zoom).to.equal('0.85');
  });

  it('is the site’s again when the page takes the tool away', async () => {
    const element = await shownArticle();
    await press(element, 'A+: chữ to hơn');
    await press(element, 'Tương phản cao');
    const article = element.querySelector<HTMLElement>('[slot="article"]')!;
    element.tools = 'contrast';
    await element.updateComplete;
    await toolsOf(element);
    expect([article.style.zoom, article.className]).to.deep.equal(['', 'portal-contrast']);
    element.tools = 'none';
    await element.updateComplete;
    expect(article.className).to.equal('');
  });

  it('is what the site has where what was stored makes no sense', async () => {
    localStorage.setItem('portal-elements:reading', '{"size": 40, "hasContrast": "x"}');
    forgetPreferences();
    const element = await shownArticle();
    expect(element.querySelector<HTMLElement>('[slot="article"]')!.style.zoom).to.equal('');
  });
});

describe('high contrast', () => {
  afterEach(() => {
    localStorage.clear();
    forgetPreferences();
  });

  it('shows light letters on black and yellow links, whatever the site’s colours are, and back', async () => {
    const element = await shownArticle({body: '<p>Xem <a href="/ke-hoach">kế hoạch</a>.</p>'});
    const text = element.querySelector<HTMLElement>('.portal-article-body p')!;
    text.style.cssText = 'color: #999; background: #fff';
    const usual = getComputedStyle(text).color;
    await press(element, 'Tương phản cao');
    expect(getComputedStyle(text).color).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(text).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(text.closest('[slot]')!).backgroundColor).to.equal('rgb(0, 0, 0)');
    expect(getComputedStyle(text.querySelector('a')!).color).to.equal('rgb(255, 255, 0)');
    await press(element, 'Tương phản cao');
    expect(getComputedStyle(text).color).to.equal(usual);
  });

  it('is on again on the next page', async () => {
    await press(await shownArticle(), 'Tương phản cao');
    onNextPage();
    const [row] = await toolsOf(await shownArticle());
    expect(row!.shadowRoot!.querySelector('[aria-pressed]')?.getAttribute('aria-pressed')).to.equal('true');
  });
});

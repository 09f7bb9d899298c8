import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {type NewsListOptions, newsListStyles, renderNewsList} from '../../src/elements/news-list.js';
import {en} from '../../src/i18n/en.js';
import {vi} from '../../src/i18n/vi.js';
import type {ArticleSummary} from '../../src/models/article.js';

const ARTICLE: ArticleSummary = {
  id: '7',
  title: 'Khởi công cầu Sông Hải',
  lead: 'Cầu nối hai bờ.',
  date: {day: '2025-12-28', time: '09:30', epochMs: Date.UTC(2025, 11, 28, 2, 30)},
  url: 'https://sokhcn.example/tin-tuc/7.html',
  image: {url: 'https://sokhcn.example/anh/7.jpg', width: 1200, height: 800, alt: 'Công trường'},
};

const list = (items: ArticleSummary[], options: Partial<NewsListOptions> = {}): Promise<HTMLElement> =>
  fixture(html`<x-news>${renderNewsList(items, {strings: vi, ...options})}</x-news>`);

const text = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const marks = (element: Element): string[] => [...element.querySelectorAll('mark')].map((mark) => mark.textContent);

describe('the list of articles', () => {
  before(() => {
    document.adoptedStyleSheets = [newsListStyles('x-news').styleSheet!];
  });

  after(() => {
    document.adoptedStyleSheets = [];
  });

  it('has for each article its title as a link and its date', async () => {
    const element = await list([ARTICLE]);
    expect(text(element)).to.equal('Khởi công cầu Sông Hải (28/12/2025)');
    expect(element.querySelector('a')!.href).to.equal(ARTICLE.url);
    expect(element.querySelector('time')!.dateTime).to.equal('2025-12-28');
    await expect(element).to.be.accessible();
  });

  it('writes dates as the language does', async () => {
    expect(text(await list([ARTICLE], {strings: en}))).to.equal(
      `Khởi công cầu Sông Hải (${en.formatDay('2025-12-28')})`,
    );
  });

  it('shows the time in place of the date when all articles are of one day', async () => {
    const element = await list([ARTICLE, {title: 'Không giờ', date: {day: '2025-12-28', epochMs: 0}}], {
      isOneDay: true,
    });
    expect(text(element)).to.equal('Khởi công cầu Sông Hải 09:30 Không giờ');
    expect(element.querySelector('time')!.dateTime).to.equal('2025-12-28T09:30');
  });

  it('shows leads when asked to', async () => {
    const element = await list([ARTICLE, {title: 'Không có lời dẫn'}], {hasLeads: true});
    expect(text(element)).to.equal('Khởi công cầu Sông Hải (28/12/2025) Cầu nối hai bờ. Không có lời dẫn');
    expect(element.querySelectorAll('p')).to.have.length(1);
  });

  it('does without date, address and title', async () => {
    const element = await list([
      {title: 'Chỉ có tiêu đề'},
      {title: '', slug: 'bai-8'},
      {title: '', id: '9'},
      {title: ''},
    ]);
    expect([...element.querySelectorAll('li')].map(text)).to.deep.equal(['Chỉ có tiêu đề', 'bai-8', '9', '…']);
    expect(element.querySelectorAll('a, time')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('is named where no heading says what it is', async () => {
    expect((await list([ARTICLE], {label: 'Các tin khác'})).querySelector('ul')!.ariaLabel).to.equal('Các tin khác');
    expect((await list([ARTICLE])).querySelector('ul')!.hasAttribute('aria-label')).to.equal(false);
  });

  it('marks the words that were searched for, without regard to accents', async () => {
    const element = await list([ARTICLE], {hasLeads: true, query: 'cau song'});
    expect(marks(element)).to.deep.equal(['cầu', 'Sông', 'Cầu']);
    expect(text(element)).to.equal('Khởi công cầu Sông Hải (28/12/2025) Cầu nối hai bờ.');
    await expect(element).to.be.accessible();
  });

  it('adds no space around a word that is marked', async () => {
    const element = await list([{title: 'Tỉnh (Bình Hải), khoáng sản'}], {query: 'hai kho'});
    expect(element.querySelector('span')!.textContent).to.equal('Tỉnh (Bình Hải), khoáng sản');
    expect(marks(element)).to.deep.equal(['Hải', 'kho']);
  });

  it('shows a title that looks like HTML as it is', async () => {
    const title = '<img src=x onerror=alert(1)> & 3 < 5';
    const element = await list([{title}], {query: 'img'});
    expect(element.querySelector('span')!.textContent).to.equal(title);
    expect(element.querySelector('img')).to.equal(null);
  });

  it('shows cards with photo, title, date and lead, as one link', async () => {
    const element = await list([ARTICLE], {layout: 'cards'});
    expect(text(element)).to.equal('Khởi công cầu Sông Hải (28/12/2025) Cầu nối hai bờ.');
    expect(element.querySelectorAll('a')).to.have.length(1);
    const photo = element.querySelector<HTMLImageElement>('a img')!;
    expect([photo.src, photo.alt, photo.loading]).to.deep.equal([ARTICLE.image!.url, '', 'lazy']);
    await expect(element).to.be.accessible();
  });

  it('keeps the place of a photo before it comes, also when its size is not known', async () => {
    const element = await list([ARTICLE, {...ARTICLE, image: {url: ARTICLE.image!.url}}], {layout: 'cards'});
    for (const {offsetWidth, offsetHeight} of element.querySelectorAll('img'))
      expect(offsetWidth / offsetHeight).to.be.closeTo(1.6, 0.02);
  });

  it('keeps the place of a photo that can not be had', async () => {
    const element = await list([{...ARTICLE, image: {url: `${location.origin}/test/khong-co-anh.jpg`}}], {
      layout: 'cards',
    });
    const photo = element.querySelector('img')!;
    photo.loading = 'eager';
    await oneEvent(photo, 'error');
    expect(photo.hasAttribute('src')).to.equal(false);
    expect(photo.offsetWidth / photo.offsetHeight).to.be.closeTo(1.6, 0.02);
  });

  it('shows a card without photo as text alone', async () => {
    const element = await list([{title: 'Không có ảnh', url: ARTICLE.url}], {layout: 'cards'});
    expect(element.querySelector('img')).to.equal(null);
    expect(text(element)).to.equal('Không có ảnh');
  });

  it('does not grow wider than its place, whatever the title', async () => {
    const title = 'https://sokhcn.example/'.padEnd(300, 'x');
    for (const layout of ['list', 'cards'] as const) {
      const element = await list([{...ARTICLE, title, lead: title}], {layout, hasLeads: true});
      element.style.cssText = 'display: block; inline-size: 200px';
      expect(element.scrollWidth, layout).to.be.at.most(200);
    }
  });
});

import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/elements/article/define.js';
import type {ErrorDetail, PortalArticle} from '../../../src/index.js';
import {toldWhile} from '../../support/console.js';
import {button, onPage, settled, visibleText} from '../../support/element.js';
import {emulateMedia} from '../../support/media.js';
import {down, htmlPage, PretendBackend} from '../../support/pretend-backend.js';

const PHOTO = new URL('./photo.svg', import.meta.url).pathname;

const BRIDGE = {
  id: 7,
  slug: 'khoi-cong-cau',
  title: 'Khởi công cầu Sông Hải',
  lead: 'Cầu dài 412 mét.',
  publishedAt: '2025-12-28T09:10:00+07:00',
  updatedAt: null,
  author: 'Minh Hằng',
  category: {slug: 'tin', name: 'Tin trong tỉnh'},
  image: null,
  views: 2019,
  body: '<p>Sáng nay, cầu được khởi công.</p><h2>Tiến độ</h2><p>Xem <a href="/ke-hoach">kế hoạch</a>.</p>',
  source: {name: 'Báo Bình Hải', url: 'https://bao.example/'},
  tags: ['giao thông', 'đầu tư công'],
  attachments: [{title: 'Kế hoạch', url: '/files/ke-hoach.pdf', type: 'application/pdf', size: 348_160}],
};
const SCHOOL = {...BRIDGE, id: 8, title: 'Trường học vùng núi', body: '<p>Phòng máy tính mới.</p>'};

const backendOf = (article: Record<string, unknown>): PretendBackend =>
  new PretendBackend({'/api/articles/7': article});

async function shown(
  backend: PretendBackend,
  template = html`<portal-article article-id="7" tools="none"></portal-article>`,
  lang = 'vi',
): Promise<PortalArticle> {
  const element = await onPage<PortalArticle>(template, backend.config, lang);
  await settled(element);
  return element;
}

/** The elements of the article that match, as their texts. */
const texts = (element: Element, selector: string): string[] =>
  [...element.querySelectorAll(selector)].map(({textContent}) => (textContent ?? '').replace(/\s+/g, ' ').trim());

describe('portal-article', () => {
  it('shows title, date, lead, text, author, source, category, tags and files, in this order', async () => {
    const element = await shown(backendOf(BRIDGE));
    expect(visibleText(element)).to.equal(
      'Khởi công cầu Sông Hải Ngày cập nhật 28/12/2025 Cầu dài 412 mét. Sáng nay, cầu được khởi công. Tiến độ Xem kế hoạch . Minh Hằng ' +
        'Nguồn Báo Bình Hải Chuyên mục Tin trong tỉnh Từ khóa giao thông đầu tư công Tệp đính kèm Kế hoạch (PDF, 340 kB)',
    );
    await expect(element).to.be.accessible();
  });

  it('is a plain article in the page, which the site styles and everyone can find', async () => {
    const element = await shown(backendOf(BRIDGE));
    expect(texts(element, ':scope > [slot] > article h1')).to.deep.equal(['Khởi công cầu Sông Hải']);
    expect(element.querySelector('time')?.dateTime).to.equal('2025-12-28T09:10+07:00');
    const [plan, paper, file] = element.querySelectorAll('a');
    expect(plan?.href).to.equal(`${location.origin}/ke-hoach`);
    expect(paper?.rel).to.equal('noopener noreferrer');
    expect(file?.href).to.equal(`${location.origin}/files/ke-hoach.pdf`);
  });

  it('speaks English on an English page', async () => {
    const template = html`<portal-article article-id="7" tools="none" show-time show-views></portal-article>`;
    const element = await shown(backendOf({...BRIDGE, updatedAt: '2025-12-29T14:05:00+07:00'}), template, 'en');
    expect(visibleText(element)).to.contain('Updated 29 December 2025, 14:05').and.contain('2,019 views');
  });

  it('shows time and readers where they are wanted', async () => {
    const template = html`<portal-article article-id="7" tools="none" show-time show-views></portal-article>`;
    const element = await shown(backendOf(BRIDGE), template);
    expect(visibleText(element))
      .to.contain('Ngày cập nhật 28/12/2025 09:10')
      .and.match(/2\.019 lượt xem$/);
    element.showTime = element.showViews = false;
    await element.updateComplete;
    expect(visibleText(element)).not.to.match(/09:10|lượt xem/);
  });

  it('leaves out what the backend does not have', async () => {
    const element = await shown(backendOf({title: 'Thông báo', body: '<p>Nghỉ Tết.</p>'}));
    expect(visibleText(element)).to.equal('Thông báo Nghỉ Tết.');
    await expect(element).to.be.accessible();
  });

  it('brings the headings of the text under its title', async () => {
    const template = html`<portal-article article-id="7" tools="none" heading-level="3"></portal-article>`;
    const element = await shown(backendOf(BRIDGE), template);
    expect(texts(element, 'h3')).to.deep.equal(['Khởi công cầu Sông Hải']);
    expect(texts(element, 'h4')).to.deep.equal(['Tiến độ', 'Tệp đính kèm']);
    element.headingLevel = 1;
    await settled(element);
    expect(texts(element, 'h2')).to.deep.equal(['Tiến độ', 'Tệp đính kèm']);
  });

  it('takes its place under a heading of its own', async () => {
    const template = html`<portal-article article-id="7" tools="none" heading="Tin nổi bật"></portal-article>`;
    const element = await shown(backendOf(BRIDGE), template);
    expect(texts(element, 'h1, h2')).to.deep.equal(['Tin nổi bật', 'Khởi công cầu Sông Hải']);
    await expect(element).to.be.accessible();
  });

  it('shows texts as texts, whatever they hold', async () => {
    const title = 'Mã độc <img src=x onerror="ran()"> {{ran()}}';
    const element = await shown(backendOf({...BRIDGE, title, author: '<b>x</b>', tags: ['<i>y</i>']}));
    expect(visibleText(element)).to.contain(title).and.contain('<b>x</b>').and.contain('<i>y</i>');
    expect(texts(element, '[ng-non-bindable] h1')).to.deep.equal([title]);
  });
});

describe('the photo of a portal-article', () => {
  const image = {url: PHOTO, width: 1200, height: 800, alt: 'Cầu', caption: 'Phối cảnh cầu'};

  it('stands before the text with its caption', async () => {
    const element = await shown(backendOf({...BRIDGE, image}));
    const figure = element.querySelector('figure')!;
    expect(figure.nextElementSibling?.textContent).to.contain('Sáng nay');
    expect(texts(figure, 'figcaption')).to.deep.equal(['Phối cảnh cầu']);
    const {alt, width, height} = figure.querySelector('img')!;
    expect(alt).to.equal('Cầu');
    expect(width / height).to.be.closeTo(1.5, 0.01);
    await expect(element).to.be.accessible();
  });

  it('is not shown twice when it stands in the text', async () => {
    const body = `<p>a</p><figure><img src="${PHOTO}?v=2" alt="Cầu"></figure>`;
    const element = await shown(backendOf({...BRIDGE, image, body}));
    expect(element.querySelectorAll('img')).to.have.length(1);
  });

  it('of another host is a link, until the webmaster allows the host', async () => {
    const elsewhere = {...image, url: 'https://cdn.example/cau.jpg'};
    const body = '<p><img src="https://cdn.example/a.jpg" alt="b"></p>';
    const element = await shown(backendOf({...BRIDGE, image: elsewhere, body}));
    expect(element.querySelectorAll('img')).to.have.length(0);
    expect(texts(element, 'figure a, p a')).to.deep.equal([
      'Xem ảnh tại cdn.example: Cầu',
      'Xem ảnh tại cdn.example: b',
    ]);
    element.mediaHosts = '*.example';
    await settled(element);
    expect([...element.querySelectorAll('img')].map(({src}) => src)).to.deep.equal([
      'https://cdn.example/cau.jpg',
      'https://cdn.example/a.jpg',
    ]);
  });
});

describe('a portal-article that waits', () => {
  it('shows bars in the size of an article', async () => {
    const backend = backendOf(BRIDGE);
    backend.hold();
    const element = await onPage<PortalArticle>(
      html`<portal-article article-id="7" tools="none"></portal-article>`,
      backend.config,
    );
    expect(element.shadowRoot!.querySelector('.skeleton')!.getBoundingClientRect().height).to.be.above(300);
    await expect(element).to.be.accessible();
    backend.release();
    await settled(element);
    expect(element.shadowRoot!.querySelector('.skeleton')).to.equal(null);
  });

  it("shows the author's own content where there is some", async () => {
    const backend = backendOf(BRIDGE);
    backend.hold();
    const template = html`<portal-article article-id="7" tools="none"><p>Bản lưu</p></portal-article>`;
    const element = await onPage<PortalArticle>(template, backend.config);
    expect(visibleText(element)).to.equal('Bản lưu');
    backend.release();
    await settled(element);
    expect(visibleText(element)).to.contain('Khởi công').and.not.contain('Bản lưu');
  });
});

describe('a portal-article without an article', () => {
  it('says so when the backend does not know it, and keeps what the author wrote', async () => {
    const template = html`<portal-article article-id="404"><p>Trang chủ</p></portal-article>`;
    const element = await onPage<PortalArticle>(template, backendOf(BRIDGE).config);
    const {detail} = await oneEvent<CustomEvent<ErrorDetail>>(element, 'portal-error');
    await settled(element);
    expect(detail).to.include({code: 'not-found', status: 404});
    expect(visibleText(element)).to.equal(
      'Trang chủ Không tìm thấy nội dung này. Có thể nội dung đã được gỡ hoặc đổi địa chỉ. Thử lại',
    );
    await expect(element).to.be.accessible();
  });

  it('says so when it was not told which', async () => {
    const warnings = await toldWhile(async (told) => {
      const element = await onPage<PortalArticle>(html`<portal-article></portal-article>`, backendOf(BRIDGE).config);
      await settled(element);
      expect(visibleText(element)).to.equal('Khối nội dung này chưa được cấu hình đúng. Thử lại');
      await waitUntil(() => told.length > 0, 'the webmaster is told');
    });
    expect(warnings.join()).to.contain('article-id').and.contain('src');
  });

  it('says so when it has a title and nothing else', async () => {
    const element = await shown(backendOf({id: 7, title: 'Tin sắp có', body: '<p>&nbsp;</p>'}));
    expect(visibleText(element)).to.equal('Chưa có nội dung bài viết.');
    await expect(element).to.be.accessible();
  });

  it('says so when a page of HTML comes instead', async () => {
    const element = await shown(new PretendBackend({'/api/articles/7': htmlPage}));
    expect(visibleText(element)).to.equal('Máy chủ chưa trả về dữ liệu đúng dạng. Thử lại');
  });

  it('says so when nothing comes', async () => {
    const element = await shown(new PretendBackend({'/api/articles/7': down}));
    expect(visibleText(element)).to.equal('Chưa kết nối được với máy chủ dữ liệu. Thử lại');
  });

  it('keeps the article, with its date, while the backend is down', async () => {
    const backend = backendOf(BRIDGE);
    const element = await shown(backend);
    backend.set('/api/articles/7', down);
    element.source = {...backend.config, ttl: 0};
    await oneEvent(element, 'portal-load');
    await settled(element);
    expect(visibleText(element)).to.match(/^Khởi công.*Chưa cập nhật được\. Đang hiển thị nội dung lúc .* Thử lại$/);
    await expect(element).to.be.accessible();
  });
});

describe('a portal-article that goes from one article to the next', () => {
  it('shows the old one until the new one is there', async () => {
    const backend = backendOf(BRIDGE);
    backend.set('/api/articles/8', SCHOOL);
    const element = await shown(backend);
    backend.hold();
    element.articleId = '8';
    await element.updateComplete;
    expect(visibleText(element)).to.contain('Khởi công');
    expect(element.shadowRoot!.querySelector('[part="body"]')?.getAttribute('aria-busy')).to.equal('true');
    backend.release();
    await settled(element);
    expect(visibleText(element)).to.contain('Trường học vùng núi').and.not.contain('Khởi công');
  });

  it('does not let the old one pass for a new one that could not be had', async () => {
    const backend = backendOf(BRIDGE);
    const element = await shown(backend);
    element.articleId = '8';
    await element.updateComplete;
    await settled(element);
    expect(visibleText(element)).to.match(/^Không tìm thấy/);
    expect(element.querySelector('article')).to.equal(null);

    backend.set('/api/articles/8', SCHOOL);
    button(element, 'Thử lại').focus();
    button(element, 'Thử lại').click();
    await oneEvent(element, 'portal-load');
    await settled(element);
    expect(visibleText(element)).to.contain('Trường học vùng núi');
    expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('body');
  });

  it('shows the newest, whichever answer comes first', async () => {
    const answers: (() => void)[] = [];
    const late =
      (article: object): (() => Promise<Response>) =>
      () =>
        new Promise((resolve) => answers.push(() => resolve(new Response(JSON.stringify(article)))));
    const backend = new PretendBackend({'/api/articles/7': late(BRIDGE), '/api/articles/8': late(SCHOOL)});
    const element = await onPage<PortalArticle>(
      html`<portal-article article-id="7" tools="none"></portal-article>`,
      backend.config,
    );
    await aTimeout(0);
    element.articleId = '8';
    await element.updateComplete;
    await aTimeout(0);
    answers[1]!();
    answers[0]!();
    await settled(element);
    expect(visibleText(element)).to.contain('Trường học vùng núi').and.not.contain('Khởi công');
  });

  it('keeps its article when it is moved, without asking again', async () => {
    const backend = backendOf(BRIDGE);
    const element = await shown(backend);
    const place = document.createElement('div');
    element.after(place);
    place.append(element);
    await settled(element);
    expect(visibleText(element)).to.contain('Khởi công');
    expect(backend.asked).to.deep.equal(['/api/articles/7']);
  });
});

describe('where a portal-article asks', () => {
  const askedWith = async (template: ReturnType<typeof html>): Promise<string[]> => {
    const backend = new PretendBackend({});
    await shown(backend, template);
    return backend.asked;
  };

  it('is the address in `src`', async () => {
    expect(await askedWith(html`<portal-article src="/bai/7.json"></portal-article>`)).to.deep.equal(['/bai/7.json']);
  });

  it('is the address in `src` with the id in its place', async () => {
    const template = html`<portal-article src="/bai/{slug}.json" article-id="cau"></portal-article>`;
    expect(await askedWith(template)).to.deep.equal(['/bai/cau.json']);
  });

  it('is nowhere when the address has a place for an id and there is none', async () => {
    expect(await askedWith(html`<portal-article src="/bai/{id}.json"></portal-article>`)).to.deep.equal([]);
  });

  it('stays in its path, whatever the id holds', async () => {
    const backend = new PretendBackend({});
    let address = '';
    const fetch: typeof backend.fetch = (url) => {
      address = url;
      return Promise.resolve(new Response('{}', {status: 404}));
    };
    const template = html`<portal-article article-id="../stats?x=1#y"></portal-article>`;
    await settled(await onPage<PortalArticle>(template, {...backend.config, fetch}));
    expect(address).to.equal(`${location.origin}/api/articles/..%2Fstats%3Fx%3D1%23y`);
  });

  it('is nowhere when the id would lead out of the path', async () => {
    expect(await askedWith(html`<portal-article article-id=".."></portal-article>`)).to.deep.equal([]);
  });
});

describe('the looks of a portal-article', () => {
  const cells = (count: number): string => '<td>Số liệu</td>'.repeat(count);
  const WIDE = {
    ...BRIDGE,
    title: 'Nghiêngngả'.repeat(20),
    image: {url: PHOTO, width: 6000, height: 4000, alt: '', caption: 'dài'.repeat(80)},
    body: `<p>${'dài'.repeat(300)}</p><table><tr>${cells(30)}</tr></table><pre>${'mã '.repeat(200)}</pre>
      <p><img src="${PHOTO}" width="5000" height="3000"></p>${'<blockquote>'.repeat(20)}<p>sâu</p>`,
    attachments: [{title: 'kế hoạch '.repeat(30), url: '/files/a.pdf'}],
  };

  it('keeps to a phone’s width, whatever the article holds', async () => {
    const element = await shown(backendOf(WIDE));
    element.parentElement!.style.inlineSize = '320px';
    const right = element.getBoundingClientRect().right;
    for (const part of element.querySelectorAll('article > *, .portal-article-body > *, img, blockquote p, li'))
      expect(part.getBoundingClientRect().right, part.outerHTML.slice(0, 80)).to.be.at.most(right + 1);
    await expect(element).to.be.accessible();
  });

  it('lets wide tables be scrolled by keyboard', async () => {
    const element = await shown(backendOf({...WIDE, title: 'Tin', body: `<table><tr>${cells(30)}</tr></table>`}));
    element.parentElement!.style.inlineSize = '320px';
    const frame = element.querySelector<HTMLElement>('.portal-scroll')!;
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.equal(frame);
    const scrolled = oneEvent(frame, 'scroll');
    await sendKeys({press: 'ArrowRight'});
    await scrolled;
    expect(frame.scrollLeft).to.be.above(0);
  });

  it('puts the author at the end of the last line, on sites that justify their text too', async () => {
    const element = await shown(backendOf(BRIDGE));
    element.parentElement!.style.textAlign = 'justify';
    const author = element.querySelector('.portal-article-author')!;
    const range = document.createRange();
    range.selectNodeContents(author);
    expect(range.getBoundingClientRect().right).to.be.closeTo(author.getBoundingClientRect().right, 1);
  });

  it('prints no addresses after links, as Bootstrap would', async () => {
    const site = await fixture(html`<div></div>`);
    const sheet = document.createElement('style');
    sheet.textContent = '@media print { a[href]:after { content: " (" attr(href) ")"; } }';
    site.append(sheet);
    const element = await shown(backendOf(BRIDGE));
    await emulateMedia({type: 'print'});
    const content = getComputedStyle(element.querySelector('a')!, '::after').content;
    await emulateMedia();
    expect(content).to.equal('none');
  });
});

import {expect, waitUntil} from '@open-wc/testing';
import {zonedTime} from '../../../../src/dates/zone.js';
import {printView} from '../../../../src/elements/article/tools/print-view.js';
import {savedPage} from '../../../../src/elements/article/tools/saved-page.js';
import type {Toolbox} from '../../../../src/elements/article/tools/tool.js';
import type {PortalArticle} from '../../../../src/index.js';
import {PHOTO, press, said, shownArticle, toolsOf} from '../support.js';

const boxOf = async (element: PortalArticle): Promise<Toolbox> => (await toolsOf(element)).at(-1) as unknown as Toolbox;

const [year, month, date] = zonedTime(Date.now()).day.split('-');
const TODAY = `${date}/${month}/${year}`;
const ADDRESS = `${location.origin}/tin-tuc/khoi-cong-cau-7.html`;

/** Runs with another way to copy. */
async function withClipboard(write: (text: string) => Promise<void>, deed: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', {value: {writeText: write}, configurable: true});
  try {
    await deed();
  } finally {
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
  }
}

describe('the citation', () => {
  it('says who wrote what where and when, and when it was read', async () => {
    const element = await shownArticle();
    let copied = '';
    await withClipboard(
      (text) => Promise.resolve(void (copied = text)),
      () => press(element, 'Trích dẫn'),
    );
    const expected = `Minh Hằng. “Khởi công cầu Sông Hải”. ${location.host}, 28/12/2025. ${ADDRESS} (truy cập ngày ${TODAY}).`;
    expect(copied).to.equal(expected);
    await toolsOf(element);
    expect(await said(element)).to.equal('Đã sao chép.');
  });

  it('can be copied by hand where the browser copies nothing', async () => {
    const element = await shownArticle();
    const {execCommand} = document;
    document.execCommand = () => false;
    await withClipboard(
      () => Promise.reject(new Error('not allowed')),
      async () => {
        await press(element, 'Trích dẫn');
        await new Promise((resolve) => setTimeout(resolve));
      },
    );
    document.execCommand = execCommand;
    const row = (await toolsOf(element)).at(-1)!;
    const field = row.shadowRoot!.querySelector('input')!;
    expect(field.value).to.contain('“Khởi công cầu Sông Hải”');
    expect(field.selectionEnd! - field.selectionStart!).to.equal(field.value.length);
    expect(await said(element)).to.contain('Ctrl+C');
    const [above] = await toolsOf(element);
    above!.shadowRoot!.querySelector<HTMLElement>('.larger')!.focus();
    row.requestUpdate();
    await row.updateComplete;
    expect(row.shadowRoot!.activeElement === null).to.equal(true);
  });
});

describe('sharing', () => {
  it('says so when the device’s own sheet does not come', async () => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'share');
    const share = (): Promise<void> => Promise.reject(new DOMException('forbidden', 'NotAllowedError'));
    Object.defineProperty(navigator, 'share', {value: share, configurable: true});
    const element = await shownArticle();
    await press(element, 'Chia sẻ');
    await press(element, 'Cách khác…');
    await waitUntil(async () => (await said(element)) !== '');
    if (own) Object.defineProperty(navigator, 'share', own);
    else Reflect.deleteProperty(navigator, 'share');
    expect(await said(element)).to.equal('Chưa thực hiện được. Hãy thử lại.');
  });

  it('offers plain links to Zalo, Facebook and e-mail, and fetches nothing of them', async () => {
    const element = await shownArticle();
    await press(element, 'Chia sẻ');
    const row = (await toolsOf(element)).at(-1)!;
    const links = [...row.shadowRoot!.querySelectorAll('a')];
    expect(links.map(({textContent}) => textContent)).to.deep.equal([
      'Chia sẻ qua Zalo (mở trong cửa sổ mới)',
      'Chia sẻ qua Facebook (mở trong cửa sổ mới)',
      'Chia sẻ qua thư điện tử',
    ]);
    const [zalo, facebook, mail] = links;
    expect(JSON.parse(atob(new URL(zalo!.href).searchParams.get('d')!))).to.deep.equal({url: ADDRESS});
    expect(new URL(facebook!.href).searchParams.get('u')).to.equal(ADDRESS);
    expect(decodeURIComponent(mail!.href)).to.equal(`mailto:?subject=Khởi công cầu Sông Hải&body=${ADDRESS}`);
    for (const link of [zalo!, facebook!]) expect(link.rel).to.equal('noopener noreferrer');
    await expect(row).to.be.accessible();
    await press(element, 'Chia sẻ');
    expect(row.shadowRoot!.querySelector('a')).to.equal(null);
  });

  it('takes the page’s canonical address where the backend gives none', async () => {
    const canonical = document.createElement('link');
    canonical.rel = 'canonical';
    canonical.href = '/bai-viet/7';
    document.head.append(canonical);
    const element = await shownArticle({url: null});
    await press(element, 'Chia sẻ');
    const row = (await toolsOf(element)).at(-1)!;
    canonical.remove();
    expect(row.shadowRoot!.querySelectorAll('a')[1]!.href).to.contain(encodeURIComponent('/bai-viet/7'));
  });
});

const FULL = {
  image: {url: PHOTO, alt: 'Cầu', caption: 'Cầu Sông Hải'},
  body:
    '<p>Sáng nay, cầu được <a href="/ke-hoach">khởi công</a>.</p><table><tr><td>1</td><td>2</td></tr></table>' +
    '<video src="/phim.mp4"></video>',
  attachments: [{title: 'Kế hoạch', url: '/files/ke-hoach.pdf'}],
};

describe('the print view', () => {
  it('has the article with its address, date and source, and nothing else', async () => {
    const element = await shownArticle(FULL);
    let printed: Window | undefined;
    const frame = await printView(await boxOf(element), element.shadowRoot!, (view) => (printed = view));
    const {body, title, documentElement, images} = frame.contentDocument!;
    expect(printed).to.equal(frame.contentWindow);
    expect([title, documentElement.lang]).to.deep.equal(['Khởi công cầu Sông Hải', 'vi']);
    expect(body.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Khởi công cầu Sông Hải Ngày cập nhật 28/12/2025 Cầu dài 412 mét. Cầu Sông Hải Sáng nay, cầu được khởi công.12' +
        `Xem hoặc nghe tại ${location.origin}/phim.mp4 Minh Hằng Tệp đính kèm Kế hoạch (PDF) Lấy từ ${location.host} ngày ${TODAY}${ADDRESS}`,
    );
    expect(images[0]?.naturalWidth).to.be.greaterThan(0);
    expect(body.querySelector('script, button, iframe, [onclick], [style]')).to.equal(null);
  });

  it('gives the focus back', async () => {
    const element = await shownArticle();
    const row = (await toolsOf(element)).at(-1)!;
    const button = row.shadowRoot!.querySelector<HTMLElement>('[part~="print"]')!;
    button.focus();
    await printView(await boxOf(element), row.shadowRoot!, () => undefined);
    expect(row.shadowRoot!.activeElement === button).to.equal(true);
    expect(document.activeElement === element).to.equal(true);
  });

  it('is replaced by the next one', async () => {
    const element = await shownArticle();
    const box = await boxOf(element);
    await printView(box, element.shadowRoot!, () => undefined);
    await printView(box, element.shadowRoot!, () => undefined);
    expect(element.shadowRoot!.querySelectorAll('iframe')).to.have.length(1);
  });
});

describe('the saved file', () => {
  const opened = async (blob: Blob): Promise<Document> =>
    new DOMParser().parseFromString(await blob.text(), 'text/html');

  it('holds the article with its photos, and needs nothing else', async () => {
    const element = await shownArticle(FULL);
    const told: string[] = [];
    const {name, blob, missing} = await savedPage(await boxOf(element), (done, all) => told.push(`${done}/${all}`));
    const page = await opened(blob);
    expect(name).to.equal('khoi-cong-cau-song-hai.html');
    expect(missing).to.equal(0);
    expect(told).to.deep.equal(['0/1', '1/1']);
    expect(page.characterSet).to.equal('UTF-8');
    expect(page.querySelector('meta')?.getAttribute('charset')).to.equal('utf-8');
    expect(page.querySelector('h1')?.textContent).to.equal('Khởi công cầu Sông Hải');
    expect(page.querySelector('img')?.getAttribute('src')).to.match(/^data:image\/svg\+xml;base64,/);
    expect(page.querySelector('a')?.href).to.equal(`${location.origin}/ke-hoach`);
    expect(page.querySelectorAll('link, script, iframe, [src^="http"]')).to.have.length(0);
  });

  it('keeps the addresses of photos that can’t be had, and tells how many', async () => {
    const element = await shownArticle({body: '<img src="/khong-co.png" alt="">'});
    const {blob, missing} = await savedPage(await boxOf(element));
    expect(missing).to.equal(1);
    expect((await opened(blob)).querySelector('img')?.getAttribute('src')).to.equal(`${location.origin}/khong-co.png`);
  });

  it('leaves photos alone that are in the text already', async () => {
    const page = document.createElement('div');
    page.innerHTML = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><img alt="">';
    const box = await boxOf(await shownArticle());
    const {missing} = await savedPage({reading: {...box.reading, article: page}, words: box.words});
    expect(missing).to.equal(0);
  });

  it('is made once, and said seldom, however many photos there are', async () => {
    const photos = Array.from({length: 40}, (_, index) => `<img src="${PHOTO}?${index}" alt="">`).join('');
    const element = await shownArticle({body: photos});
    const heard: (string | null)[] = [];
    const status = (await toolsOf(element)).at(-1)!.shadowRoot!.querySelector('[role="status"]')!;
    new MutationObserver(() => heard.push(status.textContent)).observe(status, {
      subtree: true,
      characterData: true,
      childList: true,
    });
    const {click} = HTMLAnchorElement.prototype;
    let saved = 0;
    HTMLAnchorElement.prototype.click = () => void saved++;
    await press(element, 'Lưu bài viết');
    await press(element, 'Lưu bài viết');
    while (!(await said(element)).startsWith('Đã lưu')) await new Promise((resolve) => setTimeout(resolve, 5));
    HTMLAnchorElement.prototype.click = click;
    expect(saved).to.equal(1);
    expect(heard.length).to.be.lessThan(8);
  });

  it('is handed to the reader', async () => {
    const element = await shownArticle({body: '<p>Không ảnh.</p>'});
    const {click} = HTMLAnchorElement.prototype;
    let saved = '';
    HTMLAnchorElement.prototype.click = function (): void {
      saved = `${this.download} ${this.protocol}`;
    };
    await press(element, 'Lưu bài viết');
    while (!(await said(element)).startsWith('Đã')) await new Promise((resolve) => setTimeout(resolve, 5));
    HTMLAnchorElement.prototype.click = click;
    expect(saved).to.equal('khoi-cong-cau-song-hai.html blob:');
    expect(await said(element)).to.equal('Đã lưu thành tệp khoi-cong-cau-song-hai.html.');
  });
});

import {expect, fixture, html} from '@open-wc/testing';
import {type LitElement, render, type TemplateResult} from 'lit';
import '../../src/elements/article/define.js';
import '../../src/elements/link-directory/define.js';
import '../../src/elements/news-by-date/define.js';
import '../../src/elements/related-news/define.js';
import '../../src/elements/search/define.js';
import '../../src/elements/visit-counter/define.js';
import type {Fetch} from '../../src/index.js';
import {CalendarObject} from './news-by-date/calendar-object.js';
import {settled, visibleText} from '../support/element.js';

const NEWS = [
  {ma: 1, ten: 'Khởi công cầu', ngay: '28/12/2025 09:10', tomTat: 'Cầu dài 412 mét.'},
  {ma: 2, ten: 'Trường học vùng núi', ngay: '05/12/2025'},
];
const LINKS = [{ten: 'Tỉnh', con: [{ten: 'Sở Nội vụ', dc: 'https://so.example/'}]}];
const MAP = 'id: ma; title: ten; date: ngay; lead: tomTat';

/** What each element shows of data that the page holds. */
const ELEMENTS: Record<string, {tag: TemplateResult; data: unknown; shown: RegExp}> = {
  article: {
    tag: html`<portal-article map="title: ten; body: than; date: ngay"></portal-article>`,
    data: {ten: 'Khởi công cầu', than: '<p>Sáng nay, cầu được khởi công.</p>', ngay: '28/12/2025'},
    shown: /^Khởi công cầu Ngày cập nhật 28\/12\/2025 Sáng nay, cầu được khởi công\.$/,
  },
  'related-news': {
    tag: html`<portal-related-news map=${MAP} load-more></portal-related-news>`,
    data: NEWS,
    shown: /^Khởi công cầu \(28\/12\/2025\) Trường học vùng núi \(05\/12\/2025\)$/,
  },
  'link-directory': {
    tag: html`<portal-link-directory
      layout="list"
      map="name: ten; children: con; title: ten; url: dc"
    ></portal-link-directory>`,
    data: LINKS,
    shown: /^Tỉnh Sở Nội vụ$/,
  },
  'news-by-date': {
    tag: html`<portal-news-by-date map=${MAP} today="2025-12-30" value="2025-12-28"></portal-news-by-date>`,
    data: NEWS,
    shown: / Tháng 12 năm 2025: 2 ngày có tin\. .*Tin ngày 28\/12\/2025 Khởi công cầu 09:10$/,
  },
  search: {
    tag: html`<portal-search map=${MAP} query="cau"></portal-search>`,
    data: NEWS,
    shown: /Kết quả cho “cau” Tìm thấy 1 tin khớp với “cau”\. Khởi công cầu \(28\/12\/2025\)/,
  },
  'visit-counter': {
    tag: html`<portal-visit-counter map="total: tong; online: nay"></portal-visit-counter>`,
    data: {tong: '7.103.112', nay: 5},
    shown: /^Tổng truy cập 7\.103\.112 Truy cập hiện tại 5 khách$/,
  },
};

/** Puts an element on a page that has been made ready before. */
async function placed(
  tag: TemplateResult,
  prepare: (element: LitElement) => void = () => undefined,
): Promise<LitElement> {
  const page = document.createElement('div');
  render(tag, page);
  const element = page.firstElementChild as LitElement;
  prepare(element);
  await fixture(page as never);
  return element;
}

function scriptOf(data: unknown, id = ''): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = id;
  script.textContent = JSON.stringify(data);
  return script;
}

describe('data that the page itself holds', () => {
  const {fetch} = window;
  let asked: string[] = [];
  beforeEach(() => {
    asked = [];
    window.fetch = ((url: string) => {
      asked.push(url);
      return Promise.reject(new TypeError('Failed to fetch'));
    }) as Fetch as typeof window.fetch;
  });
  afterEach(() => {
    window.fetch = fetch;
    document.querySelector('#du-lieu')?.remove();
  });

  for (const [name, {tag, data, shown}] of Object.entries(ELEMENTS))
    describe(`is shown by portal-${name} without a request`, () => {
      const check = async (element: LitElement): Promise<void> => {
        await settled(element);
        expect(visibleText(element)).to.match(shown);
        expect(asked).to.deep.equal([]);
      };

      it('from a script between its tags', async () =>
        check(await placed(tag, (element) => element.append(scriptOf(data)))));

      it('from a property', async () => {
        await check(await placed(tag, (element) => Object.assign(element, {data})));
      });

      it('from a script elsewhere, by its id', async () => {
        document.body.append(scriptOf(data, 'du-lieu'));
        await check(await placed(tag, (element) => element.setAttribute('src', '#du-lieu')));
      });
    });

  it('counts the days of a calendar, which opens the list of a day', async () => {
    const {tag, data} = ELEMENTS['news-by-date']!;
    const element = await placed(tag, (calendar) => calendar.append(scriptOf(data)));
    await settled(element);
    const calendar = new CalendarObject(element as ConstructorParameters<typeof CalendarObject>[0]);
    expect(calendar.choosable).to.deep.equal(['5 tháng 12, 1 tin', '28 tháng 12, 1 tin']);
  });

  it('that is no JSON is told to reader and webmaster', async () => {
    const script = scriptOf([]);
    script.textContent = '{tong: 1}';
    const element = await placed(html`<portal-visit-counter></portal-visit-counter>`, (counter) =>
      counter.append(script),
    );
    await settled(element);
    expect(visibleText(element)).to.equal('Máy chủ chưa trả về dữ liệu đúng dạng. Thử lại');
  });

  it('that is not there is told to the reader', async () => {
    const element = await placed(html`<portal-related-news src="#khong-co"></portal-related-news>`);
    await settled(element);
    expect(visibleText(element)).to.equal('Khối nội dung này chưa được cấu hình đúng. Thử lại');
  });
});

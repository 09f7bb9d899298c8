import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../../src/elements/news-by-date/define.js';
import '../../../src/elements/related-news/define.js';
import '../../../src/elements/visit-counter/define.js';
import type {PortalRelatedNews, SourceConfig} from '../../../src/index.js';
import {button, onPage, settled, visibleText} from '../../support/element.js';
import {type PretendAnswer, PretendBackend} from '../../support/pretend-backend.js';
import {toldWhile} from '../../support/console.js';

const NEWS = [
  {TieuDe: 'Khởi công cầu Sông Hải', NgayDang: '28/12/2025 09:10', LienKet: '/tin/31'},
  {TieuDe: 'Họp báo cuối năm', NgayDang: '26/12/2025 16:00', LienKet: '/tin/30'},
];

const source = (answer: PretendAnswer): SourceConfig => ({fetch: new PretendBackend({'/tin.json': answer}).fetch});

async function inspectorOf(element: PortalRelatedNews): Promise<HTMLElement> {
  await settled(element);
  const find = (): HTMLElement | null => element.renderRoot.querySelector('portal-inspector');
  await waitUntil(() => find()?.shadowRoot?.querySelector('li, .problem'));
  return find()!;
}

describe('portal-inspect', () => {
  it('shows a webmaster where each field was found, how sure that is, and why', async () => {
    const element = await onPage<PortalRelatedNews>(
      html`<portal-related-news src="/tin.json" portal-inspect></portal-related-news>`,
      source({DanhSach: NEWS}),
    );
    const inspector = await inspectorOf(element);
    const text = visibleText(inspector);
    expect(text).to.match(/^<portal-related-news> đọc dữ liệu thế nào Dữ liệu từ http:\S+\/tin\.json/);
    expect(text).to.match(/tiêu đề title TieuDe chắc chắn \(\d+ %\) “ Khởi công cầu Sông Hải ”/);
    expect(text).to.contain('Không tìm thấy : tóm tắt, ảnh .');
    await expect(element).to.be.accessible();
  });

  it('gives a tag that says all of it, to be pasted', async () => {
    const element = await onPage<PortalRelatedNews>(
      html`<portal-related-news src="/tin.json" portal-inspect></portal-related-news>`,
      source({DanhSach: NEWS}),
    );
    const [tag, whole] = [...(await inspectorOf(element)).shadowRoot!.querySelectorAll('.markup')];
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.append(document.createRange().createContextualFragment(tag!.textContent));
    const pasted = page.firstElementChild as PortalRelatedNews;
    expect(pasted.getAttribute('src')).to.equal('/tin.json');
    expect(pasted.items).to.equal('DanhSach');
    expect(pasted.map).to.match(/^\s*title: TieuDe;\n/);
    pasted.source = source({DanhSach: NEWS});
    await settled(pasted);
    expect(visibleText(pasted)).to.equal('Khởi công cầu Sông Hải (28/12/2025) Họp báo cuối năm (26/12/2025)');
    expect(pasted.inference, 'nothing is guessed any more').to.equal(undefined);
    expect(whole?.textContent).to.match(/^<portal-source>\n<script type="application\/json">\n\{\n {2}"list": \{/);
  });

  it('copies the tag, or selects it where the browser forbids that', async () => {
    const element = await onPage<PortalRelatedNews>(
      html`<portal-related-news src="/tin.json" portal-inspect></portal-related-news>`,
      source(NEWS),
    );
    const inspector = await inspectorOf(element);
    button(inspector, 'Sao chép').click();
    await waitUntil(() => /Đã (?:sao chép|chọn)/.test(visibleText(inspector)));
  });

  it('tells what keeps the element from showing anything', async () => {
    let inspector: HTMLElement | undefined;
    await toldWhile(async () => {
      const element = await onPage<PortalRelatedNews>(
        html`<portal-related-news src="/khong-co.json" portal-inspect></portal-related-news>`,
        source({}),
      );
      inspector = await inspectorOf(element);
    });
    expect(visibleText(inspector!)).to.contain('/khong-co.json');
  });

  it('is in the language of the element, and goes with its attribute', async () => {
    const element = await onPage<PortalRelatedNews>(
      html`<portal-related-news src="/tin.json" portal-inspect></portal-related-news>`,
      source(NEWS),
      'en',
    );
    expect(visibleText(await inspectorOf(element))).to.match(
      /How <portal-related-news> reads its data.* title title TieuDe sure/,
    );
    element.portalInspect = false;
    await element.updateComplete;
    expect(element.renderRoot.querySelector('portal-inspector')).to.equal(null);
  });

  it('says so where the page itself says how to read', async () => {
    const element = await onPage<PortalRelatedNews>(
      html`<portal-related-news src="/tin.json" map="title: TieuDe" portal-inspect></portal-related-news>`,
      source(NEWS),
    );
    const text = visibleText(await inspectorOf(element));
    expect(text.match(/Dữ liệu từ/g)).to.have.length(1);
    expect(text).to.contain('không phải đoán').and.to.contain('tiêu đề title TieuDe').and.not.to.contain('chắc chắn');
  });
});

describe('what an element has worked out', () => {
  it('can be read in a script: a configuration, and how sure it is', async () => {
    const element = await onPage<PortalRelatedNews>(
      html`<portal-related-news src="/tin.json"></portal-related-news>`,
      source(NEWS),
    );
    expect(element.source).to.equal(undefined);
    await settled(element);
    expect(element.source).to.have.nested.property('list.map.title', 'TieuDe');
    const title = element.inference?.fields.find(({field}) => field === 'title');
    expect(title).to.include({expression: 'TieuDe', example: 'Khởi công cầu Sông Hải'});
    expect(title?.confidence).to.be.within(0.5, 1);
    expect(title?.reasons).to.have.length.above(0);
  });

  it('can be had in the console', async () => {
    const element = await onPage<PortalRelatedNews>(
      html`<portal-related-news src="/tin.json"></portal-related-news>`,
      source(NEWS),
    );
    await settled(element);
    const {table, log, group} = console;
    const written: unknown[] = [];
    console.table = console.log = console.group = (...values: unknown[]) => written.push(...values);
    const inspection = await element.inspect();
    Object.assign(console, {table, log, group});
    expect(inspection.endpoints[0]).to.deep.include({name: 'list', isOwn: true});
    expect(written[0]).to.equal('<portal-related-news> đọc dữ liệu thế nào');
    expect(written.at(-1)).to.match(/^<portal-related-news\n {2}src="\/tin\.json"/);
  });

  it('is pointed out to the webmaster where it is unsure', async () => {
    const answer = [
      {a: 'Khởi công cầu Sông Hải', b: '28/12/2025'},
      {a: 'Họp báo cuối năm 2025 của tỉnh', b: '26/12/2025'},
    ];
    const told = await toldWhile(async () => {
      const element = await onPage<PortalRelatedNews>(
        html`<portal-related-news src="/tin.json"></portal-related-news>`,
        source(answer),
      );
      await settled(element);
    });
    expect(told.join()).to.contain('là đoán và chưa chắc đúng').and.to.contain('portal-inspect');
  });
});

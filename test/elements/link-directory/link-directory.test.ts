import {expect, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import '../../../src/elements/link-directory/define.js';
import type {PortalLinkDirectory} from '../../../src/index.js';
import {onPage, settled, visibleText} from '../../support/element.js';
import {down, type PretendAnswer, PretendBackend} from '../../support/pretend-backend.js';

const LINKS = {
  groups: [
    {
      name: 'Chính phủ',
      links: [
        {title: 'Cổng Chính phủ', url: 'https://chinhphu.vn/', description: 'Tin và văn bản'},
        {title: 'Dịch vụ công', url: 'https://dichvucong.gov.vn/', description: null},
        {title: 'Trang lừa đảo', url: 'javascript:alert(1)', description: null},
      ],
    },
    {name: 'Sở, Ban, Ngành', links: [{title: 'Sở Nội vụ', url: '/so-noi-vu', description: null}]},
    {name: 'Nhóm trống', links: []},
  ],
};

async function directory(
  template: TemplateResult,
  links: PretendAnswer = LINKS,
  lang = 'vi',
): Promise<PortalLinkDirectory> {
  const backend = new PretendBackend({'/api/links': links});
  const element = await onPage<PortalLinkDirectory>(template, backend.config, lang);
  await settled(element);
  return element;
}

const summaries = (element: Element): string[] =>
  [...element.querySelectorAll('summary')].map((summary) => summary.textContent.replace(/\s+/g, ' ').trim());

describe('portal-link-directory', () => {
  it('shows the groups closed, each with the number of its links, as ordinary HTML in the page', async () => {
    const element = await directory(html`<portal-link-directory></portal-link-directory>`);
    expect(summaries(element)).to.deep.equal(['Chính phủ 2 liên kết', 'Sở, Ban, Ngành 1 liên kết']);
    expect(element.querySelectorAll('details[open]')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('opens a group by keyboard and shows its links with what is said of them', async () => {
    const element = await directory(html`<portal-link-directory></portal-link-directory>`);
    element.querySelector('summary')!.focus();
    await sendKeys({press: 'Enter'});
    const group = element.querySelector('details')!;
    expect(group.open).to.equal(true);
    expect(group.querySelector('ul')!.innerText.split('\n').filter(Boolean)).to.deep.equal([
      'Cổng Chính phủ',
      'Tin và văn bản',
      'Dịch vụ công',
    ]);
    await expect(element).to.be.accessible();
  });

  it('refuses addresses that are not of the web, and marks those of other sites', async () => {
    const element = await directory(html`<portal-link-directory layout="list"></portal-link-directory>`);
    const links = [...element.querySelectorAll('a')].map(({href, rel}) => [href, rel]);
    expect(links).to.deep.equal([
      ['https://chinhphu.vn/', 'noopener'],
      ['https://dichvucong.gov.vn/', 'noopener'],
      [`${location.origin}/so-noi-vu`, ''],
    ]);
  });

  it('lists all groups open, under headings one level below its own', async () => {
    const element = await directory(html`
      <portal-link-directory layout="list" heading="Liên kết" heading-level="3"></portal-link-directory>
    `);
    const headings = [...element.querySelectorAll('h3, h4')].map(
      ({localName, textContent}) => `${localName} ${textContent}`,
    );
    expect(headings).to.deep.equal(['h3 Liên kết', 'h4 Chính phủ', 'h4 Sở, Ban, Ngành']);
    await expect(element).to.be.accessible();
  });

  it('says to the reader that a link opens a new window', async () => {
    const element = await directory(html`
      <portal-link-directory layout="list" target="_blank"></portal-link-directory>
    `);
    expect(element.querySelector('a')!.textContent).to.equal('Cổng Chính phủ (mở trong cửa sổ mới)');
  });

  it('offers each group as a list to choose from; choosing does not leave the page, the link beside it leads there', async () => {
    const element = await directory(html`
      <portal-link-directory layout="select" target="_blank"></portal-link-directory>
    `);
    const [select] = element.shadowRoot!.querySelectorAll('select');
    const go = (): HTMLAnchorElement => element.shadowRoot!.querySelector<HTMLAnchorElement>('[part="go"]')!;
    expect(go().hasAttribute('href')).to.equal(false);
    await expect(element).to.be.accessible();

    select!.focus();
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowDown'});
    await element.updateComplete;
    expect(go().href).to.equal('https://dichvucong.gov.vn/');
    expect(go().getAttribute('aria-label')).to.equal('Đi đến Dịch vụ công (mở trong cửa sổ mới)');
    await expect(element).to.be.accessible();

    select!.selectedIndex = 0;
    select!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(go().hasAttribute('href')).to.equal(false);
  });

  it('shows empty groups only when asked to', async () => {
    const element = await directory(html`<portal-link-directory show-empty></portal-link-directory>`);
    expect(summaries(element)).to.include('Nhóm trống 0 liên kết');
  });

  it('says that there are no links when all groups are empty', async () => {
    const element = await directory(html`<portal-link-directory></portal-link-directory>`, {
      groups: [{name: 'A', links: []}],
    });
    expect(visibleText(element)).to.equal('Chưa có liên kết nào.');
    await expect(element).to.be.accessible();
  });

  it("keeps the author's list when the backend is down", async () => {
    const element = await directory(
      html`
        <portal-link-directory>
          <ul>
            <li><a href="https://chinhphu.vn/">Chính phủ</a></li>
          </ul>
        </portal-link-directory>
      `,
      down,
    );
    expect(visibleText(element)).to.equal('Chính phủ Chưa kết nối được với máy chủ dữ liệu. Thử lại');
    await expect(element).to.be.accessible();
  });

  it('uses the accordion for a layout that does not exist, and tells the webmaster which there are', async () => {
    const told: unknown[] = [];
    const warn = console.warn;
    console.warn = (line: unknown) => told.push(line);
    try {
      const element = await directory(html`<portal-link-directory layout="bảng"></portal-link-directory>`);
      expect(summaries(element)).to.have.length(2);
      expect(told).to.deep.equal([
        '<portal-link-directory> Thuộc tính layout="bảng" không có nghĩa; hãy dùng một trong: accordion, list, select.',
      ]);
    } finally {
      console.warn = warn;
    }
  });

  it('asks once when it is moved in the page while waiting', async () => {
    const backend = new PretendBackend({'/api/links': LINKS});
    backend.hold();
    const element = await onPage<PortalLinkDirectory>(
      html`<portal-link-directory></portal-link-directory>`,
      backend.config,
    );
    element.parentElement!.prepend(element);
    backend.release();
    await oneEvent(element, 'portal-load');
    expect(backend.asked).to.deep.equal(['/api/links']);
  });

  it('gives up when it leaves the page, and asks again when it comes back', async () => {
    const backend = new PretendBackend({'/api/links': LINKS});
    backend.hold();
    const element = await onPage<PortalLinkDirectory>(
      html`<portal-link-directory></portal-link-directory>`,
      backend.config,
    );
    const place = element.parentElement!;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    place.append(element);
    backend.release();
    await oneEvent(element, 'portal-load');
    await settled(element);
    expect(summaries(element)).to.have.length(2);
    expect(backend.asked).to.have.length(2);
  });
});

import {expect, html, oneEvent} from '@open-wc/testing';
import '../../../src/elements/visit-counter/define.js';
import type {ErrorDetail, PortalVisitCounter} from '../../../src/index.js';
import {button, detailOf, onPage, settled, visibleText} from '../../support/element.js';
import {down, htmlPage, PretendBackend} from '../../support/pretend-backend.js';

const STATS = {total: 7_103_112, online: 3619, today: '1.234', onlineWindow: 300};

async function counter(
  backend: PretendBackend,
  template = html` <portal-visit-counter></portal-visit-counter> `,
  lang = 'vi',
) {
  return onPage<PortalVisitCounter>(template, backend.config, lang);
}

describe('portal-visit-counter', () => {
  it('shows the total and the present visitors as portals do', async () => {
    const element = await counter(new PretendBackend({'/api/stats': STATS}));
    await settled(element);
    expect(visibleText(element)).to.equal('Tổng truy cập 7.103.112 Truy cập hiện tại 3.619 khách');
    await expect(element).to.be.accessible();
  });

  it('speaks English on an English page', async () => {
    const element = await counter(new PretendBackend({'/api/stats': STATS}), undefined, 'en');
    await settled(element);
    expect(visibleText(element)).to.equal('Total visits 7,103,112 Online now 3,619 visitors');
  });

  it('shows the figures that the page wants, in its order, and leaves out what the backend does not count', async () => {
    const element = await counter(
      new PretendBackend({'/api/stats': STATS}),
      html` <portal-visit-counter figures="today bots total"></portal-visit-counter> `,
    );
    await settled(element);
    expect(visibleText(element)).to.equal('Hôm nay 1.234 Tổng truy cập 7.103.112');
  });

  it('says so when the backend counts none of the figures that the page wants', async () => {
    const element = await counter(
      new PretendBackend({'/api/stats': STATS}),
      html`<portal-visit-counter figures="bots members"></portal-visit-counter>`,
    );
    await settled(element);
    expect(visibleText(element)).to.equal('Chưa có số liệu truy cập.');
    await expect(element).to.be.accessible();
  });

  it("keeps the author's own content while waiting, and replaces it when the figures are there", async () => {
    const backend = new PretendBackend({'/api/stats': STATS});
    backend.hold();
    const element = await counter(backend, html` <portal-visit-counter>7 triệu lượt</portal-visit-counter> `);
    expect(visibleText(element)).to.equal('7 triệu lượt');
    backend.release();
    await settled(element);
    expect(visibleText(element)).to.contain('7.103.112').and.not.contain('7 triệu lượt');
  });

  it('waits with bars in the size of the figures', async () => {
    const backend = new PretendBackend({'/api/stats': STATS});
    backend.hold();
    const element = await counter(backend);
    expect(element.shadowRoot!.querySelectorAll('.bar')).to.have.length(2);
    await expect(element).to.be.accessible();
    const {height} = element.getBoundingClientRect();
    backend.release();
    await settled(element);
    expect(Math.abs(element.getBoundingClientRect().height - height)).to.be.below(2);
  });

  it('says so when the backend is down, keeps what the author wrote, and tries again at a press of the button', async () => {
    const backend = new PretendBackend({'/api/stats': down});
    const element = await counter(backend, html` <portal-visit-counter>7 triệu lượt</portal-visit-counter> `);
    const {code} = await detailOf<ErrorDetail>(element, 'portal-error');
    await settled(element);
    expect(code).to.equal('unreachable');
    expect(visibleText(element)).to.equal('7 triệu lượt Chưa kết nối được với máy chủ dữ liệu. Thử lại');
    await expect(element).to.be.accessible();

    backend.set('/api/stats', STATS);
    button(element, 'Thử lại').focus();
    button(element, 'Thử lại').click();
    await oneEvent(element, 'portal-load');
    await settled(element);
    expect(visibleText(element)).to.contain('7.103.112').and.not.contain('Thử lại');
    expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('body');
  });

  it('says so when a page of HTML comes instead of data', async () => {
    const element = await counter(new PretendBackend({'/api/stats': htmlPage}));
    await oneEvent(element, 'portal-error');
    await settled(element);
    expect(visibleText(element)).to.contain('Máy chủ chưa trả về dữ liệu đúng dạng.');
  });

  it('keeps the last figures, with their time, while the backend is down', async () => {
    const backend = new PretendBackend({'/api/stats': STATS});
    const element = await counter(backend);
    await settled(element);
    backend.set('/api/stats', down);
    element.source = {...backend.config, ttl: 0};
    await oneEvent(element, 'portal-load');
    await settled(element);
    expect(visibleText(element))
      .to.match(/Tổng truy cập 7\.103\.112/)
      .and.match(/Chưa cập nhật được\. Đang hiển thị nội dung lúc \d\d\/\d\d\/\d{4} \d\d:\d\d\. Thử lại/);
    await expect(element).to.be.accessible();
  });
});

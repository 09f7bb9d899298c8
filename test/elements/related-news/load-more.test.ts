import {expect, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ErrorDetail, PortalRelatedNews} from '../../../src/index.js';
import {paged, sent, sentArticles, untold} from '../../support/articles.js';
import {button, settled, visibleText} from '../../support/element.js';
import {down} from '../../support/pretend-backend.js';
import {LIST, related, titles} from './portal.js';

const TAG = html`<portal-related-news limit="3" load-more></portal-related-news>`;
const numbers = (element: Element): number[] => titles(element).map((title) => Number(title.slice(4)));
const hasButton = (element: Element): boolean => element.shadowRoot!.querySelector('[part="more"]') !== null;

async function pressMore(element: PortalRelatedNews, name = 'Xem thêm'): Promise<void> {
  button(element, name).click();
  await settled(element);
}

/** What a screen reader is told below the list. */
const told = (element: Element): string =>
  element.shadowRoot!.querySelector('[part="body"] [role="status"]')!.textContent.replace(/\s+/g, ' ').trim();

describe('portal-related-news with load-more', () => {
  it('adds the next page below, says how many came, and ends when the backend says so', async () => {
    const {element, backend} = await related(TAG, paged(sentArticles(8)));
    expect(visibleText(element)).to.match(/Bài 3 \(28\/12\/2025\) Xem thêm$/);
    await pressMore(element);
    expect(numbers(element)).to.deep.equal([1, 2, 3, 4, 5, 6]);
    expect(told(element)).to.equal('Đã thêm 3 tin.');
    await expect(element).to.be.accessible();

    await pressMore(element);
    expect(numbers(element)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(told(element)).to.equal('Đã thêm 2 tin. Đã hiển thị tất cả tin.');
    expect(hasButton(element)).to.equal(false);
    expect(backend.asked).to.deep.equal([1, 2, 3].map((page) => `${LIST}?page=${page}&limit=3`));
    await expect(element).to.be.accessible();
  });

  it('has no button without the attribute', async () => {
    const {element} = await related(
      html`<portal-related-news limit="3"></portal-related-news>`,
      paged(sentArticles(8)),
    );
    expect(hasButton(element)).to.equal(false);
  });

  it('has no button when all is shown from the start', async () => {
    const {element} = await related(TAG, paged(sentArticles(3)));
    expect(hasButton(element)).to.equal(false);
  });

  it('takes the keyboard on to the first article that was added, each time', async () => {
    const {element} = await related(TAG, paged(sentArticles(8)));
    for (const [added, key] of [
      ['Bài 4', 'Enter'],
      ['Bài 7', 'Space'],
    ] as const) {
      button(element, 'Xem thêm').focus();
      await sendKeys({press: key});
      await settled(element);
      expect(document.activeElement!.textContent).to.equal(added);
    }
  });

  it('takes the keyboard on also to an article that has no page', async () => {
    const {element} = await related(TAG, paged([sent(1), sent(2), sent(3), sent(4, {url: null})]));
    button(element, 'Xem thêm').focus();
    await pressMore(element);
    expect(document.activeElement!.textContent).to.contain('Bài 4');
  });

  it('leaves the focus alone when the reader has gone elsewhere meanwhile', async () => {
    const {element, backend} = await related(TAG, paged(sentArticles(8)));
    backend.hold();
    button(element, 'Xem thêm').focus();
    button(element, 'Xem thêm').click();
    await element.updateComplete;
    element.querySelector('a')!.focus();
    backend.release();
    await settled(element);
    expect(document.activeElement!.textContent).to.equal('Bài 1');
  });

  it('goes to the last article when nothing came and the button is gone', async () => {
    const {element} = await related(TAG, untold([sent(1), sent(2), sent(3)]), {isSilent: true});
    button(element, 'Xem thêm').focus();
    await pressMore(element);
    expect(told(element)).to.equal('Đã hiển thị tất cả tin.');
    expect(document.activeElement!.textContent).to.equal('Bài 3');
  });

  it('says that it is loading, and asks once however often the button is pressed', async () => {
    const {element, backend} = await related(TAG, paged(sentArticles(8)));
    backend.hold();
    button(element, 'Xem thêm').click();
    await element.updateComplete;
    button(element, 'Đang tải…').click();
    await element.updateComplete;
    expect(button(element, 'Đang tải…').ariaDisabled).to.equal('true');
    await expect(element).to.be.accessible();
    backend.release();
    await settled(element);
    expect(numbers(element)).to.deep.equal([1, 2, 3, 4, 5, 6]);
    expect(backend.asked).to.have.length(2);
  });

  it('shows an article once that new ones have pushed onto the next page', async () => {
    const {element} = await related(TAG, untold([sent(1), sent(2), sent(3)], [sent(3), sent(4), sent(5)]), {
      isSilent: true,
    });
    await pressMore(element);
    expect(numbers(element)).to.deep.equal([1, 2, 3, 4, 5]);
    expect(told(element)).to.equal('Đã thêm 2 tin.');
  });

  const ends = {
    'an empty page': [],
    'the same page again': [sent(1), sent(2), sent(3)],
    'a refusal': Response.json({title: 'Bad Request'}, {status: 400}),
    'a 404': Response.json({title: 'Not Found'}, {status: 404}),
  };
  for (const [name, end] of Object.entries(ends))
    it(`ends at ${name}`, async () => {
      const {element} = await related(TAG, untold([sent(1), sent(2), sent(3)], end), {isSilent: true});
      await pressMore(element);
      expect(visibleText(element)).to.match(/Bài 3 \(28\/12\/2025\) Đã hiển thị tất cả tin\.$/);
      expect(numbers(element)).to.deep.equal([1, 2, 3]);
    });

  it('does not take a refusal for the end when the backend has promised a further page', async () => {
    const pages = [{items: sentArticles(3), total: 9, pages: 3}, {}];
    const {element} = await related(TAG, ({searchParams}) =>
      Response.json(pages[Number(searchParams.get('page')) - 1], {
        status: searchParams.get('page') === '1' ? 200 : 404,
      }),
    );
    await pressMore(element);
    expect(told(element)).to.contain('Không tìm thấy nội dung này.');
    expect(hasButton(element)).to.equal(true);
  });

  it('shows what has come already before it asks a backend again that ignores the limit', async () => {
    const {element, backend} = await related(TAG, untold(sentArticles(7)), {isSilent: true});
    for (const shown of [3, 6, 7]) {
      expect(numbers(element)).to.have.length(shown);
      await pressMore(element);
    }
    expect(told(element)).to.equal('Đã hiển thị tất cả tin.');
    expect(backend.asked).to.have.length(2);
  });

  it('keeps what is shown when a further page fails, says so, and tries again with the same button', async () => {
    const {element, backend} = await related(TAG, paged(sentArticles(5)));
    backend.set(LIST, down);
    button(element, 'Xem thêm').focus();
    button(element, 'Xem thêm').click();
    const {detail} = await oneEvent<CustomEvent<ErrorDetail>>(element, 'portal-error');
    await settled(element);
    expect(detail.code).to.equal('unreachable');
    expect(visibleText(element)).to.match(/Bài 3 \(28\/12\/2025\) Chưa kết nối được với máy chủ dữ liệu\. Thử lại$/);
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'Thử lại'));
    await expect(element).to.be.accessible();

    backend.set(LIST, paged(sentArticles(5)));
    await pressMore(element, 'Thử lại');
    expect(numbers(element)).to.deep.equal([1, 2, 3, 4, 5]);
    expect(told(element)).to.equal('Đã thêm 2 tin. Đã hiển thị tất cả tin.');
    expect(document.activeElement!.textContent).to.equal('Bài 4');
  });

  it('says so when the further page is an earlier answer', async () => {
    const {element, backend} = await related(TAG, paged(sentArticles(9)));
    await pressMore(element);
    element.articleId = '7';
    await settled(element);
    element.articleId = undefined;
    await settled(element);
    expect(numbers(element)).to.deep.equal([1, 2, 3]);
    backend.set(LIST, down);
    await pressMore(element);
    expect(numbers(element)).to.deep.equal([1, 2, 3, 4, 5, 6]);
    expect(told(element)).to.match(/^Chưa cập nhật được\. Đang hiển thị nội dung lúc/);
  });

  it('begins anew for another article, also while a further page is under way', async () => {
    const {element, backend} = await related(TAG, paged(sentArticles(9)));
    await pressMore(element);
    backend.hold();
    button(element, 'Xem thêm').click();
    await element.updateComplete;
    element.articleId = '7';
    await element.updateComplete;
    backend.release();
    await settled(element);
    expect(numbers(element)).to.deep.equal([1, 2, 3]);
    expect(told(element)).to.equal('');
    await pressMore(element);
    expect(backend.asked.at(-1)).to.equal('/api/articles/7/related?page=2&limit=3');
  });

  it('keeps the pages that were added when the first one is brought up to date', async () => {
    const {element, backend} = await related(TAG, paged(sentArticles(9)));
    await pressMore(element);
    backend.set(LIST, down);
    element.source = {...backend.config, ttl: 0};
    await settled(element);
    await pressMore(element);
    const fresh = sentArticles(9).map((article) => (article.id === 1 ? {...article, title: 'Bài 100'} : article));
    backend.set(LIST, paged(fresh));
    dispatchEvent(new Event('online'));
    await settled(element);
    expect(numbers(element)).to.deep.equal([100, 2, 3, 4, 5, 6]);
  });
});

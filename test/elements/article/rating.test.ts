import {expect, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import '../../../src/elements/article/define.js';
import type {PortalArticle, RateDetail} from '../../../src/index.js';
import {toldWhile} from '../../support/console.js';
import {button, onPage, settled, visibleText} from '../../support/element.js';
import {emulateMedia} from '../../support/media.js';
import {down, htmlPage, PretendBackend, type PretendAnswer} from '../../support/pretend-backend.js';

const BRIDGE = {id: 7, title: 'Khởi công cầu Sông Hải', body: '<p>Sáng nay, cầu được khởi công.</p>'};
const RATE = '/api/articles/7/ratings';

/** A backend that takes ratings, and what was sent to it. */
function backendOf(
  answer: PretendAnswer = () => new Response(null, {status: 204}),
  article: object = BRIDGE,
): {backend: PretendBackend; sent: {method: string | undefined; body: unknown; headers: unknown}[]} {
  const sent: {method: string | undefined; body: unknown; headers: unknown}[] = [];
  const take: PretendAnswer = (url, {method, body, headers}) => {
    sent.push({method, body, headers});
    return typeof answer === 'function' ? answer(url, {}) : Response.json(answer);
  };
  const backend = new PretendBackend({'/api/articles/7': {...article}, [RATE]: take, '/danh-gia': take});
  return {backend, sent};
}

const STARS = html`<portal-article article-id="7" tools="none" rating="stars"></portal-article>`;
const LEVELS = html`<portal-article article-id="7" tools="none" rating="levels"></portal-article>`;

const ratingOf = (element: PortalArticle): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>('[part="rating"]');

/** An article with its rating, as it stands on the page. */
async function shown(backend: PretendBackend, template: TemplateResult = STARS, lang = 'vi'): Promise<PortalArticle> {
  const element = await onPage<PortalArticle>(template, backend.config, lang);
  await settled(element);
  await waitUntil(() => ratingOf(element), 'the rating is there');
  return element;
}

/** The radio button of that name. */
function choice(element: PortalArticle, name: string): HTMLInputElement {
  const labels = [...element.shadowRoot!.querySelectorAll('label')];
  return labels.find(({textContent}) => textContent?.includes(name))!.querySelector('input')!;
}

async function rate(element: PortalArticle, name: string): Promise<void> {
  choice(element, name).click();
  await element.updateComplete;
  button(element, 'Gửi đánh giá').click();
  await waitUntil(() => !statusOf(element).includes('Đang gửi') && statusOf(element) !== '', 'an outcome is told');
}

const statusOf = (element: PortalArticle): string =>
  visibleText(element.shadowRoot!.querySelector('[part="rating-status"]')!);

beforeEach(() => localStorage.clear());
after(() => localStorage.clear());

describe('the rating of a portal-article', () => {
  it('asks for one of five stars below the article', async () => {
    const element = await shown(backendOf().backend);
    expect(visibleText(element)).to.equal(
      'Khởi công cầu Sông Hải Sáng nay, cầu được khởi công. ' +
        'Đánh giá bài viết Bạn thấy bài viết này thế nào? Rất kém Kém Đạt Tốt Rất tốt Gửi đánh giá',
    );
    await expect(element).to.be.accessible();
  });

  it('asks for one of three levels of satisfaction, the best first', async () => {
    const element = await shown(backendOf().backend, LEVELS);
    expect(visibleText(ratingOf(element)!)).to.equal(
      'Đánh giá bài viết Bạn có hài lòng với bài viết này không? Hài lòng Bình thường Không hài lòng Gửi đánh giá',
    );
    await expect(element).to.be.accessible();
  });

  it('speaks English on an English page, and in the words of the page', async () => {
    const element = await shown(backendOf().backend, STARS, 'en');
    expect(visibleText(ratingOf(element)!)).to.match(
      /^Rate this article .* Very poor Poor Fair Good Very good Send rating$/,
    );
    element.words = {rating: {heading: 'How was it?'}};
    await element.updateComplete;
    expect(visibleText(ratingOf(element)!)).to.match(/^How was it\?/);
  });

  it('is not there unless it is asked for', async () => {
    const {backend} = backendOf();
    const element = await onPage<PortalArticle>(html`<portal-article article-id="7"></portal-article>`, backend.config);
    await settled(element);
    expect(ratingOf(element)).to.equal(null);
  });

  it('goes away with its attribute, and with its article', async () => {
    const {backend} = backendOf();
    const element = await shown(backend);
    element.removeAttribute('rating');
    await element.updateComplete;
    expect(ratingOf(element)).to.equal(null);
    element.setAttribute('rating', 'levels');
    await element.updateComplete;
    expect(visibleText(ratingOf(element)!)).to.contain('Hài lòng');
    await toldWhile(async (told) => {
      element.articleId = '99';
      await settled(element);
      await waitUntil(() => told.length > 0);
    });
    expect(ratingOf(element)).to.equal(null);
  });

  it('says what the value of the attribute may be', async () => {
    const {backend} = backendOf();
    const told = await toldWhile(async () => {
      const template = html`<portal-article article-id="7" rating="hearts"></portal-article>`;
      await settled(await onPage<PortalArticle>(template, backend.config));
    });
    expect(told.join()).to.contain('rating="hearts"').and.contain('levels, stars');
  });

  it('is not there where ratings have nowhere to go, which the webmaster is told', async () => {
    const told = await toldWhile(async (told) => {
      const element = await onPage<PortalArticle>(LEVELS, {
        one: {data: BRIDGE, map: {id: 'id', title: 'title', body: 'body'}},
      });
      await waitUntil(() => told.length > 0);
      expect(visibleText(element)).to.equal('Khởi công cầu Sông Hải Sáng nay, cầu được khởi công.');
    });
    expect(told.join()).to.contain('rating-src');
  });

  it('can be given with the keyboard alone', async () => {
    const {backend, sent} = backendOf();
    const element = await shown(backend);
    choice(element, 'Rất kém').focus();
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'ArrowRight'});
    expect(choice(element, 'Đạt').checked).to.equal(true);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await waitUntil(() => statusOf(element).startsWith('Cảm ơn'));
    expect(sent.map(({body}) => body)).to.deep.equal(['{"id": "7", "score": 3, "scale": 5}']);
    expect(element.shadowRoot!.activeElement).to.equal(ratingOf(element));
  });

  it('is not printed', async () => {
    const element = await shown(backendOf().backend);
    await emulateMedia({type: 'print'});
    const {display} = getComputedStyle(ratingOf(element)!);
    await emulateMedia();
    expect(display).to.equal('none');
  });

  it('shows what is chosen in shape too, for those who see no colours', async () => {
    const element = await shown(backendOf().backend);
    choice(element, 'Đạt').click();
    await element.updateComplete;
    const fills = [...element.shadowRoot!.querySelectorAll('label svg')].map((star) => getComputedStyle(star).fill);
    expect(fills.map((fill) => fill !== 'none')).to.deep.equal([true, true, true, false, false]);
    const chosen = [...element.shadowRoot!.querySelectorAll('label')].filter(
      (label) => getComputedStyle(label.querySelector('.word')!).fontWeight === '700',
    );
    expect(chosen.map((label) => visibleText(label))).to.deep.equal(['Đạt']);
  });

  it('has targets that a thumb can hit, on the smallest phone too', async () => {
    const element = await shown(backendOf().backend);
    element.style.inlineSize = '296px';
    for (const target of element.shadowRoot!.querySelectorAll('label, button')) {
      const {width, height} = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
    expect(element.scrollWidth).to.be.at.most(296);
  });
});

describe('a rating that is sent', () => {
  it('goes to the backend once, as JSON, with nothing about the reader', async () => {
    const {backend, sent} = backendOf();
    const element = await shown(backend, LEVELS);
    await rate(element, 'Bình thường');
    expect(sent).to.deep.equal([
      {
        method: 'POST',
        body: '{"id": "7", "score": 2, "scale": 3}',
        headers: {'Content-Type': 'application/json'},
      },
    ]);
    expect(visibleText(ratingOf(element)!)).to.equal('Đánh giá bài viết Cảm ơn bạn đã đánh giá: Bình thường.');
    await expect(element).to.be.accessible();
  });

  it('shows what all ratings come to', async () => {
    const element = await shown(backendOf({average: 4.25, count: 1200}).backend);
    await rate(element, 'Rất tốt');
    expect(visibleText(ratingOf(element)!)).to.match(/Điểm trung bình 4,3\/5 \(1\.200 lượt đánh giá\)$/);
  });

  it('shows those that the article has, until the answer knows better', async () => {
    const article = {...BRIDGE, rating: {average: '3,5', count: '12', scale: 5}};
    const element = await shown(backendOf({average: 3.6, count: 13}, article).backend);
    expect(visibleText(ratingOf(element)!)).to.match(/Điểm trung bình 3,5\/5 \(12 lượt đánh giá\)$/);
    await rate(element, 'Tốt');
    expect(visibleText(ratingOf(element)!)).to.match(/Điểm trung bình 3,6\/5 \(13 lượt đánh giá\)$/);
  });

  it('shows no average of another scale, and none that can not be', async () => {
    for (const rating of [{average: 4, count: 3, scale: 5}, {average: 3.5}, {average: 0, count: 0}]) {
      const element = await shown(backendOf(undefined, {...BRIDGE, rating}).backend, LEVELS);
      expect(visibleText(ratingOf(element)!)).not.to.contain('trung bình');
    }
  });

  it('is asked for when nothing is chosen', async () => {
    const {backend, sent} = backendOf();
    const element = await shown(backend);
    button(element, 'Gửi đánh giá').click();
    await element.updateComplete;
    expect(statusOf(element)).to.equal('Hãy chọn một mức rồi gửi.');
    expect(element.shadowRoot!.activeElement).to.equal(choice(element, 'Rất kém'));
    choice(element, 'Kém').click();
    await element.updateComplete;
    expect(statusOf(element)).to.equal('');
    expect(sent).to.have.length(0);
  });

  it('is told to the page before, which can keep it', async () => {
    const {backend, sent} = backendOf();
    const element = await shown(backend);
    const place = element.parentElement!;
    place.addEventListener('portal-rate', (event) => event.preventDefault(), {once: true});
    choice(element, 'Tốt').click();
    setTimeout(() => button(element, 'Gửi đánh giá').click());
    const event: CustomEvent<RateDetail> = await oneEvent(place, 'portal-rate');
    expect(event.detail).to.deep.equal({id: '7', score: 4, scale: 5});
    await element.updateComplete;
    expect(sent).to.have.length(0);
    expect(statusOf(element)).to.equal('');
  });

  it('is not sent twice by two presses', async () => {
    const {backend, sent} = backendOf();
    const element = await shown(backend);
    choice(element, 'Tốt').click();
    backend.hold();
    button(element, 'Gửi đánh giá').click();
    await element.updateComplete;
    button(element, 'Đang gửi…').click();
    backend.release();
    await waitUntil(() => statusOf(element).startsWith('Cảm ơn'));
    expect(sent).to.have.length(1);
  });

  it('leaves a form around the article alone', async () => {
    const {backend} = backendOf();
    let submitted = 0;
    const onSubmit = (event: Event): void => {
      event.preventDefault();
      submitted++;
    };
    const element = await shown(backend);
    const form = document.createElement('form');
    form.addEventListener('submit', onSubmit);
    form.innerHTML = '<input type="submit">';
    element.parentElement!.append(form);
    form.append(element);
    await element.updateComplete;
    choice(element, 'Tốt').focus();
    await sendKeys({press: 'Enter'});
    await rate(element, 'Tốt');
    expect(submitted).to.equal(0);
    expect([...new FormData(form).keys()]).to.deep.equal([]);
  });
});

describe('a rating that was given before', () => {
  it('is remembered by the browser, and not asked for again', async () => {
    const {backend, sent} = backendOf();
    await rate(await shown(backend), 'Tốt');
    const again = await shown(backend);
    expect(visibleText(ratingOf(again)!)).to.equal('Đánh giá bài viết Bạn đã đánh giá bài viết này: Tốt.');
    expect(sent).to.have.length(1);
    await expect(again).to.be.accessible();
  });

  it('counts for another view of the same article on the page', async () => {
    const {backend, sent} = backendOf();
    const [first, second] = [await shown(backend), await shown(backend)];
    await rate(first, 'Tốt');
    await rate(second, 'Kém');
    expect(statusOf(second)).to.equal('Bạn đã đánh giá bài viết này: Tốt.');
    expect(sent).to.have.length(1);
  });

  it('is not that of another article', async () => {
    const {backend} = backendOf();
    const element = await shown(backend);
    await rate(element, 'Tốt');
    backend.set('/api/articles/8', {...BRIDGE, id: 8, title: 'Bài khác'});
    element.articleId = '8';
    await settled(element);
    expect(statusOf(element)).to.equal('');
    expect(choice(element, 'Tốt').checked).to.equal(false);
  });

  it('is kept for the page alone where the browser stores nothing', async () => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    try {
      const {backend} = backendOf(undefined, {...BRIDGE, id: 70});
      backend.set('/api/articles/70/ratings', {});
      await rate(await shown(backend), 'Tốt');
      expect(statusOf(await shown(backend))).to.equal('Bạn đã đánh giá bài viết này: Tốt.');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('is not believed of a store that holds something else', async () => {
    localStorage.setItem('portal-elements:ratings', '[["x"], 7, {"a": [1]}, null]');
    const element = await shown(backendOf().backend);
    await rate(element, 'Tốt');
    expect(statusOf(element)).to.contain('Cảm ơn');
    localStorage.setItem('portal-elements:ratings', '{');
    expect(statusOf(await shown(backendOf().backend))).to.equal('');
  });

  it('is forgotten after two hundred others', async () => {
    const others = [...'.'.repeat(250)].map((_, index) => [`a ${index}`, 1, 5]);
    localStorage.setItem('portal-elements:ratings', JSON.stringify(others));
    await rate(await shown(backendOf().backend), 'Tốt');
    const kept = JSON.parse(localStorage.getItem('portal-elements:ratings')!) as unknown[];
    expect(kept).to.have.length(200);
  });
});

describe('a rating that fails', () => {
  const failures: [string, PretendAnswer, RegExp][] = [
    [
      'the server is down',
      down,
      /^Chưa kết nối được với máy chủ nên chưa gửi được đánh giá\. Lựa chọn của bạn vẫn còn đây\./,
    ],
    ['the server fails', () => Response.json({detail: 'hỏng'}, {status: 500}), /^Máy chủ chưa nhận được đánh giá\./],
    ['too much was sent', () => Response.json({}, {status: 429}), /^Máy chủ chưa nhận được đánh giá\./],
    [
      'the server says no',
      () => Response.json({success: false, message: 'đã khóa'}),
      /^Máy chủ không nhận đánh giá này\./,
    ],
    ['a login page answers', htmlPage, /^Máy chủ chưa nhận được đánh giá\./],
  ];
  for (const [when, answer, sentence] of failures)
    it(`because ${when} says so, keeps the choice, and is sent again only by the reader`, async () => {
      const {backend, sent} = backendOf(answer);
      await toldWhile(async (told) => {
        const element = await shown(backend);
        await rate(element, 'Tốt');
        expect(statusOf(element)).to.match(sentence);
        expect(choice(element, 'Tốt').checked).to.equal(true);
        expect(sent).to.have.length(1);
        await expect(element).to.be.accessible();
        await waitUntil(() => told.length > 0);
        backend.set(RATE, {});
        button(element, 'Thử lại').click();
        await waitUntil(() => statusOf(element).startsWith('Cảm ơn'));
      });
    });

  it('because the server does not answer in time, is not counted as sent', async () => {
    const {backend} = backendOf(() => new Promise<Response>(() => undefined));
    await toldWhile(async () => {
      const element = await onPage<PortalArticle>(STARS, {...backend.config, timeout: 200});
      await settled(element);
      await waitUntil(() => ratingOf(element));
      await rate(element, 'Tốt');
      expect(statusOf(element)).to.match(/^Máy chủ trả lời quá lâu/);
    });
  });
});

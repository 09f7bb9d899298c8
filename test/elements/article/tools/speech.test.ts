import {expect, html} from '@open-wc/testing';
import {passagesOf} from '../../../../src/elements/article/tools/speech/passages.js';
import {spokenText} from '../../../../src/elements/article/tools/speech/spoken.js';
import {toolWords} from '../../../../src/i18n/article-tools.js';
import type {PortalArticle} from '../../../../src/index.js';
import {onPage, settled} from '../../../support/element.js';
import {PretendBackend} from '../../../support/pretend-backend.js';
import {BRIDGE, press, said, shownArticle, toolNames, toolsOf} from '../support.js';

/** A pretend voice of the device: says what it is told, one utterance after the other, when the test lets it. */
class PretendSpeech extends EventTarget {
  readonly spoken: string[] = [];
  voices = [{lang: 'vi-VN', name: 'Linh', localService: true}];
  #current: SpeechSynthesisUtterance | undefined;

  getVoices(): unknown[] {
    return this.voices;
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.#current = utterance;
    this.spoken.push(utterance.text);
    utterance.onstart?.call(utterance, new Event('start') as SpeechSynthesisEvent);
  }

  cancel(): void {
    const given = this.#current;
    this.#current = undefined;
    given?.onerror?.call(given, new Event('error') as SpeechSynthesisErrorEvent);
  }

  get isSilent(): boolean {
    return this.#current === undefined;
  }

  /** The sentence under way comes to its end. */
  finish(): void {
    const done = this.#current;
    this.#current = undefined;
    done?.onend?.call(done, new Event('end') as SpeechSynthesisEvent);
  }

  fail(error = 'synthesis-failed'): void {
    const given = this.#current;
    given?.onerror?.call(given, Object.assign(new Event('error'), {error}) as unknown as SpeechSynthesisErrorEvent);
  }
}

/** Real utterances take real voices only. */
class PretendUtterance {
  voice: unknown;
  lang = '';
  onstart: unknown = null;
  onend: unknown = null;
  onerror: unknown = null;
  constructor(readonly text: string) {}
}

let speech: PretendSpeech;
const own = {
  speechSynthesis: Object.getOwnPropertyDescriptor(window, 'speechSynthesis'),
  SpeechSynthesisUtterance: Object.getOwnPropertyDescriptor(window, 'SpeechSynthesisUtterance'),
};
const put = (name: keyof typeof own, value: unknown): unknown =>
  Object.defineProperty(window, name, {value, configurable: true, writable: true});

/** Waits until something has been said. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !isSo(); turn++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(isSo()).to.equal(true);
}

describe('reading an article aloud', () => {
  beforeEach(() => {
    speech = new PretendSpeech();
    put('speechSynthesis', speech);
    put('SpeechSynthesisUtterance', PretendUtterance);
  });
  afterEach(() => {
    for (const [name, descriptor] of Object.entries(own))
      if (descriptor) Object.defineProperty(window, name, descriptor);
  });

  it('goes from sentence to sentence to the end', async () => {
    const element = await shownArticle();
    await press(element, 'Nghe bài viết');
    for (let count = 1; count <= 6; count++) {
      await until(() => speech.spoken.length === count);
      speech.finish();
    }
    expect(speech.spoken).to.deep.equal([
      'Khởi công cầu Sông Hải',
      'Ngày cập nhật 28 tháng 12 năm 2025',
      'Cầu dài 412 mét.',
      'Sáng nay, cầu được khởi công.',
      'Lễ khởi công có nhiều người dự.',
      'Minh Hằng',
    ]);
    expect(await toolNames(element))
      .to.include('Nghe bài viết')
      .and.not.include('Dừng');
  });

  it('can be interrupted, and goes on with the sentence that was cut off', async () => {
    const element = await shownArticle();
    await press(element, 'Nghe bài viết');
    await until(() => speech.spoken.length === 1);
    speech.finish();
    await press(element, 'Tạm dừng');
    expect(speech.isSilent).to.equal(true);
    await press(element, 'Nghe tiếp');
    expect(speech.spoken.slice(1)).to.deep.equal(Array(2).fill('Ngày cập nhật 28 tháng 12 năm 2025'));
  });

  it('stops when told, and when the article leaves the page', async () => {
    const element = await shownArticle();
    await press(element, 'Nghe bài viết');
    await until(() => !speech.isSilent);
    await press(element, 'Dừng');
    expect(speech.isSilent).to.equal(true);
    await press(element, 'Nghe bài viết');
    await until(() => !speech.isSilent);
    element.remove();
    expect(speech.isSilent).to.equal(true);
  });

  it('keeps the focus of who stops it', async () => {
    const element = await shownArticle();
    await press(element, 'Nghe bài viết');
    await until(() => !speech.isSilent);
    const [row] = await toolsOf(element);
    row!.shadowRoot!.querySelector<HTMLElement>('[part~="stop"]')!.focus();
    await press(element, 'Dừng');
    expect(row!.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal('Nghe bài viết');
  });

  it('is done by one article at a time', async () => {
    const first = await shownArticle();
    const second = await shownArticle();
    await press(first, 'Nghe bài viết');
    await until(() => speech.spoken.length === 1);
    await press(second, 'Nghe bài viết');
    await until(() => speech.spoken.length === 2);
    expect(await toolNames(first)).to.include('Nghe bài viết');
    expect(await said(first)).to.equal('');
    expect(await toolNames(second)).to.include('Tạm dừng');
  });

  it('begins once, however often it is pressed meanwhile', async () => {
    const element = await shownArticle();
    const [row] = await toolsOf(element);
    const button = row!.shadowRoot!.querySelector<HTMLElement>('[part~="listen"]')!;
    for (let press = 0; press < 3; press++) button.click();
    await until(() => speech.spoken.length > 0);
    await new Promise((resolve) => setTimeout(resolve));
    expect(speech.spoken).to.deep.equal(['Khởi công cầu Sông Hải']);
  });

  it('ends with the article, also where all articles have the address of the page', async () => {
    const backend = new PretendBackend({
      '/api/articles/7': {...BRIDGE, url: null},
      '/api/articles/8': {...BRIDGE, url: null, title: 'Trường học'},
    });
    const canonical = document.createElement('link');
    canonical.rel = 'canonical';
    canonical.href = '/bai-viet';
    document.head.append(canonical);
    const template = html`<portal-article article-id="7"></portal-article>`;
    const element = await onPage<PortalArticle>(template, backend.config);
    await settled(element);
    await press(element, 'Nghe bài viết');
    await until(() => !speech.isSilent);
    element.articleId = '8';
    await element.updateComplete;
    await settled(element);
    await toolsOf(element);
    canonical.remove();
    expect(speech.isSilent).to.equal(true);
    await press(element, 'Nghe bài viết');
    await until(() => !speech.isSilent);
    expect(speech.spoken).to.deep.equal(['Khởi công cầu Sông Hải', 'Trường học']);
  });

  it('goes silent when another script takes the voice', async () => {
    const element = await shownArticle();
    await press(element, 'Nghe bài viết');
    await until(() => !speech.isSilent);
    speech.fail('interrupted');
    expect(await said(element)).to.equal('');
    expect(await toolNames(element)).to.include('Nghe bài viết');
  });

  it('marks the sentence that is being read', async () => {
    const element = await shownArticle();
    await press(element, 'Nghe bài viết');
    await until(() => speech.spoken.length === 1);
    const [range] = CSS.highlights.get('portal-speech')!;
    expect((range as Range).toString()).to.equal('Khởi công cầu Sông Hải');
    await press(element, 'Dừng');
    expect(CSS.highlights.has('portal-speech')).to.equal(false);
  });

  it('is not offered where there is no voice for the language, until one comes', async () => {
    speech.voices = [{lang: 'en-US', name: 'Ann', localService: true}];
    const element = await shownArticle();
    expect(await toolNames(element)).not.to.include('Nghe bài viết');
    speech.voices.push({lang: 'vi_VN', name: 'An', localService: false});
    speech.dispatchEvent(new Event('voiceschanged'));
    expect(await toolNames(element)).to.include('Nghe bài viết');
  });

  it('takes a voice of the article’s own language', async () => {
    speech.voices = [{lang: 'en-US', name: 'Ann', localService: true}];
    const map = {title: 'title', body: 'body', lang: 'lang', id: 'id'};
    const fetch = (): Promise<Response> =>
      Promise.resolve(Response.json({id: 7, title: 'A bridge', body: '<p>Work began.</p>', lang: 'en'}));
    const template = html`<portal-article article-id="7" .source=${{base: '/', fetch, map}}></portal-article>`;
    const element = await shownArticle({}, template);
    expect(await toolNames(element)).to.include('Nghe bài viết');
    expect(element.querySelector('article')?.lang).to.equal('en');
  });

  it('says so when the device can’t do it after all', async () => {
    const element = await shownArticle();
    await press(element, 'Nghe bài viết');
    await until(() => !speech.isSilent);
    speech.fail();
    await toolsOf(element);
    expect(await said(element)).to.equal('Thiết bị này chưa đọc được bài viết.');
    expect(await toolNames(element)).to.include('Nghe bài viết');
  });

  it('is a player where the article has a recording', async () => {
    const source = {
      base: '/',
      fetch: () => Promise.resolve(Response.json({id: 7, title: 'Tin', body: 'a', mp3: '/tin.mp3'})),
    };
    const map = 'id: id; title: title; body: body; audio: mp3';
    const element = await shownArticle(
      {},
      html`<portal-article article-id="7" .source=${{...source, map}}></portal-article>`,
    );
    const [row] = await toolsOf(element);
    const player = row!.shadowRoot!.querySelector('audio')!;
    expect(player.src).to.equal(`${location.origin}/tin.mp3`);
    expect(player.preload).to.equal('none');
    expect(player.ariaLabel).to.equal('Bản ghi âm: Tin');
  });
});

describe('passagesOf', () => {
  const passages = (markup: ReturnType<typeof html>): Promise<string[]> =>
    import('@open-wc/testing').then(async ({fixture}) => passagesOf(await fixture(markup)).map(({text}) => text));

  it('divides by blocks and sentences, and leaves out what is not read', async () => {
    expect(
      await passages(html`
        <div>
          <h1>Tin mới</h1>
          <p>Ông <b>A</b> nói. Bà B nghe!</p>
          <ul>
            <li>Một</li>
            <li>Hai</li>
          </ul>
          <button>Bấm</button>
          <p hidden>Giấu</p>
        </div>
      `),
    ).to.deep.equal(['Tin mới', 'Ông A nói.', 'Bà B nghe!', 'Một', 'Hai']);
  });

  it('ends at each break of lines', async () => {
    const lines = html`<p>Kính gửi:<br />- Sở Xây dựng<br />- Ban Quản lý</p>`;
    expect(await passages(lines)).to.deep.equal(['Kính gửi:', '- Sở Xây dựng', '- Ban Quản lý']);
  });

  it('knows where each sentence stands', async () => {
    const {fixture} = await import('@open-wc/testing');
    const found = passagesOf(await fixture(html`<p>Câu <i>thứ</i> nhất. Câu hai.</p>`));
    expect(found.map(({range}) => String(range).trim())).to.deep.equal(['Câu thứ nhất.', 'Câu hai.']);
  });
});

describe('spokenText', () => {
  const {spoken} = toolWords({lang: 'vi'});
  for (const [written, says] of [
    ['UBND TP. Hải Tân họp ngày 28/12.', 'Ủy ban nhân dân thành phố Hải Tân họp ngày 28 tháng 12.'],
    ['Sở TT&TT, HĐND tỉnh', 'Sở Thông tin và Truyền thông, Hội đồng nhân dân tỉnh'],
    ['Đại diện UBND.', 'Đại diện Ủy ban nhân dân.'],
    ['Lúc 8h30 ngày 02/01/2026', 'Lúc 8 giờ 30 ngày 02 tháng 01 năm 2026'],
    ['tháng 12/2025 tăng 12,5 %', 'tháng 12 năm 2025 tăng 12,5 phần trăm'],
    ['7.103.112 lượt trên 1.200 km²', '7103112 lượt trên 1200 ki-lô-mét vuông'],
    ['Quyết định 12/2025/QĐ-TTg', 'Quyết định 12/2025/QĐ-TTg'],
    ['XUBNDX', 'XUBNDX'],
  ])
    it(`says “${says}”`, () => {
      expect(spokenText(written!, spoken, 'vi')).to.equal(says);
    });

  it('leaves other languages as they are', () => {
    expect(spokenText('On 28/12 at 8:30, 12 %', {}, 'en')).to.equal('On 28/12 at 8:30, 12 %');
  });
});

import assert from 'node:assert/strict';
import {type ChildProcessByStdio, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Readable} from 'node:stream';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Visitor} from './visitor.js';

const START = fileURLToPath(new URL('../../demo/start.mjs', import.meta.url));

/** The demo portal as `npm start` runs it, on a free port and a database of its own. */
class Portal {
  private constructor(
    readonly folder: string,
    readonly program: ChildProcessByStdio<null, Readable, null>,
    readonly url: string,
  ) {}

  static async start(): Promise<Portal> {
    const folder = await mkdtemp(join(tmpdir(), 'seed-page-'));
    const args = [START, '--port', '0', '--db', join(folder, 'portal.db')];
    const program = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'inherit']});
    let said = '';
    for await (const chunk of program.stdout) {
      said += String(chunk);
      const url = /http:\S+/.exec(said)?.[0];
      if (url) return new Portal(folder, program, url);
    }
    throw new Error(`The demo did not start: ${said}`);
  }

  async stop(): Promise<void> {
    this.program.kill('SIGTERM');
    await once(this.program, 'exit');
    await rm(this.folder, {recursive: true, force: true});
  }
}

describe('the demo portal, as a citizen walks through it', () => {
  let portal: Portal;
  let citizen: Visitor;
  before(async () => {
    portal = await Portal.start();
    citizen = await Visitor.arrive(portal.url);
  });
  after(async () => {
    await citizen.leave();
    await portal.stop();
  });

  it('shows every block on the front page', async () => {
    await citizen.open('/');
    await citizen.reads('portal-related-news', /\(20\/11\/2026\)/);
    await citizen.reads('portal-link-directory', /Chính phủ .*Sở, Ban, Ngành/);
    await citizen.reads('portal-news-by-date', /Tháng 11 năm 2026: \d+ ngày có tin/);
    await citizen.reads('portal-visit-counter', /Tổng truy cập 7\.\d{3}\.\d{3} Truy cập hiện tại 1 khách/);
  });

  it('leads from a headline to the article, which has an address of its own', async () => {
    await citizen.follow('portal-related-news a[href*="hoi-nghi-thong-tin-doi-ngoai"]');
    assert.match(citizen.page.url(), /\/tin-tuc\/hoi-nghi-thong-tin-doi-ngoai-[\w-]+-\d+\.html$/);
    const article = await citizen.reads('portal-article', /Quang Hải/);
    assert.match(article, /Thông tin đối ngoại.* Ngày cập nhật 20\/11\/2026 Sáng 20\/11/);
    assert.match(article, /Tệp đính kèm .*PDF, \d+ kB/);
  });

  it('shows the same article after a reload', async () => {
    await citizen.page.reload({waitUntil: 'load'});
    await citizen.reads('portal-article', /Quang Hải/);
  });

  it('shows the photos of the article with their captions', async () => {
    const photos = await citizen.page.$$eval('portal-article figure', (figures) =>
      figures.map((figure) => ({
        caption: figure.querySelector('figcaption')?.textContent?.trim(),
        size: [figure.querySelector('img')?.getAttribute('width'), figure.querySelector('img')?.getAttribute('height')],
      })),
    );
    assert.equal(photos.length, 3);
    for (const {caption, size} of photos) assert.ok(caption && size.every(Number), JSON.stringify(photos));
  });

  it('describes the article to machines, in blocks of data that a strict page lets in', async () => {
    await citizen.page.waitForSelector('script[type="application/ld+json"]');
    const {headline, publisher, creator, canonicals} = await citizen.page.evaluate(() => ({
      headline: (
        JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '') as {
          headline: string;
        }
      ).headline,
      publisher: document.querySelector<HTMLMetaElement>('meta[name="DC.publisher"]')?.content,
      creator: document.querySelector<HTMLMetaElement>('meta[name="DC.creator"]')?.content,
      canonicals: document.querySelectorAll('link[rel="canonical"]').length,
    }));
    assert.match(headline, /Thông tin đối ngoại/);
    assert.deepEqual([publisher, creator, canonicals], ['Cổng thông tin điện tử tỉnh Bình Hải', 'Quang Hải', 1]);
    assert.match(await citizen.page.title(), / – Cổng thông tin điện tử tỉnh Bình Hải$/);
  });

  it('takes a rating of the article, and remembers that it did', async () => {
    await citizen.reads('portal-article', /Bạn thấy bài viết này thế nào\?/);
    await citizen.page.locator('portal-article >>> input[value="4"]').click();
    await citizen.page.locator('portal-article >>> [part="rating-send"]').click();
    await citizen.reads('portal-article', /Cảm ơn bạn đã đánh giá: Tốt\. Điểm trung bình 4,0\/5 \(1 lượt đánh giá\)/);
    await citizen.page.reload({waitUntil: 'load'});
    await citizen.reads('portal-article', /Bạn đã đánh giá bài viết này: Tốt\./);
  });

  it('offers other news below, without the article itself, and more at a press of a button', async () => {
    await citizen.reads('portal-related-news', /Xem thêm/);
    const count = (): Promise<number> => citizen.page.$$eval('portal-related-news li', (items) => items.length);
    assert.equal(await count(), 6);
    assert.equal(
      await citizen.page.$('portal-related-news a[href*="hoi-nghi-thong-tin-doi-ngoai-tuyen-truyen-bien-dao-va"]'),
      null,
    );
    await citizen.page.locator('portal-related-news >>> [part="more"]').click();
    await citizen.page.waitForFunction(() => document.querySelectorAll('portal-related-news li').length === 12);
  });

  it('opens a group of links by keyboard', async () => {
    await citizen.page.focus('portal-link-directory summary');
    await citizen.page.keyboard.press('Enter');
    await citizen.page.waitForSelector('portal-link-directory details[open] a[href^="https://"]', {visible: true});
  });

  it('shows the news of a day that is chosen in the calendar, under an address that can be shared', async () => {
    await citizen.open('/tin-tuc?ngay=2025-12-28');
    await citizen.reads('portal-news-by-date', /Tin ngày 28\/12\/2025/);
    const links = (): Promise<number> => citizen.page.$$eval('portal-news-by-date li a', (all) => all.length);
    await citizen.page.waitForFunction(() => document.querySelectorAll('portal-news-by-date li a').length > 0);
    assert.equal(await links(), 4);

    await citizen.page.locator('portal-news-by-date >>> [data-day="2025-12-31"]').click();
    await citizen.reads('portal-news-by-date', /Tin ngày 31\/12\/2025/);
    assert.match(citizen.page.url(), /\?ngay=2025-12-31$/);
    await citizen.page.goBack();
    await citizen.reads('portal-news-by-date', /Tin ngày 28\/12\/2025/);
  });

  it('walks the calendar by keyboard', async () => {
    await citizen.page.locator('portal-news-by-date >>> [data-day="2025-12-28"]').click();
    for (const key of ['ArrowDown', 'PageUp', 'ArrowUp', 'ArrowRight'] as const) await citizen.page.keyboard.press(key);
    const day = await citizen.page.evaluate(
      () => (document.querySelector('portal-news-by-date')?.shadowRoot?.activeElement as HTMLElement).dataset['day'],
    );
    assert.equal(day, '2025-11-28');
  });

  it('finds articles without accents from the search box of any page', async () => {
    await citizen.page.type('portal-search >>> input', 'cau song hai');
    await Promise.all([citizen.page.waitForNavigation(), citizen.page.keyboard.press('Enter')]);
    assert.match(decodeURIComponent(citizen.page.url()), /\/tim-kiem\?q=cau[ +]song[ +]hai$/);
    await citizen.reads('main portal-search', /Tìm thấy \d+ tin khớp với “cau song hai”/);
    const marked = await citizen.page.$$eval('main portal-search mark', (marks) =>
      marks.map((mark) => mark.textContent),
    );
    assert.ok(
      marked.some((text) => /^cầu|sông hải|hải/i.test(text)),
      marked.join(),
    );
  });

  it('says so when an article does not exist, with the status that belongs to it', async () => {
    const answer = await citizen.page.goto(new URL('/tin-tuc/khong-co-999999.html', portal.url).href);
    assert.equal(answer?.status(), 404);
    await citizen.reads('main', /Không tìm thấy/i);
  });

  it('needs no script for what matters', async () => {
    await citizen.openWithoutScript('/');
    await citizen.reads('main', /Tin nổi bật Xem tin mới nhất/);
    await citizen.page.setJavaScriptEnabled(true);
  });

  for (const width of [320, 768, 1280])
    it(`fits a window of ${width} px without scrolling sideways`, async () => {
      await citizen.page.setViewport({width, height: 900});
      for (const path of ['/', '/tin-tuc?ngay=2025-12-28', '/tim-kiem?q=bien']) {
        await citizen.open(path);
        await citizen.reads('portal-news-by-date', /ngày có tin/);
        const scroll = await citizen.page.evaluate(() => document.documentElement.scrollWidth);
        assert.equal(scroll, width, path);
      }
    });

  it('has given no cause for complaint: no error, no violation of the policy, no request to another host', () => {
    const expected = /status of 404/;
    assert.deepEqual(
      citizen.complaints.filter((complaint) => !expected.test(complaint)),
      [],
    );
  });
});

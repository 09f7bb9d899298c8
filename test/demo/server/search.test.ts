import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {ArticlePage} from '../../../demo/server/schemas.js';
import {TestPortal} from './support.js';

let portal: TestPortal;
before(async () => {
  portal = await TestPortal.start();
});
after(() => portal.remove());

const found = async (q: string, more = ''): Promise<string[]> =>
  (await portal.read<ArticlePage>(`/api/articles?q=${encodeURIComponent(q)}${more}`)).items.map(({slug}) => slug);

describe('search', () => {
  it('finds words with accents by words without, and the other way round', async () => {
    assert.deepEqual(await found('le hoi bien'), ['khai-mac-le-hoi-bien']);
    assert.deepEqual(await found('LỄ HỘI'), ['khai-mac-le-hoi-bien']);
    assert.deepEqual(await found('lệ hối'), ['khai-mac-le-hoi-bien']);
  });

  it('reads đ as d', async () => {
    assert.deepEqual(await found('da thanh'), ['lich-tiep-cong-dan']);
    assert.deepEqual(await found('Đà Thành'), ['lich-tiep-cong-dan']);
  });

  it('reads letters with loose accents like whole ones', async () => {
    assert.deepEqual(await found('lễ hội'.normalize('NFD')), ['khai-mac-le-hoi-bien']);
  });

  it('looks in title, lead and body', async () => {
    assert.deepEqual(await found('khai mac'), ['khai-mac-le-hoi-bien']);
    assert.deepEqual(await found('bon thang'), ['thong-xe-cau-song-han']);
    assert.deepEqual(await found('du khach'), ['khai-mac-le-hoi-bien']);
  });

  it('looks in what the body says and not in its markup', async () => {
    assert.deepEqual(await found('an toan'), ['khoi-cong-cau-song-han']);
    assert.deepEqual(await found('figcaption'), []);
  });

  it('wants every word, in any order and place', async () => {
    assert.deepEqual(await found('hàn thông tháng'), ['thong-xe-cau-song-han']);
    assert.deepEqual(await found('lễ hội bóng đá'), []);
  });

  it('takes the last word as begun, the others as whole', async () => {
    assert.deepEqual(await found('tuyen du'), ['tuyen-dung-vien-chuc']);
    assert.deepEqual(await found('tuy dung'), []);
  });

  it('puts articles with the words in the title first, then the newest', async () => {
    assert.deepEqual(await found('cau song han'), [
      'thong-xe-cau-song-han',
      'khoi-cong-cau-song-han',
      'tuyen-dung-vien-chuc',
    ]);
  });

  it('keeps to the order that is asked for', async () => {
    assert.deepEqual(await found('cau song han', '&sort=newest'), [
      'thong-xe-cau-song-han',
      'tuyen-dung-vien-chuc',
      'khoi-cong-cau-song-han',
    ]);
  });

  it('works together with the other filters', async () => {
    assert.deepEqual(await found('cau', '&category=thong-bao'), ['tuyen-dung-vien-chuc']);
  });

  it("reads the signs of the index's language as nothing but gaps between words", async () => {
    assert.deepEqual(await found('"lễ" AND* (hội) title:biển -^ NEAR'), []);
    assert.deepEqual(await found('"lễ* (hội)^ {biển}'), ['khai-mac-le-hoi-bien']);
    assert.deepEqual(await found("hội' OR 1=1 --"), []);
  });

  it('finds nothing for a question without words', async () => {
    for (const q of ['"', '*', '???', '-- ;', '😀']) assert.deepEqual(await found(q), []);
  });
});

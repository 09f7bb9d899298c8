import assert from 'node:assert/strict';
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {bodyHtml} from '../../../demo/server/seed/body.js';
import {loadContent} from '../../../demo/server/seed/content.js';
import {ContentError} from '../../../demo/server/seed/content-faults.js';
import {sampleHistory} from '../../../demo/server/seed/history.js';
import {FIXTURE, TestPortal} from './support.js';

const PHOTO = {url: '/media/photos/a.png', width: 300, height: 200, alt: 'A "quoted" <alt>', caption: 'Bến & tàu'};

describe('the body of an article', () => {
  it('keeps the HTML of paragraphs', () => {
    assert.equal(bodyHtml(['Một <em>đoạn</em>'], []), '<p>Một <em>đoạn</em></p>');
  });

  it('escapes the text of everything else', () => {
    assert.equal(bodyHtml([{heading: 'A < B & "C"'}], []), '<h2>A &lt; B &amp; &quot;C&quot;</h2>');
    assert.equal(bodyHtml([{quote: '<b>'}], []), '<blockquote><p>&lt;b&gt;</p></blockquote>');
    assert.equal(bodyHtml([{list: ['1 < 2', 'b']}], []), '<ul><li>1 &lt; 2</li><li>b</li></ul>');
  });

  it('shows a photo as a figure with its size and caption', () => {
    assert.equal(
      bodyHtml([{photo: 0}], [PHOTO]),
      '<figure><img src="/media/photos/a.png" alt="A &quot;quoted&quot; &lt;alt&gt;" width="300" height="200">' +
        '<figcaption>Bến &amp; tàu</figcaption></figure>',
    );
  });

  it('shows a table with a caption and headings', () => {
    assert.equal(
      bodyHtml([{table: {caption: 'Vốn', head: ['Năm', 'Tỷ'], rows: [['2025', '<1']]}}], []),
      '<table><caption>Vốn</caption><thead><tr><th scope="col">Năm</th><th scope="col">Tỷ</th></tr></thead>' +
        '<tbody><tr><td>2025</td><td>&lt;1</td></tr></tbody></table>',
    );
  });
});

describe('the sample content', () => {
  let folder: string;
  before(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'content-')), 'content');
  });
  after(() => rm(join(folder, '..'), {recursive: true}));

  type Path = (string | number)[];

  /** The faults of the fixture's content when one of its files is another text. */
  async function faultsWith(file: string, written: string): Promise<readonly string[]> {
    await cp(FIXTURE.content, folder, {recursive: true});
    await writeFile(join(folder, file), written);
    try {
      await loadContent(folder);
    } catch (error) {
      assert.ok(error instanceof ContentError);
      return error.faults;
    } finally {
      await rm(folder, {recursive: true});
    }
    return [];
  }

  /** The faults when places in a file hold other values; `undefined` takes a field away. */
  async function faultsAfter(file: string, ...changes: [Path, unknown][]): Promise<readonly string[]> {
    const json: unknown = JSON.parse(await readFile(join(FIXTURE.content, file), 'utf8'));
    for (const [path, value] of changes) put(json, path, value);
    return faultsWith(file, JSON.stringify(json));
  }

  function put(json: unknown, path: Path, value: unknown): void {
    const parent = path.slice(0, -1).reduce((inner, key) => (inner as Record<typeof key, unknown>)[key], json);
    (parent as Record<string | number, unknown>)[path.at(-1) ?? 0] = value;
  }

  it('has no fault in the fixture', async () => {
    const {articles, categories} = await loadContent(FIXTURE.content);
    assert.deepEqual([articles.length, categories.length], [5, 3]);
  });

  it('is told by file, item and field what is missing', async () => {
    const [fault, ...others] = await faultsAfter('articles/2025.json', [[1, 'title'], undefined]);
    assert.match(fault ?? '', /^articles\/2025\.json, 1\.title: /);
    assert.deepEqual(others, []);
  });

  const faulty: [string, Path, unknown, string][] = [
    ['a category', [0, 'category'], 'the-thao', 'There is no category "the-thao"'],
    ['a photo', [0, 'photos', 1, 'file'], 'x.png', 'photos/index.json has no "x.png"'],
    ['a place in the photos', [0, 'body', 2, 'photo'], 2, 'The article has 2 photo(s); they count from 0'],
    ['a file', [0, 'attachments', 0, 'file'], 'x.pdf', 'There is no file files/x.pdf'],
    ['a tag given twice', [0, 'tags'], ['a', 'a'], 'A tag is given twice'],
    ['a slug of digits', [0, 'slug'], '2026', 'Needs a letter: a slug of digits would read as a number'],
    ['an unknown block', [0, 'body', 1], {video: 1}, 'Is no paragraph, photo, heading, list, table or quote'],
  ];
  for (const [what, path, value, reason] of faulty)
    it(`is told of ${what}`, async () => {
      const file = 'articles/2025.json';
      assert.deepEqual(await faultsAfter(file, [path, value]), [`${file}, ${path.join('.')}: ${reason}`]);
    });

  it('is told of a slug that another file has', async () => {
    assert.deepEqual(await faultsAfter('articles/2026.json', [[1, 'slug'], 'lich-tiep-cong-dan']), [
      'articles/2026.json, 1.slug: "lich-tiep-cong-dan" is the slug of another article too',
    ]);
  });

  it('is told of a date without a zone, of an unknown field, and of both at once', async () => {
    const faults = await faultsAfter(
      'articles/2026.json',
      [[0, 'publishedAt'], '2026-03-15T08:00:00'],
      [[2, 'writer'], 'Minh'],
    );
    assert.equal(faults.length, 2);
    assert.match(faults[0] ?? '', /^articles\/2026\.json, 0\.publishedAt: /);
    assert.match(faults[1] ?? '', /^articles\/2026\.json, 2: .*writer/);
  });

  it('is told of a file that is no JSON', async () => {
    const [fault] = await faultsWith('links.json', '{"groups": [');
    assert.match(fault ?? '', /^links\.json: .*JSON/);
  });

  it('is told by the server too, which then does not start', async () => {
    const broken = TestPortal.start({folders: {...FIXTURE, content: '/no/such/folder'}});
    await assert.rejects(broken, /The sample content has 3 fault\(s\):\n {2}categories\.json: /);
  });
});

describe('the sample history', () => {
  const history = sampleHistory('2026-03-17');

  it('is of the 18 months before the day, without a gap', () => {
    assert.deepEqual([history[0]?.day, history.at(-1)?.day, history.length], ['2024-09-17', '2026-03-16', 546]);
    assert.equal(new Set(history.map(({day}) => day)).size, history.length);
  });

  it('adds up to 7.103.112, of days as different as days are', () => {
    assert.equal(
      history.reduce((sum, {visits}) => sum + visits, 0),
      7_103_112,
    );
    const visits = history.map((day) => day.visits);
    assert.ok(Math.min(...visits) > 4000 && Math.max(...visits) < 30_000);
    assert.ok(new Set(visits).size > 500);
  });

  it('is the same each time', () => assert.deepEqual(sampleHistory('2026-03-17'), history));
});

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {type Browser, launch, type Page} from 'puppeteer-core';
import {findBrowser, launchOptions} from '../support/runner/browser/find.js';

const CLASSIC = 'portal-elements.all.classic.js';
const MODULE = 'portal-elements.all.js';
const integrity = JSON.parse(readFileSync('cdn/sri.json', 'utf8')) as Record<string, string>;

const tag = (script: string): string =>
  `<script ${script === MODULE ? 'type="module"' : 'defer'} src="/${script}" integrity="${integrity[script]}"></script>`;

/** A page with nothing but a counter whose backend is missing, so that the library's own words show. */
const page = (script: string, more = ''): string =>
  `<!DOCTYPE html><html lang="vi"><title>x</title>${more}${tag(script)}<body><portal-visit-counter src="/none"></portal-visit-counter>`;

/**
 * For a page: `changes()` names the globals, and the members of built-in classes, that came or were replaced since. A script,
 * because what compiles this file adds helpers to functions.
 */
const WATCH = `<script>
  const snapshot = () => {
    const held = new Map();
    const hold = (name, holder) => {
      for (const key of Reflect.ownKeys(holder)) {
        const {get, value} = Object.getOwnPropertyDescriptor(holder, key);
        held.set(name + '.' + String(key), get ?? (typeof value === 'function' ? value : 'a value'));
      }
    };
    hold('window', window);
    for (const [name, {value}] of Object.entries(Object.getOwnPropertyDescriptors(window))) {
      if (typeof value === 'function') hold(name, value);
      if (typeof value === 'function' && value.prototype) hold(name + '.prototype', value.prototype);
    }
    return held;
  };
  const before = snapshot();
  const changes = () => [...snapshot()].filter(([name, value]) => before.get(name) !== value).map(([name]) => name);
</script>`;

/** How a page is sent: its bytes and what is said of them. Scripts are sent without a charset, as old servers do. */
interface Sent {
  body: string | Buffer;
  type: string;
  headers?: Record<string, string>;
}

describe('the scripts for pages', () => {
  const pages = new Map<string, Sent>();
  let browser: Browser;
  let tab: Page;
  let problems: string[];

  const server = createServer(({url = '/'}: IncomingMessage, response: ServerResponse) => {
    const name = url.slice(1);
    const sent = pages.get(name);
    if (sent) response.writeHead(200, {'content-type': sent.type, ...sent.headers}).end(sent.body);
    else if (name === CLASSIC || name === MODULE)
      response.writeHead(200, {'content-type': 'text/javascript'}).end(readFileSync(`cdn/${name}`));
    else response.writeHead(404).end();
  });

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launch(launchOptions(await findBrowser()));
  });
  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });

  async function open(sent: Sent): Promise<void> {
    pages.set('page', sent);
    problems = [];
    await tab?.close();
    tab = await browser.newPage();
    tab.on('pageerror', (error) => problems.push(String(error)));
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/page`);
  }

  /** What the button says that appears when the backend does not answer. */
  async function retryButton(): Promise<string> {
    const button = await tab.waitForSelector('portal-visit-counter >>> [part~="retry"]');
    return button!.evaluate((element) => element.textContent.trim());
  }

  const ways: Record<string, (html: string) => Sent> = {
    'UTF-8': (html) => ({body: html, type: 'text/html; charset=utf-8'}),
    'windows-1258': (html) => ({body: html, type: 'text/html; charset=windows-1258'}),
    'Latin-1, said in the page': (html) => ({
      body: html.replace('<title>', '<meta charset="latin1"><title>'),
      type: 'text/html',
    }),
    'UTF-16': (html) => ({body: Buffer.from(`\uFEFF${html}`, 'utf16le'), type: 'text/html'}),
  };
  for (const script of [CLASSIC, MODULE]) {
    for (const [charset, way] of Object.entries(ways)) {
      it(`${script} speaks Vietnamese on a page in ${charset}`, async () => {
        await open(way(page(script)));
        assert.equal(await retryButton(), 'Thử lại');
        assert.deepEqual(problems, []);
      });
    }

    it(`${script} runs under a strict policy`, async () => {
      const policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html portal-elements";
      await open({body: page(script), type: 'text/html; charset=utf-8', headers: {'content-security-policy': policy}});
      assert.equal(await retryButton(), 'Thử lại');
      assert.deepEqual(problems, []);
    });

    it(`${script} registers every element`, async () => {
      await open({body: page(script), type: 'text/html; charset=utf-8'});
      const tags = ['article', 'link-directory', 'news-by-date', 'related-news', 'search', 'source', 'visit-counter'];
      const missing = await tab.evaluate(
        (names) => names.filter((name) => !customElements.get(name)),
        tags.map((name) => `portal-${name}`),
      );
      assert.deepEqual(missing, []);
    });

    it(`${script} leaves the page's globals and what they hold as they are`, async () => {
      await open({body: page(script, WATCH), type: 'text/html; charset=utf-8'});
      await retryButton();
      const changed = await tab.evaluate('changes()');
      assert.deepEqual(changed, []);
    });

    it(`${script} holds Lit in its production build`, () => {
      assert.doesNotMatch(readFileSync(`cdn/${script}`, 'utf8'), /dev mode|litIssuedWarnings/);
    });
  }
});

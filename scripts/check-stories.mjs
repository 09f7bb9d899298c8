// Opens every story of the built Storybook and says which don't draw, break the page, ask another host, or fail the
// accessibility audit.
import {readFileSync} from 'node:fs';
import {launch} from 'puppeteer-core';
import {findBrowser, launchOptions} from '../test/support/runner/browser/find.js';
import {serveFolder} from '../test/support/runner/serve-folder.js';

/**
 * @typedef {{impact?: string, id: string, help: string, nodes: {html: string}[]}} Violation
 * @typedef {{status: string, reporters: {type: string, result?: {violations?: Violation[]}}[]}} Finished
 */

const FOLDER = 'storybook-static';

/** @returns {string[]} */
function storyIds() {
  /** @type {Record<string, {id: string, type: string}>} */
  const entries = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')).entries;
  return Object.values(entries)
    .filter(({type}) => type === 'story')
    .map(({id}) => id);
}

/** What Storybook says when a story has been drawn, played and audited. @returns {Finished | undefined} */
const finished = () => /** @type {any} */ (globalThis).__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')?.[0];

/** What of a story's elements nobody would see, in the page. @returns {string[]} */
function invisible() {
  const elements = [...document.querySelectorAll('#storybook-root *')].filter((element) =>
    element.localName.includes('-'),
  );
  const missing = elements.filter((element) => element.matches(':not(:defined)') || element.clientHeight === 0);
  return (elements.length === 0 ? ['no element'] : []).concat(
    missing.filter(({localName}) => localName !== 'portal-source').map(({localName}) => `<${localName}> shows nothing`),
  );
}

/** @param {Finished} story @returns {string[]} */
function complaints({status, reporters}) {
  const violations = reporters.flatMap(({result}) => result?.violations ?? []);
  const sentences = violations.map(({id, help, nodes}) => `${id}: ${help}: ${nodes.map(({html}) => html).join(' ')}`);
  return status === 'success' ? sentences : [`ended with ${status}`, ...sentences];
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {string} id
 * @returns {Promise<string[]>} what is wrong
 */
async function check(browser, origin, id) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/`)) {
      problems.push(`asks ${request.url()}`);
    }
  });
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story`);
  const result = await page.waitForFunction(finished, {timeout: 20_000});
  problems.push(...complaints(/** @type {Finished} */ (await result.jsonValue())));
  problems.push(...(await page.evaluate(invisible)));
  await page.close();
  return problems;
}

const {origin, close} = await serveFolder(FOLDER);
const browser = await launch(launchOptions(await findBrowser()));
const ids = storyIds();
let bad = 0;
try {
  for (const id of ids) {
    const problems = await check(browser, origin, id).catch((error) => [String(error)]);
    for (const problem of problems) console.error(`${id}: ${problem}`);
    if (problems.length > 0) bad++;
  }
} finally {
  await browser.close();
  close();
}
console.log(`${ids.length - bad} of ${ids.length} stories are in order.`);
process.exitCode = bad > 0 || ids.length === 0 ? 1 : 0;

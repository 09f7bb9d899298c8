import {launch} from 'puppeteer-core';
import {canRun, installedBrowser} from './installed.js';
import {shippedBrowser} from './shipped.js';

/**
 * @typedef {object} Found a Chromium to test in
 * @property {string} path
 * @property {NodeJS.ProcessEnv} env the environment that it needs
 * @property {string} origin how it was found, for people
 * @typedef {Found & {isSandboxed: boolean}} Browser
 */

/** No request of the browser's own, no first-run pages, no shared memory that containers lack. */
const ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-sync',
  '--no-first-run',
];

/** @returns {Found | undefined} */
function chosenBrowser() {
  const path = process.env['CHROME_PATH'];
  if (!path) return undefined;
  if (!canRun(path)) throw new Error(`CHROME_PATH is ${path}, which is no program that can be run.`);
  return {path, env: process.env, origin: 'CHROME_PATH'};
}

/** @returns {Found | undefined} */
function localBrowser() {
  const path = installedBrowser();
  return path ? {path, env: process.env, origin: 'installed'} : undefined;
}

/** @param {Found} browser @returns {import('puppeteer-core').LaunchOptions} */
const baseOptions = ({path, env, origin}) => ({
  executablePath: path,
  env,
  headless: origin.startsWith('@') ? 'shell' : true,
  args: ARGUMENTS,
});

/**
 * Whether the browser starts inside its sandbox: root may not, and many containers lack what it needs.
 *
 * @param {Found} browser
 */
async function canSandbox(browser) {
  if (process.platform !== 'linux') return true;
  if (process.getuid?.() === 0) return false;
  try {
    await (await launch(baseOptions(browser))).close();
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser for the tests: the one that CHROME_PATH names, one that is installed, or the one inside an npm package.
 *
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const browser = chosenBrowser() ?? localBrowser() ?? (await shippedBrowser());
  if (browser) return {...browser, isSandboxed: await canSandbox(browser)};
  throw new Error('There is no browser to test in. Install Chrome, Chromium, Edge or Brave, or set CHROME_PATH.');
}

/**
 * How puppeteer starts the browser.
 *
 * @param {Browser} browser
 * @returns {import('puppeteer-core').LaunchOptions}
 */
export const launchOptions = (browser) => ({
  ...baseOptions(browser),
  args: browser.isSandboxed ? ARGUMENTS : [...ARGUMENTS, '--no-sandbox'],
});

import {chromeLauncher} from '@web/test-runner-chrome';
import {findBrowser, launchOptions} from './browser/find.js';

/** Where readers sit: the portal's own zone, none, and one with summer time on the other side of the world. */
const ZONES = ['Asia/Ho_Chi_Minh', 'UTC', 'America/New_York'];

/**
 * @param {string} zone
 * @param {import('puppeteer-core').LaunchOptions} options
 * @param {boolean} isMeasured whether coverage is taken
 */
function launcher(zone, options, isMeasured) {
  const browser = chromeLauncher({launchOptions: {...options, env: {...options.env, TZ: zone}}});
  browser.name = zone;
  const initialize = browser.initialize.bind(browser);
  browser.initialize = (config, files) => initialize({...config, coverage: !!config.coverage && isMeasured}, files);
  const stopSession = browser.stopSession.bind(browser);
  browser.stopSession = async (id) => {
    const page = browser.getPage(id);
    const result = await stopSession(id);
    await forgetHistory(page);
    return result;
  };
  return browser;
}

/**
 * Test files follow each other in one tab. When its history is full, at 50 entries, going back leaves the page.
 *
 * @param {import('puppeteer-core').Page} page
 */
async function forgetHistory(page) {
  const connection = await page.createCDPSession();
  await connection.send('Page.resetNavigationHistory');
  await connection.detach();
}

/**
 * One browser process for each time zone; only the first takes coverage, which costs time and says the same in all.
 * Prints which browser that is.
 */
export async function browsersInAllZones() {
  const browser = await findBrowser();
  const options = launchOptions(browser);
  console.log(`Browser: ${browser.path} (${browser.origin})`);
  return ZONES.map((zone, i) => launcher(zone, options, i === 0));
}

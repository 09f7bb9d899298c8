/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('puppeteer-core').CDPSession} CDPSession
 */

/** Connections by page; what one emulates lasts as long as it does. @type {WeakMap<Page, CDPSession>} */
const connections = new WeakMap();

/** A connection that ends with the test file: the page goes on to the next one, where nothing may be left over. */
async function connect(/** @type {Page} */ page) {
  const connection = await page.createCDPSession();
  connections.set(page, connection);
  page.once('framenavigated', () => {
    connections.delete(page);
    connection.detach().catch(() => undefined);
  });
  return connection;
}

/**
 * A test runner plugin: the command `media` sets the media type and every media feature that is emulated, forced colours
 * among them, which the runner's own `emulateMedia` leaves out. Each call replaces the whole set.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin<Record<string, string>>}
 */
export function mediaCommand() {
  return {
    name: 'media-command',
    async executeCommand({command, payload = {}, session}) {
      if (command !== 'media') return undefined;
      const {type = '', ...features} = payload;
      const launcher = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (session.browser);
      const page = launcher.getPage(session.id);
      const connection = connections.get(page) ?? (await connect(page));
      const list = Object.entries(features).map(([name, value]) => ({name, value}));
      await connection.send('Emulation.setEmulatedMedia', {media: type, features: list});
      return true;
    },
  };
}

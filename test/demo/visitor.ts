import {type Browser as Chromium, type ConsoleMessage, launch, type Page} from 'puppeteer-core';
import {findBrowser, launchOptions} from '../support/runner/browser/find.js';

/** A citizen with a browser, who walks through the portal and notices what goes wrong. */
export class Visitor {
  /** Everything that should not have happened: errors, violations of the policy, requests to other hosts. */
  readonly complaints: string[] = [];

  private constructor(
    readonly browser: Chromium,
    readonly page: Page,
    readonly portal: string,
  ) {
    page.on('pageerror', (error) => this.complaints.push(`error: ${String(error)}`));
    page.on('console', (message) => this.#hear(message));
    page.on('request', (request) => {
      if (!request.url().startsWith(portal) && !request.url().startsWith('data:'))
        this.complaints.push(`request to another host: ${request.url()}`);
    });
  }

  static async arrive(portal: string): Promise<Visitor> {
    const browser = await launch(launchOptions(await findBrowser()));
    const page = await browser.newPage();
    await page.setViewport({width: 1280, height: 900});
    return new Visitor(browser, page, portal);
  }

  async open(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.portal).href, {waitUntil: 'load'});
  }

  /** Leaves the page at hand first: to forbid a page its script while it runs is no visit that a citizen can make. */
  async openWithoutScript(path: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.setJavaScriptEnabled(false);
    await this.open(path);
  }

  /** Follows a link or presses a button, by what it is called, and waits for the next page. */
  async follow(selector: string): Promise<void> {
    await Promise.all([this.page.waitForNavigation({waitUntil: 'load'}), this.page.locator(selector).click()]);
  }

  /** Waits until an element of the page reads as told; says what it reads when that does not come true. */
  async reads(selector: string, wanted: RegExp): Promise<string> {
    let text = '';
    for (let turn = 0; turn < 100; turn++) {
      text = await this.textOf(selector);
      if (wanted.test(text)) return text;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${selector} does not read ${String(wanted)}, but: ${text.slice(0, 600)}`);
  }

  /** What a reader sees in an element, through its shadow root and slots, one space between words. */
  textOf(selector: string): Promise<string> {
    return this.page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      const waiting: Node[] = element ? [element] : [];
      const pieces: string[] = [];
      for (let node = waiting.pop(); node; node = waiting.pop()) {
        if (node.nodeType === Node.TEXT_NODE) pieces.push(node.textContent ?? '');
        if (!(node instanceof Element) || /^(?:style|script)$/.test(node.localName)) continue;
        if (/^(?!inline)/.test(getComputedStyle(node).display)) pieces.push(' ');
        const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({flatten: true}) : undefined;
        waiting.push(...(slotted ?? [...(node.shadowRoot ?? node).childNodes]).reverse());
      }
      return pieces.join('').replace(/\s+/g, ' ').trim();
    }, selector);
  }

  async leave(): Promise<void> {
    await this.browser.close();
  }

  /** That a preload has not been used within seconds says only how busy the machine is. */
  #hear(message: ConsoleMessage): void {
    const isBad = message.type() === 'error' || message.type() === 'warn';
    if (isBad && !message.text().includes('preloaded using link preload')) this.complaints.push(message.text());
  }
}

import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {RefreshController} from '../../src/controllers/refresh.js';

class RefreshProbe extends LitElement {
  @property({type: Number}) seconds = 0;
  times = 0;
  readonly refresh = new RefreshController(
    this,
    () => this.seconds,
    () => this.times++,
  );
}
customElements.define('refresh-probe', RefreshProbe);

/** Stands in for the page's timers: the test lets time pass. */
class Timers {
  readonly #setTimeout = globalThis.setTimeout.bind(globalThis);
  readonly #clearTimeout = globalThis.clearTimeout.bind(globalThis);
  readonly pending = new Map<number, {ms: number; run: () => void}>();
  #next = 1_000_000;

  install(): void {
    const fake = (run: () => void, ms = 0, ...rest: unknown[]): unknown => {
      if (ms < 1000) return this.#setTimeout(run, ms, ...rest);
      this.pending.set(++this.#next, {ms, run});
      return this.#next;
    };
    globalThis.setTimeout = fake as typeof setTimeout;
    globalThis.clearTimeout = ((id: number) => {
      if (!this.pending.delete(id)) this.#clearTimeout(id);
    }) as typeof clearTimeout;
  }

  restore(): void {
    globalThis.setTimeout = this.#setTimeout;
    globalThis.clearTimeout = this.#clearTimeout;
  }

  /** How long the controller waits, in milliseconds: one entry per timer. */
  get waits(): number[] {
    return [...this.pending.values()].map(({ms}) => ms);
  }

  pass(): void {
    const due = [...this.pending.values()];
    this.pending.clear();
    for (const {run} of due) run();
  }
}

function hide(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', {configurable: true, get: () => isHidden});
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('RefreshController', () => {
  let timers: Timers;
  beforeEach(() => {
    timers = new Timers();
    timers.install();
  });
  afterEach(() => {
    timers.restore();
    delete (document as {hidden?: boolean}).hidden;
  });

  const probe = (seconds: number): Promise<RefreshProbe> =>
    fixture<RefreshProbe>(html`<refresh-probe seconds=${seconds}></refresh-probe>`);

  it('calls back again and again', async () => {
    const element = await probe(60);
    expect(timers.waits).to.deep.equal([60_000]);
    timers.pass();
    timers.pass();
    expect(element.times).to.equal(2);
    expect(timers.waits).to.deep.equal([60_000]);
  });

  it('never asks more often than every 30 seconds', async () => {
    await probe(1);
    expect(timers.waits).to.deep.equal([30_000]);
  });

  it('does nothing when it is told 0, and follows when that changes', async () => {
    const element = await probe(0);
    expect(timers.waits).to.deep.equal([]);
    element.seconds = 45;
    await element.updateComplete;
    expect(timers.waits).to.deep.equal([45_000]);
  });

  it('rests while the page is hidden', async () => {
    await probe(60);
    hide(true);
    expect(timers.waits).to.deep.equal([]);
    hide(false);
    expect(timers.waits).to.deep.equal([60_000]);
  });

  it('stops when the element leaves the page', async () => {
    const element = await probe(60);
    element.remove();
    expect(timers.waits).to.deep.equal([]);
  });
});

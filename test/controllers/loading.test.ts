import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {LanguageController} from '../../src/controllers/language.js';
import {LoadingController, type LoadState} from '../../src/controllers/loading.js';
import type {Loaded} from '../../src/sources/read.js';
import {SourceError} from '../../src/sources/source-error.js';

/** One question under way: the test answers it. */
interface Asked {
  question: string;
  signal: AbortSignal;
  answer: (value: string, isStale?: boolean) => void;
  fail: (error: unknown) => void;
}

class LoadingProbe extends LitElement {
  @property() question?: string;
  readonly asked: Asked[] = [];
  readonly language = new LanguageController(this);
  readonly loading: LoadingController<string, [string]> = new LoadingController<string, [string]>(this, this.language, {
    args: (): [string] | undefined => (this.question === undefined ? undefined : [this.question]),
    load: ([question], signal) =>
      new Promise<Loaded<string>>((resolve, reject) => {
        const answer = (value: string, isStale = false): void => resolve({value, at: 0, isStale, url: '/api'});
        signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        this.asked.push({question, signal, answer, fail: reject});
      }),
    isEmpty: (value) => value === '',
  });
}
customElements.define('loading-probe', LoadingProbe);

const probe = async (question?: string): Promise<LoadingProbe> => {
  const element = await fixture<LoadingProbe>(html`<loading-probe></loading-probe>`);
  if (question !== undefined) await ask(element, question);
  return element;
};
async function ask(element: LoadingProbe, question: string): Promise<void> {
  element.question = question;
  await settle(element);
}
async function settle(element: LoadingProbe): Promise<void> {
  await aTimeout(0);
  await element.updateComplete;
}
const state = ({loading}: LoadingProbe): LoadState => loading.state;
const broken = new SourceError('status', {url: '/api', status: 503});

describe('LoadingController', () => {
  it('is idle while there is nothing to ask', async () => {
    const element = await probe();
    expect(state(element)).to.equal('idle');
    expect(element.asked).to.have.length(0);
  });

  it('goes from waiting to content, to empty, or to stale', async () => {
    for (const [value, isStale, wanted] of [
      ['tin', false, 'content'],
      ['', false, 'empty'],
      ['tin cũ', true, 'stale'],
    ] as const) {
      const element = await probe('a');
      expect(state(element)).to.equal('waiting');
      element.asked[0]!.answer(value, isStale);
      await settle(element);
      expect(state(element)).to.equal(wanted);
    }
  });

  it('keeps what is shown while something newer is under way', async () => {
    const element = await probe('a');
    element.asked[0]!.answer('tin a');
    await settle(element);
    await ask(element, 'b');
    expect(state(element)).to.equal('content');
    expect(element.loading.isBusy).to.equal(true);
    expect(element.loading.value).to.equal('tin a');
  });

  it('counts the newest answer only, whatever order they come in', async () => {
    const element = await probe('a');
    await ask(element, 'b');
    element.asked[1]!.answer('tin b');
    element.asked[0]!.answer('tin a');
    await settle(element);
    expect(element.loading.value).to.equal('tin b');
    expect(element.asked[0]!.signal.aborted).to.equal(true);
  });

  it('fails, and stays failed while it is tried again, until that succeeds', async () => {
    const element = await probe('a');
    element.asked[0]!.fail(broken);
    await settle(element);
    expect(state(element)).to.equal('failed');
    expect(element.loading.error).to.equal(broken);

    element.loading.retry();
    await settle(element);
    expect(state(element)).to.equal('failed');
    expect(element.loading.isBusy).to.equal(true);
    element.asked[1]!.answer('tin');
    await settle(element);
    expect(state(element)).to.equal('content');
  });

  it('waits again, and does not stay failed, when something else is asked for', async () => {
    const element = await probe('a');
    element.asked[0]!.fail(broken);
    await settle(element);
    await ask(element, 'b');
    expect(state(element)).to.equal('waiting');
  });

  it('turns a mistake in the code into a failure that can be tried again', async () => {
    const element = await probe('a');
    element.asked[0]!.fail(new TypeError('x is not a function'));
    await settle(element);
    expect(state(element)).to.equal('failed');
    expect(element.loading.error?.facts.detail).to.contain('x is not a function');
  });

  it('tells what happened by events that do not bubble', async () => {
    const element = await probe();
    const heard: unknown[] = [];
    for (const type of ['portal-load', 'portal-error']) {
      element.addEventListener(type, (event) => heard.push([type, (event as CustomEvent).detail]));
      element.parentElement!.addEventListener(type, () => heard.push('bubbled'));
    }
    await ask(element, 'a');
    element.asked[0]!.fail(broken);
    await settle(element);
    element.loading.retry();
    element.asked[1]!.answer('tin');
    await settle(element);
    expect(heard).to.deep.equal([
      ['portal-error', {code: 'status', url: '/api', status: 503}],
      ['portal-load', {url: '/api', isStale: false}],
    ]);
  });

  it('keeps its request when it is moved within the page', async () => {
    const element = await probe('a');
    document.body.append(element);
    await settle(element);
    expect(element.asked).to.have.length(1);
    expect(element.asked[0]!.signal.aborted).to.equal(false);
    element.remove();
  });

  it('gives up when it leaves the page, and asks again when it is back', async () => {
    const element = await probe('a');
    const place = element.parentElement!;
    element.remove();
    await settle(element);
    expect(element.asked[0]!.signal.aborted).to.equal(true);
    place.append(element);
    await settle(element);
    expect(state(element)).to.equal('waiting');
    element.asked[1]!.answer('tin');
    await settle(element);
    expect(state(element)).to.equal('content');
  });

  it('tries again by itself when the connection is back', async () => {
    const element = await probe('a');
    element.asked[0]!.fail(new SourceError('offline', {url: '/api'}));
    await settle(element);
    dispatchEvent(new Event('online'));
    await settle(element);
    element.asked[1]!.answer('tin');
    await settle(element);
    expect(state(element)).to.equal('content');
  });
});

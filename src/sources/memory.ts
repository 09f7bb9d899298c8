import type {Answer} from './answer.js';
import type {AnswerStore} from './config.js';

/** A request under way, and how many wait for it. */
export interface Shared {
  answer: Promise<Answer>;
  waiting: number;
  abort: AbortController;
}

const MOST_ANSWERS = 100;
const memories = new WeakMap<object, Memory>();

/** What is known of the backends that are called through one function. */
export class Memory {
  readonly underWay = new Map<string, Shared>();
  /** The questions whose last try failed: an old answer to them is not good enough without trying again. */
  readonly failed = new Set<string>();
  readonly #answers = new Map<string, Answer>();

  static of(owner: object): Memory {
    let memory = memories.get(owner);
    if (!memory) memories.set(owner, (memory = new Memory()));
    return memory;
  }

  /** The last good answer to a question. */
  recall(key: string, store: AnswerStore | undefined): Answer | undefined {
    const known = this.#answers.get(key);
    if (known) return known;
    const stored = store?.get(key);
    return stored && {...stored, headers: new Headers(stored.headers), isStale: false};
  }

  remember(key: string, answer: Answer, store: AnswerStore | undefined): void {
    this.failed.delete(key);
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    const oldest = this.#answers.keys().next();
    if (this.#answers.size > MOST_ANSWERS && !oldest.done) this.#answers.delete(oldest.value);
    const {at, url, headers, json} = answer;
    store?.set(key, {at, url, headers: [...headers], json});
  }
}

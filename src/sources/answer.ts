/** What is asked of a backend. */
export interface Question {
  url: string;
  method?: 'GET' | 'POST' | undefined;
  body?: string | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
  /** HTTP statuses that count as an empty answer. */
  accept?: readonly number[] | undefined;
  /** Whether the backend calls its answer good, where it is known how it says so. */
  isGood?: ((answer: Answer) => boolean) | undefined;
  /** Answers in place of the address. */
  load?: ((signal: AbortSignal) => unknown) | undefined;
  /** Whose questions these are; those of one function that calls backends unless said. */
  owner?: object | undefined;
}

/** What the backend said. */
export interface Answer {
  /** The address that answered, after redirects. */
  url: string;
  headers: Headers;
  json: unknown;
  /** When it was said, in epoch milliseconds; not a number when unknown. */
  at: number;
  /** Whether it is an earlier answer, because the backend can't be reached now. */
  isStale: boolean;
  /** The answer that is on its way to take the place of this one, which is a little old. */
  newer?: Promise<unknown> | undefined;
}

/** Says everything that is wrong with the content, one line each: the file, the item, the field, the reason. */
export class ContentError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The sample content has ${faults.length} fault(s):\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

/** Collects faults while content is read, so that all of them can be told at once. */
export class ContentFaults {
  readonly #faults: string[] = [];

  add(file: string, path: readonly PropertyKey[], reason: string): void {
    this.#faults.push(`${file}${path.length > 0 ? `, ${path.map(String).join('.')}` : ''}: ${reason}`);
  }

  throwIfAny(): void {
    if (this.#faults.length > 0) throw new ContentError(this.#faults);
  }
}

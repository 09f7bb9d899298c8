/** What a function gives, or `undefined` when it throws: for what is allowed to fail. */
export function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

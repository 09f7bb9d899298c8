/** The page's policy lets nobody make HTML; there is too much of it; it is nested too deeply. */
export type CleanReason = 'refused' | 'too-large' | 'too-deep';

/** HTML that could not be cleaned, and is therefore not shown. */
export class CleanError extends Error {
  override readonly name = 'CleanError';

  /** @param detail what exactly was wrong, such as the size */
  constructor(
    readonly reason: CleanReason,
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}

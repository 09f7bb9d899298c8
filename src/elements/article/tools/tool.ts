import type {ToolWords} from '../../../i18n/article-tools.js';
import type {Strings} from '../../../i18n/strings.js';
import type {Reading} from '../reading.js';

/** What a tool can use. */
export interface Toolbox {
  readonly reading: Reading;
  readonly words: ToolWords;
  readonly strings: Strings;
  /** Shows and speaks a sentence below the tools; the empty one takes the last away. */
  say(sentence: string): void;
  /** Copies a text and says so, with the text where it has to be copied by hand. */
  copy(text: string): Promise<void>;
  /** Draws the tools anew. */
  requestUpdate(): void;
}

/** Draws one tool: its buttons. `nothing` where the device can't do it. */
export type Tool = (box: Toolbox) => unknown;

/** Does something that may fail, and says so when it has. */
export async function attemptFor(box: Toolbox, deed: () => Promise<void>): Promise<void> {
  try {
    await deed();
  } catch {
    box.say(box.words.failed);
  }
}

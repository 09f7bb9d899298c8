import type {Strings} from '../i18n/strings.js';
import type {SourceError} from '../sources/source-error.js';

const reported = new Set<string>();
const MOST = 200;

/**
 * Tells the webmaster something in the console, once for each element name and sentence.
 * @param subject what it is about, where that is to be told once for the page, whichever element says it
 */
export function reportOnce(host: Element, sentence: string, subject?: string): void {
  const line = `<${host.localName}> ${sentence}`;
  const key = subject ?? line;
  if (reported.has(key) || reported.size >= MOST) return;
  reported.add(key);
  console.warn(line);
}

/** What the webmaster is told of a failure; the bare facts where the words for it can't be fetched. */
export async function diagnose(strings: Strings, failure: SourceError): Promise<string> {
  try {
    return await strings.diagnosis(failure.code, failure.facts);
  } catch {
    return failure.message;
  }
}

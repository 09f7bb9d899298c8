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

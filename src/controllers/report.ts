const reported = new Set<string>();
const MOST = 200;

/** Tells the webmaster something in the console, once for each element name and sentence. */
export function reportOnce(host: Element, sentence: string): void {
  const line = `<${host.localName}> ${sentence}`;
  if (reported.has(line) || reported.size >= MOST) return;
  reported.add(line);
  console.warn(line);
}

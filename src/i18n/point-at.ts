/** The line of a text that holds a place, with a mark below the place, both on lines of their own. */
export function pointAt(text: string, index: number): string {
  const start = text.lastIndexOf('\n', index - 1) + 1;
  const [line = ''] = text.slice(start).split('\n');
  return `\n  ${line}\n  ${line.slice(0, index - start).replace(/[^\t]/g, ' ')}^`;
}

/** What the webmaster is told in the console while something runs, which can look at what was told so far. */
export async function toldWhile(run: (told: readonly string[]) => unknown): Promise<string[]> {
  const {warn} = console;
  const told: string[] = [];
  console.warn = (line: unknown) => told.push(String(line));
  try {
    await run(told);
  } finally {
    console.warn = warn;
  }
  return told;
}

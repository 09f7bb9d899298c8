/** What the webmaster is told in the console while something runs. */
export async function toldWhile(run: () => unknown): Promise<string[]> {
  const {warn} = console;
  const told: string[] = [];
  console.warn = (line: unknown) => told.push(String(line));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return told;
}

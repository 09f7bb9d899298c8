/** Adds what an answer depends on to `Vary`, once. */
export function addVary(headers: Headers, name: string): void {
  const names = (headers.get('Vary') ?? '').split(',').map((part) => part.trim());
  if (!names.includes(name)) headers.append('Vary', name);
}

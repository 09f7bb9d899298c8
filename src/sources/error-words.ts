/** Where common frameworks put what they have to say of an error, the most telling first. */
const KEYS = [
  'detail',
  'message',
  'Message',
  'error_description',
  'title',
  'error',
  'errors',
  'odata.error',
  'value',
  'Error',
];
const LONGEST = 200;

/** The backend's own words on what went wrong. */
export function wordsOf(json: unknown, depth = 4): string | undefined {
  if (typeof json === 'string') return json.trim().slice(0, LONGEST) || undefined;
  if (typeof json !== 'object' || json === null || depth === 0) return undefined;
  if (Array.isArray(json)) return wordsOf(json[0], depth - 1);
  return firstWords(json as Record<string, unknown>, depth);
}

/** Words under a usual key, otherwise those of the first field that has any, after its name: `day: Enter a valid date.` */
function firstWords(json: Record<string, unknown>, depth: number): string | undefined {
  for (const key of KEYS) {
    const found = Object.hasOwn(json, key) && wordsOf(json[key], depth - 1);
    if (found) return found;
  }
  for (const [key, value] of Object.entries(json)) {
    const found = Array.isArray(value) && typeof value[0] === 'string' && wordsOf(value[0]);
    if (found) return `${key}: ${found}`;
  }
  return undefined;
}

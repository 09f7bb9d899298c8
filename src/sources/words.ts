import {isRecord} from './own-value.js';

/** What the backend itself says of an error; nothing where what finds it can't be fetched. */
export const backendWords = (json: unknown): Promise<string | undefined> =>
  import('./error-words.js').then(
    ({wordsOf}) => wordsOf(json),
    () => undefined,
  );

/** Whether an answer with a good status says that it is an error, as GraphQL, Matomo and many services of sites' own do. */
export function isRefusal(json: unknown): boolean {
  if (!isRecord(json)) return false;
  const has = (key: string, value: unknown): boolean => Object.hasOwn(json, key) && json[key] === value;
  const hasErrors = Object.hasOwn(json, 'errors') && Array.isArray(json['errors']) && json['errors'].length > 0;
  return (
    has('success', false) ||
    has('Success', false) ||
    has('ok', false) ||
    has('result', 'error') ||
    has('status', 'error') ||
    (hasErrors && (json['data'] === undefined || json['data'] === null))
  );
}

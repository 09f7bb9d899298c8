/** A name in a pattern. */
const NAME = /\{(id|slug)\}/g;

/**
 * The id of an article, taken from a page's address.
 * @param patterns one or more, separated by spaces: a parameter `?tc={id}`, or a part of the path such as `/newsid/{id}/` and
 * `/tin-tuc/{slug}-{id}.html`. Without `{id}`, the slug is the id. Capitals don't count outside of the braces.
 * @returns that of the first pattern that fits; `undefined` when none does
 */
export function idInAddress(patterns: string, address: string): string | undefined {
  const url = new URL(address);
  for (const pattern of patterns.split(/\s+/).filter(Boolean)) {
    const id = pattern.startsWith('?') ? idInQuery(pattern, url) : idInPath(pattern, url);
    if (id) return id;
  }
  return undefined;
}

function idInQuery(pattern: string, {searchParams}: URL): string | undefined {
  const [wanted] = new URLSearchParams(pattern.replace(NAME, '')).keys();
  for (const [name, value] of searchParams) if (name.toLowerCase() === wanted?.toLowerCase()) return value.trim();
  return undefined;
}

function idInPath(pattern: string, {pathname}: URL): string | undefined {
  const groups = expressionOf(pattern)?.exec(pathname)?.groups;
  const found = groups?.['id'] ?? groups?.['slug'];
  return found && decoded(found);
}

/** A slug takes as much as it can; an id behind a dash holds none. @returns `undefined` for a pattern that has a name twice */
function expressionOf(pattern: string): RegExp | undefined {
  const path = pattern.replace(/\/$/, '').replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  const expression = path.replace(NAME, (_all, name: string, at: number) =>
    name === 'slug' ? '(?<slug>[^/]+)' : path[at - 1] === '-' ? '(?<id>[^/-]+)' : '(?<id>[^/]+?)',
  );
  try {
    return new RegExp(`${expression}(?=/|$)`, 'i');
  } catch {
    return undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

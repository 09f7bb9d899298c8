interface Page {
  page: number;
  pages: number;
  limit: number;
}

/** The address of the page that follows, with the same filter; null on the last page. */
export function nextPage(path: string, {page, pages, limit}: Page, filter: object): string | null {
  if (page >= pages) return null;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({...filter, page: page + 1, limit}))
    if (value !== undefined) query.set(name, String(value));
  return `${path}?${query}`;
}

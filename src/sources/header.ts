/** The value of an HTTP header, or the address that a `Link` header (RFC 8288) gives for a relation. */
export function headerValue(headers: Headers | undefined, name: string, rel?: string): string | undefined {
  const value = headers?.get(name) ?? undefined;
  if (!rel || !value) return value;
  for (const link of value.split(/,\s*(?=<)/)) {
    const [, url, parameters = ''] = /^<([^>]*)>(.*)$/.exec(link) ?? [];
    const rels = /;\s*rel="?([^";]+)"?/.exec(parameters)?.[1]?.split(/\s+/);
    if (rels?.includes(rel)) return url;
  }
  return undefined;
}

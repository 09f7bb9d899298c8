/**
 * Tells whether pictures, films and sounds may be loaded from an address: from the hosts of the known addresses, and
 * from those that a webmaster allows.
 * @param known absolute addresses
 * @param allowed names of hosts separated by spaces: `cdn.example.vn`, `*.gov.vn` with all under it, or `*` for every
 * host
 */
export function hostFilter(known: readonly string[], allowed: string): (url: string) => boolean {
  const hosts = new Set(known.map((url) => new URL(url).host));
  const patterns = namesIn(allowed);
  return (url) => {
    const {host, hostname} = new URL(url);
    return hosts.has(host) || patterns.some((pattern) => matches(pattern, host, hostname));
  };
}

/** The names in a list that a webmaster wrote. */
const namesIn = (list: string): string[] =>
  list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);

/**
 * Tells whether films of a site may be shown in an article.
 * @param allowed names of sites separated by spaces: `youtube.com`, also with `www.`
 */
export function siteFilter(allowed: string): (site: string) => boolean {
  const sites = namesIn(allowed).map((name) => name.replace(/^(?:www\.|\*\.)/, '').replace('-nocookie', ''));
  return (site) => sites.includes(site);
}

const matches = (pattern: string, host: string, hostname: string): boolean =>
  pattern === '*' ||
  pattern === host ||
  pattern === hostname ||
  (pattern.startsWith('*.') && hostname.endsWith(pattern.slice(1)));

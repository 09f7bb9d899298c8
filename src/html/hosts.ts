/**
 * Tells whether pictures, films and sounds may be loaded from an address: from the hosts of the known addresses, and
 * from those that a webmaster allows.
 * @param known absolute addresses
 * @param allowed names of hosts separated by spaces: `cdn.example.vn`, `*.gov.vn` with all under it, or `*` for every
 * host
 */
export function hostFilter(known: readonly string[], allowed: string): (url: string) => boolean {
  const hosts = new Set(known.map((url) => new URL(url).host));
  const patterns = allowed
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  return (url) => {
    const {host, hostname} = new URL(url);
    return hosts.has(host) || patterns.some((pattern) => matches(pattern, host, hostname));
  };
}

const matches = (pattern: string, host: string, hostname: string): boolean =>
  pattern === '*' ||
  pattern === host ||
  pattern === hostname ||
  (pattern.startsWith('*.') && hostname.endsWith(pattern.slice(1)));

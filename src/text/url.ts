const SCHEMES = /^(?:https?|mailto|tel):$/;
const WEB = /^https?:$/;

/**
 * The absolute address of a link, or `undefined` when it is no address or its scheme is not `http`, `https`, `mailto` or `tel`.
 * @param base the address that relative ones belong to
 */
export const linkUrl = (value: unknown, base: string): string | undefined => safeUrl(value, base, SCHEMES);

/** The same for what the browser loads by itself: `http` and `https` only. */
export const webUrl = (value: unknown, base: string): string | undefined => safeUrl(value, base, WEB);

function safeUrl(value: unknown, base: string, schemes: RegExp): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  try {
    const url = new URL(value.trim(), base);
    // `https://chinhphu.vn@evil.example/` reads as what it is not.
    url.username = url.password = '';
    return schemes.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the address leads to another origin than the page's. */
export const isExternal = (url: string): boolean =>
  WEB.test(new URL(url).protocol) && new URL(url).origin !== location.origin;

/**
 * An absolute address with that value of a parameter, or without the parameter when the value is empty. Other parameters keep their
 * spelling.
 */
export function withParameter(address: string, name: string, value: string): string {
  const url = new URL(address);
  const others = url.search.slice(1).split('&');
  const pairs = others.filter((pair) => pair !== '' && !new URLSearchParams(pair).has(name));
  if (value) pairs.push(new URLSearchParams([[name, value]]).toString());
  url.search = pairs.join('&');
  return url.href;
}

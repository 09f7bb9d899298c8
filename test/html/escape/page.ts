/** A site around the article: what stands above and below it, and classes that an overlay could use. */
const SITE = `<nav id="above">Trang chủ</nav><main id="place"></main><footer id="below">Bản quyền</footer>`;
const LOOKS = `
  body {margin: 0; font: 16px/1.5 sans-serif}
  nav, footer {block-size: 40px}
  main {inline-size: 560px; margin: 30px auto}
  .modal, .modal-backdrop, .navbar-fixed-top, .navbar-fixed-bottom, .affix {position: fixed; inset: 0; z-index: 9999}
  .sr-only {position: absolute; left: -9999px}`;

/** Everything that a hostile script could do runs here, and nothing may be fetched from anywhere else. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; style-src 'self' 'unsafe-inline'; base-uri 'self'; form-action 'self'";

/** What pages with Trusted Types add to that. */
export const TRUSTED_TYPES = "; require-trusted-types-for 'script'; trusted-types lit-html portal-elements";

/**
 * Opens a page of its own in a frame.
 * @param more added to the page's Content-Security-Policy
 * @param script runs before the elements are there
 */
export async function openPage(more = '', script = ''): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 800px; block-size: 600px; border: 0';
  frame.srcdoc = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng thông tin</title>
    <meta http-equiv="Content-Security-Policy" content="${POLICY}${more}"><style>${LOOKS}</style><script>${script}</script>
    <body>${SITE}<script type="module" src="/src/elements/article/define.ts"></script></body></html>`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  return frame;
}

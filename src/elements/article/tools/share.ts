import {html, nothing} from 'lit';
import {icon} from './icons.js';
import type {Toolbox} from './tool.js';

/** Where a link can be sent by a link. */
const WAYS: readonly (readonly [name: string, address: (url: string, title: string) => string])[] = [
  // Zalo takes a JSON object, coded as its own button does.
  ['Zalo', (url) => `https://button-share.zalo.me/share_external?d=${encode(btoa(JSON.stringify({url})))}`],
  ['Facebook', (url) => `https://www.facebook.com/sharer/sharer.php?u=${encode(url)}`],
];

const encode = encodeURIComponent;

/** The toolboxes whose list of ways is open. */
const open = new WeakSet<Toolbox>();

/** Phones have a sheet of their own for it; elsewhere there are plain links, and nothing of third parties in the page. */
export function renderShare(box: Toolbox): unknown {
  const {words} = box;
  const isOpen = open.has(box);
  return html`
    <button type="button" part="tool share" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => share(box)}>
      ${icon('share')}<span>${words.share}</span>
    </button>
    ${isOpen ? renderWays(box) : nothing}
  `;
}

async function share(box: Toolbox): Promise<void> {
  if (matchMedia('(pointer: coarse)').matches && (await shareByDevice(box))) return;
  if (!open.delete(box)) open.add(box);
  box.requestUpdate();
}

function renderWays(box: Toolbox): unknown {
  const {words, strings, reading} = box;
  const {url, title} = reading;
  const mail = `mailto:?subject=${encode(title)}&body=${encode(url)}`;
  return html`
    <ul part="ways">
      ${WAYS.map(
        ([name, address]) => html`
          <li>
            <a href=${address(url, title)} target="_blank" rel="noopener noreferrer"
              >${words.shareBy(name)}<span class="hidden"> (${strings.opensNewWindow})</span></a
            >
          </li>
        `,
      )}
      <li><a href=${mail}>${words.shareBy(words.email)}</a></li>
      <li><button type="button" @click=${() => box.copy(url)}>${words.copyLink}</button></li>
      ${
        'share' in navigator
          ? html`<li><button type="button" @click=${() => shareOtherwise(box)}>${words.otherWays}</button></li>`
          : nothing
      }
    </ul>
  `;
}

async function shareOtherwise(box: Toolbox): Promise<void> {
  if (!(await shareByDevice(box))) box.say(box.words.failed);
}

/** Whether the device has a sheet for sharing, and the reader could use it. */
async function shareByDevice({reading: {title, url}}: Toolbox): Promise<boolean> {
  try {
    await navigator.share({title, url});
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

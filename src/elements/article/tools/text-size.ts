import {html} from 'lit';
import {preferences, prefer, SIZES} from './preferences.js';
import type {Toolbox} from './tool.js';

/** A− A A+. */
export function renderTextSize(box: Toolbox): unknown {
  const {words} = box;
  const at = SIZES.indexOf(preferences().size);
  const usual = SIZES.indexOf(1);
  return html`
    <span class="sizes">
      ${renderStep(box, at - 1, 'A−', words.smaller, 'smaller')} ${renderStep(box, usual, 'A', words.usual, 'usual')}
      ${renderStep(box, at + 1, 'A+', words.larger, 'larger')}
    </span>
  `;
}

/** A button that leads to a size; at the end of the sizes it stays where it is, so that the focus is not lost. */
function renderStep(box: Toolbox, to: number, sign: string, name: string, part: string): unknown {
  const size = SIZES[to];
  const isIdle = size === undefined || size === preferences().size;
  return html`
    <button
      type="button"
      class=${part}
      part=${`tool ${part}`}
      aria-label=${name}
      title=${name}
      aria-disabled=${isIdle ? 'true' : 'false'}
      @click=${() => isIdle || choose(box, size)}
    >
      ${sign}
    </button>
  `;
}

function choose(box: Toolbox, size: number): void {
  prefer({size});
  box.say(box.words.size(Math.round(size * 100)));
}

/**
 * Makes everything in an article larger or smaller, also what has a size of its own in pixels. Browsers without `zoom` (Firefox before
 * 126) change what has a relative size.
 */
export function applySize({style}: HTMLElement, size: number): void {
  const hasZoom = 'zoom' in style;
  style.setProperty(hasZoom ? 'zoom' : 'font-size', size === 1 ? '' : hasZoom ? String(size) : `${size}em`);
}

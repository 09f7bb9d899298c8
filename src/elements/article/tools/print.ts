import {html} from 'lit';
import {icon} from './icons.js';
import type {Tool, Toolbox} from './tool.js';
import {attemptFor} from './tool.js';

/** Prints the article alone. */
export const renderPrint: Tool = (box) => html`
  <button type="button" part="tool print" @click=${(event: Event) => print(box, event)}>
    ${icon('print')}<span>${box.words.print}</span>
  </button>
`;

const print = (box: Toolbox, {currentTarget}: Event): Promise<void> =>
  attemptFor(box, async () => {
    const {printView} = await import('./print-view.js');
    await printView(box, (currentTarget as Element).getRootNode() as ShadowRoot);
  });

import {html} from 'lit';
import {icon} from './icons.js';
import {attemptFor, type Tool, type Toolbox} from './tool.js';

/** Saves the article as a file that needs nothing else. */
export const renderSave: Tool = (box) => html`
  <button type="button" part="tool save" @click=${() => save(box)}>
    ${icon('save')}<span>${box.words.save}</span>
  </button>
`;

const save = (box: Toolbox): Promise<void> =>
  attemptFor(box, async () => {
    const {savedPage, download} = await import('./saved-page.js');
    const {words} = box;
    const {name, blob, missing} = await savedPage(box, (done, photos) => box.say(words.saving(done, photos)));
    download(name, blob);
    box.say(missing > 0 ? words.savedWithout(name, missing) : words.saved(name));
  });

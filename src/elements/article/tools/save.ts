import {html} from 'lit';
import {icon} from './icons.js';
import {attemptFor, type Tool, type Toolbox} from './tool.js';

/** Saves the article as a file that needs nothing else. */
export const renderSave: Tool = (box) => html`
  <button type="button" part="tool save" @click=${() => save(box)}>
    ${icon('save')}<span>${box.words.save}</span>
  </button>
`;

/** The toolboxes that are at it. */
const saving = new WeakSet<Toolbox>();

async function save(box: Toolbox): Promise<void> {
  if (saving.has(box)) return;
  saving.add(box);
  await saveFile(box);
  saving.delete(box);
}

const saveFile = (box: Toolbox): Promise<void> =>
  attemptFor(box, async () => {
    const {savedPage, download} = await import('./saved-page.js');
    const {words} = box;
    const {name, blob, missing} = await savedPage(box, (done, photos) => {
      if (isWorthSaying(done, photos)) box.say(words.saving(done, photos));
    });
    download(name, blob);
    box.say(missing > 0 ? words.savedWithout(name, missing) : words.saved(name));
  });

/** Each quarter is: two hundred sentences would be more than anybody wants to hear. */
const isWorthSaying = (done: number, photos: number): boolean => done % Math.ceil(photos / 4) === 0;

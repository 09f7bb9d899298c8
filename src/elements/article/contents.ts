import {html, nothing} from 'lit';
import {foldedWords} from '../../text/fold.js';
import {plainText} from '../../text/plain.js';

/** Shorter articles need no table of contents. */
const FEWEST = 3;
const LONGEST_ID = 60;

/** A heading of an article, and what leads to it. */
export interface Chapter {
  id: string;
  title: string;
  /** 0 for the highest level that occurs. */
  depth: number;
}

/** Gives the headings of a body ids of their own. @returns the two upper levels of them; none when there are few */
export function chaptersOf(body: Element): Chapter[] {
  const headings = [...body.querySelectorAll<HTMLElement>('h2, h3, h4, h5, h6')].filter(({textContent}) =>
    plainText(textContent),
  );
  const levels = [...new Set(headings.map(({localName}) => localName))].sort().slice(0, 2);
  const shown = headings.filter(({localName}) => levels.includes(localName));
  if (shown.length < FEWEST) return [];
  const ids = new Ids(body);
  return shown.map((heading) => {
    const title = plainText(heading.textContent);
    heading.id ||= ids.next(title);
    heading.tabIndex = -1;
    return {id: heading.id, title, depth: levels.indexOf(heading.localName)};
  });
}

/** Ids that nothing in the page has, and that are the same whenever the article is shown. */
class Ids {
  readonly #taken: Set<string>;
  /** How many headings had the same words so far. */
  readonly #counts = new Map<string, number>();

  constructor(body: Element) {
    this.#taken = new Set([...body.querySelectorAll('[id]')].map(({id}) => id));
  }

  next(title: string): string {
    const id = `portal-${foldedWords(title).join('-').slice(0, LONGEST_ID)}`;
    let count = this.#counts.get(id) ?? 0;
    let free: string;
    do free = ++count === 1 ? id : `${id}-${count}`;
    while (this.#taken.has(free) || document.getElementById(free));
    this.#counts.set(id, count);
    this.#taken.add(free);
    return free;
  }
}

/** The headings as links, in the light DOM: they are part of what is read. */
export function renderContents(chapters: readonly Chapter[], label: string): unknown {
  if (chapters.length === 0) return nothing;
  return html`
    <nav class="portal-contents" aria-label=${label}>
      <p>${label}</p>
      <ol>
        ${chapters.map(
          ({id, title, depth}) => html`
            <li class=${`portal-depth-${depth}`}>
              <a href=${addressOf(id)} @click=${(event: MouseEvent) => lead(event, id)}>${title}</a>
            </li>
          `,
        )}
      </ol>
    </nav>
  `;
}

/** With the page's own address, because a `base` would lead elsewhere. */
const addressOf = (id: string): string => `${location.href.replace(/#.*/, '')}#${id}`;

/** The browser does the rest; the focus goes along. */
function lead({currentTarget}: MouseEvent, id: string): void {
  ((currentTarget as Element).getRootNode() as Document).getElementById(id)?.focus({preventScroll: true});
}

/** An article that comes late is where its address leads to. */
export function followHash(chapters: readonly Chapter[]): void {
  const id = attemptDecode(location.hash.slice(1));
  if (chapters.some((chapter) => chapter.id === id)) document.getElementById(id)?.scrollIntoView();
}

function attemptDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

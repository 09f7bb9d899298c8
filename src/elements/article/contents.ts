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

/**
 * Gives the headings of a body ids of their own.
 * @param place where the body will stand: the ids that are there now go with what it replaces
 * @returns the two upper levels of them; none when there are few
 */
export function chaptersOf(body: Element, place: Element): Chapter[] {
  const headings = [...body.querySelectorAll<HTMLElement>('h2, h3, h4, h5, h6')].filter(({textContent}) =>
    plainText(textContent),
  );
  const levels = [...new Set(headings.map(({localName}) => localName))].sort().slice(0, 2);
  const shown = headings.filter(({localName}) => levels.includes(localName));
  if (shown.length < FEWEST) return [];
  const freeId = idsFor(body, place);
  return shown.map((heading) => {
    const title = plainText(heading.textContent);
    heading.id ||= freeId(title);
    heading.tabIndex = -1;
    return {id: heading.id, title, depth: levels.indexOf(heading.localName)};
  });
}

/** Makes ids that nothing else in the page has, and that are the same whenever the article is shown. */
function idsFor(body: Element, place: Element): (title: string) => string {
  const taken = new Set([...body.querySelectorAll('[id]')].map(({id}) => id));
  const last = new Map<string, number>();
  const isElsewhere = (id: string): boolean => !place.contains(document.getElementById(id) ?? place);
  return (title) => {
    const stem = `portal-${foldedWords(title).join('-').slice(0, LONGEST_ID)}`;
    let id: string;
    let count = last.get(stem) ?? 0;
    do id = ++count === 1 ? stem : `${stem}-${count}`;
    while (taken.has(id) || isElsewhere(id));
    last.set(stem, count);
    taken.add(id);
    return id;
  };
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

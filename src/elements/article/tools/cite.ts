import {html} from 'lit';
import {zonedTime} from '../../../dates/zone.js';
import {icon} from './icons.js';
import type {Toolbox} from './tool.js';

/** Copies who wrote what where and when. */
export const renderCite = (box: Toolbox): unknown => html`
  <button type="button" part="tool cite" @click=${() => box.copy(citationOf(box))}>
    ${icon('cite')}<span>${box.words.cite}</span>
  </button>
`;

/** The day on which the reader looks, in the portal's zone. */
export const today = (): string => zonedTime(Date.now()).day;

/** An article as it is cited: `Minh Hằng. “Khởi công cầu”. Cổng tỉnh, 28/12/2025. https://… (truy cập ngày 02/01/2026).` */
function citationOf({reading, words, strings}: Pick<Toolbox, 'reading' | 'words' | 'strings'>): string {
  const {author = '', title, site, url, date} = reading;
  return words.citation({author, title, site, url, day: date ? strings.formatDay(date.day) : ''}, today());
}

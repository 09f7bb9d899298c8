import {rename} from './nodes.js';

const LOWEST = 6;
const levelOf = (heading: Element): number => Number(heading.localName.slice(1));

/**
 * Brings the headings under one of level `above`: the highest that occurs comes right below it, the others follow
 * without gaps.
 */
export function fitHeadings(root: DocumentFragment, above: number): void {
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = [...new Set(headings.map(levelOf))].sort();
  for (const heading of headings) {
    const level = Math.min(above + 1 + levels.indexOf(levelOf(heading)), LOWEST);
    if (level !== levelOf(heading)) rename(heading, `h${level}`);
  }
}

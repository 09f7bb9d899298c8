import {fixture, html, oneEvent} from '@open-wc/testing';
import {type LitElement, render, type TemplateResult} from 'lit';
import type {PortalSource, SourceConfig} from '../../src/index.js';
import '../../src/elements/source/define.js';

/** Puts elements on a page with a source, and waits until the first of them has been drawn. */
export async function onPage<T extends LitElement>(
  template: TemplateResult,
  settings: SourceConfig,
  lang = 'vi',
): Promise<T> {
  const page = await fixture<HTMLElement>(html`
    <div lang=${lang}>
      <portal-source></portal-source>
      <div></div>
    </div>
  `);
  const [source, place] = page.children as unknown as [PortalSource, HTMLElement];
  source.settings = settings;
  await source.updateComplete;
  render(template, place);
  const element = place.firstElementChild as T;
  await element.updateComplete;
  return element;
}

/** Waits until the element shows content, a message, or whatever else it has to show when nothing is under way. */
export async function settled(element: LitElement): Promise<void> {
  for (let turn = 0; turn < 500; turn++) {
    await element.updateComplete;
    if (!element.shadowRoot?.querySelector('[aria-busy="true"]')) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`<${element.localName}> is still busy`);
}

/** The text that a reader sees in an element: its shadow tree with what is slotted into it, one space between words. */
export function visibleText(element: Element): string {
  return collect(element.shadowRoot ?? element)
    .replace(/\s+/g, ' ')
    .trim();
}

function collect(node: Node): string {
  if (node instanceof HTMLSlotElement) return node.assignedNodes({flatten: true}).map(collect).join(' ');
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node instanceof HTMLElement && (node.classList.contains('hidden') || /^(?:style|script)$/.test(node.localName)))
    return '';
  return [...node.childNodes].map(collect).join(' ');
}

/** The button of an element with that name. */
export function button(element: Element, name: string): HTMLButtonElement {
  const found = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent ?? '').trim() === name,
  );
  if (!found) throw new Error(`<${element.localName}> has no button “${name}”`);
  return found;
}

/** Waits for an event, and gives what it tells. */
export async function detailOf<T>(element: Element, type: string): Promise<T> {
  const event: CustomEvent<T> = await oneEvent(element, type);
  return event.detail;
}

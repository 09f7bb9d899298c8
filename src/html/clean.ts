import createDOMPurify, {type Config, type DOMPurify} from 'dompurify';
import {isExternal} from '../text/url.js';
import {ADDRESSES, ATTRIBUTES, checkFor, DROPPED, TAGS} from './allow-list.js';
import {CleanError} from './clean-error.js';
import {settleAlignment, settleEmphasis} from './emphasis.js';
import {Facts} from './facts.js';
import {type FrameOptions, isFrame, linkFrame, showAddresses} from './frames.js';
import {nameHeads} from './heads.js';
import {fitHeadings} from './headings.js';
import {settleMedia} from './media.js';
import {parseHtml} from './parse.js';
import {framePhotos} from './photos.js';
import {dropLostLinks} from './places.js';
import {htmlPolicy} from './policy.js';
import {makeReadable} from './readable.js';
import {frameTables, type TableWords} from './tables.js';
import {reserveSizes} from './sizes.js';
import {tidy} from './tidy.js';

export {htmlFrom} from './any-text.js';

/** What the cleaning of an article's HTML depends on. */
export interface CleanOptions extends FrameOptions {
  /** Level of the heading that the HTML stands under, from 1 to 6. */
  headingLevel: number;
  /** What the ids of places begin with that the HTML's own links lead to; no other id of the page may begin so. */
  idPrefix: string;
  words: FrameOptions['words'] & {table: TableWords};
}

/**
 * Everything that the attribute hook lets through is right already, so that DOMPurify has only addresses to look at.
 */
const CONFIG: Config & {RETURN_DOM_FRAGMENT: true} = {
  ADD_FORBID_CONTENTS: [...DROPPED],
  ADD_URI_SAFE_ATTR: ATTRIBUTES.filter((name) => !ADDRESSES.includes(name)),
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOWED_ATTR: [...ATTRIBUTES],
  ALLOWED_TAGS: [...TAGS, '#text'],
  RETURN_DOM_FRAGMENT: true,
};

/**
 * Makes of a backend's HTML what may stand in the page: the elements and attributes of the allow-list, addresses that
 * are absolute and harmless, texts without anything invisible. The only way from a string to HTML.
 * @returns nodes of an inert document; nothing in them has been fetched yet
 * @throws CleanError when the page allows no HTML to be made, or the HTML is too much
 */
export function cleanHtml(html: string, options: CleanOptions): DocumentFragment {
  const policy = htmlPolicy();
  const facts = new Facts(options);
  const dirty = parseHtml(html, policy);
  const root = purifierFor(options, facts).sanitize(dirty, {...CONFIG, TRUSTED_TYPES_POLICY: policy});
  settleMedia(root, facts, options.words.elsewhere);
  settleEmphasis(root, facts);
  facts.places.connect(root, options.idPrefix);
  framePhotos(root, facts);
  showAddresses(root, options);
  settleAlignment(root, facts);
  tidy(root);
  reserveSizes(root);
  frameTables(root, options.words.table);
  nameHeads(root);
  fitHeadings(root, options.headingLevel);
  dropLostLinks(root);
  makeReadable(root);
  return root;
}

/** An instance of our own: hooks on the shared one would change how other scripts of the page clean. */
function purifierFor(options: FrameOptions, facts: Facts): DOMPurify {
  const purifier = createDOMPurify(window);
  if (!purifier.isSupported) throw new CleanError('refused', navigator.userAgent);
  purifier.addHook('uponSanitizeElement', (node, {tagName}) => {
    if (isFrame(tagName) && isPlainElement(node)) linkFrame(node, options);
  });
  purifier.addHook('beforeSanitizeAttributes', (node) => {
    if (isPlainElement(node)) facts.note(node);
  });
  purifier.addHook('uponSanitizeAttribute', (element, attribute) => {
    const value = checkFor(element.localName, attribute.attrName)?.(attribute.attrValue, options);
    attribute.keepAttr = value !== undefined;
    attribute.attrValue = value ?? '';
  });
  purifier.addHook('afterSanitizeAttributes', (node) => {
    if (isPlainElement(node)) complete(node);
  });
  return purifier;
}

/** Of forms, names in the HTML can hide every member. */
const isPlainElement = (node: Node): node is Element => node instanceof Element && !(node instanceof HTMLFormElement);

const LATER = {loading: 'lazy', decoding: 'async'};
const ON_DEMAND = {controls: '', preload: 'none'};

/** Adds what an element has to have, whatever the HTML said. */
function complete(element: Element): void {
  const url = element.getAttribute('href');
  if (url && isExternal(url)) element.setAttribute('rel', 'noopener noreferrer');
  if (element.localName === 'img') setAttributes(element, element.hasAttribute('alt') ? LATER : {alt: '', ...LATER});
  if (element.localName === 'audio' || element.localName === 'video') setAttributes(element, ON_DEMAND);
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

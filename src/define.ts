declare const __VERSION__: string;

/** Version of this copy of the library. */
export const version: string = typeof __VERSION__ === 'string' ? __VERSION__ : 'dev';

interface Versioned {
  portalElementsVersion?: string;
}

let hasWarned = false;

/**
 * Registers an element unless the page has the tag already: the first copy of the library wins, and the second says so
 * once, with both versions.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const known: (CustomElementConstructor & Versioned) | undefined = customElements.get(tag);
  if (known) return known === element ? undefined : warn(tag, known.portalElementsVersion);
  Object.assign(element, {portalElementsVersion: version});
  customElements.define(tag, element);
}

function warn(tag: string, other: string | undefined): void {
  if (hasWarned) return;
  hasWarned = true;
  console.warn(
    other === undefined
      ? `portal-elements ${version}: the page has already a <${tag}> from somewhere else; that one stays.`
      : `portal-elements ${version}: version ${other} is on the page already and stays in use. Load the library once.`,
  );
}

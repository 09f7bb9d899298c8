/** A document as the text of an HTML file. */
export const serialize = (doc: Document): string => `<!doctype html>\n${doc.documentElement.outerHTML}\n`;

/**
 * A document as the text of an HTML file.
 * @param css rules of the file; in the document itself a page's policy could forbid them
 */
export function serialize(doc: Document, css: string): string {
  const style = `<style>${css.replaceAll('<', '')}</style>`;
  return `<!doctype html>\n${doc.documentElement.outerHTML.replace('</head>', () => `${style}</head>`)}\n`;
}

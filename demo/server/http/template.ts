import {readFile} from 'node:fs/promises';

const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/g;
const ESCAPES: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

/** The text with everything escaped that HTML would read as markup, in content and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

/**
 * A page made of a template: each `{{name}}` becomes the value of that name, escaped.
 * Throws when the template asks for a name that has no value.
 */
export async function renderPage(file: string, values: Readonly<Record<string, string>>): Promise<string> {
  const template = await readFile(file, 'utf8');
  return template.replace(PLACEHOLDER, (_, name: string) => {
    if (!Object.hasOwn(values, name)) throw new Error(`${file} asks for {{${name}}}, which this page has no value for`);
    return escapeHtml(values[name] ?? '');
  });
}

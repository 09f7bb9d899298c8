/**
 * Copies a text; by the old command where the page may not write to the clipboard (portals without HTTPS).
 * @param shelf an element of which a child may be had for a moment
 * @returns whether it has been copied
 */
export async function copyText(text: string, shelf: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, shelf);
  }
}

function copyByCommand(text: string, shelf: Element): boolean {
  const focused = (shelf.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'hidden';
  shelf.append(field);
  field.focus({preventScroll: true});
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    focused?.focus({preventScroll: true});
  }
}

const CAPTION_END = '[/caption]';
const PHOTO = /^\s*((?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*<\/a>)?)([^]*)$/i;
/** What a site's own software would have drawn, and nobody can read. */
const UNREADABLE = /\[\/?(?:gallery|vc_\w{1,40}|et_pb_\w{1,40})(?:\s[^[\]\n]{0,500})?\]/g;

/** Makes of the marks in square brackets that WordPress keeps in its texts what they stand for. */
export function withoutShortcodes(html: string): string {
  if (!html.includes('[')) return html;
  const pieces = html.split(CAPTION_END);
  const last = pieces.pop() ?? '';
  return (pieces.map(withFigure).join('') + last).replace(UNREADABLE, '');
}

/** A text that ended with the mark of a caption; what is no photo with its caption stays. */
function withFigure(text: string): string {
  const start = text.lastIndexOf('[caption');
  const end = text.indexOf(']', start);
  const [, photo, caption = ''] = (start < 0 || end < 0 ? undefined : PHOTO.exec(text.slice(end + 1))) ?? [];
  return photo
    ? `${text.slice(0, start)}<figure>${photo}<figcaption>${caption.trim()}</figcaption></figure>`
    : text + CAPTION_END;
}

const BLOCK = /<(?:p|div|table|ul|ol|dl|h[1-6]|blockquote|figure|pre|section|article|center|br|hr)[\s/>]/i;

/** Paragraphs where there are only blank lines between them, as the editor of old WordPress leaves its texts. */
export function withParagraphs(html: string): string {
  if (BLOCK.test(html) || !/\n[^\S\n]*\n/.test(html)) return html;
  const paragraphs = html.split(/(?:\n[^\S\n]*){2,}/).filter((paragraph) => paragraph.trim());
  return paragraphs.map((paragraph) => `<p>${paragraph.trim()}</p>`).join('');
}

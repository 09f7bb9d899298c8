/** What kinds of nodes become, by their names in lower case without anything but letters and digits. */
const KINDS =
  'p paragraph p p p unstyled p normal ul bulletlist ul bulletedlist ul unorderedlist ul ul ol orderedlist ol numberedlist ol ol ' +
  'li listitem li li li taskitem li checklistitem blockquote blockquote blockquote quote blockquote pullquote pre codeblock pre code pre preformatted ' +
  'hr horizontalrule hr hr hr divider hr delimiter hr thematicbreak hr horizontalline br hardbreak br linebreak br br br break br softbreak ' +
  'table table tr tablerow tr tr td tablecell td td th tableheader th tableheadercell th th tbody tablebody thead tablehead ' +
  'img image img img img upload img embeddedassetblock img picture img media img embeddedasset a link a a a hyperlink a autolink a inlinelink';

/** What marks of texts become. */
const MARKS =
  'strong bold strong strong strong b em italic em em em emphasis em i u underline u u s strike s strikethrough s s code code code inlinecode ' +
  'sub subscript sub sub sup superscript sup sup';

const read = (words: string): ReadonlyMap<string, string> => {
  const all = words.split(' ');
  return new Map(all.flatMap((word, index): [string, string][] => (index % 2 ? [[word, all[index - 1]!]] : [])));
};

const kinds = read(KINDS);
const marks = read(MARKS);
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, '');

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six'];

/** The HTML element of a kind of node (`bulleted-list`, `heading-2`, `headerThree`); `undefined` for one that is not known. */
export function elementOf(kind: string): string | undefined {
  const name = plain(kind);
  const heading = /^(?:heading|header|h)(\d|one|two|three|four|five|six)$/.exec(name)?.[1];
  if (heading) return `h${Math.min(6, Math.max(1, Number(heading) || NUMBERS.indexOf(heading) + 1))}`;
  return kinds.get(name);
}

/** The HTML element of a mark; `undefined` for one that is not known. */
export const elementOfMark = (mark: string): string | undefined => marks.get(plain(mark));

/** Lexical adds its marks up as numbers. */
export const LEXICAL_MARKS: readonly (readonly [bit: number, element: string])[] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
];

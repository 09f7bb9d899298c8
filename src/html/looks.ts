/** What styles say that means something. */
export type Emphasis = 'bold' | 'italic' | 'raised' | 'lowered' | 'struck';

const EMPHASIS: readonly (readonly [Emphasis, RegExp])[] = [
  ['bold', /font-weight\s*:\s*(?:bold|[6-9]00)/i],
  ['italic', /font-style\s*:\s*(?:italic|oblique)/i],
  ['raised', /vertical-align\s*:\s*super/i],
  ['lowered', /vertical-align\s*:\s*sub/i],
  ['struck', /text-decoration[\w-]*\s*:[^;]*line-through/i],
];
const PLAIN: Readonly<Record<string, RegExp>> = {
  b: /font-weight\s*:\s*(?:normal|[1-4]00)/i,
  i: /font-style\s*:\s*normal/i,
};

/** Longer styles are cut, so that hostile ones can't keep the page busy; in UTF-16 code units. */
const LONGEST_STYLE = 2000;

/** What an element says of its looks. */
export const styleOf = (element: Element): string => (element.getAttribute('style') ?? '').slice(0, LONGEST_STYLE);

/** The emphasis that an inline element has by its style. */
export const emphasisOf = (element: Element): readonly Emphasis[] => {
  const style = styleOf(element);
  return style ? EMPHASIS.flatMap(([kind, shape]) => (shape.test(style) ? [kind] : [])) : [];
};

/** Whether an element of emphasis takes it back by its style. */
export function isPlain(element: Element): boolean {
  const shape = PLAIN[{strong: 'b', em: 'i'}[element.localName] ?? element.localName];
  return shape?.test(styleOf(element)) ?? false;
}

const ALIGNED = /(?:^|;)\s*text-align\s*:\s*(?:-\w+-)?(center|right|end)\s*(?:!important\s*)?(?:;|$)/i;

/** Where the lines of a block are, when that is not where lines begin. */
export function alignmentOf(element: Element): 'center' | 'right' | undefined {
  if (element.localName === 'center') return 'center';
  const said = ALIGNED.exec(styleOf(element))?.[1] ?? element.getAttribute('align') ?? '';
  if (/^(?:center|middle)$/i.test(said)) return 'center';
  return /^(?:right|end)$/i.test(said) ? 'right' : undefined;
}

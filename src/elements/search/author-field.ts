const TEXT_FIELDS = 'input:not([type]), input[type="search"], input[type="text"]';

/** The field in what the author put between the tags, when a reader has begun to use it before the script came. */
export function fieldInUse(host: Element): {text: string; hasFocus: boolean} | undefined {
  const {activeElement} = host.getRootNode() as Document | ShadowRoot;
  for (const field of host.querySelectorAll<HTMLInputElement>(TEXT_FIELDS)) {
    const hasFocus = field === activeElement;
    if (hasFocus || field.value !== field.defaultValue) return {text: field.value, hasFocus};
  }
  return undefined;
}

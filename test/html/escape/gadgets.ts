/**
 * What the scripts of old pages do with the HTML that they find: each reads attributes and texts in the way of a library
 * that portals use, takes them for HTML or code, and so gives hostile ones their power. None of them looks at
 * `ng-non-bindable`, so that the cleaning alone has to hold.
 */
export function runGadgets(root: Element): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const gadget of [bootstrap, jquery, gallery, template]) gadget(element);
  }
  angular(root);
}

/** As jQuery 1 does with a text given to `$()`: what holds a tag is made into elements. */
function select(root: Element, text: string): void {
  if (/^[^<]*<[\w\W]+>[^>]*$/.test(text)) makeHtml(root, text);
}

/** As `$(html).appendTo(body)`: pictures are fetched and handlers run. */
function makeHtml(root: Element, html: string): void {
  const {ownerDocument: doc} = root;
  const box = doc.createElement('div');
  doc.body.append(box);
  box.append(doc.createRange().createContextualFragment(html));
}

/** Tooltips and popovers make HTML of what they show; the others look for their target. */
function bootstrap(element: Element): void {
  const of = (name: string): string =>
    element.getAttribute(`data-${name}`) ?? element.getAttribute(`data-bs-${name}`) ?? '';
  if (/tooltip|popover/.test(of('toggle')))
    for (const name of ['template', 'content', 'title', 'original-title']) select(element, of(name) || ' ');
  if (of('toggle') || of('ride') || of('spy') || of('dismiss') || of('slide'))
    for (const target of [of('target'), of('parent'), element.getAttribute('href') ?? '', of('loading-text')])
      select(element, target);
  if (of('remote')) void fetch(of('remote'));
  if (of('dismiss')) element.ownerDocument.querySelector('#above')?.remove();
}

/** Tabs, scrolling and the like give the part of an address behind `#` to `$()`, some of them decoded. */
function jquery(element: Element): void {
  const href = element.getAttribute('href') ?? '';
  const hash = href.slice(href.indexOf('#') + 1);
  if (href.startsWith('#')) for (const text of [hash, decodeURIComponent(hash)]) select(element, text);
  const {jsonp, callback, options} = (element as HTMLElement).dataset;
  for (const code of [jsonp, callback, options]) if (code) run(element, code.replace(/^(\w+)$/, '$1()'));
}

/** Galleries and tooltips show titles and alternative texts as HTML, also when they have been decoded once more. */
function gallery(element: Element): void {
  const box = element.ownerDocument.createElement('div');
  for (const name of ['title', 'alt', 'data-title', 'data-caption', 'aria-label', 'abbr', 'cite']) {
    const text = element.getAttribute(name) ?? '';
    box.innerHTML = text;
    select(element, text);
    select(element, box.textContent);
  }
}

const DIRECTIVE =
  /^(?:data-|x-)?(?:ng|v|hx|x|wire|dojo|amp)[-:_]|^data-(?:bind|hx-|action|dojo|role)|^[@:[(*#]|^_$|^is$/;

/** By these words the article itself tells template languages to keep off. */
const OURS: ReadonlySet<string> = new Set(['ng-non-bindable', 'v-pre']);

/** Vue, Alpine, htmx, Knockout and others run what their attributes say. */
function template(element: Element): void {
  for (const {name, value} of element.attributes)
    if (DIRECTIVE.test(name) && !OURS.has(name)) run(element, value.replace(/^.*?(ran\(\)).*$/s, '$1') || 'ran()');
  if (/(?:^|\s)ng-\w+:/.test(element.getAttribute('class') ?? '')) run(element, 'ran()');
}

/** AngularJS runs what stands in two pairs of braces, in texts and attributes, and what comments say. */
function angular(root: Element): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ALL);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    const attributes = node.nodeType === Node.ELEMENT_NODE ? [...(node as Element).attributes] : [];
    for (const text of [node.nodeValue ?? '', ...attributes.map(({value}) => value)]) interpolate(root, text);
    if (node.nodeType === Node.COMMENT_NODE && /directive:|^\s*ko /.test(node.nodeValue ?? '')) run(root, 'ran()');
  }
}

function interpolate(root: Element, text: string): void {
  for (const [, code = ''] of text.matchAll(/\{\{(.*?)\}\}/gs)) run(root, code.includes('ran()') ? 'ran()' : code);
}

function run(element: Element, code: string): void {
  const page = element.ownerDocument.defaultView as unknown as {Function: FunctionConstructor};
  try {
    (page.Function(code) as () => void)();
  } catch {
    // Code that does not even run is none.
  }
}

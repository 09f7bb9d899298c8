/** Makes a text do what its HTML alone can't. */
export function enliven(body: HTMLElement): void {
  followPlaces(body);
  settleSizes(body);
  if (body.querySelector('.portal-video'))
    void import('./embeds.js').then(
      ({playEmbeds}) => playEmbeds(body),
      () => undefined,
    );
}

/**
 * Leads to the places of the text itself. The browser alone would not find them in a shadow root, would leave pages that
 * have a base, and would change the address, which is a route on some pages.
 */
function followPlaces(body: HTMLElement): void {
  body.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const place = body.querySelector<HTMLElement>(`[id="${CSS.escape(link.getAttribute('href')!.slice(1))}"]`);
    if (!place) return;
    event.preventDefault();
    if (!place.hasAttribute('href')) place.tabIndex = -1;
    place.scrollIntoView({block: 'center'});
    place.focus({preventScroll: true});
  });
}

/** A picture that is there has its own size. */
function settleSizes(body: HTMLElement): void {
  const settle = ({target}: Pick<Event, 'target'>): void => {
    if (target instanceof HTMLImageElement) target.classList.remove('portal-unsized');
  };
  for (const type of ['load', 'error']) body.addEventListener(type, settle, {capture: true});
  for (const image of body.querySelectorAll<HTMLImageElement>('img.portal-unsized'))
    if (image.complete && image.naturalWidth > 0) settle({target: image});
}

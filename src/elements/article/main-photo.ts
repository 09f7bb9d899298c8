import type {Picture} from '../../models/article.js';

/** What WordPress adds to the names of the sizes of one photo. */
const SIZE_SUFFIX = /-(?:\d+x\d+|scaled)(?=\.\w+$)/;

/** Whether a body shows a photo already, in whichever size. */
export function holdsPhoto(body: Element, {url}: Picture): boolean {
  const wanted = fileOf(url);
  return [...body.querySelectorAll('img[src]')].some((image) => fileOf(image.getAttribute('src') ?? '') === wanted);
}

function fileOf(url: string): string {
  const {host, pathname} = new URL(url);
  return host + pathname.replace(SIZE_SUFFIX, '');
}

import {serialize} from '../../../html/serialize.js';
import {foldedWords} from '../../../text/fold.js';
import {standalone, standaloneStyles} from './standalone.js';
import type {Toolbox} from './tool.js';

/** A photo that takes longer, in milliseconds, is left at its address. */
const PATIENCE = 20_000;
/** Photos beyond so many bytes altogether are left at their addresses: phones can't open larger files. */
const MOST_BYTES = 40_000_000;
/** So many photos are fetched at once. */
const AT_ONCE = 4;
const LONGEST_NAME = 80;

export interface SavedPage {
  /** Name of the file. */
  name: string;
  blob: Blob;
  /** How many photos could not be put into the file. */
  missing: number;
}

/**
 * An article as one HTML file with its photos inside. A photo that can't be had (another host, no network, too large) keeps its address.
 * @param tell told how many photos are done, of how many
 */
export async function savedPage(
  box: Pick<Toolbox, 'reading' | 'words'>,
  tell: (done: number, photos: number) => void = () => undefined,
): Promise<SavedPage> {
  const doc = standalone(box);
  const {reading} = box;
  const photos = [...doc.querySelectorAll<HTMLImageElement>('img[src^="http"]')];
  let done = 0;
  if (photos.length > 0) tell(done, photos.length);
  const kept = await inTurns(photos, async (image, room) => {
    const bytes = await embed(image, room);
    tell(++done, photos.length);
    return bytes;
  });
  doc.head.prepend(meta(doc, {charset: 'utf-8'}), meta(doc, {name: 'viewport', content: 'width=device-width'}));
  const css = `body { font-family: ${getComputedStyle(reading.article).fontFamily}; } ${standaloneStyles}`;
  const blob = new Blob([serialize(doc, css)], {type: 'text/html;charset=utf-8'});
  return {name: fileName(reading.title), blob, missing: photos.length - kept};
}

/** `Khởi công cầu` → `khoi-cong-cau.html` */
function fileName(title: string): string {
  let name = '';
  for (const word of foldedWords(title)) if (name.length + word.length < LONGEST_NAME) name += `${name && '-'}${word}`;
  return `${name || 'article'}.html`;
}

/** Hands a file to the reader. */
export function download(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Runs through photos a few at a time, within the bytes there are. @returns how many were kept */
async function inTurns(
  photos: readonly HTMLImageElement[],
  keep: (image: HTMLImageElement, room: number) => Promise<number>,
): Promise<number> {
  let room = MOST_BYTES;
  let kept = 0;
  const queue = [...photos];
  const work = async (): Promise<void> => {
    for (let image = queue.shift(); image; image = queue.shift()) {
      const bytes = await keep(image, room);
      room -= bytes;
      if (bytes > 0) kept++;
    }
  };
  await Promise.all([...'.'.repeat(AT_ONCE)].map(work));
  return kept;
}

/** Puts a photo into its document. @returns its size in bytes; 0 when it stays where it is */
async function embed(image: HTMLImageElement, room: number): Promise<number> {
  const url = image.getAttribute('src') ?? '';
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const answer = await fetch(url, {signal: stop.signal});
    const blob = await answer.blob();
    if (!answer.ok || blob.type.startsWith('text/') || blob.size > room) return 0;
    image.setAttribute('src', await dataUrl(blob));
    return blob.size;
  } catch {
    return 0;
  } finally {
    clearTimeout(timer);
  }
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });

function meta(doc: Document, attributes: Record<string, string>): HTMLMetaElement {
  const element = doc.createElement('meta');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** The addresses that answers and pages refer to; everything else of the server asks here. */

export const PHOTOS = '/media/photos';
export const FILES = '/media/files';

export const articleUrl = ({slug, id}: {slug: string; id: number}): string => `/tin-tuc/${slug}-${id}.html`;
export const photoUrl = (file: string): string => `${PHOTOS}/${encodeURIComponent(file)}`;
export const fileUrl = (file: string): string => `${FILES}/${encodeURIComponent(file)}`;

/** The number in the address of an article's page; nothing when the address is no such one. */
export function articleIdIn(path: string): number | undefined {
  const digits = /^\/tin-tuc\/(?:.*-)?([1-9]\d{0,8})\.html$/.exec(path)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

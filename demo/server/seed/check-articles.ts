import type {Content, Placed} from './content.js';
import type {ContentFaults} from './content-faults.js';

type Add = (path: PropertyKey[], reason: string) => void;

/** Checks what one article's schema can't see: that names are unique, and that what is referred to exists. */
export function checkArticles(content: Content, faults: ContentFaults): void {
  const categories = new Set(content.categories.map(({slug}) => slug));
  const slugs = new Set<string>();
  for (const placed of content.articles) {
    const add: Add = (path, reason) => faults.add(placed.file, [placed.index, ...path], reason);
    const {slug, category} = placed.article;
    if (slugs.has(slug)) add(['slug'], `"${slug}" is the slug of another article too`);
    slugs.add(slug);
    if (!categories.has(category)) add(['category'], `There is no category "${category}"`);
    checkTags(placed, add);
    checkPhotos(placed, content, add);
    checkFiles(placed, content, add);
  }
}

function checkTags({article: {tags}}: Placed, add: Add): void {
  if (new Set(tags).size < tags.length) add(['tags'], 'A tag is given twice');
}

function checkPhotos({article: {photos, body}}: Placed, content: Content, add: Add): void {
  photos.forEach(({file}, index) => {
    if (!Object.hasOwn(content.photos, file)) add(['photos', index, 'file'], `photos/index.json has no "${file}"`);
  });
  body.forEach((block, index) => {
    const isMissing = typeof block === 'object' && 'photo' in block && !photos[block.photo];
    if (isMissing) add(['body', index, 'photo'], `The article has ${photos.length} photo(s); they count from 0`);
  });
}

function checkFiles({article: {attachments = []}}: Placed, content: Content, add: Add): void {
  attachments.forEach(({file}, index) => {
    if (!content.fileSizes.has(file)) add(['attachments', index, 'file'], `There is no file files/${file}`);
  });
}

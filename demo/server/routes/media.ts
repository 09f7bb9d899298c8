import {join} from 'node:path';
import {FILES, PHOTOS} from '../addresses.js';
import {ASSET, MEDIA} from '../http/caching.js';
import type {Api} from '../http/endpoint.js';
import {staticFiles} from '../http/static.js';
import type {Services} from '../services.js';

/** Serves the files: photos, attachments, the pages' own, and the bundles. */
export function serveMedia(app: Api, {folders}: Services): void {
  app.get(`${PHOTOS}/*`, staticFiles(join(folders.content, 'photos'), PHOTOS, MEDIA));
  app.get(`${FILES}/*`, staticFiles(join(folders.content, 'files'), FILES, MEDIA));
  app.get('/assets/*', staticFiles(folders.assets, '/assets', ASSET));
  app.get('/cdn/*', staticFiles(folders.cdn, '/cdn', ASSET));
}

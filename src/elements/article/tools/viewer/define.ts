/** The viewer of photos, loaded when somebody opens one. */
import {define} from '../../../../define.js';
import type {Strings} from '../../../../i18n/strings.js';
import {type Photo, PortalPhotoViewer} from './viewer.js';

define('portal-photo-viewer', PortalPhotoViewer);

export interface Opening {
  photos: readonly Photo[];
  /** Which photo is shown first, from 0. */
  at: number;
  /** What gets the focus back. */
  opener: HTMLElement;
  strings: Strings;
  /** What the viewer is put into; one stays there. */
  shelf: Node;
}

export function openViewer({shelf, ...opening}: Opening): void {
  const old = (shelf as ParentNode).querySelector('portal-photo-viewer');
  const viewer = old ?? document.createElement('portal-photo-viewer');
  Object.assign(viewer, opening);
  if (!old) shelf.appendChild(viewer);
  viewer.requestUpdate();
}

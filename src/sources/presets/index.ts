import type {Preset} from '../config.js';
import {definedSource, definedSources} from '../define-source.js';
import {nearestOf} from '../mistake.js';
import {extendPreset} from '../endpoints.js';
import {readParams} from '../params.js';
import {SourceError} from '../source-error.js';
import {portal} from './portal.js';

/** How each preset is fetched; a page pays only for the one it uses. */
const PRESETS: Readonly<Record<string, () => Promise<{preset: Preset}>>> = {
  wordpress: () => import('./wordpress.js'),
  drupal: () => import('./drupal.js'),
  liferay: () => import('./liferay.js'),
  sharepoint: () => import('./sharepoint.js'),
  odata: () => import('./odata.js'),
  strapi: () => import('./strapi.js'),
  drf: () => import('./drf.js'),
  spring: () => import('./spring.js'),
  hal: () => import('./hal.js'),
  laravel: () => import('./laravel.js'),
  opencontent: () => import('./opencontent.js'),
  '2sxc': () => import('./2sxc.js'),
  asmx: () => import('./asmx.js'),
  'json-server': () => import('./json-server.js'),
  'json-server-1': () => import('./json-server-1.js'),
  jsonfeed: () => import('./jsonfeed.js'),
  rss: () => import('./rss.js'),
  matomo: () => import('./matomo.js'),
  umami: () => import('./umami.js'),
};

/** The presets that every page has: that of the reference backend, and none, where answers say themselves what they are. */
const BUILT_IN: Readonly<Record<string, Preset>> = {auto: {isAuto: true}, portal};

/** The names of the presets that come with the library. */
export const presetNames = (): string[] => ['auto', 'portal', ...Object.keys(PRESETS)];

/**
 * A preset by its name: one defined by the page, or one that comes with the library.
 * @throws SourceError `config` with the nearest name when there is none, `unreachable` when it can't be fetched
 * @param above the sources that stand on this one
 */
export async function loadPreset(name: string, above: readonly string[] = []): Promise<Preset> {
  const known = above.includes(name) ? undefined : definedSource(name);
  if (known?.preset) return extendPreset(await loadPreset(known.preset, [...above, name]), known);
  if (known) return {...known, params: readParams(known.params)};
  if (Object.hasOwn(BUILT_IN, name)) return BUILT_IN[name]!;
  if (!Object.hasOwn(PRESETS, name)) throw await unknown(name);
  try {
    return (await PRESETS[name]!()).preset;
  } catch (error) {
    throw new SourceError('unreachable', {url: `presets/${name}.js`, detail: String(error)});
  }
}

async function unknown(name: string): Promise<SourceError> {
  const names = [...definedSources(), ...presetNames()];
  const near = await nearestOf(name, names);
  const detail = `preset="${name}"; ${near ? `→ “${near}”` : names.join(', ')}`;
  return new SourceError('config', {url: '', detail});
}

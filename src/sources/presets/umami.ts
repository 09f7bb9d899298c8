import type {LoadContext, Preset} from '../config.js';
import {ownValue} from '../own-value.js';
import type {Query} from '../query.js';

/**
 * Figures of Umami 2 and newer, for sites that are shared: the base is the share address (`https://…/share/abc/site`), which anybody may
 * know. It gives a token that is good for reading only.
 */
export const preset: Preset = {
  stats: {
    load: readFigures,
    map: {
      total: 'stats.visitors.value ?? stats.visitors',
      online: 'active.visitors ?? active[0].x',
      onlineWindow: "'300'",
    },
  },
};

async function readFigures(_query: Query, {base, json}: LoadContext): Promise<unknown> {
  const [, home = '', shareId = ''] = /^(.*)\/share\/([^/?#]+)/.exec(base) ?? [];
  const share = await json(`${home}/api/share/${shareId}`);
  const headers = {'x-umami-share-token': String(ownValue(share, 'token')), 'x-umami-share-context': '1'};
  const site = `${home}/api/websites/${encodeURIComponent(String(ownValue(share, 'websiteId')))}`;
  const [stats, active] = await Promise.all([
    json(`${site}/stats?startAt=0&endAt=${Date.now()}`, {headers}),
    json(`${site}/active`, {headers}),
  ]);
  return {stats, active};
}

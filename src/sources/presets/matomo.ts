import type {Preset} from '../config.js';

/** The calls of one request: visits of the last half hour, and of all time. */
const CALLS = [
  'method=Live.getCounters&idSite={site}&lastMinutes=30',
  'method=VisitsSummary.getVisits&idSite={site}&period=range&date=2010-01-01,today',
];
const urls = CALLS.map((call, index) => `&urls[${index}]=${call.replaceAll('=', '%3d').replaceAll('&', '%26')}`);

/**
 * Figures of Matomo, for sites that anybody may look at. A token must not stand in a page: it is public there. Let a service of your
 * own ask with it, or open the site to the user "anonymous".
 */
export const preset: Preset = {
  params: {site: '1'},
  stats: {
    url: `{base}/index.php?module=API&method=API.getBulkRequest&format=json${urls.join('')}`,
    map: {online: '$[0][0].visits', total: '$[1].value', onlineWindow: "'1800'"},
  },
};

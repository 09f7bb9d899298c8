import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/related-news/define.js';
import type {PortalRelatedNews, SourceConfig} from '../../../src/index.js';
import {button, settled} from '../../support/element.js';
import {titles} from './portal.js';

const ALL = [1, 2, 3, 4, 5, 6, 7].map((id) => ({id, title: `Bài ${id}`}));
const SIZE = 3;
const LAST_PAGE = 3;

/** How a page is asked for: the address, and which page it is, from 1. */
const WAYS: Record<string, {url: string; page: (params: URLSearchParams) => number; next?: string}> = {
  'page from 1': {url: '/tin?page={page}', page: (params) => Number(params.get('page'))},
  'page from 0': {url: '/tin?page={page0}', page: (params) => Number(params.get('page')) + 1},
  offset: {url: '/tin?skip={offset}&n={limit}', page: (params) => Number(params.get('skip')) / SIZE + 1},
  'next link': {url: '/tin', page: (params) => Number(params.get('p') ?? 1), next: 'next'},
};

/** How the backend says how far the list goes. */
const EXTENTS: Record<string, SourceConfig> = {
  'total in the body': {total: 'total'},
  'total in a header': {total: 'header(X-Total)'},
  'page count': {pages: 'pages'},
  'no word on it': {},
};

/** What comes for a page past the end. */
const ENDS: Record<string, () => Response> = {
  '400': () => Response.json({message: 'trang không hợp lệ'}, {status: 400}),
  '404': () => Response.json({message: 'không có trang'}, {status: 404}),
  'an empty page': () => Response.json({items: []}),
  'the last page again': () => Response.json({items: ALL.slice(-1)}),
};

interface Kind {
  way: string;
  extent: string;
  end: string;
}

/** A backend of that kind, which notes the pages that it is asked for. */
function backendOf({way, extent, end}: Kind): {settings: SourceConfig; asked: number[]} {
  const {url, page: pageOf, next} = WAYS[way]!;
  const asked: number[] = [];
  const fetch = (address: string): Promise<Response> => {
    const page = pageOf(new URL(address).searchParams);
    asked.push(page);
    if (page > LAST_PAGE) return Promise.resolve(ENDS[end]!());
    const items = ALL.slice((page - 1) * SIZE, page * SIZE);
    const more = page < LAST_PAGE ? `/tin?p=${page + 1}` : null;
    const headers = {'X-Total': String(ALL.length)};
    return Promise.resolve(Response.json({items, total: ALL.length, pages: LAST_PAGE, next: more}, {headers}));
  };
  const silent = {total: '', pages: '', next: next ?? ''};
  const list = {url, items: 'items', map: 'id: id; title: title', ...silent, ...EXTENTS[extent]};
  return {settings: {fetch, ttl: 0, list}, asked};
}

/** Presses “Xem thêm” as long as there is the button. */
async function showAll(element: PortalRelatedNews): Promise<void> {
  for (let press = 0; press < 9 && element.shadowRoot!.querySelector('[part="more"]'); press++) {
    button(element, 'Xem thêm').click();
    await settled(element);
  }
}

describe('“Xem thêm” shows each article once and ends', () => {
  const kinds = Object.keys(WAYS).flatMap((way) =>
    Object.keys(EXTENTS).flatMap((extent) => Object.keys(ENDS).map((end): Kind => ({way, extent, end}))),
  );
  for (const kind of kinds)
    it(`with ${kind.way}, ${kind.extent}, and past the end ${kind.end}`, async () => {
      const {settings, asked} = backendOf(kind);
      const element = await fixture<PortalRelatedNews>(
        html`<portal-related-news limit="3" load-more .source=${settings}></portal-related-news>`,
      );
      await settled(element);
      await showAll(element);
      expect(titles(element)).to.deep.equal(ALL.map(({title}) => title));
      expect(element.shadowRoot!.querySelector('[part="more"]')).to.equal(null);
      const isTold = kind.extent !== 'no word on it' || kind.way === 'next link';
      expect(asked).to.deep.equal(isTold ? [1, 2, 3] : [1, 2, 3, 4]);
    });

  it('where all comes at once', async () => {
    const {settings, asked} = backendOf({way: 'next link', extent: 'no word on it', end: '404'});
    const whole = {...settings, list: {...(settings.list as object), url: '/tin', next: ''}};
    const element = await fixture<PortalRelatedNews>(
      html`<portal-related-news limit="2" load-more .source=${whole}></portal-related-news>`,
    );
    await settled(element);
    await showAll(element);
    expect(titles(element)).to.deep.equal(['Bài 1', 'Bài 2', 'Bài 3']);
    expect(asked).to.deep.equal([1]);
  });
});

// What TypeScript says of sources: checked with all other types, never run.
/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- what is wrong on purpose has no type */
import {defineSource, type SourceConfig} from '../../src/index.js';

interface Run {
  text: string;
}

export function right(): void {
  defineSource('functions', {
    list: ({page, limit, q, category, range}) => ({
      items: [{id: page, title: `${limit} ${q} ${category}`, date: range?.from, views: '1.234'}],
      hasNext: true,
    }),
    one: ({id}) => (id ? {title: id} : undefined),
    day: (_query, {json, base}) => json(`${base}/tin`),
    search: async (_query, {json}) => {
      const {data} = await json<{data: string[]}>('/tin');
      return data.map((title) => ({title}));
    },
    days: () => [{day: '2019-12-28', count: 4}],
    links: () => [{name: 'Tỉnh', children: [{title: 'Sở', url: 'https://so.example/'}]}],
    stats: () => ({total: 1}),
  });
  defineSource('parts', {
    preset: 'strapi',
    map: {title: 'title', body: ({runs}: {runs: Run[]}) => runs.map(({text}) => text).join('')},
    list: {load: ({page}, {json}) => json(`/tin?trang=${page}`), items: 'tin', map: 'title: ten'},
  });
}

export const wrong: SourceConfig[] = [
  // @ts-expect-error there is no such kind of content
  {lists: '/tin'},
  // @ts-expect-error there is no such field
  {map: {tilte: 'TieuDe'}},
  // @ts-expect-error a figure is no field of an article
  {list: {url: '/tin', map: {total: 'TongSo'}}},
  // @ts-expect-error there is no such part of an endpoint
  {list: {adress: '/tin'}},
  // @ts-expect-error a list holds articles
  {list: () => ['Tin một']},
  // @ts-expect-error there is no such field in what a function gives
  {one: () => ({tilte: 'Bài'})},
  // @ts-expect-error a page is a number
  {list: ({page}) => [{title: page?.trim()}]},
  // @ts-expect-error there is nothing of that name to ask for
  {list: ({trang}) => [{title: trang}]},
  // @ts-expect-error what is unknown must be looked at before it is used
  {list: async (_query, {json}) => (await json('/tin')).items},
  // @ts-expect-error there is no such way of sending cookies
  {credentials: 'always'},
  // @ts-expect-error a time is in milliseconds
  {timeout: '15s'},
];

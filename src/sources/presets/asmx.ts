import type {Preset} from '../config.js';
import {ARTICLE, LINK, STATS} from './common.js';

/**
 * Script services of ASP.NET (`.asmx`, and page methods of `.aspx`), whose address is the base: the names of the methods and of
 * their arguments are parameters. They answer only to `POST` with a body of JSON.
 */
export const preset: Preset = {
  params: {
    list: 'DanhSach',
    pageArg: 'trang',
    limitArg: 'soTin',
    one: 'ChiTiet',
    idArg: 'id',
    onDay: 'TheoNgay',
    dayArg: 'ngay',
    days: 'NgayCoTin',
    monthArg: 'thang',
    yearArg: 'nam',
    links: 'LienKet',
    stats: 'LuotTruyCap',
  },
  method: 'POST',
  headers: {'Content-Type': 'application/json; charset=utf-8'},
  items: 'd.Rows ?? d.rows ?? d',
  total: 'd.Total ?? d.total',
  map: ARTICLE,
  list: {url: '{base}/{list}', body: '{"{pageArg}":{page},"{limitArg}":{limit}}'},
  day: {url: '{base}/{onDay}', body: '{"{dayArg}":"{date:dd/MM/yyyy}"}'},
  one: {url: '{base}/{one}', body: '{"{idArg}":"{id}"}'},
  days: {
    url: '{base}/{days}',
    body: '{"{monthArg}":{month},"{yearArg}":{year}}',
    items: 'd',
    map: {day: 'Ngay ?? @', count: 'SoTin'},
  },
  links: {url: '{base}/{links}', body: '{}', items: 'd', map: LINK},
  stats: {url: '{base}/{stats}', body: '{}', items: 'd', map: STATS},
};

import {expect} from '@open-wc/testing';
import {idInAddress} from '../../../src/elements/article/address-id.js';

const SITE = 'https://so.binhhai.example';

describe('idInAddress', () => {
  for (const [patterns, address, id] of [
    ['?tc={id}', '/Default.aspx?tabid=5&tc=11391', '11391'],
    ['?TC={id}', '/Default.aspx?tc=11391', '11391'],
    [
      '/newsid/{id}/',
      '/tin/newsid/1b4e28ba-2fa1-11d2-883f-0016d3cca427/page/1',
      '1b4e28ba-2fa1-11d2-883f-0016d3cca427',
    ],
    ['/newsid/{id}/', '/tin/NewsId/88', '88'],
    ['/tin-tuc/{slug}-{id}.html', '/vi/tin-tuc/khoi-cong-cau-so-2-1024.html', '1024'],
    ['/tin-tuc/{slug}.html', '/tin-tuc/khoi-cong-cau.html', 'khoi-cong-cau'],
    ['/bai/{id}', '/bai/th%C3%B4ng-b%C3%A1o', 'thông-báo'],
    ['/bai/{id}', '/bai/%E0%A4%A', '%E0%A4%A'],
    ['?tc={id} /newsid/{id}', '/newsid/7', '7'],
    ['/a(b/{id}', '/a(b/7', '7'],
  ] as const)
    it(`finds ${id} in ${address} by ${patterns}`, () => {
      expect(idInAddress(patterns, SITE + address)).to.equal(id);
    });

  for (const [patterns, address] of [
    ['?tc={id}', '/Default.aspx?tabid=5'],
    ['?tc={id}', '/Default.aspx?tc='],
    ['/tin-tuc/{slug}-{id}.html', '/tin-tuc/'],
    ['/newsid/{id}/', '/newsid/'],
    ['', '/newsid/7'],
    ['{', '/{'],
    ['/{id}/{id}', '/7/7'],
    ['{2}', '/7'],
  ] as const)
    it(`finds nothing in ${address} by “${patterns}”`, () => {
      expect(idInAddress(patterns, SITE + address)).to.equal(undefined);
    });
});

import {expect} from '@open-wc/testing';
import type {SourceConfig} from '../../src/index.js';
import {secretIn} from '../../src/sources/secrets.js';

const TOKEN = 'eyJhbGciOi';

describe('secretIn', () => {
  const secrets: [string, SourceConfig][] = [
    ['access_token', {list: `/api/tin?access_token=${TOKEN}`}],
    ['access_token', {list: {url: `/api/tin#access_token=${TOKEN}`}}],
    ['token_auth', {base: '/index.php?module=API&token_auth=0123456789'}],
    ['token', {params: 'list: tin; token: abcdef123'}],
    ['apiKey', {params: {apiKey: 'abcdef123'}}],
    ['api-key', {map: "title: a; image: '/anh/{anh}?api-key=abcdef123'"}],
    ['api-key', {map: {image: "'/anh/{anh}?api-key=abcdef123'"}}],
    ['Authorization', {headers: {Authorization: 'Bearer abcdef'}}],
    ['X-Api-Key', {stats: {url: '/so-lieu', headers: {'X-Api-Key': 'abcdef123'}}}],
    ['Ocp-Apim-Subscription-Key', {headers: {'Ocp-Apim-Subscription-Key': 'abcdef123'}}],
    ['MatKhau', {list: {url: '/tin', method: 'POST', body: '{"MatKhau": "abc@123", "trang": {page}}'}}],
    ['client_secret', {one: {url: '/tin/{id}', method: 'POST', body: 'id={id}&client_secret=abc-123'}}],
    ['//cong:matkhau@', {base: 'https://cong:matkhau@api.example/v1'}],
  ];
  for (const [name, config] of secrets)
    it(`finds ${name} in ${JSON.stringify(config)}`, () => expect(secretIn(config)).to.equal(name));

  const ordinary: SourceConfig[] = [
    {list: '/api/tin?page={page}&key=tin-tuc&tokenize=standard&secretary=nguyen-van-a'},
    {list: '/api/tin?token={id}', params: 'token: {id}'},
    {list: '/tin?page_token=CAoQAA123&nextPageToken=abcdef1&$skiptoken=X%27123&continuation-token=abcdef1'},
    {next: "'/tin?pageToken={next.token}'", map: 'title: fields[token=noiDung].value; lead: password'},
    {map: {title: 'tokenName', body: 'access_token.text'}},
    {base: 'https://thong-ke.example/share/Myb2hvRbGQQLc49v/cong.example'},
    {base: 'https://tep.example/s?share_token=abcdef123', params: 'csrf_token: abcdef123'},
    {base: 'https://api.example:8443/@tin/a:b@c'},
    {list: {data: [{title: 'Đổi mật khẩu', password: '123456', body: '?access_token=abcdef'}]}},
    {params: {token: ''}, list: '/tin?token=1'},
    {fetch: () => Promise.reject(new Error('not asked'))},
    {},
  ];
  for (const config of ordinary)
    it(`finds nothing in ${JSON.stringify(config)}`, () => expect(secretIn(config)).to.equal(undefined));
});

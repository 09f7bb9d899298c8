import {expect} from '@open-wc/testing';
import {secretIn} from '../../src/sources/secrets.js';

describe('secretIn', () => {
  const secrets: [string, string][] = [
    ['/api/tin?access_token=eyJhbGciOi', 'access_token'],
    ['/index.php?module=API&token_auth=0123456789', 'token_auth'],
    ['{"headers": {"Authorization": "Bearer abcdef"}}', 'Authorization'],
    ['{"headers": {"X-Api-Key": "abcdef123"}}', 'Api-Key'],
    ['base=https://so.example?apikey=abcdef123', 'apikey'],
    ['password=mat-khau-1', 'password'],
  ];
  for (const [text, name] of secrets) it(`finds ${name}`, () => expect(secretIn(text)).to.equal(name));

  const ordinary = [
    '/api/tin?page={page}&key=tin-tuc',
    'map="title: token"',
    'https://so.example/share/Myb2hvRbGQQLc49v',
    '/api/tin?token={id}',
    '{"map": {"title": "tokenName"}}',
    '',
  ];
  for (const text of ordinary) it(`finds nothing in “${text}”`, () => expect(secretIn(text)).to.equal(undefined));
});

import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import type {Context, MiddlewareHandler} from 'hono';
import {parseAccept} from 'hono/utils/accept';
import {addVary} from './vary.js';

type Encoding = 'br' | 'gzip';

/** Below this many bytes an answer fits one packet anyway. */
const WORTHWHILE = 1024;
/** Beyond this level of Brotli's 11, time grows much faster than bytes shrink. */
const QUALITY = 5;
const TEXTUAL = /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml|javascript)\b)/;

const compressors: Record<Encoding, (body: Uint8Array) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, {params: {[constants.BROTLI_PARAM_QUALITY]: QUALITY}}),
  gzip: (body) => promisify(gzip)(body),
};

/** Says of answers of text that they depend on what the browser can take: compressed or not, and if they become a 304. */
export const variesByEncoding = (): MiddlewareHandler => async (c, next) => {
  await next();
  if (isText(c.res)) addVary(c.res.headers, 'Accept-Encoding');
};

/** Compresses answers of text by Brotli or gzip, as the reader's browser can take them. */
export const compression = (): MiddlewareHandler => async (c, next) => {
  await next();
  if (!isText(c.res)) return;
  const encoding = preferredEncoding(c.req.header('Accept-Encoding'));
  if (encoding && c.res.body) await compress(c, encoding);
};

const isText = (response: Response): boolean => TEXTUAL.test(response.headers.get('Content-Type') ?? '');

async function compress(c: Context, encoding: Encoding): Promise<void> {
  const {status, headers} = c.res;
  const plain = new Uint8Array(await c.res.arrayBuffer());
  const isWorthwhile = plain.byteLength >= WORTHWHILE;
  c.res = new Response(isWorthwhile ? new Uint8Array(await compressors[encoding](plain)) : plain, {status, headers});
  if (isWorthwhile) c.res.headers.set('Content-Encoding', encoding);
  c.res.headers.delete('Content-Length');
}

/** Brotli before gzip where both are equally welcome; nothing where neither is named. */
function preferredEncoding(acceptEncoding: string | undefined): Encoding | undefined {
  const accepted = parseAccept(acceptEncoding ?? '');
  const wish = (encoding: Encoding): number =>
    (accepted.find(({type}) => type === encoding) ?? accepted.find(({type}) => type === '*'))?.q ?? 0;
  if (wish('br') > 0 && wish('br') >= wish('gzip')) return 'br';
  return wish('gzip') > 0 ? 'gzip' : undefined;
}

import {parseArgs} from 'node:util';
import {z} from 'zod';
import {type DatabaseLocation, fileUrl} from './database.js';
import {type Fault, faultsOf} from './http/faults.js';
import {integer} from './http/parameters.js';
import {sentence} from './http/words.js';
import {DEFAULT_DATABASE} from './services.js';

export const HELP = `Máy chủ mẫu của portal-elements: API, trang và tệp của một cổng thông tin.

  --port SỐ             cổng mạng; 0 (mặc định): một cổng còn trống
  --host TÊN            địa chỉ mạng để lắng nghe; mặc định 127.0.0.1
  --db TỆP              tệp cơ sở dữ liệu; mặc định demo/data/portal.db
  --allow-origin GỐC    trang web khác được gọi API, ví dụ https://www.example.gov.vn; ghi được nhiều lần
  --behind-proxy        mọi yêu cầu đi qua một proxy có ghi X-Forwarded-For
  --help                in hướng dẫn này

Biến môi trường:
  DATABASE_URL, DATABASE_AUTH_TOKEN   máy chủ libSQL thay cho tệp (khi không có --db)
  ALLOWED_ORIGINS                     như --allow-origin, cách nhau bằng dấu phẩy

The reference server of portal-elements. --port 0 (the default) takes a free port; --db names the database file,
DATABASE_URL and DATABASE_AUTH_TOKEN a libSQL server instead; --allow-origin lets another site's pages call the API.
`;

export interface CommandLine {
  help: boolean;
  port: number;
  host: string;
  database: DatabaseLocation;
  allowedOrigins: string[];
  behindProxy: boolean;
}

/** Says everything that is wrong with the command line, in both languages. */
export class OptionsError extends Error {
  constructor(faults: readonly Fault[]) {
    super(faults.map((fault) => `${fault.parameter}: ${sentence(fault, 'vi')} / ${sentence(fault, 'en')}`).join('\n'));
  }
}

const ORIGIN = /^https?:\/\/[^/?#\s@]+$/i;
const DATABASE = /^(?:libsql|https?|wss?|file):\S+$/;

const origins = z
  .array(z.stringFormat('origin', ORIGIN))
  .transform((all) => all.map((origin) => new URL(origin).origin));

const Options = z.strictObject({
  '--port': integer(0, 65_535).default(0),
  '--host': z.string().min(1).default('127.0.0.1'),
  '--db': z.string().min(1).optional(),
  '--allow-origin': origins.default([]),
  '--behind-proxy': z.boolean().default(false),
  '--help': z.boolean().default(false),
  DATABASE_URL: z.stringFormat('database', DATABASE).optional(),
  DATABASE_AUTH_TOKEN: z.string().optional(),
  ALLOWED_ORIGINS: origins.default([]),
});

/** What may be written on the command line. */
const NAMES = Object.keys(Options.shape).filter((name) => name.startsWith('--'));

type Environment = Record<string, string | undefined>;

/** Reads the command line and the environment. Throws an OptionsError that names all that is wrong. */
export function readOptions(args: readonly string[], env: Environment): CommandLine {
  const result = Options.safeParse({...fromArguments(args), ...fromEnvironment(env)}, {reportInput: true});
  if (!result.success) throw new OptionsError(faultsOf(result.error, NAMES));
  const {data} = result;
  return {
    help: data['--help'],
    port: data['--port'],
    host: data['--host'],
    database: databaseOf(data),
    allowedOrigins: [...data['--allow-origin'], ...data.ALLOWED_ORIGINS],
    behindProxy: data['--behind-proxy'],
  };
}

/** What is said on the command line counts more than the environment. */
function databaseOf(data: z.output<typeof Options>): DatabaseLocation {
  const {'--db': file, DATABASE_URL: url, DATABASE_AUTH_TOKEN: authToken} = data;
  return file || !url ? {url: fileUrl(file ?? DEFAULT_DATABASE)} : {url, authToken};
}

function fromArguments(args: readonly string[]): Record<string, unknown> {
  const {values, positionals} = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: {
      port: {type: 'string'},
      host: {type: 'string'},
      db: {type: 'string'},
      'allow-origin': {type: 'string', multiple: true},
      'behind-proxy': {type: 'boolean'},
      help: {type: 'boolean', short: 'h'},
    },
  });
  const given = Object.entries(values).map(([name, value]): [string, unknown] => [`--${name}`, value]);
  return Object.fromEntries([...given, ...positionals.map((name): [string, unknown] => [name, true])]);
}

/** Variables that are set to nothing count as absent. */
function fromEnvironment(env: Environment): Record<string, unknown> {
  const origins = (env['ALLOWED_ORIGINS'] ?? '').split(',').map((origin) => origin.trim());
  return {
    DATABASE_URL: env['DATABASE_URL'] || undefined,
    DATABASE_AUTH_TOKEN: env['DATABASE_AUTH_TOKEN'] || undefined,
    ALLOWED_ORIGINS: origins.filter(Boolean),
  };
}

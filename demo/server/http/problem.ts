import type {Context} from 'hono';
import {html} from 'hono/html';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import {parseAccept} from 'hono/utils/accept';
import type {Fault} from './faults.js';
import {addVary} from './vary.js';
import {type Language, type ProblemKind, sentence, WORDS} from './words.js';

const STATUS: Record<ProblemKind, ContentfulStatusCode> = {
  'invalid-parameters': 400,
  'foreign-origin': 403,
  'no-such-address': 404,
  'no-such-article': 404,
  'wrong-method': 405,
  'body-too-large': 413,
  'too-many-ratings': 429,
  'server-fault': 500,
  'database-away': 503,
};

/** Thrown by whatever can't answer; becomes an answer where the app handles errors. */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly faults: readonly Fault[] = [],
  ) {
    super(WORDS.en.problems[kind].title);
  }
}

/** Answers with a problem in the reader's language: as RFC 9457 says, or as a plain page to who opens one of the pages. */
export function problemResponse(c: Context, problem: Problem): Response | Promise<Response> {
  const language = preferredLanguage(c.req.header('Accept-Language'));
  const status = STATUS[problem.kind];
  addVary(c.res.headers, 'Accept-Language');
  c.header('Content-Language', language);
  c.header('Cache-Control', 'no-store');
  if (wantsPage(c)) return c.html(problemPage(problem, language), status);
  return c.body(JSON.stringify(problemBody(problem, language)), status, {'Content-Type': 'application/problem+json'});
}

function problemBody({kind, faults}: Problem, language: Language): object {
  const {title, detail} = WORDS[language].problems[kind];
  const errors = faults.map((fault) => ({parameter: fault.parameter, message: sentence(fault, language)}));
  return {type: `/api/docs#${kind}`, title, status: STATUS[kind], detail, ...(errors.length > 0 && {errors})};
}

const wantsPage = (c: Context): boolean =>
  !c.req.path.startsWith('/api/') && (c.req.header('Accept') ?? '').includes('text/html');

function problemPage({kind}: Problem, language: Language) {
  const {title, detail} = WORDS[language].problems[kind];
  return html`
    <!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
      </head>
      <body>
        <h1>${title}</h1>
        <p>${detail}</p>
        <p><a href="/">${WORDS[language].frontPage}</a></p>
      </body>
    </html>
  `;
}

/** Vietnamese, unless the reader asks for English and not, or not as much, for Vietnamese. */
function preferredLanguage(acceptLanguage: string | undefined): Language {
  const wanted = parseAccept(acceptLanguage ?? '').filter(({q}) => q > 0);
  const found = wanted.map(({type}) => type.toLowerCase().split('-', 1)[0]).find((tag) => tag === 'vi' || tag === 'en');
  return found === 'en' ? 'en' : 'vi';
}

/** The kinds of problem with their status, in the order in which they are documented. */
export const PROBLEM_KINDS = Object.entries(STATUS).map(([kind, status]) => ({kind: kind as ProblemKind, status}));

import {pointAt} from './point-at.js';
import type {Mistake, MistakeCode, ProblemCode, ProblemFacts} from './strings.js';

const MISTAKES: Record<MistakeCode, string> = {
  field: 'there is no such field',
  filter: 'there is no such filter',
  parameter: 'there is no such parameter',
  name: 'a name is needed here',
  bracket: '“]” is missing',
  brace: '“}” is missing',
  equals: '“=” is missing',
  colon: '“:” is missing between the name and the expression',
  extra: 'this is too much',
  long: 'the expression is too long',
};

function tellMistake({code, text, index, found, suggestion, known}: Mistake): string {
  const what = found ? `${MISTAKES[code]} (“${found}”)` : MISTAKES[code];
  const hint = suggestion ? ` Did you mean “${suggestion}”?` : known ? ` Names that can be used: ${known}.` : '';
  return `The mapping is wrong at character ${index + 1}: ${what}.${hint}${pointAt(text, index)}`;
}

const DIAGNOSES: Record<ProblemCode, (facts: ProblemFacts) => string> = {
  offline: ({url}) => `The browser reports no connection for ${url}. It is asked again when the connection is back.`,
  unreachable: ({url}) =>
    `${url} could not be called: the server does not answer, or does not allow this page to read it (CORS). Open the address in a browser; if you see data there, the server must send Access-Control-Allow-Origin.`,
  timeout: ({url, detail}) =>
    `${url} did not answer within ${detail}. Find out why the server is slow, or give portal-source a longer timeout.`,
  status: ({url, status, detail}) =>
    `${url} answered with HTTP ${status}${detail ? `: ${detail}` : ''}. Check the address and the log of the server.`,
  'not-found': ({url, detail}) =>
    `${url} does not have what was asked for${detail ? `: ${detail}` : ''}. Check the address and the id of the article.`,
  refused: ({url, status, detail}) =>
    `${url} refused${status ? ` (HTTP ${status})` : ''}${detail ? `: ${detail}` : ''}. Allow readers who are not logged in to see this content.`,
  'not-json': ({url, detail}) =>
    `${url} did not return JSON${detail ? `: ${detail}` : ''}. Use the address of the API, not that of a web page.`,
  'too-large': ({url, detail}) =>
    `${url} returned too much data${detail ? ` (${detail})` : ''}. Ask for fewer items at once, or for fewer fields.`,
  'too-deep': ({url, detail}) =>
    `${url} returned data of more than ${detail} levels. Use an address with simpler data.`,
  shape: ({url, detail}) =>
    `The data${url && ` of ${url}`} is not as expected${detail ? `: ${detail}` : ''}. Say where the list is with items, and which field is what with map.`,
  config: ({detail}) => `Correct the settings in the tag or in portal-source: ${detail ?? ''}`,
  mapping: ({mistake, detail}) => (mistake ? tellMistake(mistake) : `Correct the mapping: ${detail ?? ''}`),
};

/** What a webmaster is told of a failed request, in English. */
export const diagnosis = (code: ProblemCode, facts: ProblemFacts): string => DIAGNOSES[code](facts);

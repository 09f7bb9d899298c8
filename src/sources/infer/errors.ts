import {textOf} from './text-of.js';
import {isPresent, isRecord} from '../own-value.js';
import {isRefusal} from '../words.js';

const FAULTS = /^(?:errors?|odata\.error|exception(?:type)?|fault|stacktrace)$/i;
const STATUS = /^(?:status(?:_?code)?|(?:error)?code)$/i;
const SUCCESS = /^(?:(?:is)?success|succeeded|ok|status)$/i;
const WORDS = /^(?:message|detail|title|msg|thongbao|error_description)$/i;

/** Whether an answer says that it is an error. */
export function isError(json: unknown): boolean {
  if (!isRecord(json)) return false;
  const says = (name: RegExp, is: (value: unknown) => boolean): boolean =>
    Object.keys(json).some((key) => name.test(key) && is(json[key]));
  if (isRefusal(json) || says(SUCCESS, (value) => value === false) || says(FAULTS, isFault)) return true;
  return says(WORDS, (value) => typeof value === 'string') && says(STATUS, isBadStatus);
}

const isFault = (value: unknown): boolean =>
  isPresent(value) &&
  value !== false &&
  value !== 0 &&
  value !== '0' &&
  value !== 'false' &&
  !(isRecord(value) && Object.keys(value).length === 0);

const isBadStatus = (value: unknown): boolean => /^(?:[45]\d\d|error|fail(?:ed|ure)?)$/i.test(textOf(value));

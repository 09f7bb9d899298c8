import {textOf} from './text-of.js';
import {isPresent, isRecord, ownValue} from '../own-value.js';
import {isRefusal} from '../words.js';

const ERROR_KEYS = [
  'error',
  'Error',
  'errors',
  'odata.error',
  'exception',
  'Exception',
  'ExceptionType',
  'fault',
  'Fault',
  'StackTrace',
];
const STATUS_KEYS = ['status', 'statusCode', 'StatusCode', 'status_code', 'code', 'Code', 'errorCode', 'ErrorCode'];
const SUCCESS_KEYS = ['success', 'Success', 'isSuccess', 'IsSuccess', 'succeeded', 'Succeeded', 'ok', 'status'];
const WORDS_KEYS = ['message', 'Message', 'detail', 'title', 'msg', 'thongBao', 'error_description'];

/** Whether an answer says that it is an error. */
export function isError(json: unknown): boolean {
  if (!isRecord(json)) return false;
  if (isRefusal(json) || SUCCESS_KEYS.some((key) => ownValue(json, key) === false)) return true;
  if (ERROR_KEYS.some((key) => isFault(ownValue(json, key)))) return true;
  const hasWords = WORDS_KEYS.some((key) => typeof ownValue(json, key) === 'string');
  return hasWords && STATUS_KEYS.some((key) => isBadStatus(ownValue(json, key)));
}

const isFault = (value: unknown): boolean =>
  isPresent(value) &&
  value !== false &&
  value !== 0 &&
  value !== '0' &&
  value !== 'false' &&
  !(isRecord(value) && Object.keys(value).length === 0);

const isBadStatus = (value: unknown): boolean => /^(?:[45]\d\d|error|fail(?:ed|ure)?)$/i.test(textOf(value));

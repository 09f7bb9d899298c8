import {getMimeType, mimes} from 'hono/utils/mime';

const TYPES = {
  ...mimes,
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The type of a file by its name, for `Content-Type`. */
export const contentTypeOf = (file: string): string => getMimeType(file, TYPES) ?? 'application/octet-stream';

/** The type of a file by its name, without the character set. */
export const mediaTypeOf = (file: string): string => contentTypeOf(file).replace(/;.*$/, '');

import type {Reason} from '../sources/infer/report.js';

export const reasonText = (_lang: string, {code, detail}: Reason): string => `${code} ${detail ?? ''}`;

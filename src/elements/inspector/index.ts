import {define} from '../../define.js';
import type {Strings} from '../../i18n/strings.js';
import {inspectionWords} from '../../i18n/inspection.js';
import {reasonText} from '../../i18n/inference.js';
import type {Inspection} from './inspection.js';
import {PortalInspector} from './inspector.js';
import {sourceMarkup, tagMarkup} from './markup.js';

export {inspectSource} from './inspection.js';

define('portal-inspector', PortalInspector);

/** Writes an inspection to the console, as a table and as text to be pasted. */
export function logInspection(inspection: Inspection, strings: Strings): void {
  const words = inspectionWords(strings);
  console.group(words.heading(inspection.tag));
  for (const endpoint of inspection.endpoints) {
    const {url, fields, inference} = endpoint;
    console.log(`${words.from} ${url}`);
    console.table(
      fields.map(({field, expression, confidence, example, reasons = []}) => ({
        field,
        expression,
        confidence,
        example,
        reasons: reasons.map((reason) => reasonText(strings.lang, reason)).join('; '),
      })),
    );
    if (inference) console.log(tagMarkup(inspection, endpoint) ?? sourceMarkup(inspection));
  }
  console.groupEnd();
}

import {html, nothing, type TemplateResult} from 'lit';
import type {Strings} from '../../i18n/strings.js';
import type {Attachment} from '../../models/article.js';
import {renderHeading} from '../heading.js';
import {renderLink} from './link.js';

/** The files of an article, each with its kind and size. */
export function renderAttachments(
  attachments: readonly Attachment[],
  {strings, level}: {strings: Strings; level: number},
): unknown {
  if (attachments.length === 0) return nothing;
  return html`
    <section class="portal-article-files">
      ${renderHeading(level, strings.article.attachments)}
      <ul>
        ${attachments.map((file) => renderFile(file, strings))}
      </ul>
    </section>
  `;
}

function renderFile({title, url, type, size}: Attachment, strings: Strings): TemplateResult {
  const facts = [fileKind(url, type), size === undefined ? '' : strings.formatSize(size)].filter(Boolean).join(', ');
  return html`<li>${renderLink(url, title)} ${facts ? html`<small>${`(${facts})`}</small>` : nothing}</li>`;
}

/** Kinds of files whose addresses don't tell, by MIME type. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/pdf/, 'PDF'],
  [/word/, 'DOCX'],
  [/sheet|excel/, 'XLSX'],
  [/presentation|powerpoint/, 'PPTX'],
  [/zip/, 'ZIP'],
  [/csv/, 'CSV'],
  [/jpeg/, 'JPG'],
  [/png/, 'PNG'],
  [/mpeg|mp3/, 'MP3'],
  [/mp4/, 'MP4'],
  [/^text\//, 'TXT'],
];

/**
 * How readers know a kind of file: `PDF`, `DOCX`. The end of the name in its address says it, or else its type.
 * @returns the empty string when neither does
 */
export function fileKind(url: string, type = ''): string {
  const extension = /\.([a-z][a-z\d]{1,4})$/i.exec(new URL(url).pathname)?.[1];
  if (extension && !/^(?:as[hp]x?|php|jspx?|html?|do)$/i.test(extension)) return extension.toUpperCase();
  return KINDS.find(([shape]) => shape.test(type.toLowerCase()))?.[1] ?? '';
}

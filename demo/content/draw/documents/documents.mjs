/** Makes the attachments of the sample articles: `node documents.mjs`. PDF is printed by a browser, tables are UTF-8 with a byte order mark. */
import {readFile, writeFile} from 'node:fs/promises';
import {launch} from 'puppeteer-core';
import {findBrowser, launchOptions} from '../../../../test/support/runner/browser/find.js';
import {documents, tables} from './contents.mjs';

const FILES = new URL('../../files/', import.meta.url);
const css = await readFile(new URL('paper.css', import.meta.url), 'utf8');

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
const cells = (tag, row) => `<tr>${row.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;

function block(content) {
  if (typeof content === 'string') return `<p>${escape(content)}</p>`;
  if (content.heading) return `<h2>${escape(content.heading)}</h2>`;
  if (content.list) return `<ul>${content.list.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`;
  const {head, rows} = content.table;
  return `<table><thead>${cells('th', head)}</thead><tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table>`;
}

const page = ({upper, agency, number, date, kind, about, signer, body}) => `<!doctype html>
<html lang="vi"><meta charset="utf-8"><title>${escape(`${kind}: ${about}`)}</title><style>${css}</style>
<header>
  <div><p>${escape(upper.toUpperCase())}</p><p><b>${escape(agency.toUpperCase())}</b></p><div class="line"></div><p>${escape(number)}</p></div>
  <div><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p><b>Độc lập – Tự do – Hạnh phúc</b></p><div class="line"></div><p><i>Bình Hải, ${escape(date)}</i></p></div>
</header>
<h1>${escape(kind)}</h1><p class="about">${escape(about)}</p>
<div class="body">${body.map(block).join('')}</div>
<div class="signature"><div><p><b><i>Nơi nhận:</i></b></p><p>- Như trên;</p><p>- Lưu: VT.</p></div>
<div><p>${escape(signer.title.toUpperCase())}</p><p class="name">${escape(signer.name)}</p></div></div>`;

const browser = await launch(launchOptions(await findBrowser()));
try {
  const tab = await browser.newPage();
  for (const [file, content] of Object.entries(documents)) {
    await tab.setContent(page(content));
    await writeFile(new URL(file, FILES), await tab.pdf({preferCSSPageSize: true, tagged: true}));
  }
} finally {
  await browser.close();
}
for (const [file, lines] of Object.entries(tables))
  await writeFile(new URL(file, FILES), `\uFEFF${lines.join('\r\n')}\r\n`);

import {html} from 'hono/html';
import type {HtmlEscapedString} from 'hono/utils/html';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
export type Cell = Html | string | undefined;

/** A table that scrolls sideways by itself on a narrow screen. The first cell of each row is its heading. */
export function table(label: string, headings: string[], rows: Cell[][]): Html {
  return html`
    <div class="scroll" tabindex="0" role="group" aria-label="${label}">
      <table>
        <thead>
          <tr>
            ${headings.map((heading) => html` <th scope="col">${heading}</th> `)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(tableRow)}
        </tbody>
      </table>
    </div>
  `;
}

function tableRow([heading, ...cells]: Cell[]): Html {
  return html`
    <tr>
      <th scope="row">${heading}</th>
      ${cells.map((cell) => html` <td>${cell}</td> `)}
    </tr>
  `;
}

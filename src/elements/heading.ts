import {html, type TemplateResult} from 'lit';

/** A heading of a level from 1 to 6; any other number gives level 2. */
export function renderHeading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1>${content}</h1>`;
    case 3:
      return html`<h3>${content}</h3>`;
    case 4:
      return html`<h4>${content}</h4>`;
    case 5:
      return html`<h5>${content}</h5>`;
    case 6:
      return html`<h6>${content}</h6>`;
    default:
      return html`<h2>${content}</h2>`;
  }
}

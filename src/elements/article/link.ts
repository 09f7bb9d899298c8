import {html, nothing, type TemplateResult} from 'lit';
import {isExternal} from '../../text/url.js';

/** A link that a backend gave. Other sites aren't told where the reader came from. */
export const renderLink = (url: string, text: string): TemplateResult =>
  html`<a href=${url} rel=${isExternal(url) ? 'noopener noreferrer' : nothing}>${text}</a>`;

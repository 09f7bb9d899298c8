import {css, html} from 'lit';
import {icon} from './icons.js';
import {preferences, prefer} from './preferences.js';
import type {Toolbox} from './tool.js';

/** Light letters on black, links in yellow, whatever the site's own colours are. */
export function renderContrast({words}: Toolbox): unknown {
  const {hasContrast} = preferences();
  return html`
    <button
      type="button"
      part="tool contrast"
      aria-label=${words.contrast}
      title=${words.contrast}
      aria-pressed=${hasContrast ? 'true' : 'false'}
      @click=${() => prefer({hasContrast: !hasContrast})}
    >
      ${icon('contrast')}<span>${words.contrast}</span>
    </button>
  `;
}

const CLASS = 'portal-contrast';

export const applyContrast = ({classList}: HTMLElement, hasContrast: boolean): void =>
  void classList.toggle(CLASS, hasContrast);

/** The reader's choice stands above the site's rules, so these weigh more. On paper it would only cost ink. */
export const contrastStyles = css`
  @media not print {
    .portal-contrast.portal-contrast {
      padding: 1em !important;
      background: #000 !important;
      color: #fff !important;
    }
    .portal-contrast.portal-contrast :not(img, video, svg, svg *) {
      border-color: #fff !important;
      background: transparent !important;
      color: inherit !important;
      text-shadow: none !important;
    }
    .portal-contrast.portal-contrast a:not(#portal) {
      color: #ff0 !important;
      text-decoration: underline !important;
    }
    .portal-contrast.portal-contrast :focus-visible {
      outline-color: #ff0 !important;
    }
  }
`;

import {svg, type SVGTemplateResult} from 'lit';

/** Strokes on a field of 24 by 24. */
const PATHS = {
  contrast: svg`<circle cx="12" cy="12" r="9" /><path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />`,
  listen: svg`<path d="M4 10v4h4l5 4V6l-5 4zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11" />`,
  pause: svg`<path d="M8 5v14M16 5v14" />`,
  stop: svg`<path d="M6 6h12v12H6z" />`,
  print: svg`<path d="M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z" />`,
  save: svg`<path d="M12 3v12M7 10l5 5 5-5M4 20h16" />`,
  cite: svg`<path d="M10 7H5v6h5c0 3-1 4-3 5M20 7h-5v6h5c0 3-1 4-3 5" />`,
  share: svg`<path d="M8 11l8-5M8 13l8 5" /><circle cx="5.5" cy="12" r="2.5" /><circle cx="18.5" cy="5" r="2.5" /><circle cx="18.5" cy="19" r="2.5" />`,
  previous: svg`<path d="M15 5l-7 7 7 7" />`,
  next: svg`<path d="M9 5l7 7-7 7" />`,
  zoomIn: svg`<circle cx="10.5" cy="10.5" r="6.5" /><path d="M15.5 15.5L21 21M10.5 7.5v6M7.5 10.5h6" />`,
  zoomOut: svg`<circle cx="10.5" cy="10.5" r="6.5" /><path d="M15.5 15.5L21 21M7.5 10.5h6" />`,
  close: svg`<path d="M5 5l14 14M19 5L5 19" />`,
} as const;

/** A picture beside or in place of a word. Readers who don't see it hear the word. */
export const icon = (name: keyof typeof PATHS): SVGTemplateResult =>
  svg`<svg class=${`icon ${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">${PATHS[name]}</svg>`;

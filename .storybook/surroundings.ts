import type {Decorator, Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';

/** What the toolbar offers: what an element may find around it on a page. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  language: {
    description: 'Language of the page',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        {value: 'vi', title: 'Tiếng Việt'},
        {value: 'en', title: 'English'},
      ],
    },
  },
  theme: {
    description: 'Theme of the element',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        {value: 'light', title: 'Light'},
        {value: 'dark', title: 'Dark'},
      ],
    },
  },
  width: {
    description: 'Room that the page gives',
    toolbar: {
      icon: 'grow',
      dynamicTitle: true,
      items: [
        {value: '100%', title: 'All'},
        {value: '720px', title: 'Column, 720 px'},
        {value: '300px', title: 'Side bar, 300 px'},
      ],
    },
  },
};

export const initialGlobals = {language: 'vi', theme: 'light', width: '100%'};

/** The story's elements, which are there when what is being drawn has been drawn. */
function setTheme(surroundings: Element | undefined, theme: string): void {
  queueMicrotask(() => {
    for (const element of surroundings?.querySelectorAll('*') ?? []) {
      if (element.localName.startsWith('portal-')) element.setAttribute('theme', theme);
    }
  });
}

/** Puts the story into a page of that language, theme and width. */
export const surroundings: Decorator = (story, {globals}) => {
  const {language, theme, width} = globals as typeof initialGlobals;
  return html`
    <div
      class="surroundings"
      lang=${language}
      data-theme=${theme}
      style=${`max-inline-size: ${width}`}
      ${ref((element) => setTheme(element, theme))}
    >
      ${story()}
    </div>
  `;
};

import type {StorybookConfig} from '@storybook/web-components-vite';
import {replacements} from '../build/version.js';

const config: StorybookConfig = {
  stories: ['../stories/**/*.@(mdx|stories.ts)'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {name: '@storybook/web-components-vite', options: {}},
  // Nothing is sent anywhere, and nothing is asked for anywhere.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  staticDirs: [
    {from: '../demo/content/photos', to: '/media/photos'},
    {from: '../demo/content/files', to: '/media/files'},
  ],
  viteFinal: (vite) => ({
    ...vite,
    build: {...vite.build, chunkSizeWarningLimit: 2000},
    define: {...vite.define, ...replacements},
  }),
};
export default config;

import {publishedElements, readModules} from './build/manifest.js';

/** What describes the elements: their modules, and the classes that they extend. The inspector is a part of them that no page writes. */
export default {
  globs: ['src/elements/**/*.ts', '!src/elements/inspector/**'],
  litelement: true,
  overrideModuleCreation: readModules,
  plugins: [publishedElements()],
};

import {publishedElements, readModules} from './build/manifest.js';

/** What describes the elements: their modules, and the classes that they extend. The inspector and an article's tools are parts of them that no page writes. */
export default {
  globs: ['src/elements/**/*.ts', '!src/elements/inspector/**', '!src/elements/article/tools/**'],
  litelement: true,
  overrideModuleCreation: readModules,
  plugins: [publishedElements()],
};

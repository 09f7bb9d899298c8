import {publishedElements, readModules} from './build/manifest.js';

/** What describes the elements: their modules, and the classes that they extend. */
export default {
  globs: ['src/elements/**/*.ts'],
  litelement: true,
  overrideModuleCreation: readModules,
  plugins: [publishedElements()],
};

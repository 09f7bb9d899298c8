import licensePlugin from 'rollup-plugin-license';
import terserPlugin from '@rollup/plugin-terser';

/**
 * The types of these two plugins describe their CommonJS form; what ES modules get is its default export.
 *
 * @template T
 * @param {{default: T}} module
 */
const asImported = (module) => /** @type {T} */ (/** @type {unknown} */ (module));

export const license = asImported(licensePlugin);
export const terser = asImported(terserPlugin);

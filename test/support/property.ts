import fc from 'fast-check';

/**
 * The generator of cases. On a developer's machine they are new in each run, and may find what nobody has thought of; in CI they are the
 * same in each run, so that no change is refused for what it hasn't touched.
 */
const seed = (globalThis as {propertySeed?: number}).propertySeed;
if (seed !== undefined) fc.configureGlobal({seed});

export {fc};

import {existsSync, readdirSync} from 'node:fs';

const folder = new URL('../src/elements/', import.meta.url);

/** The elements of the package by the name of their folder, without prefix: each has a `define.ts` that registers it. */
export const elements = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/define.ts`, folder)));

import {createHash} from 'node:crypto';
import {readFile, readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** @param {Uint8Array} bytes @returns {string} the value of an `integrity` attribute */
const integrity = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * A rollup plugin: writes `sri.json` beside the scripts, with the `integrity` of each script that is there, as it stands
 * on the disk after every other plugin.
 *
 * @returns {import('rollup').Plugin}
 */
export function writeIntegrity() {
  return {
    name: 'write-integrity',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({dir = '.'}) {
        const names = (await readdir(dir)).filter((name) => name.endsWith('.js')).sort();
        const entries = names.map(async (name) => [name, integrity(await readFile(join(dir, name)))]);
        await writeFile(
          join(dir, 'sri.json'),
          `${JSON.stringify(Object.fromEntries(await Promise.all(entries)), null, 2)}\n`,
        );
      },
    },
  };
}

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {type OutputPlugin, rollup} from 'rollup';
import {ascii} from '../../build/ascii.js';
import {compress} from '../../build/compile.js';

const WORDS = 'Tổng truy cập 🏛';

async function built(code: string, plugins: OutputPlugin | ReturnType<typeof compress>): Promise<string> {
  const entry = {name: 'entry', resolveId: (id: string) => id, load: () => code};
  const bundle = await rollup({input: 'entry', plugins: [entry]});
  const {output} = await bundle.generate({format: 'es', plugins});
  return output[0].code;
}

/** What the module exports as `words`. */
async function wordsOf(code: string): Promise<unknown> {
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {words: unknown};
  return module.words;
}

describe('a bundle in ASCII', () => {
  for (const [kind, source] of Object.entries({
    'a string': `export const words = '${WORDS}';`,
    'a template': `export const words = \`${WORDS}\${''}\`;`,
    'a tagged template': `const tag = ([text]) => text; export const words = tag\`${WORDS}\`;`,
    'a regular expression': `export const words = new RegExp(/${WORDS}/u).exec('${WORDS}')[0];`,
    'the name of a property': `export const words = Object.keys({'${WORDS}': 1})[0];`,
  })) {
    it(`says the same in ${kind}`, async () => {
      const code = await built(source, compress());
      assert.match(code, /^[\0-\x7F]*$/);
      assert.equal(await wordsOf(code), WORDS);
    });
  }

  it('stops the build when something else is left', async () => {
    await assert.rejects(built(`export const words = '${WORDS}';`, ascii().prove), /isn't pure ASCII at offset 16/);
  });

  it('starts with a byte order mark if it is a classic script', async () => {
    const code = await built('globalThis.isRun = true;', compress({isClassic: true}));
    assert.match(code, /^\uFEFF[\0-\x7F]*$/);
  });
});

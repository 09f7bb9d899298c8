import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';

/** The project's configuration without what asks the compiler, which takes long to start. */
const eslint = new ESLint({overrideConfig: tseslint.configs.disableTypeChecked});

/** The rules that a text breaks as the content of a file that exists. */
async function broken(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, {filePath});
  return result!.messages.map(({ruleId, message}) => ruleId ?? message);
}

describe('the layers', () => {
  const refused: Record<string, [file: string, specifier: string]> = {
    'dates, which are plain, using sources': ['src/dates/civil.ts', '../sources/config.js'],
    'sources using controllers': ['src/sources/config.ts', '../controllers/loading.js'],
    'styles using elements': ['src/styles/tokens.ts', '../elements/heading.js'],
    'an element using the entry': ['src/elements/source/source.ts', '../../index.js'],
    'anything using stories': ['src/index.ts', '../stories/support/backend.js'],
    'date-fns outside dates': ['src/text/fold.ts', 'date-fns/addDays'],
    'all of date-fns': ['src/dates/civil.ts', 'date-fns'],
    'DOMPurify outside html': ['src/elements/heading.ts', 'dompurify'],
    'HTML that lit does not escape': ['src/elements/heading.ts', 'lit/directives/unsafe-html.js'],
    'a package that is only there for development': ['src/text/fold.ts', 'fast-check'],
  };
  for (const [what, [file, specifier]] of Object.entries(refused)) {
    it(`refuse ${what}`, async () => {
      assert.deepEqual(await broken(file, `import '${specifier}';\n`), ['no-restricted-imports']);
    });
  }

  const allowed: Record<string, [file: string, specifier: string]> = {
    'an element using everything below': ['src/elements/source/source.ts', '../../controllers/loading.js'],
    'sources using dates': ['src/sources/config.ts', '../dates/civil.js'],
    'one plain folder using another': ['src/dates/civil.ts', '../text/fold.js'],
    'date-fns in dates': ['src/dates/civil.ts', 'date-fns/addDays'],
  };
  for (const [what, [file, specifier]] of Object.entries(allowed)) {
    it(`allow ${what}`, async () => {
      assert.deepEqual(await broken(file, `import '${specifier}';\n`), []);
    });
  }
});

describe('what pages do not stand', () => {
  for (const code of [
    'for (const key in {}) console.log(key);',
    'console.log(Array.from(new Set([1])));',
    "document.body.innerHTML = '';",
    "document.body.insertAdjacentHTML('beforeend', '');",
    'console.log(AbortSignal.timeout(1));',
    'export const styles = css`a { margin: 1rem }`;',
    'export const view = html`<p style="color: red"></p>`;',
    'export const view = html`<form></form>`;',
  ]) {
    it(`refuses ${code}`, async () => {
      const rules = await broken(
        'src/elements/heading.ts',
        `import {css, html} from 'lit';\nvoid [css, html];\n${code}\n`,
      );
      assert.ok(rules.includes('no-restricted-syntax'), rules.join());
    });
  }

  it('lets src/html make HTML from strings', async () => {
    assert.deepEqual(await broken('src/html/checks.ts', "document.createElement('p').innerHTML = '';\n"), []);
  });
});

describe('tests', () => {
  for (const code of ["it.only('a', () => {});", "describe.skip('a', () => {});", "it('a', {todo: true}, () => {});"]) {
    it(`refuses ${code}`, async () => {
      const rules = await broken(
        'test/build/ascii.test.ts',
        `import {describe, it} from 'node:test';\nvoid describe;\n${code}\n`,
      );
      assert.ok(rules.includes('no-restricted-syntax'), rules.join());
    });
  }
});

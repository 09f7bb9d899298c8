import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import ts from 'typescript';
import {Consumer} from './support/consumer.js';

describe('the package, installed', () => {
  const consumer = new Consumer();
  after(() => consumer.remove());
  const folder = join(consumer.package, 'dist/elements');
  const elements = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'define.js')));

  /** The modules of the package that end up in a bundle of that code. */
  async function bundled(code: string): Promise<{modules: string[]; code: string}> {
    const input = consumer.write('bundle.js', code);
    const bundle = await rollup({
      input,
      plugins: [nodeResolve({browser: true})],
      external: /^(?!\.|\/|portal-elements)/,
      onwarn: () => undefined,
    });
    const {output} = await bundle.generate({format: 'es'});
    const {modules, code: result} = output[0];
    const ours = Object.entries(modules).filter(
      ([id, {renderedLength}]) => id.includes('/dist/') && renderedLength > 0,
    );
    return {modules: ours.map(([id]) => id.slice(id.indexOf('/dist/') + 1)), code: result};
  }

  /** What the compiler says of a module that uses the package. */
  function typeErrors(code: string, moduleResolution: 'bundler' | 'nodenext'): string[] {
    const file = consumer.write('types.ts', code);
    const isBundler = moduleResolution === 'bundler';
    const program = ts.createProgram([file], {
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      module: isBundler ? ts.ModuleKind.ESNext : ts.ModuleKind.NodeNext,
      moduleResolution: isBundler ? ts.ModuleResolutionKind.Bundler : ts.ModuleResolutionKind.NodeNext,
      noEmit: true,
      strict: true,
      target: ts.ScriptTarget.ES2022,
      types: [],
    });
    return ts.getPreEmitDiagnostics(program).map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }

  it('has the seven elements', () => {
    const expected = ['article', 'link-directory', 'news-by-date', 'related-news', 'search', 'source', 'visit-counter'];
    assert.deepEqual(elements, expected);
  });

  it('can be imported where there is no page, and registers nothing by that', () => {
    const code = `
      import * as all from 'portal-elements';
      console.log(Object.keys(all).filter((name) => name.startsWith('Portal')).length, customElements.get('portal-article'));
    `;
    assert.equal(consumer.run(code).trim(), '7 undefined');
  });

  for (const entry of ['all.js', ...elements.map((name) => `${name}/define.js`)]) {
    it(`registers elements by ${entry}`, () => {
      const tag = entry === 'all.js' ? 'portal-news-by-date' : `portal-${entry.split('/')[0]}`;
      const code = `import 'portal-elements/${entry}';\nconsole.log(typeof customElements.get('${tag}'));`;
      assert.equal(consumer.run(code).trim(), 'function');
    });
  }

  it('offers nothing beside its entries', () => {
    const code = `import('portal-elements/dist/index.js').catch((error) => console.log(error.code));`;
    assert.equal(consumer.run(code).trim(), 'ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it('gives its manifest and its scripts to tools', () => {
    const code = `
      import {createRequire} from 'node:module';
      const require = createRequire(import.meta.url);
      const files = ['custom-elements.json', 'package.json', 'cdn/portal-elements.all.js', 'cdn/sri.json'];
      console.log(files.filter((file) => require.resolve('portal-elements/' + file)).length);
    `;
    assert.equal(consumer.run(code).trim(), '4');
  });

  it('brings one class without the other elements and without registering it', async () => {
    const {modules, code} = await bundled(
      "import {PortalVisitCounter} from 'portal-elements';\nconsole.log(PortalVisitCounter);",
    );
    const folders = new Set(modules.map((id) => /^dist\/elements\/([^/]+)\//.exec(id)?.[1]).filter(Boolean));
    assert.deepEqual([...folders], ['visit-counter']);
    assert.equal(
      modules.some((id) => id.startsWith('dist/html/')),
      false,
    );
    assert.doesNotMatch(code, /dompurify|customElements\.define/);
  });

  it('brings nothing when nothing is used', async () => {
    assert.deepEqual((await bundled("import 'portal-elements';")).modules, []);
  });

  it('keeps the registration of an element that is imported for it', async () => {
    const {code} = await bundled("import 'portal-elements/visit-counter/define.js';");
    assert.match(code, /define\(["']portal-visit-counter["']/);
    assert.doesNotMatch(code, /portal-related-news/);
  });

  for (const resolution of ['bundler', 'nodenext'] as const) {
    it(`has types that hold under ${resolution}`, () => {
      const code = `
        import {define, PortalVisitCounter, type Article, type Source} from 'portal-elements';
        import 'portal-elements/all.js';
        import 'portal-elements/article/define.js';
        const counter: PortalVisitCounter = document.createElement('portal-visit-counter');
        counter.figures = 'total online';
        counter.source = {preset: 'portal', base: '/api'};
        define('x-counter', class extends PortalVisitCounter {});
        export const title = (article: Article): string => article.title;
        export type Both = [Article, Source];
      `;
      assert.deepEqual(typeErrors(code, resolution), []);
    });

    it(`has types that refuse what is wrong under ${resolution}`, () => {
      const errors = typeErrors(
        "import {PortalSearch} from 'portal-elements';\nnew PortalSearch().limit = 'ten';",
        resolution,
      );
      assert.deepEqual(errors, ["Type 'string' is not assignable to type 'number'."]);
    });
  }
});

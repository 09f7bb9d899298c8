import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rollup} from 'rollup';
import {minifyTemplates} from '../../build/minify-templates.js';

async function built(code: string): Promise<string> {
  const entry = {name: 'entry', resolveId: (id: string) => id, load: () => code};
  const bundle = await rollup({input: 'entry', treeshake: false, plugins: [entry, minifyTemplates()]});
  const {output} = await bundle.generate({format: 'es'});
  return output[0].code.trim();
}

describe('minifyTemplates', () => {
  it('shortens templates of lit, one inside the other', async () => {
    const code = 'html`<ul>\n  ${items.map((item) => html`<li>\n  ${item}</li>`)}\n</ul>`;';
    assert.equal(await built(code), 'html`<ul> ${items.map((item) => html`<li> ${item}</li>`)} </ul>`;');
  });

  it('keeps what a template says when it is written with escapes', async () => {
    const code = 'html`<p>\\`  \\${a}  \\\\ \\u00A0</p>`;';
    assert.equal(await built(code), 'html`<p>\\` \\${a} \\\\ \u00A0</p>`;');
  });

  it('leaves other templates alone', async () => {
    const code = 'const text = `a\n  b`;\nconst other = sql`a\n  b`;';
    assert.equal(await built(code), code);
  });
});

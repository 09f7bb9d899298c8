import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {wrongCommands} from '../../scripts/docs/commands.mjs';
import {wrongLinks} from '../../scripts/docs/links.mjs';
import {parse} from '../../scripts/docs/markdown.mjs';
import {wrongTags} from '../../scripts/docs/tags.mjs';

const readme = (text: string) => parse('README.md', text);
const fence = (language: string, code: string) => readme(`\`\`\`${language}\n${code}\n\`\`\`\n`);

describe('the check of the documents', () => {
  it('finds a link that leads nowhere', () => {
    const document = readme('[a](LICENSE) ![b](none.png) [c](https://example.org/)');
    assert.deepEqual(wrongLinks(document), ['none.png leads nowhere']);
  });

  it('finds a link to a heading that is not there', () => {
    const document = readme('# Một trang\n[a](README.md#see-it) [b](README.md#none)');
    assert.deepEqual(wrongLinks(document), ['README.md#none: there is no such place']);
  });

  it('finds a command that does not exist, in the text and in an example', () => {
    assert.deepEqual(wrongCommands(readme('Run `npm test`, `npm ci`, or `npm run none -- --x`.')), [
      'there is no command none',
    ]);
    assert.ok(wrongCommands(fence('sh', 'npm run nothing')).includes('there is no command nothing'));
  });

  it('finds a command of an example that the gates never run', () => {
    assert.deepEqual(wrongCommands(fence('sh', 'npm test\nnpm run format')), ["the gates don't run format"]);
  });

  it('finds a tag and an attribute that no element has', () => {
    const html = '<portal-search limit="5"\n  no-such></portal-search><portal-none></portal-none><p data-x></p>';
    assert.deepEqual(wrongTags(fence('html', html)), [
      '<portal-search> has no attribute no-such',
      '<portal-none> is no element',
    ]);
  });

  it('does not take what stands in a value for an attribute', () => {
    assert.deepEqual(wrongTags(fence('html', '<portal-search heading="a > b c=d" limit=5></portal-search>')), []);
  });
});

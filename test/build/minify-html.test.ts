import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {minifyHtml} from '../../build/minify-html.js';

const minified = (html: string): string | undefined => minifyHtml([html])?.join('');

describe('minifyHtml', () => {
  it('makes a run of white space one space, in text and between attributes', () => {
    assert.equal(minified('\n  <p\n    class="a"\n  >\n    one\n    two\n  </p>\n'), ' <p class="a" > one two </p> ');
  });

  it('takes out comments', () => {
    assert.equal(minified('<p>a<!-- b --></p>'), '<p>a</p>');
  });

  it('leaves attribute values, no-break spaces and slashes as they are', () => {
    const html = '<a title="a  b\n>" href=x/>c\u00A0 d</a><path d="M0  0"/>';
    assert.equal(minified(html), html);
  });

  it('keeps values in their places', () => {
    assert.deepEqual(minifyHtml(['<p class=', '  >\n', '</p><!-- a -->', '']), ['<p class=', ' > ', '</p>', '']);
  });

  it('keeps a comment that holds a value', () => {
    assert.deepEqual(minifyHtml(['<p></p><!-- ', ' -->']), ['<p></p><!-- ', ' -->']);
  });

  it('lets a template be when it cannot be sure', () => {
    assert.equal(minified('<pre>\n  a\n</pre>'), undefined, 'white space is content');
    assert.equal(minified('<textarea>  a</textarea>'), undefined, 'white space is content');
    assert.equal(minified('a < b  c'), undefined, 'a sign that starts no tag');
    assert.equal(minifyHtml(['<', ' title="a  b"></', '>']), undefined, 'the name of a tag is a value');
  });
});

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {minifyCss} from '../../build/minify-css.js';

const minified = (css: string): string | undefined => minifyCss([css])?.join('');

describe('minifyCss', () => {
  it('takes out comments and the white space around punctuation', () => {
    const css = `
      /* A comment. */
      .a,
      .b {
        color: red;
        margin: 0 auto; /* another */
      }
    `;
    assert.equal(minified(css), '.a,.b{color:red;margin:0 auto}');
  });

  it('keeps the space that is a descendant combinator', () => {
    assert.equal(minified('.a :hover { top: 0 }'), '.a :hover{top:0}');
    assert.equal(minified('.a /* between */ .b {top: 0}'), '.a .b{top:0}');
  });

  it('keeps the spaces that calc() and conditions need', () => {
    assert.equal(minified('a { width: calc(1em + (2px - 1px)); }'), 'a{width:calc(1em + (2px - 1px))}');
    assert.equal(
      minified('@media screen and (max-width: 480px) { a { top: 0; } }'),
      '@media screen and (max-width:480px){a{top:0}}',
    );
  });

  it('keeps apart what only a comment keeps apart', () => {
    assert.equal(minified('a { --x: 1/**/px; }'), 'a{--x:1/**/px}');
  });

  it('keeps the value of a custom property that is a space', () => {
    assert.equal(minified('a { --x: ; --y: ;}'), 'a{--x: ;--y: }');
  });

  it('leaves strings and addresses as they are', () => {
    const css = `a::before{content:"a  /* b */ ;}";background:url(data:image/png;base64,//a+b==)}`;
    assert.equal(minified(css), css);
  });

  it('keeps values in their places', () => {
    assert.deepEqual(minifyCss(['a { margin: ', ' ', '; }\n', '\n b { top: 0; }']), [
      'a{margin:',
      ' ',
      '}',
      ' b{top:0}',
    ]);
  });

  it('lets a template be when it cannot be sure', () => {
    assert.equal(minified('.a\\31  .b { top: 0 }'), undefined, 'an escape ends with a space');
    assert.equal(minified('a { content: "open }'), undefined, 'a string is not closed');
    assert.equal(minifyCss(['a { /* ', ' */ top: 0 }']), undefined, 'a value stands in a comment');
  });
});

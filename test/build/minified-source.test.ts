import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {type Browser, launch, type Page} from 'puppeteer-core';
import ts from 'typescript';
import {minifyCss} from '../../build/minify-css.js';
import {minifyHtml} from '../../build/minify-html.js';
import {findBrowser, launchOptions} from '../support/runner/browser/find.js';

/** The pieces of every template with one of these tags in a module. */
function templates(file: string, tags: readonly string[]): string[][] {
  const found: string[][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && tags.includes(node.tag.getText())) found.push(piecesOf(node.template));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));
  return found;
}

function piecesOf(template: ts.TemplateLiteral): string[] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template.text];
  return [template.head.text, ...template.templateSpans.map(({literal}) => literal.text)];
}

function templatesOfSource(...tags: string[]): string[][] {
  const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => templates(join('src', file), tags));
}

/** Run in a page: the rules of a style sheet as the browser understood them; it keeps the space in `var(--a, b)` as written. */
function rulesOf(css: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules].map(({cssText}) => cssText.replaceAll(', ', ','));
}

/** Run in a page: the tree of a piece of HTML, without comments, each run of white space as one space. */
function treeOf(html: string): string {
  const template = document.createElement('template');
  template.innerHTML = html;
  const nodes = document.createTreeWalker(template.content, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (nodes.nextNode()) comments.push(nodes.currentNode);
  for (const comment of comments) (comment as Comment).remove();
  template.content.normalize();
  return template.innerHTML.replace(/[ \t\n]+/g, ' ');
}

describe('the templates of src, minified', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await launch(launchOptions(await findBrowser()));
    page = await browser.newPage();
  });
  after(() => browser.close());

  it('are style sheets with the same rules', async () => {
    const sheets = templatesOfSource('css');
    assert.ok(sheets.length > 5);
    for (const pieces of sheets) {
      const minified = minifyCss(pieces);
      assert.ok(minified, `left alone: ${pieces.join('${…}')}`);
      const [original, result] = [pieces, minified].map((texts) => page.evaluate(rulesOf, texts.join('var(--value)')));
      assert.deepEqual(await result, await original);
    }
  });

  it('are markup with the same tree', async () => {
    const markup = templatesOfSource('html', 'svg');
    assert.ok(markup.length > 20);
    for (const pieces of markup) {
      const minified = minifyHtml(pieces);
      assert.ok(minified, `left alone: ${pieces.join('${…}')}`);
      const [original, result] = [pieces, minified].map((texts) => page.evaluate(treeOf, texts.join('value')));
      assert.equal(await result, await original);
    }
  });
});

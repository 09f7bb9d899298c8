import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {Consumer, publishedFiles} from './support/consumer.js';

interface Manifest {
  modules: {path: string; exports: {declaration: {module: string}}[]}[];
}

describe('what is published', () => {
  const files = publishedFiles();
  const consumer = new Consumer();
  after(() => consumer.remove());
  const read = (file: string): string => readFileSync(join(consumer.package, file), 'utf8');

  it('is what is built and what is said of it, nothing else', () => {
    const others = files.filter((file) => !/^(?:dist|cdn)\//.test(file)).sort();
    assert.deepEqual(others, ['CHANGELOG.md', 'LICENSE', 'README.md', 'custom-elements.json', 'package.json']);
  });

  it('has types and a source map for every module', () => {
    const modules = files.filter((file) => /^dist\/.*\.js$/.test(file));
    assert.ok(modules.length > 20);
    for (const module of modules) {
      assert.ok(files.includes(module.replace(/\.js$/, '.d.ts')), `${module} has no types`);
      assert.ok(files.includes(`${module}.map`), `${module} has no source map`);
    }
  });

  it('has source maps that hold the source and say nothing of the machine that made them', () => {
    for (const file of files.filter((name) => name.endsWith('.map'))) {
      const {sources, sourcesContent} = JSON.parse(read(file)) as {sources: string[]; sourcesContent: string[]};
      assert.equal(sourcesContent.filter(Boolean).length, sources.length, file);
      for (const source of sources) assert.match(source, /^(?:\.\.\/)+(?:src|node_modules)\//, file);
    }
  });

  it('has an entry for every file that package.json names', () => {
    const named = Object.values(consumer.manifest.exports)
      .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
      .filter((target) => !target.includes('*'));
    for (const target of named) assert.ok(existsSync(join(consumer.package, target)), target);
  });

  it('has a manifest whose modules are there', () => {
    const {modules} = JSON.parse(read('custom-elements.json')) as Manifest;
    assert.ok(modules.length > 0);
    for (const {path} of modules) assert.ok(files.includes(path), path);
  });

  it('names the version that it is', () => {
    const {version} = JSON.parse(read('package.json')) as {version: string};
    assert.match(read('dist/define.js'), new RegExp(`"${version}"`));
    assert.ok(read('cdn/portal-elements.all.js').startsWith(`/*! portal-elements ${version} `));
  });

  it('names the licences of what the scripts include', () => {
    const licences = read('cdn/THIRD-PARTY.txt');
    for (const name of Object.keys(consumer.manifest.dependencies)) {
      assert.ok(licences.includes(`Name: ${name === 'lit' ? 'lit-html' : name}\n`), name);
    }
  });
});

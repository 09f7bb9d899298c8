import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {isUpToDate} from '../../build/up-to-date.js';

describe('isUpToDate', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'up-to-date-'))));
  afterEach(() => rmSync(folder, {recursive: true}));

  /** A file that was last changed at that second. */
  const file = (name: string, second: number): string => {
    const path = join(folder, name);
    writeFileSync(path, '');
    utimesSync(path, second, second);
    return path;
  };
  /** The folder, as if nothing had come to it or left it since that second. */
  const folderAt = (second: number): string => (utimesSync(folder, second, second), folder);

  it('is so when the outputs are younger than every input', () => {
    assert.equal(isUpToDate([file('out', 3)], [file('a', 1), file('b', 2)]), true);
  });

  it('is not so when an input in a folder has changed', () => {
    file('a', 5);
    assert.equal(isUpToDate([file('out', 3)], [folderAt(1)]), false);
  });

  it('is not so when a file has left a folder', () => {
    file('a', 1);
    const out = file('out', 3);
    assert.equal(isUpToDate([out], [folderAt(4)]), false);
  });

  it('is not so when an output is missing', () => {
    assert.equal(isUpToDate([file('out', 3), join(folder, 'none')], [file('a', 1)]), false);
  });
});

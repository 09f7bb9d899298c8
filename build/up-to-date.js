import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

/** When a file, or anything in a folder, last changed, in milliseconds; the folder itself changes when a file leaves it. @param {string} path @returns {number} */
function lastChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/**
 * Whether files are there and younger than all that they are made from.
 *
 * @param {string[]} outputs files
 * @param {string[]} inputs files and folders
 */
export function isUpToDate(outputs, inputs) {
  const made = outputs.map((file) => statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0);
  return Math.min(...made) > Math.max(...inputs.map(lastChange));
}

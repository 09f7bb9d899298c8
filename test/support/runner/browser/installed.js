import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

const NAMES = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
  win32: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  linux: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
};

/** Whether the file is there and this user may run it. @param {string} path */
export function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {NodeJS.ProcessEnv} env */
function onMac({HOME = ''}) {
  const folders = ['/Applications', join(HOME, 'Applications')];
  return NAMES.darwin.flatMap((name) =>
    folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
}

/** @param {NodeJS.ProcessEnv} env */
function onWindows(env) {
  const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
    (folder) => folder !== undefined,
  );
  return NAMES.win32.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @param {NodeJS.ProcessEnv} env */
function elsewhere({PATH = ''}) {
  const folders = [...PATH.split(delimiter).filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return NAMES.linux.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Where browsers with a Chromium inside are installed by their installers, the likeliest first.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
function candidates(platform, env) {
  if (platform === 'darwin') return onMac(env);
  return platform === 'win32' ? onWindows(env) : elsewhere(env);
}

/** The first browser of this machine that can be run, if any. @returns {string | undefined} */
export const installedBrowser = () => candidates(process.platform, process.env).find(canRun);

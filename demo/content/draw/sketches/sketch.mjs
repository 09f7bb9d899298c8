/**
 * Draws photos of the demo portal as flat scenes: `node sketch.mjs [name…] [--out DIR] [--force]`. A photo that is there
 * already stays, unless `--force`. Without names it draws all that have a scene here.
 */
import {existsSync} from 'node:fs';
import {readFile, readdir, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {launch} from 'puppeteer-core';
import {findBrowser, launchOptions} from '../../../../test/support/runner/browser/find.js';
import {finish} from './kit/finish.mjs';

const PHOTOS = new URL('../../photos/', import.meta.url);
const MOST_BYTES = 66_000;

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {out: {type: 'string'}, force: {type: 'boolean', default: false}},
});

async function loadScenes() {
  const folder = new URL('./scenes/', import.meta.url);
  const load = async (file) => [file.replace('.mjs', ''), (await import(new URL(file, folder))).default];
  return Object.fromEntries(await Promise.all((await readdir(folder)).map(load)));
}

const target = (name) => (options.out ? `${options.out}/${name}.webp` : fileURLToPath(new URL(`${name}.webp`, PHOTOS)));

async function draw(page, name, scene, {width, height}) {
  const {content, ...light} = scene(height);
  const bytes = Buffer.from(
    await page.evaluate(pack, finish(content, width, height, light), width, height, MOST_BYTES),
    'base64',
  );
  if (options.force || !existsSync(target(name))) await writeFile(target(name), bytes);
  console.log(`${name}: ${Math.round(bytes.length / 1000)} kB`);
}

/** Runs in the page: the drawing as WebP, at the best quality that stays under `most` bytes. */
async function pack(svg, width, height, most) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d').drawImage(image, 0, 0, width, height);
  const at = async (quality) =>
    new Uint8Array(await (await canvas.convertToBlob({type: 'image/webp', quality})).arrayBuffer());
  let packed;
  for (const quality of [0.86, 0.78, 0.68, 0.56, 0.44, 0.3]) {
    packed = await at(quality);
    if (packed.length <= most) break;
  }
  return btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
}

const index = JSON.parse(await readFile(new URL('index.json', PHOTOS), 'utf8'));
const scenes = await loadScenes();
const wanted = (positionals.length > 0 ? positionals : Object.keys(scenes)).filter(
  (name) => options.force || !existsSync(target(name)),
);
const browser = await launch(launchOptions(await findBrowser()));
try {
  const page = await browser.newPage();
  for (const name of wanted) await draw(page, name, scenes[name], index[`${name}.webp`]);
} finally {
  await browser.close();
}

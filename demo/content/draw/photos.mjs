/**
 * Draws the photos of the demo portal: `node photos.mjs [name…] [--scale 0.5] [--samples 8] [--out DIR] [--png]`.
 * Without names it draws all that index.json lists. A full picture takes minutes: it is path traced, see trace/.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {encode, rasterize, withBrowser} from './browser.mjs';
import {render} from './trace/render.mjs';

const PHOTOS = new URL('../photos/', import.meta.url);
const MOST_BYTES = 68_000;

const {values: options, positionals: wanted} = parseArgs({
  allowPositionals: true,
  options: {
    scale: {type: 'string', default: '1'},
    samples: {type: 'string'},
    out: {type: 'string'},
    png: {type: 'boolean', default: false},
  },
});

const index = JSON.parse(await readFile(new URL('index.json', PHOTOS), 'utf8'));
const names = wanted.length > 0 ? wanted : Object.keys(index).map((file) => file.replace('.webp', ''));

/** The browser isn't kept open while the rays are traced: that takes minutes and every core. */
async function draw(name) {
  const started = Date.now();
  const sceneUrl = new URL(`./scenes/${name}.mjs`, import.meta.url).href;
  const scene = await import(sceneUrl);
  const picture = await render({sceneUrl, textures: await drawTextures(scene.textures), ...size(name)});
  const limit = options.png ? null : (scene.mostBytes ?? MOST_BYTES);
  const bytes = await withPage((page) => encode(page, picture, limit));
  await writeFile(target(name), bytes);
  console.log(`${name}: ${Math.round(bytes.length / 1000)} kB in ${Math.round((Date.now() - started) / 1000)} s`);
}

function size(name) {
  const {width, height} = index[`${name}.webp`] ?? {width: 1200, height: 800};
  const scale = Number(options.scale);
  const samples = options.samples ? Number(options.samples) : undefined;
  return {width: Math.round(width * scale), height: Math.round(height * scale), samples};
}

async function drawTextures(sources) {
  const drawn = {};
  if (!sources) return drawn;
  await withPage(async (page) => {
    for (const [name, source] of Object.entries(sources)) drawn[name] = await rasterize(page, source);
  });
  return drawn;
}

const withPage = (work) => withBrowser(async (browser) => work(await browser.newPage()));

function target(name) {
  const file = `${name}.${options.png ? 'png' : 'webp'}`;
  return options.out ? `${options.out}/${file}` : new URL(file, PHOTOS);
}

for (const name of names) await draw(name);

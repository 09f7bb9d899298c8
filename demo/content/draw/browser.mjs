import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
  '--disable-component-update',
];

/** Runs `work` with a fresh Chromium (`CHROME_PATH`, else the system's) and closes it afterwards. */
export async function withBrowser(work) {
  const userDataDir = await mkdtemp(join(tmpdir(), 'draw-'));
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  const browser = await puppeteer.launch({executablePath, userDataDir, args: FLAGS});
  try {
    return await work(browser);
  } finally {
    await browser.close();
    await rm(userDataDir, {recursive: true, force: true});
  }
}

/** Draws an SVG document to pixels (RGBA). */
export async function rasterize(page, {svg, width, height}) {
  const base64 = await page.evaluate(drawSvg, svg, width, height);
  const bytes = Buffer.from(base64, 'base64');
  const pixels = new Uint8Array(new SharedArrayBuffer(bytes.length));
  pixels.set(bytes);
  return {width, height, pixels};
}

/** Packs pixels as WebP at the best quality that stays under `most` bytes, or as PNG when `most` is null. */
export async function encode(page, {width, height, pixels}, most) {
  const base64 = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength).toString('base64');
  return Buffer.from(await page.evaluate(packPixels, base64, width, height, most), 'base64');
}

/* The functions below run in the page. */

async function drawSvg(svg, width, height) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0, width, height);
  const {data} = context.getImageData(0, 0, width, height);
  let text = '';
  for (let i = 0; i < data.length; i += 8192) text += String.fromCharCode(...data.subarray(i, i + 8192));
  return btoa(text);
}

async function packPixels(base64, width, height, most) {
  const canvas = new OffscreenCanvas(width, height);
  const bytes = Uint8ClampedArray.from(atob(base64), (letter) => letter.charCodeAt(0));
  canvas.getContext('2d').putImageData(new ImageData(bytes, width, height), 0, 0);
  const pack = async (quality) =>
    new Uint8Array(
      await (await canvas.convertToBlob({type: most ? 'image/webp' : 'image/png', quality})).arrayBuffer(),
    );
  let best = await pack(most ? 0.4 : 1);
  for (let low = 40, high = 93; most && low < high;) {
    const middle = Math.ceil((low + high) / 2);
    const packed = await pack(middle / 100);
    if (packed.length <= most) [best, low] = [packed, middle];
    else high = middle - 1;
  }
  let text = '';
  for (let i = 0; i < best.length; i += 8192) text += String.fromCharCode(...best.subarray(i, i + 8192));
  return btoa(text);
}

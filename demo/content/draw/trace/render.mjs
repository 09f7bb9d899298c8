import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';
import {removeSpecks} from './denoise.mjs';
import {develop} from './develop.mjs';
import {createFilm} from './film.mjs';

const PASSES = [1, 2, 4, 8];

/**
 * Renders a scene file on all cores. The result doesn't depend on their number.
 * @returns {Promise<{width: number, height: number, pixels: Uint8ClampedArray}>} sRGB, RGBA
 */
export async function render({sceneUrl, textures, width, height, samples}) {
  const film = createFilm(width, height);
  const workerData = {sceneUrl, textures, samples, film};
  const url = new URL('./worker.mjs', import.meta.url);
  const workers = Array.from({length: availableParallelism()}, () => new Worker(url, {workerData}));
  try {
    const [{look}] = await Promise.all(workers.map(reply));
    await all(workers, film, {kind: 'expose'});
    removeSpecks(film);
    for (const reach of PASSES) {
      await all(workers, film, {kind: 'denoise', reach});
      film.light.set(film.spare);
      film.variance.set(film.spareVariance);
    }
    return {width, height, pixels: develop(film, look)};
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function all(workers, film, message) {
  film.nextRow[0] = 0;
  const replies = workers.map(reply);
  workers.forEach((worker) => worker.postMessage(message));
  return Promise.all(replies);
}

function reply(worker) {
  return new Promise((resolve, reject) => {
    const fail = (error) => reject(error);
    worker.once('error', fail);
    worker.once('message', (message) => {
      worker.off('error', fail);
      resolve(message);
    });
  });
}

import {parentPort, workerData} from 'node:worker_threads';
import {denoisePass} from './denoise.mjs';
import {expose} from './expose.mjs';
import {compile, Scene} from './scene.mjs';
import {Texture} from './texture.mjs';

const {sceneUrl, textures, samples, film} = workerData;
const {build} = await import(sceneUrl);
const scene = new Scene();
build(scene, Object.fromEntries(Object.entries(textures).map(([name, image]) => [name, new Texture(image)])));
const world = compile(scene);

parentPort.on('message', ({kind, reach}) => {
  if (kind === 'expose') expose(scene, world, film, samples ?? scene.samples);
  if (kind === 'denoise') denoisePass(film, reach);
  parentPort.postMessage({kind, look: scene.look});
});
parentPort.postMessage({kind: 'ready', look: scene.look});

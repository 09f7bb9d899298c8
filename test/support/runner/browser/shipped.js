import {spawnSync} from 'node:child_process';
import {createReadStream, createWriteStream, existsSync, readFileSync} from 'node:fs';
import {mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {fileURLToPath} from 'node:url';
import {createBrotliDecompress} from 'node:zlib';

const PACKAGE = '@sparticuz/chromium';
const CACHE = fileURLToPath(new URL('../../../../.cache/', import.meta.url));

/** Archives of the package, and the folder that each goes to. */
const ARCHIVES = {swiftshader: '.', fonts: 'fonts', al2023: 'al2023'};

/** @returns {string | undefined} the folder of the package, if it is installed and made for this machine */
function packageFolder() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const main = createRequire(import.meta.url).resolve(PACKAGE);
    return main.slice(0, main.lastIndexOf('/build/'));
  } catch {
    return undefined;
  }
}

/** @param {string} file */
const decompressed = (file) => createReadStream(file).pipe(createBrotliDecompress({chunkSize: 2 ** 21}));

/** @param {string} folder where the browser will be */
const fontsConfiguration = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/**
 * @param {string} source the folder of the package
 * @param {string} target a folder of ours
 * @param {string} home where that folder will be when it is complete
 */
async function unpack(source, target, home) {
  const tar = createRequire(join(source, 'package.json'))('tar-fs');
  await pipeline(
    decompressed(join(source, 'bin', 'chromium.br')),
    createWriteStream(join(target, 'chromium'), {mode: 0o755}),
  );
  for (const [name, folder] of Object.entries(ARCHIVES)) {
    await pipeline(decompressed(join(source, 'bin', `${name}.tar.br`)), tar.extract(join(target, folder)));
  }
  await writeFile(join(target, 'fonts.conf'), fontsConfiguration(home));
}

/**
 * Unpacks beside the target and renames when all is there: an unpacking that was cut off is never taken for a browser. The
 * package's own code would unpack into a folder that all users and versions share.
 *
 * @param {string} source
 * @param {string} home
 */
async function unpackOnce(source, home) {
  if (existsSync(home)) return;
  await mkdir(dirname(home), {recursive: true});
  const part = await mkdtemp(`${home}-`);
  try {
    await unpack(source, part, home);
    await rename(part, home);
  } catch (error) {
    await rm(part, {recursive: true, force: true});
    if (!existsSync(home)) throw error;
  }
}

/**
 * The libraries of the package where the system lacks some; its fonts where the system has none (without any font the
 * browser hangs).
 *
 * @param {string} home
 * @returns {NodeJS.ProcessEnv}
 */
function environment(home) {
  const env = {...process.env};
  const {stdout = ''} = spawnSync('ldd', [join(home, 'chromium')], {encoding: 'utf8'});
  if (stdout.includes('not found')) {
    env['LD_LIBRARY_PATH'] = [join(home, 'al2023', 'lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  }
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_FILE'] ??= join(home, 'fonts.conf');
  return env;
}

/**
 * The headless Chromium that comes inside an npm package, unpacked when it is first asked for.
 *
 * @returns {Promise<{path: string, env: NodeJS.ProcessEnv, origin: string} | undefined>} undefined where the package isn't
 *   installed or the machine is of another kind
 */
export async function shippedBrowser() {
  const source = packageFolder();
  if (!source) return undefined;
  const {version} = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const home = join(CACHE, `chromium-${version}`);
  await unpackOnce(source, home);
  return {path: join(home, 'chromium'), env: environment(home), origin: `${PACKAGE} ${version}`};
}

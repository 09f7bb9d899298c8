import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';

const isWindows = process.platform === 'win32';

/** What package.json says that matters to whoever installs the package. */
export interface PackageManifest {
  name: string;
  dependencies: Record<string, string>;
  exports: Record<string, string | {types: string; default: string}>;
}

/** A project beside nothing but the packed package and its dependencies. */
export class Consumer {
  readonly folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  readonly package = join(this.folder, 'node_modules', 'portal-elements');
  readonly manifest: PackageManifest;

  constructor() {
    this.write('package.json', '{"type": "module", "private": true}');
    mkdirSync(this.package, {recursive: true});
    const tarball = pack(this.folder);
    execFileSync('tar', ['-xzf', tarball, '-C', this.package, '--strip-components=1']);
    this.manifest = JSON.parse(readFileSync(join(this.package, 'package.json'), 'utf8')) as PackageManifest;
    for (const name of Object.keys(this.manifest.dependencies)) this.#link(name);
  }

  /** Writes a file of the project and returns where it is. */
  write(name: string, text: string): string {
    const file = join(this.folder, name);
    writeFileSync(file, text);
    return file;
  }

  /** Runs a module in Node, in a process of its own, and returns what it prints. */
  run(code: string): string {
    return execFileSync(process.execPath, [this.write('run.js', code)], {encoding: 'utf8', cwd: this.folder});
  }

  remove(): void {
    rmSync(this.folder, {recursive: true});
  }

  /** Dependencies are what is installed here: a registry isn't always at hand. */
  #link(name: string): void {
    const target = join(this.folder, 'node_modules', name);
    mkdirSync(dirname(target), {recursive: true});
    symlinkSync(resolve('node_modules', name), target, isWindows ? 'junction' : 'dir');
  }
}

interface Packed {
  filename: string;
  files: {path: string}[];
}

function npmPack(...args: string[]): Packed {
  const output = execFileSync('npm', ['pack', '--json', '--ignore-scripts', ...args], {
    encoding: 'utf8',
    shell: isWindows,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(output) as Packed[];
  if (!packed) throw new Error(`npm pack says ${output}`);
  return packed;
}

const pack = (folder: string): string => join(folder, npmPack('--pack-destination', folder).filename);

/** The files that would be published. */
export const publishedFiles = (): string[] => npmPack('--dry-run').files.map(({path}) => path);

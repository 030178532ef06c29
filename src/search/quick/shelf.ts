import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from './changes.ts';

/** What stands in a bundle, kept beside it and never served. */
export interface Manifest {
  /** The last change that the bundle knows of. */
  after: Change;
  /** In milliseconds of the clock. */
  madeAt: number;
  /** In lower case, as Pagefind's client looks them up. */
  languages: string[];
  stories: HeldStory[];
}

/** Public number, version and, where each story has a file of its own, that file's name. */
export type HeldStory = [number: number, version: number, fragment: string | null];

/** A place on the disk for one kind of bundle, of which one is current. */
export interface Shelf {
  /** A folder for the next bundle: its files go into `files`, its manifest beside them. */
  next: () => { name: string; folder: string };
  /** The current bundle, or null when there is none or it can't be read. */
  current: () => { name: string; manifest: Manifest } | null;
  /** What a bundle that was just written holds. */
  read: (name: string) => Manifest;
  /** Makes a bundle the current one, in one step, and throws all others away. */
  adopt: (name: string) => Promise<void>;
  /** The bundles on the disk, half ones as well. */
  names: () => string[];
  /** Where the files of a bundle are. */
  filesOf: (name: string) => string;
  discard: (name: string) => Promise<void>;
  /** Takes one story's text out of a bundle's files. */
  forget: (name: string, fragment: string) => Promise<void>;
}

const manifestName = 'manifest.json';

/** Opens both shelves in a folder, where nothing else may be. */
export function openShelves(folder: string): Record<'hot' | 'archive', Shelf> {
  for (const name of readdirSync(folder)) {
    // A former layout: these bundles may hold stories that were taken down.
    if (!['hot', 'archive'].includes(name)) rmSync(join(folder, name), { recursive: true });
  }
  return { hot: openShelf(folder, 'hot'), archive: openShelf(folder, 'archive') };
}

/** Opens the shelf `kind` in a folder; a name begins with the kind and is never used twice. */
function openShelf(parent: string, kind: string): Shelf {
  const root = join(parent, kind);
  mkdirSync(root, { recursive: true, mode: 0o700 });
  let made = 0;
  const filesOf = (name: string) => join(root, name, 'files');
  const discard = (name: string) => rm(join(root, name), { recursive: true, force: true });
  const names = () => readdirSync(root).filter((name) => name.startsWith(`${kind}-`));
  const manifestOf = (name: string) =>
    JSON.parse(readFileSync(join(root, name, manifestName), 'utf8')) as Manifest;
  return {
    names,
    filesOf,
    discard,
    read: manifestOf,
    next() {
      const name = `${kind}-${Date.now().toString(36)}x${(made += 1)}`;
      return { name, folder: join(root, name) };
    },
    current() {
      try {
        const name = readFileSync(join(root, 'current'), 'utf8');
        return /^\w+-\w+$/.test(name) ? { name, manifest: manifestOf(name) } : null;
      } catch {
        return null;
      }
    },
    async adopt(name) {
      writeFileSync(join(root, 'current.new'), name);
      renameSync(join(root, 'current.new'), join(root, 'current'));
      for (const other of names()) if (other !== name) await discard(other);
    },
    forget: (name, fragment) =>
      rm(join(filesOf(name), 'fragment', `${fragment}.pf_fragment`), { force: true }),
  };
}

/** Writes down what is in a bundle. The last thing before it may be adopted. */
export function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(join(folder, manifestName), JSON.stringify(manifest), { mode: 0o600 });
}

// Reaching what lies in a folder of this computer, one name after the other, never through a symbolic link. On Linux each
// directory on the way is held by a descriptor and the next name is looked up in it, so that nobody who renames things
// meanwhile leads the way out. Elsewhere each name is looked at before it is used: docs/CAVEATS.md.

import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { sep } from 'node:path';
import { encodeName } from '../kernel/vfs/name-bytes.ts';

const { O_DIRECTORY, O_NOFOLLOW } = constants;
/** A descriptor that only names something (open(2)). */
const O_PATH = 0x200000;
const SELF = '/proc/self/fd';
const SEPARATOR = Buffer.from(sep);

/** A folder of this computer. */
export interface Reach {
  /** Calls `use` with the path of the directory that a path of the kernel's leads to. */
  directory<T>(path: string, use: (base: Buffer) => T): T;
  /** Calls `use` with the path of the directory that the last name of a path stands in, and of what bears that name there. */
  name<T>(path: string, use: (path: Buffer) => T): T;
  /** Calls `use` with a path that means what bears the name now, whatever comes to bear it, and what it is. */
  file<T>(path: string, use: (path: Buffer, stats: BigIntStats) => T): T;
  /** `file` gives paths that follow to what was looked at: nothing can take its place. */
  readonly pins: boolean;
  close(): void;
}

/** A failure with the code of one of the system. */
export function failure(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

/** Opens a folder. Throws what the system says if it is not there. */
export function openReach(folder: string, mayPin = true): Reach {
  const root = realpathSync(folder);
  return mayPin && hasDescriptors(root) ? byDescriptors(root) : byPaths(root);
}

/** Whether a directory can be looked into through its descriptor. */
function hasDescriptors(root: string): boolean {
  if (process.platform !== 'linux') return false;
  let descriptor: number | undefined;
  try {
    descriptor = openSync(root, O_PATH | O_DIRECTORY);
    const [seen, is] = [statSync(`${SELF}/${descriptor}/.`), fstatSync(descriptor)];
    return seen.ino === is.ino && seen.dev === is.dev;
  } catch {
    return false;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function byDescriptors(root: string): Reach {
  const rootDescriptor = openSync(root, O_PATH | O_DIRECTORY);
  const pathOf = (descriptor: number): Buffer => Buffer.from(`${SELF}/${descriptor}`);
  const walk = <T>(names: readonly Buffer[], use: (base: Buffer) => T): T => {
    let at = rootDescriptor;
    try {
      for (const name of names) {
        const next = openSync(join(pathOf(at), name), O_PATH | O_DIRECTORY | O_NOFOLLOW);
        if (at !== rootDescriptor) closeSync(at);
        at = next;
      }
      return use(pathOf(at));
    } finally {
      if (at !== rootDescriptor) closeSync(at);
    }
  };
  const name = reachNames(walk);
  return {
    pins: true,
    directory: (path, use) => walk(namesOf(path), use),
    name,
    file: (path, use) =>
      name(path, (where) => {
        const descriptor = openSync(where, path === '' ? O_PATH : O_PATH | O_NOFOLLOW);
        try {
          return use(pathOf(descriptor), fstatSync(descriptor, { bigint: true }));
        } finally {
          closeSync(descriptor);
        }
      }),
    close: () => closeSync(rootDescriptor),
  };
}

function byPaths(root: string): Reach {
  const walk = <T>(names: readonly Buffer[], use: (base: Buffer) => T): T => {
    let at: Buffer = Buffer.from(root);
    for (const each of names) {
      at = join(at, each);
      if (!lstatSync(at).isDirectory()) throw failure('ENOTDIR');
    }
    return use(at);
  };
  const name = reachNames(walk);
  return {
    pins: false,
    directory: (path, use) => walk(namesOf(path), use),
    name,
    file: (path, use) => name(path, (where) => use(where, lstatSync(where, { bigint: true }))),
    close: () => {},
  };
}

/** Reach.name by way of a walk to the directory in which the name is. */
function reachNames(walk: <T>(names: readonly Buffer[], use: (base: Buffer) => T) => T): Reach['name'] {
  return (path, use) => {
    const names = namesOf(path);
    const last = names.pop();
    return walk(names, (base) => use(last === undefined ? base : join(base, last)));
  };
}

function join(base: Buffer, name: Buffer): Buffer {
  return Buffer.concat([base, SEPARATOR, name]);
}

/** The names of a path of the kernel's, as bytes. Throws EINVAL for what this computer could take for something else. */
function namesOf(path: string): Buffer[] {
  if (path === '') return [];
  return path.split('/').map((text) => {
    const name = Buffer.from(encodeName(text));
    const isStrange = text === '' || text === '.' || text === '..' || name.includes(0) || name.includes(0x2f);
    const isForeign = process.platform === 'win32' && /[\\:*?"<>|]|[. ]$/.test(text);
    if (isStrange || isForeign) throw failure('EINVAL');
    return name;
  });
}

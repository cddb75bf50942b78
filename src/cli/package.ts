// Where the parts of this package are: seen from dist/cli, so that an installed package finds its own.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CliError, Exit } from './exit.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Folder that `.include` searches after the source's own. */
export const INCLUDE_FOLDER = at('programs/include');
export const PROGRAMS_FOLDER = at('programs');
export const LIBRARY_FILE = at('dist/lib/libbadak.a');
export const SHARED_LIBRARY_FILE = at('dist/lib/libbadak.so');
/** The dynamic loader, /lib/ld.so of the machine. */
export const LOADER_FILE = at('dist/lib/ld.so');
/** The root that a machine boots with, an archive. */
export const ROOT_FILE = at('dist/root.tar');
/** The root of the page's machine in two parts, packed: what a shell needs to come up, and the rest. */
export const PAGE_FIRST_FILE = at('dist/page-first.pack');
export const PAGE_REST_FILE = at('dist/page-rest.pack');
export const CORE_FILE = at('dist/core.wasm');

/** The version in package.json. */
export const version = (): string =>
  (JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string }).version;

/** A file that the build makes. Throws CliError if it is not there. */
export function readBuilt(path: string): Uint8Array<ArrayBuffer> {
  try {
    return readFileSync(path);
  } catch {
    throw new CliError(`${path} is missing: badak is not built`, ['npm run build'], Exit.machine);
  }
}

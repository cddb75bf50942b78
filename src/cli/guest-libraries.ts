// What a dynamic program needs in the machine: its loader, and the shared objects that it and they name.

import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readDynamicInfo } from '../elf/dynamic-read.ts';
import { type Image, readImage } from '../elf/image.ts';
import { readElf } from '../elf/read.ts';
import type { GuestProgram } from './guest-programs.ts';
import { LOADER_FILE, SHARED_LIBRARY_FILE } from './package.ts';

export interface GuestLibrary {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly image: Image;
}

/** Path of the dynamic loader in the machine. */
const LOADER = '/lib/ld.so';

/**
 * Libraries by their paths in the machine, /lib/NAME, looked for as ld.so would: among those given with -l, in the
 * folders of -L, beside the program, beside the runtime library. Names that are nowhere are left to the loader, which
 * says so when the program starts.
 */
export function findGuestLibraries(
  programs: readonly GuestProgram[],
  given: readonly string[],
  folders: readonly string[],
): GuestLibrary[] {
  const found = new Map<string, GuestLibrary>();
  for (const { image, folder } of programs) {
    if (image.interp === undefined) continue;
    if (image.interp === LOADER) addLibrary(found, LOADER, LOADER_FILE);
    const places = [...folders, ...(folder === undefined ? [] : [folder]), dirname(SHARED_LIBRARY_FILE)];
    const hostPath = (name: string): string | undefined =>
      [...given.filter((path) => answersTo(path, name)), ...places.map((place) => `${place}/${name}`)].find((path) =>
        existsSync(path),
      );
    const queue = [image];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const name of readDynamicInfo(next.file)?.needed ?? []) {
        const path = name.includes('/') || found.has(`/lib/${name}`) ? undefined : hostPath(name);
        const library = path === undefined ? undefined : addLibrary(found, `/lib/${name}`, path);
        if (library !== undefined) queue.push(library.image);
      }
    }
  }
  return [...found.values()];
}

/** Whether a file of -l is the library of that name. */
function answersTo(path: string, name: string): boolean {
  if (basename(path) === name) return true;
  const { file } = readElf(readFileSync(path), path);
  return file !== undefined && readDynamicInfo(file)?.soname === name;
}

function addLibrary(found: Map<string, GuestLibrary>, path: string, hostPath: string): GuestLibrary | undefined {
  if (!existsSync(hostPath)) return undefined;
  const bytes = readFileSync(hostPath);
  const { file } = readElf(bytes, hostPath);
  // A file that is no ELF goes in as it is: the loader says what is wrong with it.
  const library = file && { path, bytes, image: readImage(file) };
  if (library !== undefined) found.set(path, library);
  return library;
}

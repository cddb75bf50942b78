// Which sources of programs/ are programs to choose from: those that the page shows and has in its machine's /usr/bin.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface GallerySource {
  /** Folder below programs/. */
  readonly theme: string;
  /** `pipe.s`. */
  readonly file: string;
  readonly path: string;
  /** What people read: the C source, if the assembly was made from one. */
  readonly shownPath: string;
}

/** Folders that are no programs to choose from. */
const NOT_SHOWN = new Set(['lib', 'ld', 'include', 'bench', 'bare', 'bin', 'root', 'usertests']);
/** The first steps stand first. */
const FIRST = ['first', 'processes'];

/** Libraries among the sources, each with the name of its shared object: no programs. */
export const GALLERY_LIBRARIES: Readonly<Record<string, string>> = { 'shared/shapes.s': 'libshapes.so' };

/** @param folder the folder programs/ */
export function gallerySources(folder: string): GallerySource[] {
  const themes = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_SHOWN.has(entry.name))
    .map(({ name }) => name);
  const rank = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  themes.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return themes.flatMap((theme) =>
    readdirSync(join(folder, theme))
      .filter((file) => file.endsWith('.s'))
      .sort()
      .map((file) => {
        const path = join(folder, theme, file);
        const origin = path.replace(/\.s$/, '.c');
        return { theme, file, path, shownPath: existsSync(origin) ? origin : path };
      }),
  );
}

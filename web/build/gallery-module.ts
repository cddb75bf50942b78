// The module `virtual:gallery`: what each program of programs/ says about itself in its first comment.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { describeProgram, type ProgramInfo } from '../app/program-info.ts';

const ID = 'virtual:gallery';
/** Folders that are no programs to choose from. */
const NOT_SHOWN = new Set(['lib', 'ld', 'include', 'bench', 'bare', 'bin', 'root', 'usertests']);

/** @param folder the folder programs/ */
export function galleryModule(folder: string): Plugin {
  return {
    name: 'gallery',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? `export const programs = ${JSON.stringify(readGallery(folder))};` : undefined),
  };
}

/** One entry a source, by folder and name, the first steps first. */
export function readGallery(folder: string): ProgramInfo[] {
  const themes = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_SHOWN.has(entry.name))
    .map(({ name }) => name);
  const first = (name: string): number => (name === 'first' ? 0 : name === 'processes' ? 1 : 2);
  themes.sort((a, b) => first(a) - first(b) || (a < b ? -1 : 1));
  return themes.flatMap((theme) =>
    readdirSync(join(folder, theme))
      .filter((file) => file.endsWith('.s'))
      .sort()
      .map((file) => {
        const path = join(folder, theme, file);
        const origin = path.replace(/\.s$/, '.c');
        const text = readFileSync(existsSync(origin) ? origin : path, 'utf8');
        return describeProgram(`${theme}/${file}`, text);
      }),
  );
}

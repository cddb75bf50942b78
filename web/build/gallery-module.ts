// The module `virtual:gallery`: what each program of programs/ says about itself in its first comment.

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { GALLERY_LIBRARIES, gallerySources } from '../../src/tools/gallery.ts';
import { describeProgram, type ProgramInfo } from '../app/program-info.ts';

const ID = 'virtual:gallery';

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
  return gallerySources(folder)
    .map(({ theme, file, shownPath }) => describeProgram(`${theme}/${file}`, readFileSync(shownPath, 'utf8')))
    .filter(({ path }) => GALLERY_LIBRARIES[path] === undefined);
}

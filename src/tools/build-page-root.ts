// Makes what the page's machine has beside the root of `badak`, from dist/root.tar: the programs of its gallery in
// /usr/bin with their sources in /usr/share/programs, the dynamic loader and the shared objects in /lib. In two
// archives, packed: what a shell needs to come up, and the rest.

import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { hasErrors, showDiagnostics } from '../cli/diagnostics.ts';
import {
  LIBRARY_FILE,
  LOADER_FILE,
  PAGE_FIRST_FILE,
  PAGE_REST_FILE,
  PROGRAMS_FOLDER,
  ROOT_FILE,
  SHARED_LIBRARY_FILE,
} from '../cli/package.ts';
import { assembleBytes, linkFiles, newToolchain, readObject, type Toolchain } from '../cli/toolchain.ts';
import { readElf } from '../elf/read.ts';
import { stripFile } from '../elf/strip.ts';
import type { ElfFile } from '../elf/types.ts';
import { writeElf } from '../elf/write.ts';
import { pack } from '../host/pack.ts';
import { readTar, type TarEntry, writeTar } from '../host/tar.ts';
import { type Archive, type NamedObject, readArchive } from '../link/archive.ts';
import { GALLERY_LIBRARIES, type GallerySource, gallerySources } from './gallery.ts';

const EXECUTABLE = 0o755;
const READABLE = 0o644;

const fileEntry = (path: string, mode: number, bytes: Uint8Array): TarEntry => ({
  ...{ path, mode, kind: 'file', target: '' },
  bytes: new Uint8Array(bytes),
});

const nameOf = ({ theme, file }: GallerySource): string => `${theme}/${file}`;
/** As line tables name it: what a source includes lies beside it. */
const shownName = (source: GallerySource): string => `programs/${nameOf(source)}`;

/** The runtime library without its line tables: the page shows the lines of the programs themselves. */
function leanLibrary(): Archive {
  const { archive } = readArchive(readFileSync(LIBRARY_FILE), 'libbadak.a');
  const members = archive.members.map(({ name, bytes }) => ({
    name,
    bytes: writeElf(stripFile(readElf(bytes, name).file!, { debugOnly: true })),
  }));
  return { ...archive, members };
}

const library = leanLibrary();
const programs = newToolchain({});
const libraries = newToolchain({ link: { shared: true } });

/** Links a source; gives the bytes of what came out, or undefined with diagnostics. */
function build(tools: Toolchain, source: GallerySource, shared: readonly NamedObject[]): Uint8Array | undefined {
  const object = assembleBytes(tools, shownName(source), readFileSync(source.path));
  if (object === undefined) return undefined;
  const file = linkFiles(tools, { objects: [{ name: shownName(source), object }, ...shared], archives: [library] });
  return file && writeElf(withoutConstants(file));
}

/** Without the names of constants that come with every include: reports have no use for them. */
function withoutConstants(file: ElfFile): ElfFile {
  if (file.sections.some(({ relocations }) => relocations.length > 0)) return file;
  return { ...file, symbols: file.symbols.filter(({ section }, index) => index === 0 || section >= 0) };
}

const sources = gallerySources(PROGRAMS_FOLDER);
const isLibrary = (source: GallerySource): boolean => GALLERY_LIBRARIES[nameOf(source)] !== undefined;
const shared = sources.filter(isLibrary).flatMap((source) => {
  const bytes = build(libraries, source, []);
  return bytes === undefined ? [] : [{ source, name: GALLERY_LIBRARIES[nameOf(source)]!, bytes }];
});
/** A program is linked with the libraries of its folder. */
const built = sources
  .filter((source) => !isLibrary(source))
  .flatMap((source) => {
    const near = shared.filter(({ source: { theme } }) => theme === source.theme);
    const objects = near.flatMap(({ name, bytes }) => {
      const object = readObject(programs, name, bytes);
      return object === undefined ? [] : [{ name, object }];
    });
    const bytes = build(programs, source, objects);
    return bytes === undefined ? [] : [fileEntry(`usr/bin/${source.file.replace(/\.s$/, '')}`, EXECUTABLE, bytes)];
  });

for (const tools of [libraries, programs]) showDiagnostics(tools.diagnostics, tools.texts);
if ([libraries, programs].some(({ diagnostics }) => hasErrors(diagnostics))) process.exitCode = 1;
else {
  const root = readTar(readFileSync(ROOT_FILE));
  const known = new Set(root.map(({ path }) => path));
  const own = [
    fileEntry('lib/ld.so', EXECUTABLE, readFileSync(LOADER_FILE)),
    fileEntry('lib/libbadak.so', EXECUTABLE, readFileSync(SHARED_LIBRARY_FILE)),
    ...shared.map(({ name, bytes }) => fileEntry(`lib/${name}`, EXECUTABLE, bytes)),
    ...built,
    ...sources.map((source) => fileEntry(`usr/share/programs/${nameOf(source)}`, READABLE, readFileSync(source.path))),
  ].filter(({ path }) => !known.has(path));
  const isFirst = ({ path }: TarEntry): boolean => /^bin\/(?:sh|cat)$/.test(path) || !/^(?:bin|usr|lib)\//.test(path);
  const all = [...root, ...own];
  const write = (path: string, entries: readonly TarEntry[]): void =>
    writeFileSync(path, gzipSync(pack(writeTar(entries)), { level: 9 }));
  write(PAGE_FIRST_FILE, all.filter(isFirst));
  write(
    PAGE_REST_FILE,
    all.filter((entry) => !isFirst(entry)),
  );
}

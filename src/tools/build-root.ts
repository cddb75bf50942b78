// Makes the root that `badak` boots with, dist/root.tar: /bin from programs/bin (a source, or a folder of sources, is a
// program), the toy programs' sources, and what lies in programs/root as it lies there.

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hasErrors, showDiagnostics } from '../cli/diagnostics.ts';
import { PROGRAMS_FOLDER, ROOT_FILE } from '../cli/package.ts';
import { assembleBytes, linkFiles, newToolchain } from '../cli/toolchain.ts';
import { stripFile } from '../elf/strip.ts';
import { writeElf } from '../elf/write.ts';
import { type TarEntry, writeTar } from '../host/tar.ts';
import type { NamedObject } from '../link/archive.ts';

const EXECUTABLE = 0o755;
const READABLE = 0o644;
/** Folders of programs/ whose sources are shown in /usr/share/programs. */
const TOYS = ['first', 'numbers', 'pictures', 'processes', 'memory'];

const tools = newToolchain({ link: { gcSections: true } });

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** Sources of each program of programs/bin. */
function programSources(): [string, string[]][] {
  const folder = join(PROGRAMS_FOLDER, 'bin');
  return namesIn(folder).flatMap((name): [string, string[]][] => {
    const path = join(folder, name);
    if (name.endsWith('.s')) return [[name.slice(0, -2), [path]]];
    if (!statSync(path).isDirectory()) return [];
    const sources = namesIn(path).filter((each) => each.endsWith('.s'));
    return [[name, sources.map((each) => join(path, each))]];
  });
}

/** An executable, without debugging sections. */
function buildProgram([name, sources]: [string, string[]]): TarEntry[] {
  const objects = sources.flatMap((path): NamedObject[] => {
    const shown = join('programs', relative(PROGRAMS_FOLDER, path));
    const object = assembleBytes(tools, shown, readFileSync(path));
    return object === undefined ? [] : [{ name: shown, object }];
  });
  if (hasErrors(tools.diagnostics)) return [];
  const file = linkFiles(tools, { objects, archives: [] });
  if (file === undefined) return [];
  // Names of functions and variables stay, for reports; those of constants would only make the file larger.
  const keep = new Set(file.symbols.filter(({ section }) => section >= 0).map((symbol) => symbol.name));
  return [fileEntry(`bin/${name}`, EXECUTABLE, writeElf(stripFile(file, { keep })))];
}

/** Everything below a folder, with its folders. */
function copyFolder(folder: string, to: string, wanted: (name: string) => boolean): TarEntry[] {
  return namesIn(folder).flatMap((name) => {
    const path = join(folder, name);
    const place = to === '' ? name : `${to}/${name}`;
    if (statSync(path).isDirectory()) return [folderEntry(place), ...copyFolder(path, place, wanted)];
    if (!wanted(name)) return [];
    const bytes = readFileSync(path);
    const isScript = bytes[0] === 0x23 && bytes[1] === 0x21;
    return [fileEntry(place, isScript ? EXECUTABLE : READABLE, bytes)];
  });
}

const fileEntry = (path: string, mode: number, bytes: Uint8Array): TarEntry => ({
  ...{ path, mode, kind: 'file', target: '' },
  bytes: new Uint8Array(bytes),
});
const folderEntry = (path: string): TarEntry => ({
  ...{ path, mode: EXECUTABLE, kind: 'directory', target: '' },
  bytes: new Uint8Array(0),
});

/** Second names of programs: the root has no links, so each is a copy. */
const SECOND_NAMES: Readonly<Record<string, string>> = { 'bin/test': 'bin/[' };

const withSecondName = (entry: TarEntry): TarEntry[] => {
  const path = SECOND_NAMES[entry.path];
  return path === undefined ? [entry] : [entry, { ...entry, path }];
};

const programs = programSources().flatMap(buildProgram).flatMap(withSecondName);
const share = 'usr/share/programs';
const toys = TOYS.flatMap((folder) =>
  copyFolder(join(PROGRAMS_FOLDER, folder), `${share}/${folder}`, (name) => name.endsWith('.s')),
);
const rest = copyFolder(join(PROGRAMS_FOLDER, 'root'), '', () => true);

showDiagnostics(tools.diagnostics, tools.texts);
if (hasErrors(tools.diagnostics)) process.exitCode = 1;
else writeFileSync(ROOT_FILE, writeTar([...programs, ...toys, ...rest]));

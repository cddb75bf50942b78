// Makes the runtime library from programs/lib/*.s, an object a source: dist/lib/libbadak.a, and once more, position-
// independent, dist/lib/libbadak.so; and the dynamic loader, dist/lib/ld.so, from programs/ld/*.s.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasErrors, showDiagnostics } from '../cli/diagnostics.ts';
import { LIBRARY_FILE, LOADER_FILE, PROGRAMS_FOLDER, SHARED_LIBRARY_FILE } from '../cli/package.ts';
import { assembleBytes, newToolchain } from '../cli/toolchain.ts';
import { writeElf } from '../elf/write.ts';
import { writeArchive } from '../link/archive.ts';
import { makeLoader, makeSharedLibrary, type Sources } from '../link/runtime.ts';

const tools = newToolchain({ include: [join(PROGRAMS_FOLDER, 'lib')] });

/** The sources of a folder of programs/, by name. */
function sourcesOf(folder: string): Sources {
  const path = join(PROGRAMS_FOLDER, folder);
  return {
    names: readdirSync(path)
      .filter((file) => file.endsWith('.s'))
      .sort(),
    assemble: (file, before) => {
      const text = readFileSync(join(path, file), 'utf8');
      return assembleBytes(tools, `programs/${folder}/${file}`, new TextEncoder().encode(before + text));
    },
  };
}

const lib = sourcesOf('lib');
const members = lib.names.flatMap((file) => {
  const object = lib.assemble(file, '');
  return object === undefined ? [] : [{ name: file.replace(/\.s$/, '.o'), bytes: writeElf(object) }];
});
const loader = makeLoader(sourcesOf('ld'));
const shared = loader.file && makeSharedLibrary(lib, loader.file);
tools.diagnostics.push(...loader.diagnostics, ...(shared?.diagnostics ?? []));

showDiagnostics(tools.diagnostics, tools.texts);
if (hasErrors(tools.diagnostics) || loader.file === undefined || shared?.file === undefined) process.exitCode = 1;
else {
  mkdirSync(dirname(LIBRARY_FILE), { recursive: true });
  writeFileSync(LIBRARY_FILE, writeArchive(members));
  writeFileSync(LOADER_FILE, writeElf(loader.file), { mode: 0o755 });
  writeFileSync(SHARED_LIBRARY_FILE, writeElf(shared.file), { mode: 0o755 });
}

// Makes the runtime library, dist/lib/libbadak.a, from programs/lib/*.s: an object a source.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasErrors, showDiagnostics } from '../cli/diagnostics.ts';
import { LIBRARY_FILE, PROGRAMS_FOLDER } from '../cli/package.ts';
import { assembleBytes, newToolchain } from '../cli/toolchain.ts';
import { writeElf } from '../elf/write.ts';
import { writeArchive } from '../link/archive.ts';

const folder = join(PROGRAMS_FOLDER, 'lib');
const tools = newToolchain({ include: [folder] });
const members = readdirSync(folder)
  .filter((file) => file.endsWith('.s'))
  .sort()
  .flatMap((file) => {
    const object = assembleBytes(tools, `programs/lib/${file}`, readFileSync(join(folder, file)));
    return object === undefined ? [] : [{ name: file.replace(/\.s$/, '.o'), bytes: writeElf(object) }];
  });

showDiagnostics(tools.diagnostics, tools.texts);
if (hasErrors(tools.diagnostics)) process.exitCode = 1;
else {
  mkdirSync(dirname(LIBRARY_FILE), { recursive: true });
  writeFileSync(LIBRARY_FILE, writeArchive(members));
}

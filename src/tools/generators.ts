// Every file of the repository that is made from tables: who makes it. To add one, write a function that returns
// paths and texts, and name it here.

import { coreFiles, type GeneratedFile } from './gen-core.ts';
import { grammarFiles } from './gen-grammar.ts';
import { includeFiles } from './gen-include.ts';
import { isaDocFiles } from './gen-isa-doc.ts';
import { libraryDocFiles } from './gen-lib-doc.ts';
import { syscallsDocFiles } from './gen-syscalls-doc.ts';
import { utilitiesDocFiles } from './gen-utilities-doc.ts';

export type { GeneratedFile } from './gen-core.ts';

const GENERATORS: readonly (() => readonly GeneratedFile[])[] = [
  coreFiles, // assembly/generated: what the core takes from src/spec
  isaDocFiles, // docs/reference/isa.md
  includeFiles, // programs/include
  grammarFiles, // editors/badak.tmLanguage.json
  syscallsDocFiles, // docs/reference/syscalls.md
  libraryDocFiles, // docs/reference/lib.md
  utilitiesDocFiles, // docs/utilities.md
];

/** All generated files, as they should be. Paths are seen from the repository. */
export const generatedFiles = (): GeneratedFile[] => GENERATORS.flatMap((generate) => generate());

// RISC-V programs where badak's own are expected: imported on the fly, with a line on standard error that says so.

import { Em, Et } from '../elf/constants.ts';
import type { ElfFile } from '../elf/types.ts';
import { importProgram } from '../import/import.ts';
import { printError } from './terminal.ts';
import type { Toolchain } from './toolchain.ts';

/** Whether a file must be imported before it can run. Objects are the linker's business. */
export const isRiscvProgram = ({ machine, type }: ElfFile): boolean => machine === Em.RISCV && type !== Et.REL;

/** The imported program, or the file as it is if it is badak's. Undefined, with diagnostics, if it cannot be had. */
export function importIfRiscv(tools: Toolchain, name: string, file: ElfFile, force = false): ElfFile | undefined {
  if (!isRiscvProgram(file)) return file;
  const { file: made, diagnostics, translated } = importProgram(file, name, { force });
  tools.diagnostics.push(...diagnostics);
  if (made !== undefined) printError(`badak: ${name} is a RISC-V program; imported ${translated} instructions\n`);
  return made;
}

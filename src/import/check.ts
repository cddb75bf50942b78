// Whether a file is a RISC-V program that can be imported at all, before its code is looked at.

import type { Diagnostic } from '../diag/diagnostic.ts';
import { hex } from '../elf/bytes.ts';
import { Em, Et, Pt, Shf } from '../elf/constants.ts';
import type { ElfFile, Segment } from '../elf/types.ts';
import { PAGE_SIZE, STACK_TOP, USER_START } from '../spec/paging.ts';
import { importError } from './errors.ts';

/** e_flags of RISC-V. */
const EF_RVC = 1;
const EF_FLOAT_ABI = 6;

/** How a program is linked so that it can be imported. */
const HOW = 'compile and link with -march=rv32ema -mabi=ilp32e -static';

/** What is wrong with the file as a whole; empty if its code can be translated. */
export function checkProgram(file: ElfFile, name: string): Diagnostic[] {
  if (file.machine !== Em.RISCV) {
    const message = `${name} is not a RISC-V program: its machine is ${hex(file.machine)}, expected ${hex(Em.RISCV)}`;
    const help = file.machine === Em.BADAK ? ['it is a badak file already: `badak run` takes it as it is'] : [];
    return [importError('I001', { message, help })];
  }
  const found = [linking(file, name), headers(file, name), flags(file, name), addresses(file, name)];
  return found.filter((diagnostic) => diagnostic !== undefined);
}

function linking({ type, segments }: ElfFile, name: string): Diagnostic | undefined {
  if (type === Et.REL) {
    const message = `${name} is an object of RISC-V, not a linked program`;
    return importError('I001', { message, help: ['link it with the RISC-V linker first, and import the result'] });
  }
  const isDynamic = segments.some((segment) => segment.type === Pt.INTERP || segment.type === Pt.DYNAMIC);
  if (type === Et.EXEC && !isDynamic) return undefined;
  const message = `${name} is ${type === Et.DYN ? 'position-independent' : 'dynamically linked'}`;
  return importError('I001', { message, help: [`${HOW} -no-pie`] });
}

function headers({ sections }: ElfFile, name: string): Diagnostic | undefined {
  const message =
    sections.length === 0
      ? `${name} has no section headers, so nothing says what is code and what is data`
      : `${name} has no executable section: there is no code to import`;
  const hasCode = sections.some((section) => (section.flags & Shf.EXECINSTR) !== 0);
  return hasCode ? undefined : importError('I002', { message, help: ['do not strip section headers'] });
}

function flags({ flags }: ElfFile, name: string): Diagnostic | undefined {
  if (flags & EF_RVC) {
    const message = `${name} holds compressed code (RVC): its instructions have 16 or 32 bits, those of badak 32`;
    return importError('I003', { message, help: [`${HOW}: no c in -march, and libraries made without it`] });
  }
  if (flags & EF_FLOAT_ABI) {
    const message = `${name} passes floating-point values in floating-point registers, which badak does not have`;
    return importError('I003', { message, help: [HOW] });
  }
  return undefined;
}

function addresses({ segments }: ElfFile, name: string): Diagnostic | undefined {
  const loads = segments
    .filter(({ type, memorySize }) => type === Pt.LOAD && memorySize > 0)
    .sort((a, b) => a.va - b.va);
  const end = ({ va, memorySize }: Segment): number => va + memorySize;
  const outside = loads.find((segment) => segment.va < USER_START || end(segment) > STACK_TOP);
  if (outside !== undefined) {
    const message = `${name} has a segment at ${hex(outside.va)} to ${hex(end(outside))}, programs live at ${hex(USER_START)} to ${hex(STACK_TOP)}`;
    const help = [
      'link it to other addresses: -Wl,-Ttext-segment=0x10000, or the linker script of programs/c/picolibc',
    ];
    return importError('I005', { message, help });
  }
  const shared = loads.find(
    (segment, index) => index > 0 && Math.floor(segment.va / PAGE_SIZE) * PAGE_SIZE < end(loads[index - 1]!),
  );
  if (shared === undefined) return undefined;
  const message = `${name} has two segments in the page at ${hex(shared.va - (shared.va % PAGE_SIZE))}`;
  return importError('I005', { message, help: ['link it with -Wl,-z,max-page-size=4096, without -n and -N'] });
}

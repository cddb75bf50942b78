// The programs of a run: each input read, built if it is source, and given a place in the machine.

import { basename, dirname } from 'node:path';
import { Et } from '../elf/constants.ts';
import { type Image, readImage } from '../elf/image.ts';
import { writeElf } from '../elf/write.ts';
import type { ProgramInput } from './command-line.ts';
import { nameOf, readBytes } from './files.ts';
import { importIfRiscv } from './imported.ts';
import { kindOf, makeProgram, type Toolchain } from './toolchain.ts';

export interface GuestProgram {
  /** What reports call it, and its argv[0]. */
  readonly name: string;
  readonly args: readonly string[];
  readonly image: Image;
  readonly bytes: Uint8Array;
  /** Where the machine has it. */
  readonly path: string;
  /** Folder of the host that it comes from: its libraries may lie beside it. */
  readonly folder?: string;
}

/** Builds every input; undefined, with diagnostics in `tools`, if one of them has errors. */
export function buildPrograms(tools: Toolchain, inputs: readonly ProgramInput[]): GuestProgram[] | undefined {
  const programs: GuestProgram[] = [];
  const used = new Map<string, string>();
  let failed = false;
  for (const { path, shown = nameOf(path), args } of inputs) {
    const bytes = readBytes(path);
    const made = makeProgram(tools, shown, bytes);
    const file = made && importIfRiscv(tools, shown, made);
    if (file === undefined) {
      failed = true;
      continue;
    }
    const name = path === '-' ? 'stdin' : basename(path).replace(/\.(s|S|asm|elf|o)$/, '');
    const isAsItWas = kindOf(bytes) === 'elf' && file === made && file.type !== Et.REL;
    const elf = isAsItWas ? bytes : writeElf(file);
    programs.push({
      ...{ name, args, image: readImage(file), bytes: elf },
      ...{ path: guestPath(used, name, path), folder: dirname(path) },
    });
  }
  return failed ? undefined : programs;
}

/** /bin/NAME; another file of the same name gets a number. */
function guestPath(used: Map<string, string>, name: string, hostPath: string): string {
  for (let count = 1; ; count++) {
    const path = `/bin/${name}${count === 1 ? '' : `-${count}`}`;
    const owner = used.get(path);
    if (owner !== undefined && owner !== hostPath) continue;
    used.set(path, hostPath);
    return path;
  }
}

// Runs a bare executable for a test: no kernel, what it writes to the console is collected.

import type { ElfFile } from '../../src/elf/types.ts';
import { type BareEnd, BareRunner } from '../../src/machine/bare.ts';
import { Machine } from '../../src/machine/machine.ts';
import { coreModule } from '../support/machine.ts';

export interface BareRun {
  readonly end: BareEnd;
  readonly output: string;
}

/** Runs it until it switches the machine off, or nothing can happen any more, or for 100 million cycles. */
export function runBareImage(file: ElfFile): BareRun {
  const machine = new Machine(coreModule(), { memoryBytes: 1 << 20, harts: 1, bare: true });
  for (const { va, data } of file.segments) machine.writeBytes(va, data);
  let output = '';
  const host = {
    output: (bytes: Uint8Array) => {
      output += new TextDecoder().decode(bytes);
    },
  };
  const end = new BareRunner(machine, host, { entry: file.entry, maxCycles: 100_000_000 }).run();
  return { end, output };
}

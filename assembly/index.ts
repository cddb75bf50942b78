// Everything the core exports. src/machine/instantiate.ts has the same list with types.

import { hartAt, resetHart } from './hart';
import { AT_MACHINE, MACHINE_BARE, MACHINE_HARTS, MACHINE_MEMORY_BYTES } from './generated/layout';
import { flushHart, flushPage as flushPageOf } from './tlb';
import { pendingInterrupts } from './trap';
import { forgetWalks } from './walks';

export { codeFrame, run } from './run';
export { openRegions, regionsOf, setRegion } from './decode';
export {
  copyBytes, copyFrame, fill, hashFrame, nextWritten, setMarked, takeMark, willWrite, willWriteRange, writePte, writePtePage,
  writeWord, zeroFrame,
} from './memory';
export { flushTlbs } from './tlb';
export { runWindows } from './windows';

/** Called once, on zeroed memory, before anything else. */
export function init(memoryBytes: u32, harts: u32, bare: u32): void {
  store<u32>(AT_MACHINE + MACHINE_MEMORY_BYTES, memoryBytes);
  store<u32>(AT_MACHINE + MACHINE_HARTS, harts);
  store<u32>(AT_MACHINE + MACHINE_BARE, bare);
  forgetWalks();
  for (let id: u32 = 0; id < harts; id++) resetHart(id);
}

export function flushTlb(id: u32): void {
  flushHart(hartAt(id));
}

export function flushPage(id: u32, va: u32): void {
  flushPageOf(hartAt(id), va);
}

/** sip of a hart. */
export function pending(id: u32): u32 {
  return pendingInterrupts(hartAt(id));
}

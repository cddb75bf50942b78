// The trace hash: every kernel entry (hart, clock, cause, pc, 16 registers) goes into it, at the end the exact hash of
// the state. Two runs with the same trace hash were the same run.

import type { Kernel, TraceHash } from './context.ts';

export function newTraceHash(): TraceHash {
  return { low: 0x811c9dc5, high: 0x9e3779b9 };
}

/** Notes the entry that the kernel is in, for the hash and for whoever watches. */
export function traceEntry(k: Kernel, cause: number): void {
  const { pc, regs } = k.machine.harts[k.hart]!;
  k.observer?.entry?.(k.hart, k.clock, cause, pc, regs);
  const hash = k.trace;
  if (hash === undefined) return;
  mix(hash, k.hart);
  mix(hash, k.clock >>> 0);
  mix(hash, (k.clock / 0x1_0000_0000) >>> 0);
  mix(hash, cause);
  mix(hash, pc);
  for (let index = 1; index < 16; index++) mix(hash, regs[index]!);
}

/** Takes a 32-bit number into the hash. */
export function mix(hash: TraceHash, value: number): void {
  let low = Math.imul(hash.low ^ value, 0x85ebca6b);
  low ^= low >>> 15;
  let high = Math.imul(hash.high ^ (value + low), 0xc2b2ae35);
  high ^= high >>> 13;
  hash.low = (low + high) | 0;
  hash.high = high ^ Math.imul(low, 0x27d4eb2f);
}

/** Sixteen hex digits. */
export function hashText(hash: TraceHash): string {
  const digits = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');
  return digits(hash.high) + digits(hash.low);
}

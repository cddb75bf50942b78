// Hashes of a machine. Exact: every record and every frame in use; equal means that the two will run alike to the
// last cycle. Logical: what programs could see, without clocks, counters, free frames and frame numbers; equal means
// that the two do the same from here on, though they came here by different ways.

import { PAGE_SHIFT, Pte } from '../spec/paging.ts';
import type { Kernel, TraceHash } from './context.ts';
import { encode } from './encode.ts';
import { eachPte } from './mem/page-table.ts';
import { syncHarts, usedFrames } from './snapshot.ts';
import { get, sortedIds } from './table.ts';
import { hashText, mix, newTraceHash } from './trace-hash.ts';

/** What depends on when the driver takes output and requests, and on nothing else. */
const DRIVER_FIELDS = ['output', 'outputBytes', 'taken'] as const;
const NOT_EXACT: ReadonlySet<string> = new Set(DRIVER_FIELDS);

/** Fields that the logical hash does not see. */
const NOT_LOGICAL: ReadonlySet<string> = new Set([
  ...DRIVER_FIELDS,
  'stamp',
  // Times, and what depends on them.
  'clock',
  'instret',
  'readyAt',
  'slice',
  'startedAt',
  'accessedAt',
  'modifiedAt',
  'changedAt',
  'deadline',
  'due',
  'time',
  'nextEvent',
  'window',
  // Counters.
  'userCycles',
  'systemCycles',
  'switchCycles',
  'instructions',
  'voluntary',
  'preempted',
  'faults',
  'syscalls',
  'migrations',
  'sched',
  'idleCycles',
  'interruptCycles',
  'ended',
  'usage',
  'childUsage',
  'zeroed',
  'copied',
  'peak',
  'peakPages',
  'resident',
  'tables',
  'nextSequence',
  // Frames: contents are hashed by address space.
  'frameChunks',
  'pageCache',
  'futexes',
  'futex',
  'memory',
  'root',
  'reservation',
  // Where it runs.
  'hart',
  'lastHart',
  'turn',
]);

/** Sixteen hex digits. */
export function exactHash(k: Kernel): string {
  syncHarts(k);
  const hash = newTraceHash();
  mixBytes(hash, encode(k.state, { without: NOT_EXACT }));
  for (const frame of usedFrames(k.state)) {
    mix(hash, frame);
    mixWide(hash, k.machine.hashFrame(frame));
  }
  return hashText(hash);
}

/** Sixteen hex digits. */
export function logicalHash(k: Kernel): string {
  syncHarts(k);
  const hash = newTraceHash();
  mixBytes(hash, encode(k.state, { without: NOT_LOGICAL }));
  for (const id of sortedIds(k.state.spaces)) {
    const space = get(k.state.spaces, id);
    for (const region of space.regions) {
      eachPte(k, space.root, region.start, region.end, (_pa, pte, va) => {
        const contents = k.machine.hashFrame(pte >>> PAGE_SHIFT);
        if (contents === 0) return;
        mix(hash, va | (pte & (Pte.R | Pte.X)));
        mixWide(hash, contents);
      });
    }
  }
  return hashText(hash);
}

/** The trace hash of a run: all entries so far, and the state now. Needs k.trace. */
export function traceHash(k: Kernel): string {
  const hash = { ...(k.trace ?? newTraceHash()) };
  mixBytes(hash, new TextEncoder().encode(exactHash(k)));
  return hashText(hash);
}

function mixWide(hash: TraceHash, value: number): void {
  mix(hash, value >>> 0);
  mix(hash, (value / 0x1_0000_0000) >>> 0);
}

function mixBytes(hash: TraceHash, bytes: Uint8Array): void {
  mix(hash, bytes.length);
  const words = bytes.length & ~3;
  for (let at = 0; at < words; at += 4) {
    mix(hash, bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24));
  }
  for (let at = words; at < bytes.length; at++) mix(hash, bytes[at]!);
}

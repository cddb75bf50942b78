// Deadlocks, whole and partial: threads that nobody will ever wake, and the circles in which they wait for each other.

import { TIME_MAX } from '../../spec/inputs.ts';
import type { Kernel } from '../context.ts';
import { get, sortedIds } from '../table.ts';
import { WORD_KINDS } from './library.ts';
import { type Wait, type WaitKind, waitOf } from './wait.ts';

/** Waits that others end by what they do. A signal from anywhere can end every wait; that is not counted. */
const BY_OTHERS: ReadonlySet<WaitKind> = new Set<WaitKind>([
  'lock',
  'lost lock',
  'join',
  ...WORD_KINDS,
  'pipe data',
  'pipe room',
  'child',
  'vfork',
]);
/** Of these it is known exactly for whom a thread waits. */
const EXACT: ReadonlySet<WaitKind> = new Set(['lock', 'lost lock', 'join', 'vfork']);

/** Threads that will never go on, whatever the others do, with what they wait for: ids ascending. */
export function stuckThreads(k: Kernel): Map<number, Wait> {
  const stuck = new Map<number, Wait>();
  for (const tid of sortedIds(k.state.threads)) {
    const wait = waitOf(k, tid);
    if (wait !== undefined && BY_OTHERS.has(wait.kind) && wait.deadline >= TIME_MAX && !hasAlarm(k, tid)) {
      stuck.set(tid, wait);
    }
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const [tid, { by }] of stuck) {
      if (by.every((other) => stuck.has(other))) continue;
      stuck.delete(tid);
      changed = true;
    }
  }
  return stuck;
}

function hasAlarm(k: Kernel, tid: number): boolean {
  return get(k.state.processes, get(k.state.threads, tid).pid).alarm !== 0;
}

/** Circles of threads, each waiting for the next and the last for the first; each circle begins with its lowest id. */
export function circles(stuck: ReadonlyMap<number, Wait>): number[][] {
  const found: number[][] = [];
  const seen = new Set<number>();
  for (const start of stuck.keys()) {
    const path: number[] = [];
    let tid: number | undefined = start;
    while (tid !== undefined && !seen.has(tid)) {
      seen.add(tid);
      path.push(tid);
      tid = nextOf(stuck, tid);
    }
    const at = tid === undefined ? -1 : path.indexOf(tid);
    if (at >= 0) found.push(lowestFirst(path.slice(at)));
  }
  return found;
}

/** For whom a thread waits: exactly, or for the only one who could wake it. */
function nextOf(stuck: ReadonlyMap<number, Wait>, tid: number): number | undefined {
  const wait = stuck.get(tid);
  if (wait === undefined) return undefined;
  return EXACT.has(wait.kind) || wait.by.length === 1 ? wait.by[0] : undefined;
}

function lowestFirst(circle: readonly number[]): number[] {
  const at = circle.indexOf(Math.min(...circle));
  return [...circle.slice(at), ...circle.slice(0, at)];
}

// The harts that a thread may run on (sched_setaffinity(2)).

import { Errno } from '../../spec/errno.ts';
import type { Kernel } from '../context.ts';
import { processOf } from '../proc/process.ts';
import { mayRunOn } from '../proc/run-queue.ts';
import type { Thread } from '../state.ts';
import { type Handler, signed } from '../syscall.ts';
import { edit, find } from '../table.ts';
import { readWords, writeWords } from './words.ts';

const WORD_BITS = 32;

/** Thread that a tid argument means; 0 is the caller. */
function threadOf(k: Kernel, thread: Readonly<Thread>, tid: number): Readonly<Thread> | undefined {
  return find(k.state.threads, tid === 0 ? thread.id : tid);
}

/** Words of a mask of every hart. */
function wordsOf(k: Kernel): number {
  return Math.ceil(k.state.harts.length / WORD_BITS);
}

/** A mask of all harts, low word first. */
function allHarts(k: Kernel): number[] {
  const words = new Array<number>(wordsOf(k)).fill(0);
  for (let h = 0; h < k.state.harts.length; h++) words[h >>> 5] = (words[h >>> 5]! | (1 << (h & 31))) >>> 0;
  return words;
}

const setaffinity: Handler = (k, thread, call) => {
  const target = threadOf(k, thread, signed(call, 0));
  if (target === undefined) return -Errno.ESRCH;
  const count = Math.min(wordsOf(k), Math.floor(call.args[1]! / 4));
  const given = readWords(k, processOf(k, thread).space, call.args[2]!, count);
  if (given === null) return -Errno.EFAULT;
  const all = allHarts(k);
  const wanted = all.map((word, index) => (word & (given[index] ?? 0)) >>> 0);
  if (wanted.every((word) => word === 0)) return -Errno.EINVAL;
  const isAll = wanted.every((word, index) => word === all[index]);
  const row = edit(k.state.threads, target.id);
  row.affinity = isAll ? [] : wanted;
  // A hart that it may not use any more is left at once.
  if (row.status !== 'running' || mayRunOn(row, row.hart)) return 0;
  if (row.id === thread.id) k.yields = true;
  else row.slice = 1;
  return 0;
};

const getaffinity: Handler = (k, thread, call) => {
  const target = threadOf(k, thread, signed(call, 0));
  if (target === undefined) return -Errno.ESRCH;
  const size = call.args[1]!;
  const words = wordsOf(k);
  if (size % 4 !== 0 || size < words * 4) return -Errno.EINVAL;
  const mask = target.affinity.length === 0 ? allHarts(k) : target.affinity;
  return writeWords(k, processOf(k, thread).space, call.args[2]!, mask) ? words * 4 : -Errno.EFAULT;
};

export const AFFINITY_CALLS = {
  sched_setaffinity: setaffinity,
  sched_getaffinity: getaffinity,
} as const satisfies Readonly<Record<string, Handler>>;

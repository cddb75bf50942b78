// What the thread library waits for: it says so in the fifth argument of FUTEX_WAIT_BITSET, at which nobody else looks
// (FUTEX_FOR_... in spec/flags.ts). The layouts are those of programs/include/thread.inc.

import { FLAG_SETS } from '../../spec/flags.ts';
import type { Kernel } from '../context.ts';
import { peekWord } from '../mem/peek.ts';
import type { CallRecord, Thread } from '../state.ts';
import { get } from '../table.ts';

/** What a word of memory belongs to; `word` if the library does not say. */
export const WORD_KINDS = ['word', 'condition', 'semaphore', 'barrier', 'rwlock', 'once', 'result'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

export interface LibraryWait {
  readonly kind: WordKind;
  /** Where the condition variable, semaphore... is. */
  readonly va: number;
  /** Of a lock for readers and writers the thread that writes, else 0. */
  readonly writer: number;
}

const { FUTEX_WAIT_BITSET, FUTEX_PRIVATE_FLAG, FUTEX_CLOCK_REALTIME } = FLAG_SETS.futex;
const WHAT = FLAG_SETS.futexFor;
/** No condition variable lies below: page 0 is never mapped. */
const FIRST_ADDRESS = 4096;
const BARRIER_ROUND = 8;
const RWLOCK_WRITER = 16;
const TASK_DONE = 16;

/** What the call of futex waits for that a blocked thread is in. */
export function libraryWait(k: Kernel, thread: Readonly<Thread>, call: Readonly<CallRecord>): LibraryWait {
  const [word = 0, op = 0, , , what = 0] = call.args;
  const plain: LibraryWait = { kind: 'word', va: word, writer: 0 };
  if ((op & ~(FUTEX_PRIVATE_FLAG | FUTEX_CLOCK_REALTIME)) !== FUTEX_WAIT_BITSET) return plain;
  switch (what) {
    case WHAT.FUTEX_FOR_SEMAPHORE:
      return { ...plain, kind: 'semaphore' };
    case WHAT.FUTEX_FOR_BARRIER:
      return { ...plain, kind: 'barrier', va: word - BARRIER_ROUND };
    case WHAT.FUTEX_FOR_RWLOCK:
      return { ...plain, kind: 'rwlock', writer: peek(k, thread, word + RWLOCK_WRITER) };
    case WHAT.FUTEX_FOR_ONCE:
      return { ...plain, kind: 'once' };
    case WHAT.FUTEX_FOR_FUTURE:
      return { ...plain, kind: 'result', va: word - TASK_DONE };
    default:
      return what >= FIRST_ADDRESS ? { ...plain, kind: 'condition', va: what } : plain;
  }
}

/** `for the semaphore full, which is 0, to be posted`: the end of a sentence that begins with `waits`. */
export function wordText(k: Kernel, thread: Readonly<Thread>, kind: WordKind, va: number, name: string): string {
  const field = (offset: number): number => peek(k, thread, va + offset);
  switch (kind) {
    case 'condition':
      return `for a signal of the condition variable ${name}`;
    case 'semaphore':
      return `until somebody posts the semaphore ${name}`;
    case 'barrier':
      return `at the barrier ${name}, where ${field(4)} of ${field(0)} have arrived`;
    case 'rwlock':
      return `for the lock ${name}, which ${readersText(field(0) & 0x7fffffff)}`;
    case 'once':
      return `for the function of pthread_once(${name}), which another thread has begun`;
    case 'result':
      return 'for the result of a task of a pool';
    default:
      return `for the word ${name}, which is ${field(0)}, until another thread wakes it`;
  }
}

const readersText = (readers: number): string =>
  readers === 0
    ? 'a writer that waits shall have first'
    : `${readers} ${readers === 1 ? 'thread reads' : 'threads read'}`;

const peek = (k: Kernel, thread: Readonly<Thread>, va: number): number =>
  peekWord(k, get(k.state.processes, thread.pid).space, va) ?? 0;

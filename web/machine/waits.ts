// What a blocked thread waits for, as the page tells it.

import type { Kernel } from '../../src/kernel/context.ts';
import type { Thread } from '../../src/kernel/state.ts';
import { type FutexWord, futexWordOf } from '../../src/kernel/why/wait.ts';
import { readWaitReason } from '../../src/spec/waits.ts';
import type { WaitName } from '../messages.ts';

interface ThreadWait {
  readonly name: WaitName;
  readonly about: string;
  /** Of a futex its address, or that of the thing it belongs to; else 0. */
  readonly va: number;
  /** The thread that holds the lock, or shall end; else 0. */
  readonly holder: number;
}

/** Undefined if the thread does not wait. Looks at this thread only. */
export function threadWait(k: Kernel, thread: Readonly<Thread>): ThreadWait | undefined {
  if (thread.status !== 'blocked' || thread.waitReason === '') return undefined;
  const { name, about } = readWaitReason(thread.waitReason);
  const word = futexWordOf(k, thread);
  if (word === undefined) return { name, about, va: 0, holder: 0 };
  return { name: useOf(word), about, va: word.va, holder: word.joined || word.holder };
}

function useOf({ kind, holder, isLost, joined }: FutexWord): WaitName {
  if (joined !== 0) return 'join';
  if (holder !== 0) return isLost ? 'lostLock' : 'lock';
  return kind === 'word' ? 'futex' : kind;
}

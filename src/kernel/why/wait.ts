// What a blocked thread waits for, and who could end the wait: worked out from the tables when somebody asks. Nothing
// is changed here, and no page is faulted in.
//
// Who holds a lock is no business of the kernel's; but locks of the library keep Linux's convention: the low 30 bits of
// the futex word are the thread that holds it, and the top bit says that somebody waits.

import { O_ACCMODE } from '../../spec/flags.ts';
import { TIME_MAX } from '../../spec/inputs.ts';
import { SYSCALL_BY_NAME } from '../../spec/syscalls.ts';
import type { Kernel } from '../context.ts';
import { peekWord } from '../mem/peek.ts';
import type { OpenFile, Pipe, Thread } from '../state.ts';
import { find, get, sortedIds } from '../table.ts';
import { libraryWait, type WordKind } from './library.ts';

export type WaitKind =
  /** A lock that another thread holds, or itself. */
  | 'lock'
  /** A lock of a thread that has ended without giving it up; value is that thread. */
  | 'lost lock'
  /** The end of a thread. */
  | 'join'
  /** A word of memory, and what the library keeps there: a condition variable, a semaphore, a barrier... */
  | WordKind
  | 'pipe data'
  | 'pipe room'
  /** Somebody who opens the other end of a fifo. */
  | 'other side'
  | 'child'
  | 'vfork'
  | 'time'
  | 'signal'
  | 'continue'
  | 'outside'
  | 'other';

export interface Wait {
  readonly kind: WaitKind;
  /** What the kernel calls it: `data in a pipe`. */
  readonly reason: string;
  /** Of words of memory: address of what the word belongs to, and what is in the word; of a pipe its number. */
  readonly va: number;
  readonly value: number;
  readonly pipe: number;
  /** Threads that could end the wait by what they do; empty if none is known. */
  readonly by: readonly number[];
  /** Virtual time at which it ends by itself; TIME_MAX: never. */
  readonly deadline: number;
}

const FUTEX_WAITERS = 0x80000000;
const FUTEX_TID_MASK = 0x3fffffff;
const FUTEX_CALLS = numbersOf('futex', 'futex_time64');
const OPEN_CALLS = numbersOf('openat');
const SIGNAL_CALLS = numbersOf('rt_sigsuspend', 'rt_sigtimedwait');

/** What thread `tid` waits for; undefined if it is not blocked or stopped. */
export function waitOf(k: Kernel, tid: number): Wait | undefined {
  const thread = find(k.state.threads, tid);
  if (thread === undefined) return undefined;
  if (thread.status === 'stopped') return newWait(thread, 'continue', { reason: 'SIGCONT' });
  if (thread.status !== 'blocked') return undefined;
  const deadline = thread.timer === 0 ? TIME_MAX : get(k.state.timers, thread.timer).due;
  const number = thread.call?.number ?? -1;
  if (FUTEX_CALLS.has(number)) return futexWait(k, thread, deadline);
  const { childQueue, children } = get(k.state.processes, thread.pid);
  if (thread.waitingOn.includes(childQueue)) {
    return newWait(thread, 'child', { by: children.flatMap((pid) => threadsOf(k, pid)), deadline });
  }
  const pipe = [...k.state.pipes.rows.values()].find((each) => isWaitingFor(thread, each));
  if (pipe !== undefined) return pipeWait(k, thread, pipe, deadline);
  if (thread.waitingOn.some((queue) => find(k.state.waitQueues, queue)?.outside))
    return newWait(thread, 'outside', { deadline });
  const vforked = sortedIds(k.state.processes).find((pid) => get(k.state.processes, pid).vforkParent === tid);
  if (vforked !== undefined) return newWait(thread, 'vfork', { by: threadsOf(k, vforked), deadline });
  if (SIGNAL_CALLS.has(number)) return newWait(thread, 'signal', { deadline });
  return newWait(thread, thread.waitingOn.length === 0 && deadline < TIME_MAX ? 'time' : 'other', { deadline });
}

function newWait(thread: Readonly<Thread>, kind: WaitKind, fields: Partial<Wait>): Wait {
  return { kind, reason: thread.waitReason, va: 0, value: 0, pipe: 0, by: [], deadline: TIME_MAX, ...fields };
}

function futexWait(k: Kernel, thread: Readonly<Thread>, deadline: number): Wait {
  const { kind, va, value, holder, isLost } = futexWordOf(k, thread)!;
  const others = sortedIds(k.state.threads).filter((tid) => tid !== thread.id && canSee(k, thread, tid));
  const ends = others.find((tid) => get(k.state.threads, tid).clearTid === va);
  if (ends !== undefined) return newWait(thread, 'join', { va, value, by: [ends], deadline });
  if (isLost) return newWait(thread, 'lost lock', { va, value: holder, deadline });
  if (holder !== 0) return newWait(thread, 'lock', { va, value, by: [holder], deadline });
  return newWait(thread, kind, { va, value, by: others, deadline });
}

/** The word that a thread waits for in a call of futex. */
export interface FutexWord {
  readonly kind: WordKind;
  /** Of the word, or what it belongs to. */
  readonly va: number;
  readonly value: number;
  /** Of a lock the thread that holds it, else 0. */
  readonly holder: number;
  /** The holder has ended. */
  readonly isLost: boolean;
  /** The thread whose end clears the word (pthread_join), else 0. */
  readonly joined: number;
}

/** The futex word that a blocked thread waits for; undefined if it waits for anything else. Looks at this thread only. */
export function futexWordOf(k: Kernel, thread: Readonly<Thread>): FutexWord | undefined {
  if (!FUTEX_CALLS.has(thread.call?.number ?? -1)) return undefined;
  const value = peekWord(k, get(k.state.processes, thread.pid).space, thread.call!.args[0]!) ?? 0;
  const { kind, va, writer } = libraryWait(k, thread, thread.call!);
  const found = { kind, va, value, holder: 0, isLost: false, joined: 0 };
  if (writer > 0) return { ...found, holder: writer, isLost: find(k.state.threads, writer) === undefined };
  if (kind !== 'word') return found;
  if (find(k.state.threads, value)?.clearTid === va) return { ...found, joined: value };
  const owner = value & FUTEX_TID_MASK;
  const isLost = find(k.state.threads, owner) === undefined;
  const isLock =
    (value & FUTEX_WAITERS) !== 0 &&
    (isLost ? owner > 0 && owner < k.state.threads.next : owner === thread.id || canSee(k, thread, owner));
  return { ...found, holder: isLock ? owner : 0, isLost: isLock && isLost };
}

/** Whether a thread has the word in its memory that `thread` waits for. */
function canSee(k: Kernel, thread: Readonly<Thread>, tid: number): boolean {
  const spaceOf = (pid: number): number => get(k.state.processes, pid).space;
  const isShared = thread.call!.data[0]! < 0;
  return isShared || spaceOf(get(k.state.threads, tid).pid) === spaceOf(thread.pid);
}

function isWaitingFor(thread: Readonly<Thread>, pipe: Readonly<Pipe>): boolean {
  return thread.waitingOn.includes(pipe.readQueue) || thread.waitingOn.includes(pipe.writeQueue);
}

/** Who has the other end open; a fifo may be opened by anybody. */
function pipeWait(k: Kernel, thread: Readonly<Thread>, pipe: Readonly<Pipe>, deadline: number): Wait {
  if (OPEN_CALLS.has(thread.call?.number ?? -1)) return newWait(thread, 'other side', { pipe: pipe.id, deadline });
  const kind = thread.waitingOn.includes(pipe.readQueue) ? 'pipe data' : 'pipe room';
  const wanted = kind === 'pipe data' ? 'write' : 'read';
  const by = sortedIds(k.state.processes).filter((pid) => {
    const slots = find(k.state.files, get(k.state.processes, pid).files)?.slots ?? [];
    return slots.some((file) => file !== 0 && isEnd(get(k.state.openFiles, file), pipe.id, wanted));
  });
  return newWait(thread, kind, { pipe: pipe.id, by: by.flatMap((pid) => threadsOf(k, pid)), deadline });
}

function isEnd(file: Readonly<OpenFile>, pipe: number, wanted: 'read' | 'write'): boolean {
  const mode = file.flags & O_ACCMODE;
  return file.kind === 'pipe' && file.object === pipe && mode !== (wanted === 'write' ? 0 : 1);
}

const threadsOf = (k: Kernel, pid: number): readonly number[] => find(k.state.processes, pid)?.threads ?? [];

function numbersOf(...names: string[]): ReadonlySet<number> {
  return new Set(names.flatMap((name) => SYSCALL_BY_NAME.get(name)?.number ?? []));
}

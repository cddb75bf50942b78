// What happened when, as an observer notes it: who ran on which hart, who waited for what and who woke them, system
// calls, faults, signals. Plain records; the drawings in this folder are made of them. Times are cycles.

import type { Kernel } from '../../kernel/context.ts';
import { machineTime } from '../../kernel/kernel.ts';
import type { Observer } from '../../kernel/observe.ts';
import { find } from '../../kernel/table.ts';
import type { WordKind } from '../../kernel/why/library.ts';
import { waitOf } from '../../kernel/why/wait.ts';
import { TIME_MAX } from '../../spec/inputs.ts';
import { SIGNAL_BY_NUMBER } from '../../spec/signals.ts';
import { SYSCALL_BY_NUMBER } from '../../spec/syscalls.ts';
import { CAUSE_DOC } from '../../spec/traps.ts';

/** Why a thread left its hart; `''`: it still runs at the end. */
export type LeaveReason = 'preempt' | 'yield' | 'block' | 'stop' | 'exit' | '';

/** A thread runs. */
export interface Slice {
  readonly hart: number;
  readonly tid: number;
  readonly from: number;
  to: number;
  why: LeaveReason;
}

/** A thread does not run: it is ready, or waits for `reason`, which for a lock names it and who held it at the beginning. */
export interface Pause {
  readonly tid: number;
  readonly kind: 'ready' | 'lock' | 'blocked' | 'stopped';
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

export interface Call {
  readonly tid: number;
  readonly name: string;
  readonly from: number;
  to: number;
  /** As in a0; undefined if it does not return, or not before the end. */
  result: number | undefined;
}

/** Something that takes no time. */
export interface Mark {
  readonly tid: number;
  readonly at: number;
  readonly kind: 'fault' | 'signal' | 'exec' | 'fork' | 'exit';
  readonly text: string;
}

/** `by` woke `tid`; 0 is a timer or an input. */
export interface Wake {
  readonly by: number;
  readonly tid: number;
  readonly at: number;
  readonly why: string;
}

export interface TimelineThread {
  readonly tid: number;
  readonly pid: number;
  name: string;
  readonly born: number;
  ended: number;
}

export interface Timeline {
  readonly clockHz: number;
  readonly harts: number;
  /** Virtual time at the end. */
  readonly end: number;
  /** By id. */
  readonly threads: readonly TimelineThread[];
  readonly slices: readonly Slice[];
  readonly pauses: readonly Pause[];
  readonly calls: readonly Call[];
  readonly marks: readonly Mark[];
  readonly wakes: readonly Wake[];
  /** Records that did not fit: the lists end before the run does. */
  readonly dropped: number;
}

export interface TimelineRecorder {
  readonly observer: Observer;
  /** To be called when there is a kernel. */
  readonly attach: (k: Kernel) => void;
  /** Everything up to now. */
  readonly timeline: () => Timeline;
}

export interface RecorderOptions {
  /** Records at most, of all kinds. */
  readonly most?: number;
  /** Name of an address of a process, for locks. */
  readonly nameOf?: (pid: number, va: number) => string | undefined;
}

export const MOST_RECORDS = 300_000;

type Reason = Pick<Pause, 'kind' | 'reason'>;
const WORD_NAMES: Readonly<Record<WordKind, string>> = {
  word: 'the futex',
  condition: 'the condition variable',
  semaphore: 'the semaphore',
  barrier: 'the barrier',
  rwlock: 'the lock for readers and writers',
  once: 'pthread_once of',
  result: 'the result of the task',
};
const UNKNOWN: Reason = { kind: 'blocked', reason: '' };

interface Recording {
  k: Kernel | undefined;
  left: number;
  dropped: number;
  readonly nameOf: (pid: number, va: number) => string | undefined;
  readonly threads: Map<number, TimelineThread>;
  readonly slices: Slice[];
  readonly pauses: Pause[];
  readonly calls: Call[];
  readonly marks: Mark[];
  readonly wakes: Wake[];
  /** By hart, and by thread. */
  readonly running: Map<number, Slice>;
  readonly entered: Map<number, Call>;
  readonly away: Map<number, Omit<Pause, 'tid' | 'to'>>;
  readonly reasons: Map<number, Reason>;
}

/** Makes a recorder. */
export function recordTimeline({
  most = MOST_RECORDS,
  nameOf = () => undefined,
}: RecorderOptions = {}): TimelineRecorder {
  const r: Recording = {
    ...{ k: undefined, left: most, dropped: 0, nameOf, threads: new Map() },
    ...{ slices: [], pauses: [], calls: [], marks: [], wakes: [] },
    ...{ running: new Map(), entered: new Map(), away: new Map(), reasons: new Map() },
  };
  return {
    observer: newObserver(r),
    attach: (k) => {
      r.k = k;
    },
    timeline: () => finished(r),
  };
}

function newObserver(r: Recording): Observer {
  const mark = (tid: number, at: number, kind: Mark['kind'], text: string): void => {
    seen(r, tid, at);
    keep(r, r.marks, { tid, at, kind, text });
  };
  return {
    dispatch: (hart, tid, clock) => dispatched(r, hart, tid, clock),
    leave: (hart, tid, clock, why) => left(r, hart, tid, clock, why as LeaveReason),
    block: (tid) => void r.reasons.set(tid, reasonOf(r, tid)),
    wake: (tid, by, why, clock) => {
      keep(r, r.wakes, { by: why === 'timeout' ? 0 : by, tid, at: clock, why });
    },
    syscall: (tid, number, _args, _path, clock) => {
      const name = SYSCALL_BY_NUMBER.get(number)?.name ?? `call ${number}`;
      const call: Call = { tid, name, from: clock, to: TIME_MAX, result: undefined };
      r.entered.set(tid, call);
      keep(r, r.calls, call);
    },
    syscallReturn: (tid, _number, result, clock) => {
      const call = r.entered.get(tid);
      if (call !== undefined) Object.assign(call, { to: clock, result });
      r.entered.delete(tid);
    },
    fault: (tid, cause, va, clock) => {
      mark(tid, clock, 'fault', `${CAUSE_DOC.get(cause) ?? `fault ${cause}`} at 0x${va.toString(16)}`);
    },
    signal: (_pid, tid, signal, clock) =>
      mark(tid, clock, 'signal', SIGNAL_BY_NUMBER.get(signal)?.name ?? `signal ${signal}`),
    fork: (parent, child, clock) => mark(parent, clock, 'fork', `process ${child}`),
    exec: (pid, path, args, clock) => {
      renamed(r, pid, path);
      mark(pid, clock, 'exec', [path, ...args.slice(1)].join(' '));
    },
    exit: (pid, _name, status, _usage, clock) => {
      const text = (status & 0x7f) === 0 ? `status ${(status >> 8) & 0xff}` : `signal ${status & 0x7f}`;
      mark(pid, clock, 'exit', text);
    },
  };
}

/** Keeps a record, if there is room. */
function keep<T>(r: Recording, list: T[], record: T): void {
  if (r.left === 0) {
    r.dropped++;
    return;
  }
  r.left--;
  list.push(record);
}

function seen(r: Recording, tid: number, at: number): TimelineThread {
  let thread = r.threads.get(tid);
  if (thread === undefined) {
    const row = r.k === undefined ? undefined : find(r.k.state.threads, tid);
    const pid = row?.pid ?? tid;
    const name = r.k === undefined ? '' : (find(r.k.state.processes, pid)?.name ?? '');
    thread = { tid, pid, name, born: row === undefined ? at : Math.min(at, row.readyAt || at), ended: TIME_MAX };
    r.threads.set(tid, thread);
  }
  return thread;
}

/** A process has another program. */
function renamed(r: Recording, pid: number, path: string): void {
  const name = path.slice(path.lastIndexOf('/') + 1);
  for (const thread of r.threads.values()) if (thread.pid === pid) thread.name = name;
}

function dispatched(r: Recording, hart: number, tid: number, clock: number): void {
  seen(r, tid, clock);
  const ready = (r.k === undefined ? undefined : find(r.k.state.threads, tid)?.readyAt) ?? clock;
  const away = r.away.get(tid);
  if (away !== undefined) keep(r, r.pauses, { ...away, tid, to: ready });
  r.away.delete(tid);
  if (ready < clock) keep(r, r.pauses, { tid, kind: 'ready', from: ready, to: clock, reason: '' });
  const slice: Slice = { hart, tid, from: clock, to: TIME_MAX, why: '' };
  r.running.set(hart, slice);
  keep(r, r.slices, slice);
}

function left(r: Recording, hart: number, tid: number, clock: number, why: LeaveReason): void {
  const slice = r.running.get(hart);
  if (slice !== undefined) Object.assign(slice, { to: clock, why });
  r.running.delete(hart);
  if (why === 'exit') seen(r, tid, clock).ended = clock;
  if (why === 'stop') r.away.set(tid, { kind: 'stopped', from: clock, reason: 'SIGCONT' });
  if (why === 'block') r.away.set(tid, { ...(r.reasons.get(tid) ?? UNKNOWN), from: clock });
}

/** What a thread begins to wait for: a lock, a word or the end of a thread by its name, anything else in the kernel's words. */
function reasonOf(r: Recording, tid: number): Reason {
  const thread = r.k === undefined ? undefined : find(r.k.state.threads, tid);
  if (thread === undefined) return UNKNOWN;
  const call = SYSCALL_BY_NUMBER.get(thread.call?.number ?? -1)?.name ?? '';
  const wait = call.startsWith('futex') ? waitOf(r.k!, tid) : undefined;
  if (wait === undefined) return { kind: 'blocked', reason: thread.waitReason };
  const name = r.nameOf(thread.pid, wait.va) ?? `at 0x${wait.va.toString(16)}`;
  switch (wait.kind) {
    case 'lock':
      return { kind: 'lock', reason: `${name}, held by thread ${wait.by[0]}` };
    case 'lost lock':
      return { kind: 'lock', reason: `${name}, held by thread ${wait.value}, which has ended` };
    case 'join':
      return { kind: 'blocked', reason: `the end of thread ${wait.by[0]}` };
    default:
      return { kind: 'blocked', reason: `${WORD_NAMES[wait.kind as WordKind]} ${name}` };
  }
}

/** The records, those that are open closed at the present time. */
function finished(r: Recording): Timeline {
  const end = r.k === undefined ? 0 : machineTime(r.k);
  const closed = <T extends { to: number }>(list: readonly T[]): T[] =>
    list.map((each) => ({ ...each, to: Math.max(each.to === TIME_MAX ? end : each.to, 0) }));
  const open = [...r.away].map(([tid, away]): Pause => ({ ...away, tid, to: Math.max(end, away.from) }));
  return {
    clockHz: r.k?.state.config.clockHz ?? 1,
    harts: r.k?.state.harts.length ?? 0,
    end,
    threads: [...r.threads.values()]
      .map((thread) => ({ ...thread, ended: Math.min(thread.ended, Math.max(end, thread.born)) }))
      .sort((a, b) => a.tid - b.tid),
    slices: closed(r.slices),
    pauses: [...r.pauses, ...open],
    calls: closed(r.calls),
    marks: [...r.marks],
    wakes: [...r.wakes],
    dropped: r.dropped,
  };
}

// Why a thread does not run, in one sentence: `thread 5 (eater) waits for the lock left, held by thread 4 (eater), which
// sleeps for 20 us more`. Names of addresses are the caller's; the kernel knows none.

import { FLAG_SETS, O_ACCMODE } from '../../spec/flags.ts';
import { TIME_MAX } from '../../spec/inputs.ts';
import type { Kernel } from '../context.ts';
import type { Thread } from '../state.ts';
import { find, get } from '../table.ts';
import { WORD_KINDS, wordText } from './library.ts';
import { type Wait, waitOf } from './wait.ts';

/** Waits of which it is not known who ends them: any other thread could. */
const ENDED_BY_ANY: ReadonlySet<string> = new Set(WORD_KINDS);

/** Name of an address of a process, or undefined. */
export type NameOf = (pid: number, va: number) => string | undefined;

/** How far a sentence follows who waits for whom. */
const LONGEST_CHAIN = 8;

/** Thread and why it does not run, as a sentence without the full stop; undefined if there is no such thread. */
export function whyText(k: Kernel, tid: number, time: number, nameOf: NameOf = () => undefined): string | undefined {
  if (find(k.state.threads, tid) === undefined) return undefined;
  let text = threadText(k, tid);
  const told = new Set<number>();
  for (let at = tid; ; ) {
    told.add(at);
    const wait = waitOf(k, at);
    text += ` ${doesText(k, at, wait, time, nameOf)}`;
    const next = wait === undefined || ENDED_BY_ANY.has(wait.kind) ? [] : wait.by.filter((each) => each !== at);
    if (next.length !== 1) return text;
    if (told.has(next[0]!)) return `${text}: a circle, so none of them ever goes on`;
    if (told.size >= LONGEST_CHAIN) return text;
    at = next[0]!;
    text += ', which';
  }
}

/** The first step of that sentence: what this thread waits for, and not what the holder does. */
export const stepText = (k: Kernel, tid: number, time: number, nameOf: NameOf): string =>
  `${threadText(k, tid)} ${doesText(k, tid, waitOf(k, tid), time, nameOf)}`;

const doesText = (k: Kernel, tid: number, wait: Wait | undefined, time: number, nameOf: NameOf): string =>
  wait === undefined ? standsText(k, tid) : waitText(k, tid, wait, time, nameOf);

/** `thread 5 (eater)`; of a process with one thread `process 3 (cat)`. */
export function threadText(k: Kernel, tid: number): string {
  const { pid } = get(k.state.threads, tid);
  const { name, threads } = get(k.state.processes, pid);
  return threads.length === 1 && tid === pid ? `process ${pid} (${name})` : `thread ${tid} (${name})`;
}

/** What a thread does that does not wait. */
function standsText(k: Kernel, tid: number): string {
  const { status, hart } = get(k.state.threads, tid);
  if (status === 'running') return `runs on hart ${hart}`;
  return status === 'runnable' ? 'is ready and waits for its turn' : 'is at its end';
}

/** `waits for the lock left, held by thread 4 (eater)`. */
export function waitText(k: Kernel, tid: number, wait: Wait, time: number, nameOf: NameOf): string {
  const { pid } = get(k.state.threads, tid);
  const word = (): string => nameOf(pid, wait.va) ?? `at 0x${wait.va.toString(16)}`;
  const until = wait.deadline < TIME_MAX && wait.kind !== 'time' ? ` (${leftText(k, wait, time)} at most)` : '';
  switch (wait.kind) {
    case 'lock':
      return `waits for the lock ${word()}, ${holderText(k, tid, wait)}${until}`;
    case 'lost lock':
      return `waits for the lock ${word()}, which thread ${wait.value} held when it ended${until}`;
    case 'join':
      return `waits for the end of ${threadText(k, wait.by[0]!)}${until}`;
    case 'word':
    case 'condition':
    case 'semaphore':
    case 'barrier':
    case 'rwlock':
    case 'once':
    case 'result':
      return `waits ${wordText(k, get(k.state.threads, tid), wait.kind, wait.va, word())}${until}`;
    case 'pipe data':
      return `waits for data in pipe ${wait.pipe}, which ${endsText(k, tid, wait, 'write')}`;
    case 'pipe room':
      return `waits for room in pipe ${wait.pipe}, which ${endsText(k, tid, wait, 'read')}`;
    case 'other side':
      return `waits until somebody opens ${otherSideText(get(k.state.threads, tid))}`;
    case 'child':
      return `waits for ${wait.by.length === 1 ? 'its child ' : 'one of its children: '}${listText(k, wait.by)}`;
    case 'vfork':
      return `waits until its child after vfork, ${listText(k, wait.by)}, has another program or ends`;
    case 'time':
      return `sleeps for ${leftText(k, wait, time)} more`;
    case 'continue':
      return 'is stopped until it gets SIGCONT';
    default:
      return `waits for ${wait.reason === '' ? 'something' : wait.reason}${until}`;
  }
}

/** `the fifo f for writing`, for a thread that opens it for reading. */
function otherSideText({ call }: Readonly<Thread>): string {
  const isReader = (call!.args[2]! & O_ACCMODE) === FLAG_SETS.open.O_RDONLY;
  return `the fifo ${call!.path} for ${isReader ? 'writing' : 'reading'}`;
}

function holderText(k: Kernel, tid: number, { by }: Wait): string {
  return by[0] === tid ? 'which it holds itself' : `held by ${threadText(k, by[0]!)}`;
}

/** `only itself can write`, `process 3 (cat) can write`, `nobody can write`. */
function endsText(k: Kernel, tid: number, { by }: Wait, verb: string): string {
  const own = get(k.state.processes, get(k.state.threads, tid).pid).threads;
  const others = by.filter((each) => !own.includes(each));
  if (by.length === 0) return `nobody can ${verb}`;
  if (others.length === 0) return `only ${own.length === 1 ? 'itself' : 'its own process'} can ${verb}`;
  const also = others.length < by.length ? ', and it itself,' : '';
  return `${listText(k, others)}${also} can ${verb}`;
}

const MOST_NAMED = 4;

function listText(k: Kernel, tids: readonly number[]): string {
  const all = tids.map((tid) => threadText(k, tid));
  const shown =
    all.length > MOST_NAMED ? [...all.slice(0, MOST_NAMED - 1), `${all.length - MOST_NAMED + 1} others`] : all;
  return shown.length < 2 ? (shown[0] ?? 'none') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}

function leftText(k: Kernel, { deadline }: Wait, time: number): string {
  const micros = Math.ceil((Math.max(0, deadline - time) * 1_000_000) / k.state.config.clockHz);
  if (micros < 10_000) return `${micros} us`;
  return micros < 10_000_000 ? `${Math.ceil(micros / 1000)} ms` : `${Math.ceil(micros / 1_000_000)} s`;
}

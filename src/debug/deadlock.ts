// The report of a machine that can never go on: who waits for what, who holds it, and the circles.

import type { Kernel } from '../kernel/context.ts';
import { machineTime } from '../kernel/kernel.ts';
import { get, sortedIds } from '../kernel/table.ts';
import { circles, stuckThreads } from '../kernel/why/stuck.ts';
import { threadText, waitText } from '../kernel/why/text.ts';
import { waitOf } from '../kernel/why/wait.ts';
import { SYSCALL_BY_NUMBER } from '../spec/syscalls.ts';
import { type Paint, PLAIN, wrapped } from './paint.ts';
import { isLibrarySource } from './symbols.ts';
import { namesFrom, type SymbolsOfProcess, whereText } from './why.ts';

export interface DeadlockContext {
  readonly symbolsOf?: SymbolsOfProcess;
  /** Text of a source line of the user's; undefined for files that are not the user's. */
  readonly sourceLine?: (file: string, line: number) => string | undefined;
  readonly paint?: Paint;
}

/** All threads that wait, for what, and in which circles; ends with a newline. */
export function deadlockReport(k: Kernel, context: DeadlockContext = {}): string {
  const paint = context.paint ?? PLAIN;
  const title = 'nothing can run any more, and nobody is left to wake anyone';
  const lines = [
    `${paint.bold(paint.red('deadlock'))}${paint.bold(`: ${title}`)}`,
    ...sortedIds(k.state.threads).flatMap((tid) => threadLines(k, tid, context, paint)),
    ...ringLines(k, paint),
    `  ${paint.cyan('help')}   ${wrapped(adviceFor(k))}`,
  ];
  return `${lines.join('\n')}\n`;
}

function threadLines(k: Kernel, tid: number, { symbolsOf, sourceLine }: DeadlockContext, paint: Paint): string[] {
  const wait = waitOf(k, tid);
  if (wait === undefined) return [];
  const { pid, call } = get(k.state.threads, tid);
  const name = threadText(k, tid);
  const what = waitText(k, tid, wait, machineTime(k), namesFrom(symbolsOf ?? (() => undefined)));
  const callName = SYSCALL_BY_NUMBER.get(call?.number ?? -1)?.name;
  const text = wrapped(`${name} ${what}${callName === undefined ? '' : ` (in ${callName})`}`);
  const lines = [`  ${text.replace(name, () => paint.bold(name))}`];
  const symbols = symbolsOf?.(pid);
  if (symbols === undefined) return lines;
  return [...lines, `         ${paint.dim(wrapped(whereText(k, tid, symbols, ownLines(sourceLine))))}`];
}

/** Which lines are the user's: not those of the library, nor any of which there is no text. */
export const ownLines =
  (sourceLine: DeadlockContext['sourceLine']) =>
  (file: string, line: number): boolean =>
    !isLibrarySource(file) && (sourceLine === undefined || sourceLine(file, line) !== undefined);

/** A line for each circle, whole and partial deadlocks; what each thread waits for is said elsewhere. */
export const ringLines = (k: Kernel, paint: Paint): string[] =>
  circles(stuckThreads(k)).map((circle) => `  ${paint.yellow('circle')} ${wrapped(ringText(k, circle))}`);

/** `thread 3 -> 4 -> 3`: what each waits for has been said. */
function ringText(k: Kernel, circle: readonly number[]): string {
  const [first] = circle;
  if (circle.length === 1) return `${threadText(k, first!)} waits for itself: it can never go on`;
  const kind = circle.every((tid) => get(k.state.threads, tid).pid === tid) ? 'process' : 'thread';
  return `${kind} ${[...circle, first].join(' → ')}: each waits for the next, so none of them ever goes on`;
}

/** What usually mends it. */
function adviceFor(k: Kernel): string {
  const waits = sortedIds(k.state.threads).flatMap((tid) => waitOf(k, tid) ?? []);
  const has = (...kinds: string[]): boolean => waits.some(({ kind }) => kinds.includes(kind));
  if (has('lost lock'))
    return 'who ends gives up its locks first; a robust mutex tells the next one that its holder has died';
  if (has('lock')) return 'when every thread takes its locks in the same order, there can be no circle';
  if (has('pipe data', 'pipe room'))
    return 'a pipe gives end of file only when every copy of its write end is closed; --strace shows the calls';
  if (has('other side')) return 'opening an end of a fifo waits until somebody opens the other end';
  if (has('result'))
    return 'a task that waits for a task of its own pool keeps the thread that should run it: let nobody wait inside the pool';
  if (has('condition', 'word'))
    return 'a wake that comes before the wait is lost: test the condition under the lock, in a loop';
  if (has('barrier')) return 'a barrier opens when as many threads have come as it was made for';
  if (has('semaphore'))
    return 'nobody posts any more: is sem_post left out on some way, such as after a look at a flag that has changed since?';
  const isStopped = [...k.state.threads.rows.values()].some(({ status }) => status === 'stopped');
  if (isStopped) return 'who is stopped goes on by SIGCONT: kill -CONT PID';
  return '--strace shows the calls that led here';
}

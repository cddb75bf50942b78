// What /proc says about one thread: /proc/PID/task/TID.

import { SYSCALL_BY_NUMBER } from '../../../spec/syscalls.ts';
import { type Kernel, now } from '../../context.ts';
import type { Process, Thread } from '../../state.ts';
import { find, get } from '../../table.ts';
import { whyText } from '../../why/text.ts';
import { statOf, statusOf } from './process.ts';

export function threadStat(k: Kernel, tid: number): string {
  const thread = get(k.state.threads, tid);
  return statOf(k, get(k.state.processes, thread.pid), thread, thread);
}

export function threadStatus(k: Kernel, tid: number): string {
  const thread = get(k.state.threads, tid);
  return statusOf(k, get(k.state.processes, thread.pid), thread, thread);
}

/** What a thread waits for, in one line without its end; '0' if it does not wait. */
export function waitChannel(k: Kernel, tid: number): string {
  const thread = find(k.state.threads, tid);
  return thread === undefined || thread.status !== 'blocked' ? '0' : thread.waitReason || 'wait';
}

/** Why a thread does not run, as a line: what it waits for, who holds it, who that waits for. */
export function whyLine(k: Kernel, tid: number): string {
  return `${whyText(k, tid, now(k)) ?? 'it has ended'}\n`;
}

/** The same for every thread of a process; one that has ended waits for its parent. */
export function whyLines(k: Kernel, process: Readonly<Process>): string {
  const { id, name, parent, status, threads } = process;
  if (status === 'zombie') return `process ${id} (${name}) has ended; its parent ${parent} has not waited for it yet\n`;
  if (threads.length === 0) return `process ${id} (${name}) is a part of the kernel: it has no thread\n`;
  return threads.map((tid) => whyLine(k, tid)).join('');
}

/** Where a thread stands. The kernel has no symbols: addresses, which a debugger or nm can name. */
export function stackText(k: Kernel, tid: number): string {
  const thread = get(k.state.threads, tid);
  const { regs, pc } = placeOf(k, thread);
  const row = thread.call === undefined ? undefined : SYSCALL_BY_NUMBER.get(thread.call.number);
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
  return [
    `thread ${tid}: ${thread.status}`,
    `pc ${hex(pc)}  ra ${hex(regs[1]!)}  sp ${hex(regs[2]!)}`,
    ...(row === undefined ? [] : [`in ${row.name}`]),
    ...(thread.status === 'blocked' ? [`waits for ${thread.waitReason}`] : []),
    '',
  ].join('\n');
}

/** Registers and pc; those of a thread that runs are in its hart. */
function placeOf(k: Kernel, thread: Readonly<Thread>): { readonly regs: ArrayLike<number>; readonly pc: number } {
  return k.state.harts[thread.hart]!.thread === thread.id ? k.machine.harts[thread.hart]! : thread;
}

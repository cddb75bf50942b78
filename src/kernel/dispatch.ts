// The system call dispatcher: finds the row, checks and copies arguments by their types, runs the handler, writes the
// result back, or keeps a record of the call for later. Descriptors and paths are resolved here, once.

import { ERRNO_NAME, Errno } from '../spec/errno.ts';
import { FLAG_SETS } from '../spec/flags.ts';
import { TIME_MAX } from '../spec/inputs.ts';
import { ENTRY_BYTES_MAX, PATH_MAX } from '../spec/limits.ts';
import { Reg } from '../spec/registers.ts';
import { STRUCT_BY_NAME } from '../spec/structs.ts';
import { type Arg, SYSCALLS, type Syscall } from '../spec/syscalls.ts';
import { type Kernel, now, panic, type WantedPage } from './context.ts';
import { fileOf, holdFile } from './io/file-table.ts';
import { readBytes, readCString } from './mem/copy.ts';
import { forgetFailure } from './mem/fault.ts';
import { bringIn } from './mem/prefault.ts';
import { leaveHart } from './proc/context-switch.ts';
import { releaseCall } from './proc/exit.ts';
import { processOf } from './proc/process.ts';
import { cloneCall } from './proc/wait-queue.ts';
import type { CallRecord, Thread } from './state.ts';
import { HANDLERS, INTERRUPTED } from './sys/handlers.ts';
import { AGAIN, BLOCKED, type Handler } from './syscall.ts';
import { waitForPage, waitInCall } from './vfs/hostfs/pages.ts';
import { decodeName } from './vfs/name-bytes.ts';
import { sweepPassing } from './vfs/passing.ts';

const { AT_FDCWD } = FLAG_SETS.at;
const SLASH = 0x2f;
/** What is looked at behind an address of which the table does not say how much is used. */
const POINTED_BYTES = 8;

/** An argument that is an address, and how much of the memory there the call uses. */
interface MemoryArg {
  readonly index: number;
  /** Argument that holds the length, or -1: so many bytes. */
  readonly length: number;
  readonly bytes: number;
  readonly written: boolean;
}

interface Entry {
  readonly row: Syscall;
  readonly handler: Handler;
  /** What a signal with a handler does to a sleep: writes the remainder. */
  readonly interrupted: Handler | undefined;
  /** Arguments that are resolved before the handler runs. */
  readonly resolve: readonly { readonly index: number; readonly type: Arg['type'] }[];
  readonly memory: readonly MemoryArg[];
  /** What a path that is too long gives; that of memfd_create is only a name. */
  readonly tooLong: number;
}

/** By number, for the shortest way. */
const ENTRIES: readonly (Entry | undefined)[] = makeEntries();

/** Handlers of the calls that are answered at once, by number. */
export const IMMEDIATE: readonly (Handler | undefined)[] = ENTRIES.map((entry) =>
  entry?.row.immediate === true ? entry.handler : undefined,
);

/** The ecall of the running thread: number in t0, arguments in a0-a5. */
export function enterCall(k: Kernel, thread: Thread): void {
  const regs = k.machine.harts[k.hart]!.regs;
  const call = k.scratch;
  const args = call.args;
  call.number = regs[Reg.t0]!;
  // Not a loop: this is the way of every system call.
  args[0] = regs[Reg.a0]!;
  args[1] = regs[Reg.a1]!;
  args[2] = regs[Reg.a2]!;
  args[3] = regs[Reg.a3]!;
  args[4] = regs[Reg.a4]!;
  args[5] = regs[Reg.a5]!;
  thread.syscalls++;
  const entry = ENTRIES[call.number];
  const resolved = entry === undefined ? -Errno.ENOSYS : resolve(k, thread, entry, call);
  if (k.state.folders > 0 && entry !== undefined && !isInMemory(k, thread, entry, args)) {
    thread.syscalls--;
    waitForPage(k, thread, k.wanted!);
    return;
  }
  k.observer?.syscall?.(thread.id, call.number, args, call.path, now(k));
  finish(k, thread, call, resolved < 0 || entry === undefined ? resolved : entry.handler(k, thread, call));
}

/** Whether what the call will use of its memory is here. If a page of it is on the host, the call begins again later. */
function isInMemory(k: Kernel, thread: Readonly<Thread>, { memory }: Entry, args: readonly number[]): boolean {
  if (k.wanted !== undefined) return false;
  const { space } = processOf(k, thread);
  return memory.every(({ index, length, bytes, written }) => {
    const size = length < 0 ? bytes : Math.min(args[length]!, ENTRY_BYTES_MAX);
    return bringIn(k, space, args[index]!, size, written);
  });
}

/** Goes on with the call that the running thread is in. */
export function continueCall(k: Kernel, thread: Thread): void {
  const call = thread.call!;
  finish(k, thread, call, ENTRIES[call.number]!.handler(k, thread, call));
}

/** The thread is long at work in a call that may end with a part done. Others are done to the end first. */
export function isInterruptible(thread: Readonly<Thread>): boolean {
  const { call } = thread;
  return call !== undefined && call.woken === 'again' && ENTRIES[call.number]!.row.blocks;
}

/** A signal handler will run: the call ends with what it has, or EINTR, or it will be restarted; one with a time-out is not (signal(7)). */
export function interruptCall(k: Kernel, thread: Thread, restarts: boolean): void {
  const call = thread.call!;
  const { row, interrupted } = ENTRIES[call.number]!;
  if (call.done > 0) finish(k, thread, call, call.done);
  else if (row.restart === 'always' || (row.restart === 'sa' && restarts && call.deadline === TIME_MAX))
    endCall(k, thread);
  else finish(k, thread, call, interrupted === undefined ? -Errno.EINTR : interrupted(k, thread, call));
}

function finish(k: Kernel, thread: Thread, call: CallRecord, result: number): void {
  if (k.wanted !== undefined && result === -Errno.EFAULT) awaitPage(k, thread, call, k.wanted);
  else if (result < BLOCKED) {
    if (k.failed !== 0) forgetFailure(k);
    if (k.strict && result < 0) checkErrno(call.number, result);
    const hart = k.machine.harts[k.hart]!;
    hart.regs[Reg.a0] = result;
    hart.pc += 4;
    k.observer?.syscallReturn?.(thread.id, call.number, result | 0, now(k));
    if (thread.call !== undefined) endCall(k, thread);
  } else if (result === BLOCKED) {
    if (thread.status === 'blocked') {
      thread.voluntary++;
      leaveHart(k, k.hart, thread, 'block');
    }
    holdOnce(k, thread);
  } else if (result === AGAIN) {
    thread.call ??= cloneCall(call);
    thread.call.woken = 'again';
    thread.attention = true;
    holdOnce(k, thread);
  } else if (thread.call !== undefined) endCall(k, thread);
}

/** Memory of the call is on the host: it goes on from its record, or begins again if it has done nothing. */
function awaitPage(k: Kernel, thread: Thread, call: CallRecord, wanted: WantedPage): void {
  k.wanted = undefined;
  if (thread.call !== undefined || call.done > 0 || call.stage !== 0) {
    finish(k, thread, call, waitInCall(k, thread, call, wanted));
    return;
  }
  thread.syscalls--;
  waitForPage(k, thread, wanted);
}

/** The record goes, and what it held. */
function endCall(k: Kernel, thread: Thread): void {
  releaseCall(k, thread.call!);
  thread.call = undefined;
}

/** Open files stay open while a call that uses them is not done. */
function holdOnce(k: Kernel, thread: Thread): void {
  const call = thread.call!;
  if (call.held) return;
  call.held = true;
  for (const file of call.files) if (file !== 0) holdFile(k, file);
}

function resolve(k: Kernel, thread: Thread, entry: Entry, call: CallRecord): number {
  call.done = 0;
  call.stage = 0;
  call.deadline = TIME_MAX;
  call.woken = '';
  call.path = '';
  call.path2 = '';
  const { files } = call;
  files[0] = 0;
  files[1] = 0;
  files[2] = 0;
  files[3] = 0;
  files[4] = 0;
  files[5] = 0;
  if (entry.resolve.length === 0) return 0;
  const process = processOf(k, thread);
  let paths = 0;
  for (const { index, type } of entry.resolve) {
    const value = call.args[index]!;
    if (type === 'optional-path' && value === 0) continue;
    if (type === 'path' || type === 'optional-path') {
      const path = readPath(k, process.space, value);
      if (typeof path === 'number') return path === -Errno.ENAMETOOLONG ? entry.tooLong : path;
      if (paths === 0) sweepPassing(k);
      if (paths++ === 0) call.path = path;
      else call.path2 = path;
    } else if (type === 'fd' || (value | 0) !== AT_FDCWD) {
      const file = fileOf(k, process.files, value | 0);
      if (file === 0 && (type === 'fd' || !isAbsolutePath(k, process.space, call.args[index + 1]!)))
        return -Errno.EBADF;
      call.files[index] = file;
    }
  }
  return 0;
}

/** A path from the root does not need its directory (openat(2)); it stands behind its dirfd. A bad address is found later. */
function isAbsolutePath(k: Kernel, space: number, va: number): boolean {
  return (readBytes(k, space, va, 1)?.[0] ?? SLASH) === SLASH;
}

function readPath(k: Kernel, space: number, va: number): string | number {
  const bytes = readCString(k, space, va, PATH_MAX - 1);
  if (bytes === undefined) return -Errno.EFAULT;
  if (bytes === null) return -Errno.ENAMETOOLONG;
  return decodeName(bytes);
}

function checkErrno(number: number, result: number): void {
  const name = ERRNO_NAME.get(-result);
  const row = ENTRIES[number]?.row;
  if (row === undefined || result < -4095) return;
  if (name === undefined || !(name in row.errors))
    panic(`${row.name} returned ${name ?? result}, which its row does not list`);
}

function makeEntries(): (Entry | undefined)[] {
  const entries: (Entry | undefined)[] = [];
  const resolved: readonly Arg['type'][] = ['fd', 'dirfd', 'path', 'optional-path'];
  for (const row of SYSCALLS) {
    const args: readonly Arg[] = row.args;
    entries[row.number] = {
      row,
      handler: HANDLERS[row.name],
      interrupted: INTERRUPTED[row.name],
      resolve: args.map(({ type }, index) => ({ index, type })).filter(({ type }) => resolved.includes(type)),
      memory: args.flatMap((arg, index) => memoryArg(args, arg, index)),
      tooLong: 'ENAMETOOLONG' in row.errors ? -Errno.ENAMETOOLONG : -Errno.EINVAL,
    };
  }
  return entries;
}

function memoryArg(args: readonly Arg[], { type, length, struct }: Arg, index: number): MemoryArg[] {
  if (type === 'in' || type === 'out') {
    const at = args.findIndex(({ name }) => name === length);
    return [{ index, length: at, bytes: 0, written: type === 'out' }];
  }
  const bytes = (struct === undefined ? undefined : STRUCT_BY_NAME.get(struct)?.size) ?? POINTED_BYTES;
  const isAddress = type === 'pointer' || type === 'struct-in' || type === 'struct-out' || type === 'strings';
  return isAddress ? [{ index, length: -1, bytes, written: type === 'struct-out' }] : [];
}

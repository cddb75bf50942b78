// execve, and the start of programs by an input: a new address space is built completely before the old one goes,
// so that every error leaves the caller as it was.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import type { Input } from '../../spec/inputs.ts';
import { STACK_TOP } from '../../spec/paging.ts';
import { charge, type Kernel, now } from '../context.ts';
import { placeOnTerminal } from '../io/controlling.ts';
import { closeOnExec, newFiles, openStdio, ownFiles } from '../io/file-table.ts';
import { LogLevel, log } from '../log.ts';
import { newSpace, releaseSpace, setProgram } from '../mem/address-space.ts';
import type { AddressSpace, Process, ProgramSearch, Thread } from '../state.ts';
import { isAnswer } from '../syscall.ts';
import { add, edit, get, swapIds } from '../table.ts';
import { holdVnode } from '../vfs/lookup.ts';
import { encodeName } from '../vfs/name-bytes.ts';
import { setRoot } from './context-switch.ts';
import { doomOthers, endVfork, leaveMemory, leaveSpace } from './exit.ts';
import { type Image, mapInterpreter, mapProgram, readImage } from './image.ts';
import { INIT, newProcess, newThread, newUsage, stackLimitOf } from './process.ts';
import { queuedThreads } from './queued.ts';
import { makeRunnable } from './run-queue.ts';
import { accessAtOnce, type FoundProgram, findProgram, type ProgramAccess, readable } from './script.ts';
import { buildStack, type Places, type StartStrings, stringBytes } from './start-stack.ts';

const { RLIMIT_STACK } = FLAG_SETS.rlimit;
const SIG_IGN = 1;
/** What a new program costs the host (Kernel.spent). */
const EXEC_WORK = 131_072;
const SP = 2;

interface Loaded {
  readonly space: number;
  readonly entry: number;
  readonly sp: number;
}

/** Replaces the program of the running thread's process. 0; -errno with nothing changed, or BLOCKED: it goes on later. */
export function exec(k: Kernel, thread: Thread, path: string, search: ProgramSearch, access: ProgramAccess): number {
  const process = edit(k.state.processes, thread.pid);
  const found = findProgram(k, search, access);
  if (typeof found === 'number') return found;
  if (!search.paid) charge(k, k.state.config.costs.exec);
  search.paid = true;
  k.spent += EXEC_WORK;
  const strings = { args: found.args, env: search.env, path: encodeName(path) };
  const loaded = load(k, found, strings, process, access);
  if (typeof loaded === 'number') return loaded;
  doomOthers(k, process, thread);
  leaveMemory(k, process, thread);
  if (thread.id !== process.id) takeLeadersId(k, process, thread);
  const old = process.space;
  become(process, path, found, loaded);
  process.peakPages = Math.max(process.peakPages, get(k.state.spaces, old).peak);
  leaveSpace(k, thread, old);
  endVfork(k, process);
  process.files = ownFiles(k, process.files);
  closeOnExec(k, process.files);
  process.actions = process.actions.map((action) => (action?.handler === SIG_IGN ? action : undefined));
  Object.assign(thread, { altSp: 0, altSize: 0 });
  setRoot(k, thread.hart, get(k.state.spaces, loaded.space).root);
  const hart = k.machine.harts[thread.hart]!;
  hart.regs.fill(0);
  hart.regs[SP] = loaded.sp;
  hart.pc = loaded.entry;
  k.observer?.exec?.(process.id, found.path, process.args, now(k));
  return 0;
}

/** A process has the id of its first thread: the thread that execs gets that, and the first one, doomed, its id. */
function takeLeadersId(k: Kernel, process: Process, thread: Thread): void {
  const from = thread.id;
  const to = process.id;
  const swapped = (tid: number): number => (tid === from ? to : tid === to ? from : tid);
  swapIds(k.state.threads, from, to);
  process.threads = process.threads.map(swapped);
  k.state.runQueue = queuedThreads(k).map(swapped);
  k.taken = 0;
  for (const hart of k.state.harts) hart.thread = swapped(hart.thread);
}

type Start = Extract<Input, { kind: 'start' | 'boot' }>;

/** Starts a program as a child of init, or as init; its row in `programs` tells how it went. */
export function startProgram(k: Kernel, start: Start): void {
  const program = { pid: 0, path: start.path, args: start.args.slice(), done: true, status: 0, usage: newUsage() };
  const row = add(k.state.programs, program);
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const env = start.env.map(encode);
  const access = accessAtOnce(k, k.state.rootVnode);
  const args = start.args.map(encode);
  const search = { wanted: start.path, depth: 0, args, env, paid: true, reading: undefined };
  const found = findProgram(k, search, access);
  const init = get(k.state.processes, INIT);
  const isPlaceTaken = start.kind === 'boot' && init.hasExeced;
  const failed = isPlaceTaken ? -Errno.EBUSY : found;
  const loaded =
    typeof failed === 'number'
      ? failed
      : load(k, failed, { args: failed.args, env, path: encode(start.path) }, init, access);
  if (typeof found === 'number' || typeof loaded === 'number') {
    row.status = loaded as number;
    log(k, LogLevel.warning, `${start.path} cannot be started (error ${-(loaded as number)})`);
    return;
  }
  const thread = start.kind === 'boot' ? newThread(k, INIT, INIT) : newThread(k, 0);
  const process = start.kind === 'boot' ? edit(k.state.processes, INIT) : newProcess(k, thread.id, INIT);
  if (start.kind === 'start') edit(k.state.processes, INIT).children.push(process.id);
  become(process, start.path, found, loaded);
  process.threads.push(thread.id);
  process.startedAt = now(k);
  placeOnTerminal(k, process, start.tty, start.kind === 'start' && start.session === true);
  holdVnode(k, process.cwd);
  process.files = newFiles(k);
  openStdio(k, process.files, start.kind === 'boot' ? ['tty', 'tty', 'tty'] : start.stdio, start.tty);
  thread.regs[SP] = loaded.sp;
  thread.pc = loaded.entry;
  row.pid = process.id;
  row.done = false;
  log(k, LogLevel.info, `${start.path} is started as process ${process.id}`);
  makeRunnable(k, thread, now(k));
  k.observer?.exec?.(process.id, found.path, process.args, now(k));
}

/** `path` is as it was given: the name of a script stays, though its interpreter runs. */
function become(process: Process, path: string, found: FoundProgram, loaded: Loaded): void {
  process.space = loaded.space;
  process.exe = found.path;
  process.name = path.slice(path.lastIndexOf('/') + 1);
  process.args = found.args.map((each) => new TextDecoder().decode(each));
  process.hasExeced = true;
}

/** Builds the address space of a program; -errno if that cannot be; -EFAULT with k.wanted, or BLOCKED: not yet. */
function load(
  k: Kernel,
  found: FoundProgram,
  strings: StartStrings,
  process: Readonly<Process>,
  access: ProgramAccess,
): Loaded | number {
  const { vnode, path } = found;
  const environment = stringBytes(strings.env);
  if (stringBytes(strings.args) + environment > k.state.config.limits.argumentBytes) return -Errno.E2BIG;
  const image = readImage(k, vnode);
  if (k.wanted !== undefined) return -Errno.EFAULT;
  if (typeof image === 'number') return image;
  const helper = image.interpreter === '' ? undefined : findInterpreter(k, image.interpreter, access);
  if (typeof helper === 'number') return helper;
  const space = newSpace(k);
  if (space === undefined) return -Errno.ENOMEM;
  space.stackLimit = stackLimitOf(process);
  space.stackBytes = process.limits[RLIMIT_STACK]!.current;
  setProgram(k, space, vnode);
  space.environEnd = STACK_TOP - strings.path.length - 1;
  space.environStart = space.environEnd - strings.env.reduce((sum, each) => sum + each.length + 1, 0);
  const places = mapAll(k, space, { vnode, path, image }, helper);
  const sp = typeof places === 'number' ? 0 : buildStack(k, space.id, image, places, strings);
  if (typeof places !== 'number' && sp >= 0) return { space: space.id, entry: places.start, sp };
  // Memory ran out for the new program: that is the caller's error, not its end.
  k.outOfMemory = false;
  releaseSpace(k, space.id);
  return typeof places === 'number' ? places : -Errno.ENOMEM;
}

interface Executable {
  readonly vnode: number;
  readonly path: string;
  readonly image: Image;
}

/** Maps a program and its dynamic loader, if it has one: the loader is then what runs first. */
function mapAll(
  k: Kernel,
  space: AddressSpace,
  { vnode, path, image }: Executable,
  helper: Executable | undefined,
): Places | number {
  const base = mapProgram(k, space, vnode, path, image);
  if (base < 0) return base;
  const entry = base + image.entry;
  if (helper === undefined) return { base, interpreterBase: 0, start: entry };
  const interpreterBase = mapInterpreter(k, space, helper.vnode, helper.path, helper.image);
  if (interpreterBase < 0) return interpreterBase;
  return { base, interpreterBase, start: interpreterBase + helper.image.entry };
}

/** The dynamic loader that a program names; -errno if it is not there or is none itself. */
function findInterpreter(k: Kernel, path: string, access: ProgramAccess): Executable | number {
  const place = access.find(path, 'walk2');
  const vnode = typeof place === 'number' ? place : readable(k, place, access);
  if (isAnswer(vnode)) return vnode;
  const image = readImage(k, vnode);
  if (k.wanted !== undefined) return -Errno.EFAULT;
  return typeof image === 'number' || image.interpreter !== '' ? -Errno.ELIBBAD : { vnode, path, image };
}

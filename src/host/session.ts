// The driver loop over the kernel, for every host: runs slices of wall time, carries output out and inputs in, answers
// requests, and decides how an idle jump is shown (pacing). It knows no terminal, file or page: that is SessionHost.

import type { Kernel } from '../kernel/context.ts';
import type { HostRequest, Output } from '../kernel/host.ts';
import { submit, submitStamped } from '../kernel/inputs.ts';
import { drainOutput, joinOutput } from '../kernel/io/output.ts';
import { takeRequests } from '../kernel/io/requests.ts';
import { machineTime, type RunStatus, run } from '../kernel/kernel.ts';
import type { BlockedThread } from '../kernel/observe.ts';
import type { FolderOperation } from '../kernel/vfs/hostfs/protocol.ts';
import { Errno } from '../spec/errno.ts';
import { type Input, type InputEvent, TIME_MAX } from '../spec/inputs.ts';
import { guardHost, HostFailure } from './host-failure.ts';
import { busyWaitMs, idleWaitMs, newPacer, type Pacer, showedIdle, timeInWait } from './pacing.ts';

/** An input and when it came. */
export interface Arrival {
  readonly input: Input;
  /** Wall clock of SessionHost.nowMs. */
  readonly atMs: number;
}

export interface Reply {
  /** Bytes, or -errno. */
  readonly result: number;
  readonly bytes: Uint8Array;
}

/** What a session needs of the outside. Node, the browser and tests implement it. */
export interface SessionHost {
  /** Wall clock in milliseconds; never goes back. */
  nowMs(): number;
  /** Lets events of the outside in; returns after `ms` milliseconds (0: after one turn), or as soon as one is there. */
  pause(ms: number): Promise<void>;
  /** What came since the last call. */
  takeArrivals(): readonly Arrival[];
  /** Why the machine shall stop ('escape', 'SIGTERM', 'output closed'), or undefined. */
  stopReason(): string | undefined;
  /** Shows output. A promise if the outside is slow: the machine waits for it. */
  write(output: Output): Promise<void> | undefined;
  /** Answers a request: all bytes that were asked for, or what there is up to the end. */
  answer(request: HostRequest): Promise<Reply> | Reply;
}

/** Assembler, linker and their kin for guests: a pure function of the request. */
export type AnswerTool = (request: Uint8Array) => Uint8Array | Promise<Uint8Array>;

export interface SessionOptions {
  /** real: an idle jump of d cycles takes d / clock seconds. fast: it takes none. */
  readonly pace: 'real' | 'fast';
  /** Busy time keeps to the clock too. */
  readonly throttle?: boolean;
  /** Wall milliseconds between two looks at the outside (default 8). */
  readonly sliceMs?: number;
  /** Cycles of a slice, the same for all; otherwise as many as take sliceMs. */
  readonly sliceCycles?: number;
  /** Wall milliseconds after which the session ends. */
  readonly timeoutMs?: number;
  /** Inputs of a recording: they are all that happens to the machine; the host only sees output and may stop it. */
  readonly replay?: readonly InputEvent[];
  /** Without it guests get ENOSYS. */
  readonly toolchain?: AnswerTool;
  /** Folders of the host that are mounted: answers an operation on one of them, by number. */
  readonly folders?: (folder: number, operation: FolderOperation) => Reply;
  /** Virtual time at which a replay stops, if the recorded run was cut short. */
  readonly replayUntil?: number;
}

export type SessionEnd =
  /** Every process has ended. */
  | { readonly kind: 'done' }
  | { readonly kind: 'deadlock'; readonly blocked: readonly BlockedThread[] }
  /** --max-cycles. */
  | { readonly kind: 'limit' }
  /** --timeout. */
  | { readonly kind: 'timeout' }
  | { readonly kind: 'stopped'; readonly why: string }
  /** A replay that asks for something its log does not have. */
  | { readonly kind: 'diverged'; readonly why: string }
  /** A function of the host failed that never should. */
  | { readonly kind: 'failed'; readonly call: string; readonly why: string };

interface Session {
  readonly k: Kernel;
  readonly host: SessionHost;
  readonly options: SessionOptions;
  readonly pacer: Pacer;
  readonly sliceMs: number;
  readonly startMs: number;
  /** When the outside was let in last. */
  breathMs: number;
  /** Cycles of the next slice: follows sliceMs. */
  slice: number;
  /** Idle time up to here has been shown. */
  idleUntil: number;
  /** Cycle at which the last arrival takes effect: what comes later is not earlier there. */
  arrivedAt: number;
}

/** The answer of a host that cannot. */
const FAILED: Reply = { result: -Errno.EIO, bytes: new Uint8Array(0) };
const FIRST_SLICE = 500_000;
const LONGEST_SLICE = 16_000_000;
const DEFAULT_SLICE_MS = 8;

/**
 * Runs the machine until it ends or is stopped. Never throws for what a guest or the outside does; what it throws is
 * a mistake of ours in kernel or core.
 */
export async function runSession(k: Kernel, host: SessionHost, options: SessionOptions): Promise<SessionEnd> {
  try {
    return await drive(k, guardHost(host), options);
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    return { kind: 'failed', call: error.call, why: error.message };
  }
}

async function drive(k: Kernel, host: SessionHost, options: SessionOptions): Promise<SessionEnd> {
  const s: Session = {
    k,
    host,
    options,
    pacer: newPacer(options.pace, options.throttle ?? false, k.state.config.clockHz),
    sliceMs: options.sliceMs ?? DEFAULT_SLICE_MS,
    startMs: host.nowMs(),
    breathMs: host.nowMs(),
    slice: options.sliceCycles ?? FIRST_SLICE,
    idleUntil: options.pace === 'real' ? 0 : Number.POSITIVE_INFINITY,
    arrivedAt: 0,
  };
  submitStamped(k, options.replay ?? []);
  takeArrivals(s, () => 0);
  for (;;) {
    const end = await turn(s);
    if (end !== undefined) return end;
  }
}

/** One slice and what follows from it. */
async function turn(s: Session): Promise<SessionEnd | undefined> {
  const fromCycle = machineTime(s.k);
  const fromMs = s.host.nowMs();
  const status = run(s.k, fromCycle + s.slice, s.idleUntil);
  const tookMs = s.host.nowMs() - fromMs;
  // One that ended early says nothing about how fast programs are.
  if (status.kind === 'more' && machineTime(s.k) >= fromCycle + s.slice) fitSlice(s, tookMs);
  await showOutput(s);
  const end = endOf(s, status) ?? cutShort(s);
  if (end !== undefined) return end;
  if (status.kind === 'idle') return await idle(s, shownUntil(s, status.until), status.until);
  if (status.kind === 'waiting') return await answerRequests(s);
  const wait = busyWaitMs(s.pacer, machineTime(s.k) - fromCycle, tookMs);
  if (wait > 0) await s.host.pause(wait);
  await breathe(s, wait > 0);
  return undefined;
}

/** Where the wait for `until` begins: idle time that has been shown already is not waited for again. */
function shownUntil(s: Session, until: number): number {
  const here = machineTime(s.k);
  return s.options.pace === 'real' ? Math.max(here, Math.min(s.idleUntil, until)) : here;
}

function endOf(s: Session, status: RunStatus): SessionEnd | undefined {
  if (status.kind === 'done') return { kind: 'done' };
  if (status.kind === 'limit') return { kind: 'limit' };
  if (status.kind === 'deadlock') return { kind: 'deadlock', blocked: status.blocked };
  const until = s.options.replayUntil;
  if (until !== undefined && machineTime(s.k) >= until) return { kind: 'stopped', why: 'end of the recording' };
  return undefined;
}

function cutShort(s: Session): SessionEnd | undefined {
  const why = s.host.stopReason();
  if (why !== undefined) return { kind: 'stopped', why };
  return s.host.nowMs() - s.startMs >= (s.options.timeoutMs ?? Number.POSITIVE_INFINITY)
    ? { kind: 'timeout' }
    : undefined;
}

/** Makes the next slice take about sliceMs. */
function fitSlice(s: Session, tookMs: number): void {
  if (s.options.sliceCycles !== undefined) return;
  const factor = Math.min(2, Math.max(0.25, s.sliceMs / Math.max(tookMs, 0.1)));
  s.slice = Math.min(LONGEST_SLICE, Math.max(s.k.state.config.window, Math.floor(s.slice * factor)));
}

/** Lets the outside in if it has waited for a slice, and takes what came. */
async function breathe(s: Session, already = false): Promise<void> {
  const dueMs = s.breathMs + s.sliceMs;
  if (!already && s.host.nowMs() < dueMs) return;
  if (!already) await s.host.pause(0);
  s.breathMs = s.host.nowMs();
  takeArrivals(s, () => 0);
}

function takeArrivals(s: Session, timeOf: (atMs: number) => number): boolean {
  const arrivals = s.host.takeArrivals();
  if (s.options.replay !== undefined) return false;
  for (const { input, atMs } of arrivals) s.arrivedAt = submit(s.k, input, Math.max(timeOf(atMs), s.arrivedAt)).time;
  return arrivals.length > 0;
}

/** Nothing runs until `until`: shows it, and lets the outside in meanwhile. */
async function idle(s: Session, from: number, until: number): Promise<SessionEnd | undefined> {
  if (until >= TIME_MAX && s.options.replay !== undefined) {
    return { kind: 'diverged', why: 'the programs wait for input, and the recording has no more' };
  }
  const wait = idleWaitMs(s.pacer, from, until);
  if (wait === 0) {
    showJump(s, from, until, 0);
    await breathe(s);
    return undefined;
  }
  const startMs = s.host.nowMs();
  for (;;) {
    const waitedMs = s.host.nowMs() - startMs;
    if (takeArrivals(s, (atMs) => timeInWait(s.pacer, from, atMs - startMs))) {
      showJump(s, from, timeInWait(s.pacer, from, waitedMs), waitedMs);
      return undefined;
    }
    const end = cutShort(s);
    if (end !== undefined) return end;
    if (waitedMs >= wait) {
      showJump(s, from, until, waitedMs);
      s.breathMs = s.host.nowMs();
      return undefined;
    }
    await s.host.pause(Math.min(wait - waitedMs, untilTimeout(s)));
  }
}

function showJump(s: Session, from: number, to: number, wallMs: number): void {
  showedIdle(s.pacer, from, to, wallMs);
  s.idleUntil = Math.max(s.idleUntil, to);
}

/** Virtual time stands still until the host has answered. */
async function answerRequests(s: Session): Promise<SessionEnd | undefined> {
  if (s.options.replay !== undefined) {
    return { kind: 'diverged', why: 'the programs ask for something that is not in the recording' };
  }
  for (const request of takeRequests(s.k)) {
    let reply = answerTo(s, request);
    if (reply instanceof Promise) {
      let late = FAILED;
      const work = reply.then((found) => {
        late = found;
      });
      const end = await waitFor(
        s,
        work.catch(() => {}),
      );
      if (end !== undefined) return end;
      reply = late;
    }
    submit(s.k, { kind: 'reply', request: request.id, ...reply });
  }
  return undefined;
}

/** What answers a request; an answer that fails is an error of the guest's call. */
function answerTo(s: Session, request: HostRequest): Promise<Reply> | Reply {
  try {
    return answerTool(s, request) ?? answerFolder(s, request) ?? s.host.answer(request);
  } catch {
    return FAILED;
  }
}

/** The reply to a request to the toolchain; undefined for any other. */
function answerTool(s: Session, { request }: HostRequest): Reply | Promise<Reply> | undefined {
  if (request.kind !== 'tool') return undefined;
  const answer = s.options.toolchain?.(request.bytes);
  if (answer === undefined) return { result: -Errno.ENOSYS, bytes: new Uint8Array(0) };
  const reply = (bytes: Uint8Array): Reply => ({ result: bytes.length, bytes });
  return answer instanceof Promise ? answer.then(reply) : reply(answer);
}

/** What a folder of the host says; undefined for any other request. */
function answerFolder(s: Session, { request }: HostRequest): Reply | undefined {
  if (request.kind !== 'folder') return undefined;
  const none = { result: -Errno.ENODEV, bytes: new Uint8Array(0) };
  return s.options.folders?.(request.folder, request.operation) ?? none;
}

/** Carries output out, in order, neighbours joined. */
async function showOutput(s: Session): Promise<void> {
  for (const output of joinOutput(drainOutput(s.k))) {
    const slow = s.host.write(output);
    if (slow !== undefined && (await waitFor(s, slow)) !== undefined) return;
  }
}

/** Waits for the host, a stop or the time-out. */
async function waitFor(s: Session, work: Promise<void>): Promise<SessionEnd | undefined> {
  let over = false;
  const ended = work.finally(() => {
    over = true;
  });
  // Also if nobody waits for it any more.
  ended.catch(() => {});
  while (!over) {
    const end = cutShort(s);
    if (end !== undefined) return end;
    await Promise.race([ended, s.host.pause(untilTimeout(s))]);
  }
  await ended;
  return undefined;
}

function untilTimeout(s: Session): number {
  return Math.max(0, s.startMs + (s.options.timeoutMs ?? Number.POSITIVE_INFINITY) - s.host.nowMs());
}

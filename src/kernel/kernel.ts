// Boot, and the loop that drives a machine: which hart goes next, until when, and what is done about it. All of it is
// deterministic: the host's slices (`until`) only decide where run() returns.

import type { Machine } from '../machine/machine.ts';
import { DEFAULT_COSTS } from '../spec/costs.ts';
import { DEFAULT_CLOCK_HZ, DEFAULT_QUANTUM, DEFAULT_WINDOW, type InputEvent, TIME_MAX } from '../spec/inputs.ts';
import { DEFAULT_LIMITS } from '../spec/limits.ts';
import { Signal } from '../spec/signals.ts';
import { Mode } from '../spec/traps.ts';
import { choose } from './choose.ts';
import { charge, type Kernel, now } from './context.ts';
import { applyFirstInput } from './inputs.ts';
import { LogLevel, log } from './log.ts';
import { allocZeroFrame } from './mem/alloc.ts';
import { type BlockedThread, hearsCalls, type Observer } from './observe.ts';
import { dispatch } from './proc/context-switch.ts';
import { hartTime, interruptedHart, isIdle, newOrder, nextHart, noteTurn, startOrder } from './proc/hart-order.ts';
import { INIT, newCall, newProcess, newUsage } from './proc/process.ts';
import { isQueued } from './proc/queued.ts';
import { SEATS } from './proc/seat.ts';
import { kernelSignal, raiseProcess } from './proc/signal.ts';
import { wakeThread } from './proc/wait-queue.ts';
import { seedRandom } from './random.ts';
import { describeBlocked, isOutsideAwaited } from './report.ts';
import { policyByName } from './sched/policies.ts';
import { type HartState, type KernelConfig, type KernelState, TABLES, type TableName, type Timer } from './state.ts';
import { edit, get, newTable, type Row, type Table } from './table.ts';
import { addTimer, firstDue, firstTimers, removeTimer } from './time.ts';
import { enter, settleInterrupt } from './trap.ts';
import { hasWorked, isUndisturbed, turn } from './turn.ts';
import { bootFiles } from './vfs/setup.ts';
import { runWindows } from './windows.ts';

/** `li t0, 139; ecall`: what a signal handler returns to. */
const SIGRETURN_CODE = [0x2050008b, 0x01000000];
const TIMER_INTERRUPT = 0x80000005;

/** Why run() came back. */
export type RunStatus =
  /** The slice is over. */
  | { readonly kind: 'more' }
  /** Every hart is idle until that time, which lies beyond idleUntil; TIME_MAX: only the outside can wake them. */
  | { readonly kind: 'idle'; readonly until: number }
  /** A synchronous request to the host has no reply yet: virtual time stands still. */
  | { readonly kind: 'waiting' }
  /** Output waits for the driver. */
  | { readonly kind: 'output' }
  /** No process is left. */
  | { readonly kind: 'done' }
  /** Nobody can run, and nobody will ever wake them. */
  | { readonly kind: 'deadlock'; readonly blocked: readonly BlockedThread[] }
  /** maxCycles is reached. */
  | { readonly kind: 'limit' }
  /** The next instruction of this hart is one that is watched (Machine.setStopAtomics, setMarked). */
  | { readonly kind: 'watch'; readonly hart: number };

const MORE: RunStatus = { kind: 'more' };
const WAITING: RunStatus = { kind: 'waiting' };
const OUTPUT: RunStatus = { kind: 'output' };
const DONE: RunStatus = { kind: 'done' };
const LIMIT: RunStatus = { kind: 'limit' };

/** A configuration with defaults for everything that is not given. */
export function makeConfig(given: Partial<KernelConfig> = {}): KernelConfig {
  return {
    limits: DEFAULT_LIMITS,
    costs: DEFAULT_COSTS,
    seed: 1,
    window: DEFAULT_WINDOW,
    quantum: DEFAULT_QUANTUM,
    clockHz: DEFAULT_CLOCK_HZ,
    epochSeconds: 0,
    policy: 'rr',
    maxCycles: TIME_MAX,
    ...given,
  };
}

/** A kernel on a fresh hosted machine: init, an empty root, no programs. Throws RangeError for an unknown policy. */
export function boot(machine: Machine, config: KernelConfig, observer?: Observer): Kernel {
  const k = attach(machine, newState(machine, config), observer);
  for (const hart of machine.harts) hart.mode = Mode.user;
  const { memory } = k.state;
  memory.sigreturnFrame = allocZeroFrame(k);
  SIGRETURN_CODE.forEach((word, index) => {
    machine.writeWord(memory.sigreturnFrame * 4096 + index * 4, word);
  });
  bootFiles(k);
  const init = newProcess(k, INIT, 0);
  init.name = 'init';
  log(k, LogLevel.info, bootMessage(config));
  memory.baseline = memory.used;
  k.charged = 0;
  return k;
}

function bootMessage({ limits, clockHz, policy }: KernelConfig): string {
  const size = `${limits.memoryBytes / 2 ** 20} MiB`;
  return `badak: ${limits.harts} hart(s) at ${clockHz / 1e6} MHz, ${size} of memory, policy ${policy}`;
}

/** The context around a state; restore() uses it too. */
export function attach(machine: Machine, state: KernelState, observer?: Observer): Kernel {
  const policy = policyByName(state.config.policy);
  if (policy === undefined) throw new RangeError(`no scheduling policy is called ${state.config.policy}`);
  return {
    state,
    machine,
    observer,
    policy,
    policyContext: undefined,
    hart: 0,
    clock: 0,
    seats: new Array<undefined>(SEATS).fill(undefined),
    order: newOrder(machine.harts.length),
    charged: 0,
    taken: 0,
    work: 0,
    spent: 0,
    outOfMemory: false,
    yields: false,
    strict: false,
    nameIndex: new WeakMap(),
    scratch: newCall(),
    breaks: false,
    isHeard: true,
    trace: undefined,
    wanted: undefined,
    failed: 0,
  };
}

/**
 * Runs until virtual time `until` (cycles, rounded up), until something needs the driver, or for about 8 ms of kernel
 * work. Idle time up to `idleUntil` is jumped over; beyond it the driver may wait first (pacing) and call again. An
 * observer that sets k.breaks makes it come back ('more') after the turn or dispatch that it was told of.
 */
export function run(k: Kernel, until: number, idleUntil = Number.POSITIVE_INFINITY): RunStatus {
  startOrder(k);
  const limit = Math.ceil(until);
  k.breaks = false;
  k.spent = 0;
  k.isHeard = k.trace !== undefined || hearsCalls(k.observer);
  for (;;) {
    const status = runReady(k, limit) ?? step(k, limit, idleUntil);
    if (status !== undefined) return status;
    if (k.breaks || hasWorked(k)) return MORE;
  }
}

/** Turns and dispatches, one after the other, until something else is due: what step() would do, in fewer steps. */
function runReady(k: Kernel, until: number): RunStatus | undefined {
  const s = k.state;
  const limit = Math.min(until, s.config.maxCycles);
  if (s.harts.length === 1) return runAlone(k, limit);
  while (isUndisturbed(k)) {
    const goesOn = s.turn >= 0;
    const h = goesOn ? s.turn : nextHart(k);
    if (h < 0) return undefined;
    const time = hartTime(k, h);
    if (time >= limit || time >= s.nextEvent) return undefined;
    if (s.harts[h]!.thread !== 0) {
      const isWatched = goesOn ? undefined : runWindows(k, time, limit);
      if (isWatched ?? turn(k, h, time, limit)) return { kind: 'watch', hart: s.turn };
      if (isWatched === undefined) noteTurn(k, h, goesOn ? Number.NaN : time);
    } else if (isIdle(k)) return undefined;
    else noteTurn(k, dispatch(k, h, time), Number.NaN);
    if (k.breaks) return MORE;
  }
  return undefined;
}

/** The same for a machine with one hart, which nobody else can be before. */
function runAlone(k: Kernel, limit: number): RunStatus | undefined {
  const s = k.state;
  const hart = k.machine.harts[0]!;
  const hs = s.harts[0]!;
  while (isUndisturbed(k)) {
    const time = hart.clock;
    if (time >= limit || time >= s.nextEvent) return undefined;
    if (hs.thread !== 0) {
      if (turn(k, 0, time, limit)) return { kind: 'watch', hart: 0 };
    } else if (isQueued(k)) dispatch(k, 0, time);
    else return undefined;
    if (k.breaks) return MORE;
  }
  return undefined;
}

/** Virtual time of the machine: of the hart whose turn it is, of the one that is furthest behind, or, if idle, the latest. */
export function machineTime(k: Kernel): number {
  const { harts, turn } = k.state;
  if (turn >= 0) return k.machine.harts[turn]!.clock;
  let time = Number.POSITIVE_INFINITY;
  let latest = 0;
  for (let h = 0; h < harts.length; h++) {
    const { clock } = k.machine.harts[h]!;
    if (harts[h]!.thread !== 0 && clock < time) time = clock;
    if (clock > latest) latest = clock;
  }
  return time === Number.POSITIVE_INFINITY ? latest : time;
}

/** One decision: an event, a dispatch, or a turn of one hart. undefined: go on. */
function step(k: Kernel, until: number, idleUntil: number): RunStatus | undefined {
  const s = k.state;
  if (s.requests.rows.size > 0 && isHostAwaited(s)) return WAITING;
  if (s.outputBytes >= s.config.limits.outputBytes) return OUTPUT;
  // A turn that a slice cut goes on, whatever the other clocks show.
  const goesOn = s.turn >= 0;
  const h = goesOn ? s.turn : nextHart(k);
  const time = h < 0 ? Number.POSITIVE_INFINITY : hartTime(k, h);
  const first = Math.min(s.nextEvent, time);
  if (first >= TIME_MAX) return finished(k);
  if (first >= s.config.maxCycles) return LIMIT;
  // An idle jump is one step, however long: a slice may end behind it.
  const jumps = (h < 0 || s.harts[h]!.thread === 0) && isIdle(k) && first > machineTime(k);
  if (jumps ? machineTime(k) >= until : first >= until) return MORE;
  if (jumps && first > idleUntil) return { kind: 'idle', until: first };
  if (s.nextEvent <= time) {
    const taker = goesOn ? h : interruptedHart(k, h, s.nextEvent, sleeperHart(s));
    fireEvent(k, taker);
    noteTurn(k, taker, Number.NaN);
  } else if (s.harts[h]!.thread !== 0) {
    const isWatched = turn(k, h, time, until);
    noteTurn(k, h, goesOn ? Number.NaN : time);
    if (isWatched) return { kind: 'watch', hart: h };
  } else noteTurn(k, dispatch(k, h, time), Number.NaN);
  return undefined;
}

/** Where the thread ran whose timer is due first; -1: the next event is another one. */
function sleeperHart(s: KernelState): number {
  const id = s.timerQueue[0];
  if (id === undefined || firstDue(s) > s.nextEvent) return -1;
  const { kind, target } = get(s.timers, id);
  return kind === 'thread' ? get(s.threads, target).hart : -1;
}

/** The first timer or input takes effect, as an interrupt of hart `h`. */
function fireEvent(k: Kernel, h: number): void {
  const s = k.state;
  const hs = s.harts[h]!;
  const hart = k.machine.harts[h]!;
  if (hs.thread === 0 && hart.clock < s.nextEvent) {
    hs.idleCycles += s.nextEvent - hart.clock;
    hart.clock = s.nextEvent;
  }
  enter(k, h, hart.clock);
  charge(k, Math.max(1, s.config.costs.interrupt));
  k.observer?.interrupt?.(h, hart.clock, TIMER_INTERRUPT);
  if (firstDue(s) <= s.nextEvent) fireTimer(k);
  else applyFirstInput(k);
  settleInterrupt(k);
}

function fireTimer(k: Kernel): void {
  const due = firstTimers(k.state);
  const id = due[choose(k, 'timer', due)]!;
  const timer = get(k.state.timers, id);
  const { kind, target, interval } = timer;
  removeTimer(k, id);
  if (kind === 'thread') {
    edit(k.state.threads, target).timer = 0;
    wakeThread(k, target, 'timeout');
  } else {
    edit(k.state.processes, target).alarm = interval === 0 ? 0 : addTimer(k, nextDue(k, timer), kind, target, interval);
    raiseProcess(k, target, kernelSignal(Signal.SIGALRM));
  }
}

/** When an interval timer is due again: expiries that have passed meanwhile are left out. */
function nextDue(k: Kernel, { due, interval }: Readonly<Timer>): number {
  return due + interval * (1 + Math.floor(Math.max(0, now(k) - due) / interval));
}

/** A synchronous request has no reply yet, not even one that is on its way. */
function isHostAwaited(s: KernelState): boolean {
  for (const request of s.requests.rows.values()) {
    const isReply = ({ input }: InputEvent): boolean => input.kind === 'reply' && input.request === request.id;
    if (request.synchronous && !s.inputs.some(isReply)) return true;
  }
  return false;
}

/** Nothing can happen any more. */
function finished(k: Kernel): RunStatus {
  if (k.state.processes.rows.size === 1 && k.state.threads.rows.size === 0) return DONE;
  if (isOutsideAwaited(k)) return { kind: 'idle', until: TIME_MAX };
  return { kind: 'deadlock', blocked: describeBlocked(k) };
}

function newState(machine: Machine, config: KernelConfig): KernelState {
  const hart = (): HartState => ({
    thread: 0,
    clock: 0,
    instret: 0,
    reservation: -1,
    root: 0,
    trapped: false,
    cause: 0,
    tval: 0,
    window: -1,
    idleCycles: 0,
    interruptCycles: 0,
  });
  return {
    config,
    harts: machine.harts.map(hart),
    turn: -1,
    lastHart: -1,
    runQueue: [],
    timerQueue: [],
    nextEvent: TIME_MAX,
    inputs: [],
    nextSequence: 0,
    random: seedRandom(config.seed),
    policyRandom: seedRandom(config.seed ^ 0x5bd1e995),
    policy: config.choices === undefined ? {} : { at: 0, choices: config.choices.slice() },
    memory: { frames: machine.frames, fresh: 1, free: 0, used: 0, baseline: 0, sigreturnFrame: 0 },
    ended: newUsage(),
    log: [],
    output: [],
    outputBytes: 0,
    rootVnode: 0,
    folders: 0,
    passing: [],
    fileBlocks: 0,
    nameBytes: 0,
    pipeBlocks: 0,
    ...(newTables() as Pick<KernelState, TableName>),
  };
}

/** Empty tables; thread and process ids start behind init's, frame chunks at 0. */
function newTables(): Record<TableName, Table<Row>> {
  const firstId: Partial<Record<TableName, number>> = { threads: INIT + 1, frameChunks: 0 };
  return Object.fromEntries(TABLES.map((name) => [name, newTable(firstId[name])])) as Record<TableName, Table<Row>>;
}

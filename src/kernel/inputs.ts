// Inputs: everything that changes a machine from outside. They are stamped with a window boundary that no hart has
// reached, queued in order, and take effect there; the stamped events are the log that a replay needs.

import { type Input, type InputEvent, TIME_MAX } from '../spec/inputs.ts';
import { SIGNAL_BY_NUMBER } from '../spec/signals.ts';
import type { Kernel } from './context.ts';
import { applyIoInput } from './io/inputs.ts';
import { LogLevel, log } from './log.ts';
import { writeBytes } from './mem/copy.ts';
import { startProgram } from './proc/exec.ts';
import { liveProcess } from './proc/process.ts';
import { kernelSignal, raiseProcess } from './proc/signal.ts';
import { edit, find } from './table.ts';
import { refreshNextEvent } from './time.ts';
import { installDirectory, installFile, installLink, installMount, removeName } from './vfs/setup.ts';

/**
 * Enters an input. It takes effect at the first window boundary that is later than everything that has happened,
 * and not before `at` (cycles: when it arrived, of a paced terminal). Returns the event as a log records it.
 */
export function submit(k: Kernel, input: Input, at = 0): InputEvent {
  const request = input.kind === 'reply' ? find(k.state.requests, input.request) : undefined;
  const time = Math.max(nextBoundary(k), roundUp(k, Math.max(at, request?.due ?? 0)));
  const event: InputEvent = { time: Math.min(time, TIME_MAX), sequence: k.state.nextSequence++, input };
  insert(k, event);
  k.observer?.input?.(event);
  return event;
}

/** Enters the events of a log: they keep their stamps. */
export function submitStamped(k: Kernel, events: readonly InputEvent[]): void {
  for (const event of events) {
    insert(k, event);
    k.state.nextSequence = Math.max(k.state.nextSequence, event.sequence + 1);
  }
}

/** Lets the first input take effect. */
export function applyFirstInput(k: Kernel): void {
  const event = k.state.inputs.shift()!;
  refreshNextEvent(k.state);
  apply(k, event.input);
}

function apply(k: Kernel, input: Input): void {
  if (input.kind === 'file') installFile(k, input.path, input.mode, input.bytes);
  else if (input.kind === 'directory') installDirectory(k, input.path, input.mode);
  else if (input.kind === 'symlink') installLink(k, input.path, input.target);
  else if (input.kind === 'remove') removeName(k, input.path);
  else if (input.kind === 'mount') mountFolder(k, input);
  else if (input.kind === 'start' || input.kind === 'boot') startProgram(k, input);
  else if (input.kind === 'signal') signalFromOutside(k, input.pid, input.signal);
  else if (input.kind === 'nice') setNice(k, input.pid, input.nice);
  else if (input.kind === 'setting') applySetting(k, input.name, input.value);
  else if (input.kind === 'pokeMemory') pokeMemory(k, input.pid, input.va, input.bytes);
  else if (input.kind === 'pokeRegister') pokeRegister(k, input.tid, input.register, input.value);
  else applyIoInput(k, input);
}

function mountFolder(k: Kernel, { path, folder, readOnly }: Extract<Input, { kind: 'mount' }>): void {
  const problem = installMount(k, path, folder, readOnly);
  const how = problem < 0 ? `cannot be mounted (error ${-problem})` : `is mounted${readOnly ? ' read-only' : ''}`;
  log(k, problem < 0 ? LogLevel.warning : LogLevel.info, `folder ${folder} of the host ${how} at ${path}`);
}

function signalFromOutside(k: Kernel, pid: number, signal: number): void {
  if (SIGNAL_BY_NUMBER.has(signal)) raiseProcess(k, pid, kernelSignal(signal));
}

function setNice(k: Kernel, pid: number, nice: number): void {
  if (liveProcess(k, pid) !== undefined) edit(k.state.processes, pid).nice = nice;
}

/** Settings that may change while a machine runs. */
function applySetting(k: Kernel, name: string, value: number): void {
  if (name === 'quantum' && value >= 1) k.state.config = { ...k.state.config, quantum: value };
  if (name === 'maxCycles' && value >= 1) k.state.config = { ...k.state.config, maxCycles: value };
}

function pokeMemory(k: Kernel, pid: number, va: number, bytes: Uint8Array): void {
  const process = liveProcess(k, pid);
  if (process !== undefined && process.space !== 0) writeBytes(k, process.space, va, bytes);
}

function pokeRegister(k: Kernel, tid: number, register: number, value: number): void {
  const thread = find(k.state.threads, tid);
  if (thread === undefined || register < 1 || register > 16) return;
  const hart = k.state.harts[thread.hart]!.thread === tid ? k.machine.harts[thread.hart] : undefined;
  const row = edit(k.state.threads, tid);
  if (register === 16) {
    if (hart !== undefined) hart.pc = value;
    row.pc = value;
  } else {
    if (hart !== undefined) hart.regs[register] = value;
    row.regs[register] = value;
  }
}

/** The first boundary that no hart has reached; 0 for a machine that has not run. */
function nextBoundary(k: Kernel): number {
  const latest = k.machine.harts.reduce((max, hart) => Math.max(max, hart.clock), 0);
  const { window } = k.state.config;
  return latest === 0 ? 0 : (Math.floor(latest / window) + 1) * window;
}

function roundUp(k: Kernel, time: number): number {
  const { window } = k.state.config;
  return Math.ceil(time / window) * window;
}

function insert(k: Kernel, event: InputEvent): void {
  const { inputs } = k.state;
  const after = (each: InputEvent): boolean =>
    each.time > event.time || (each.time === event.time && each.sequence > event.sequence);
  const at = inputs.findIndex(after);
  inputs.splice(at < 0 ? inputs.length : at, 0, event);
  refreshNextEvent(k.state);
}

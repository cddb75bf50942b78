// Timers, and when the next thing happens. Timers are kept by (due, id); inputs by (time, sequence).

import { TIME_MAX } from '../spec/inputs.ts';
import { type Kernel, now } from './context.ts';
import type { KernelState, Stamp, Timer } from './state.ts';
import { add, find, get, remove } from './table.ts';

/** Starts a timer, which `interval` cycles after it is due shall be due again (0: not); its id. */
export function addTimer(k: Kernel, due: number, kind: Timer['kind'], target: number, interval = 0): number {
  const timer = add(k.state.timers, { due, kind, target, interval });
  const queue = k.state.timerQueue;
  let at = queue.length;
  while (at > 0 && get(k.state.timers, queue[at - 1]!).due > due) at--;
  queue.splice(at, 0, timer.id);
  refreshNextEvent(k.state);
  return timer.id;
}

/** Stops a timer, whether it has fired or not. */
export function removeTimer(k: Kernel, id: number): void {
  if (find(k.state.timers, id) === undefined) return;
  const queue = k.state.timerQueue;
  queue.splice(queue.indexOf(id), 1);
  remove(k.state.timers, id);
  refreshNextEvent(k.state);
}

/** Ids of the timers that are due first, all at the same time. */
export function firstTimers(state: KernelState): number[] {
  const first = state.timerQueue[0];
  if (first === undefined) return [];
  const due = get(state.timers, first).due;
  let count = 1;
  while (count < state.timerQueue.length && get(state.timers, state.timerQueue[count]!).due === due) count++;
  return state.timerQueue.slice(0, count);
}

/** When the first timer is due; TIME_MAX if there is none. */
export function firstDue(state: KernelState): number {
  const first = state.timerQueue[0];
  return first === undefined ? TIME_MAX : get(state.timers, first).due;
}

/** To be called when timers or inputs have changed. */
export function refreshNextEvent(state: KernelState): void {
  state.nextEvent = Math.min(firstDue(state), state.inputs[0]?.time ?? TIME_MAX);
}

/** Nanoseconds to cycles, rounded up; saturates at TIME_MAX. */
export function cyclesOf(state: KernelState, seconds: number, nanoseconds: number): number {
  const hz = state.config.clockHz;
  const cycles = seconds * hz + Math.ceil((nanoseconds * hz) / 1e9);
  return Math.min(cycles, TIME_MAX);
}

/** Cycles to seconds and nanoseconds. */
export function timeOf(state: KernelState, cycles: number): { seconds: number; nanoseconds: number } {
  const hz = state.config.clockHz;
  const seconds = Math.floor(cycles / hz);
  return { seconds, nanoseconds: Math.floor(((cycles - seconds * hz) * 1e9) / hz) };
}

/** What the wall clock of the machine shows now. */
export function wallTime(k: Kernel): Stamp {
  const { seconds, nanoseconds } = timeOf(k.state, now(k));
  return { seconds: seconds + k.state.config.epochSeconds, nanoseconds };
}

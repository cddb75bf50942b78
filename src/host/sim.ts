// The simulated host of tests and demonstrations: a wall clock that only moves when the session waits, standard input
// from bytes, typing by script, output kept as text. The same script gives the same run on every machine.

import type { HostRequest, Output } from '../kernel/host.ts';
import type { Input } from '../spec/inputs.ts';
import type { Arrival, Reply, SessionHost } from './session.ts';

/** Something that happens outside, after the step before it. */
export interface SimStep {
  /** Waits until this text has come out since the step before. */
  readonly after?: string;
  /** Then so many milliseconds more. */
  readonly delayMs?: number;
  /** Typed at terminal 1. */
  readonly keys?: string;
  readonly input?: Input;
  /** Stops the machine for this reason. */
  readonly stop?: string;
}

export interface SimOptions {
  readonly steps?: readonly SimStep[];
  /** Standard input that is not a terminal. */
  readonly stdin?: string | Uint8Array;
}

export interface SimHost extends SessionHost {
  /** Everything that came out, terminals and streams, in order. */
  text(): string;
  /** What one stream or terminal wrote. */
  textOf(kind: Output['kind'], object: number): string;
  /** Steps that have not happened. */
  stepsLeft(): number;
}

const FIRST_TTY = 1;
/** Milliseconds that a look at the clock takes: so busy machines see time pass. */
const LOOK_MS = 0.25;

interface Sim {
  readonly steps: readonly SimStep[];
  next: number;
  /** When the next step's text was seen; undefined if it was not. */
  armedMs: number | undefined;
  /** Where the output of the present step begins. */
  mark: number;
  nowMs: number;
  output: string;
  stop: string | undefined;
  stdin: Uint8Array;
  readonly byObject: Map<string, string>;
}

export function openSimHost(options: SimOptions = {}): SimHost {
  const { stdin = '' } = options;
  const sim: Sim = {
    steps: options.steps ?? [],
    next: 0,
    armedMs: undefined,
    mark: 0,
    nowMs: 0,
    output: '',
    stop: undefined,
    stdin: typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin,
    byObject: new Map(),
  };
  return {
    nowMs: () => (sim.nowMs += LOOK_MS),
    pause: (ms) => pass(sim, ms),
    takeArrivals: () => takeSteps(sim),
    stopReason: () => sim.stop,
    write: (output) => keep(sim, output),
    answer: (request) => answer(sim, request),
    text: () => sim.output,
    textOf: (kind, object) => sim.byObject.get(`${kind} ${object}`) ?? '',
    stepsLeft: () => sim.steps.length - sim.next,
  };
}

/** When the next step happens; undefined if its text has not come. */
function dueMs(sim: Sim): number | undefined {
  const step = sim.steps[sim.next];
  if (step === undefined) return undefined;
  if (sim.armedMs === undefined && sim.output.includes(step.after ?? '', sim.mark)) sim.armedMs = sim.nowMs;
  return sim.armedMs === undefined ? undefined : sim.armedMs + (step.delayMs ?? 0);
}

function takeSteps(sim: Sim): Arrival[] {
  const arrivals: Arrival[] = [];
  for (let due = dueMs(sim); due !== undefined && due <= sim.nowMs; due = dueMs(sim)) {
    const { keys, input, stop } = sim.steps[sim.next++]!;
    sim.armedMs = undefined;
    sim.mark = sim.output.length;
    if (stop !== undefined) sim.stop = stop;
    if (input !== undefined) arrivals.push({ input, atMs: due });
    if (keys !== undefined) {
      arrivals.push({ input: { kind: 'keys', tty: FIRST_TTY, bytes: new TextEncoder().encode(keys) }, atMs: due });
    }
  }
  return arrivals;
}

/** Time passes up to `ms`, or to the next step. A wait that nothing can end stops the machine: the script is over. */
async function pass(sim: Sim, ms: number): Promise<void> {
  const due = dueMs(sim) ?? Number.POSITIVE_INFINITY;
  const end = Math.min(sim.nowMs + ms, Math.max(due, sim.nowMs));
  if (end === Number.POSITIVE_INFINITY) sim.stop = 'the script is over';
  else sim.nowMs = end;
}

function keep(sim: Sim, { kind, object, bytes }: Output): undefined {
  const text = new TextDecoder().decode(bytes);
  const name = `${kind} ${object}`;
  sim.output += text;
  sim.byObject.set(name, (sim.byObject.get(name) ?? '') + text);
}

function answer(sim: Sim, { request }: HostRequest): Reply {
  if (request.kind !== 'streamRead') return { result: 0, bytes: new Uint8Array(0) };
  const bytes = sim.stdin.subarray(0, request.length);
  sim.stdin = sim.stdin.subarray(bytes.length);
  return { result: bytes.length, bytes };
}

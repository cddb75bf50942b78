// Machines that boot from the built root, for tests of the shell: with a script, or with somebody who types.

import { readFileSync } from 'node:fs';
import { ROOT_ENVIRONMENT, rootInputs } from '../../src/host/root.ts';
import { runSession, type SessionEnd, type SessionOptions } from '../../src/host/session.ts';
import { openSimHost, type SimHost, type SimStep } from '../../src/host/sim.ts';
import { exactHash } from '../../src/kernel/hash.ts';
import { submit } from '../../src/kernel/inputs.ts';
import { boot, makeConfig } from '../../src/kernel/kernel.ts';
import { hashText, newTraceHash } from '../../src/kernel/trace-hash.ts';
import type { Input, InputEvent } from '../../src/spec/inputs.ts';
import { newMachine } from '../support/machine.ts';

const ROOT = rootInputs(readFileSync(new URL('../../dist/root.tar', import.meta.url)));
const MEMORY = 32 << 20;
/** Cycles between two looks at the simulated outside. */
const SLICE = 100_000;
/** The end of a line that the editor has drawn, and of a prompt without anything behind it. */
const DRAWN = '\x1b[K';
const PROMPT = `$ ${DRAWN}`;

export interface ShellRun {
  readonly host: SimHost;
  readonly end: SessionEnd;
  readonly events: readonly InputEvent[];
  /** Exit status of the program that the machine was started with. */
  readonly status: number;
  /** Of every kernel entry, and of the state at the end. */
  readonly hash: string;
}

interface Setup {
  readonly inputs?: readonly Input[];
  readonly steps?: readonly SimStep[];
  readonly stdin?: string;
  readonly session?: Partial<SessionOptions>;
}

async function runMachine({ inputs = [], steps = [], stdin = '', session }: Setup): Promise<ShellRun> {
  const events: InputEvent[] = [];
  const k = boot(newMachine({ memoryBytes: MEMORY }), makeConfig(), { input: (event) => void events.push(event) });
  k.strict = true;
  k.trace = newTraceHash();
  for (const input of inputs) submit(k, input);
  const host = openSimHost({ steps, stdin });
  const end = await runSession(k, host, { pace: 'real', sliceCycles: SLICE, timeoutMs: 600_000, ...session });
  const { status } = [...k.state.programs.rows.values()][0]!;
  const shown = (status & 0x7f) === 0 ? status >> 8 : 128 + (status & 0x7f);
  return { host, end, events, status: shown, hash: `${hashText(k.trace)}-${exactHash(k)}` };
}

/** sh with these arguments, and standard streams that are no terminal. */
export function runShell(
  args: readonly string[],
  options: {
    readonly script?: string;
    readonly stdin?: string;
    readonly files?: readonly Input[];
    readonly session?: Partial<SessionOptions>;
  } = {},
): Promise<ShellRun> {
  const { stdin = '', files = [], session = {} } = options;
  const bytes = new TextEncoder().encode(options.script ?? '');
  const script: Input = { kind: 'file', path: '/tmp/script', mode: 0o755, bytes };
  const start: Input = {
    ...{ kind: 'start', path: '/bin/sh', args: ['sh', ...args], env: [...ROOT_ENVIRONMENT], tty: 1 },
    stdio: ['stream', 'stream', 'stream'],
  };
  return runMachine({ inputs: [...ROOT, script, ...files, start], stdin, session });
}

/** What is typed, then what must come out before the next prompt, or up to an end of a line as the editor draws it. */
export type Exchange = readonly [keys: string, answer: string, ...more: SimStep[]];

/** Boots init and a shell on the terminal, and types; the last answer is not waited for. */
export function typeToShell(exchanges: readonly Exchange[], folder = '~', ttys: string[] = []): Promise<ShellRun> {
  let before = PROMPT;
  const steps = exchanges.flatMap(([keys, answer, ...more]): SimStep[] => {
    const step = { after: before, keys };
    before = answer.endsWith(DRAWN) ? answer : answer === '' ? PROMPT : `${answer}\r${folder} ${PROMPT}`;
    return [step, ...more];
  });
  const init: Input = { kind: 'boot', path: '/bin/init', args: ['init', ...ttys], env: [...ROOT_ENVIRONMENT], tty: 1 };
  return runMachine({ inputs: [...ROOT, init], steps });
}

/** Runs the inputs of a session again. */
export function replaySession(run: ShellRun): Promise<ShellRun> {
  return runMachine({ session: { replay: run.events, pace: 'fast' } });
}

// Node as host: standard input and output as terminal or stream, signals, the escape key. Whatever ends the process,
// the terminal is as it was before.

import type { HostRequest, Output } from '../kernel/host.ts';
import { StandardStream } from '../kernel/io/stream.ts';
import type { Input } from '../spec/inputs.ts';
import { openStandardInput } from './node-input.ts';
import { openOutputs, withoutReturns } from './node-output.ts';
import { openTerminal, type Terminal } from './node-terminal.ts';
import type { Arrival, SessionHost } from './session.ts';

export interface NodeHost extends SessionHost {
  /** Gives everything back: terminal mode, signal handlers, standard input. */
  close(): void;
}

export interface NodeHostOptions {
  /** Called before output is shown: whoever buffers messages writes them now, so that the order is right. */
  readonly flush?: () => void;
}

/** Those that would end this process without a word: all that can be caught, and that nothing else uses. */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGALRM', 'SIGUSR2', 'SIGXCPU', 'SIGVTALRM'] as const;
/** Timers beyond this run at once; and while one runs, Node does not end by itself. */
const LONGEST_PAUSE_MS = 60_000;
const FIRST_TTY = 1;

/** The host of this process. One at a time: standard input and output are one. */
export function openNodeHost(options: NodeHostOptions = {}): NodeHost {
  const arrivals: Arrival[] = [];
  const pauses = newPauses();
  let stop: string | undefined;
  const arrive = (input: Input): void => {
    arrivals.push({ input, atMs: performance.now() });
    pauses.end();
  };
  const stopFor = (why: string): void => {
    stop ??= why;
    pauses.end();
  };
  const terminal: Terminal | undefined = process.stdin.isTTY
    ? openTerminal(process.stdin, arrive, () => stopFor('escape'))
    : undefined;
  const input = terminal === undefined ? openStandardInput() : undefined;
  const outputs = openOutputs(() => stopFor('output closed'));
  const unwatch = watchSignals(stopFor, () => terminal?.restore());
  const unsize = watchSize(arrive);
  return {
    nowMs: () => performance.now(),
    pause: pauses.start,
    takeArrivals: () => arrivals.splice(0),
    stopReason: () => stop,
    write: (output) => {
      options.flush?.();
      // One window: what programs write to other terminals is not seen.
      if (output.kind === 'tty' && output.object !== FIRST_TTY) return undefined;
      return outputs.write(streamOf(output), output.kind === 'tty' ? withoutReturns(output.bytes) : output.bytes);
    },
    answer: async ({ request }: HostRequest) =>
      request.kind === 'streamRead' && input !== undefined
        ? input.read(request.length)
        : { result: 0, bytes: new Uint8Array(0) },
    close: () => {
      unwatch();
      unsize();
      terminal?.close();
      input?.close();
      outputs.close();
      pauses.end();
    },
  };
}

/** Standard output of the host that an output belongs to: terminals show on whichever is one. */
function streamOf({ kind, object }: Output): 'stdout' | 'stderr' {
  if (kind === 'stream') return object === StandardStream.error ? 'stderr' : 'stdout';
  return !process.stdout.isTTY && process.stderr.isTTY ? 'stderr' : 'stdout';
}

interface Pauses {
  start(ms: number): Promise<void>;
  /** Ends the pause that is under way, or the next one. */
  end(): void;
}

function newPauses(): Pauses {
  let finish: (() => void) | undefined;
  let ended = false;
  const end = (): void => {
    ended = true;
    finish?.();
  };
  const start = (ms: number): Promise<void> => {
    finish?.();
    const turnOnly = ended || ms <= 0;
    ended = false;
    if (turnOnly) return new Promise((resolve) => setImmediate(resolve));
    return new Promise((resolve) => {
      const timer = setTimeout(() => finish?.(), Math.min(ms, LONGEST_PAUSE_MS));
      finish = () => {
        clearTimeout(timer);
        finish = undefined;
        ended = false;
        resolve();
      };
    });
  };
  return { start, end };
}

/** The first signal stops the machine in order; a second one ends the process at once. Undoes itself. */
function watchSignals(stopFor: (why: string) => void, restore: () => void): () => void {
  let stopping = false;
  const handle = (signal: NodeJS.Signals): void => {
    if (stopping) {
      restore();
      process.removeListener(signal, handle);
      process.kill(process.pid, signal);
    }
    stopping = true;
    stopFor(signal);
  };
  for (const signal of STOP_SIGNALS) process.on(signal, handle);
  return () => {
    for (const signal of STOP_SIGNALS) process.removeListener(signal, handle);
  };
}

/** The window size of terminal 1 follows that of the host, if its output is a terminal. Undoes itself. */
function watchSize(arrive: (input: Input) => void): () => void {
  const shown = [process.stdout, process.stderr].find((each) => each.isTTY);
  if (shown === undefined) return () => {};
  const send = (): void => {
    const { columns, rows } = shown;
    if (columns > 0 && rows > 0) arrive({ kind: 'resize', tty: 1, columns, rows });
  };
  send();
  shown.on('resize', send);
  return () => shown.removeListener('resize', send);
}

// A browser's worker as host: arrivals come as messages, so the machine lets the event loop turn (MessageChannel: no
// timer clamp); output goes to the page, which says what it has shown. No DOM here: the page gives the functions.

import type { HostRequest, Output } from '../kernel/host.ts';
import type { Input } from '../spec/inputs.ts';
import type { Arrival, SessionHost } from './session.ts';

export interface BrowserHostOptions {
  readonly nowMs: () => number;
  /** Calls back after the messages that wait have been handled. */
  readonly afterMessages: (then: () => void) => void;
  /** Calls back after so many milliseconds; the result cancels it. */
  readonly after: (ms: number, then: () => void) => () => void;
  readonly show: (output: Output) => void;
}

export interface BrowserHost extends SessionHost {
  arrive(input: Input): void;
  hasArrivals(): boolean;
  /** Ends the session in order, for this reason. */
  stop(why: string): void;
  /** A new session may begin. */
  start(): void;
  /** The page has shown so many bytes. */
  shown(bytes: number): void;
  /** The next arrival, stop or other event: what a machine without work waits for. */
  wakened(): Promise<void>;
  wake(): void;
}

/** Bytes that the page may owe before the machine waits for it. */
const OWED_BYTES = 128 * 1024;
const LONGEST_PAUSE_MS = 60_000;

export function openBrowserHost(options: BrowserHostOptions): BrowserHost {
  const arrivals: Arrival[] = [];
  let stopped: string | undefined;
  let owed = 0;
  let release: (() => void) | undefined;
  let wakeUp: (() => void) | undefined;
  const wake = (): void => wakeUp?.();

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      if (ms <= 0 || arrivals.length > 0 || stopped !== undefined) return options.afterMessages(resolve);
      const cancel = options.after(Math.min(ms, LONGEST_PAUSE_MS), () => wakeUp?.());
      wakeUp = () => {
        cancel();
        wakeUp = undefined;
        resolve();
      };
    });

  return {
    nowMs: options.nowMs,
    pause,
    takeArrivals: () => arrivals.splice(0),
    stopReason: () => stopped,
    write(output) {
      owed += output.bytes.length;
      options.show(output);
      if (owed < OWED_BYTES) return undefined;
      return new Promise((resolve) => {
        release = resolve;
      });
    },
    // Standard input is always a terminal here: a stream has nothing.
    answer: async (_: HostRequest) => ({ result: 0, bytes: new Uint8Array(0) }),
    arrive(input) {
      arrivals.push({ input, atMs: options.nowMs() });
      wake();
    },
    hasArrivals: () => arrivals.length > 0,
    stop(why) {
      stopped = why;
      wake();
    },
    start() {
      stopped = undefined;
    },
    shown(bytes) {
      owed = Math.max(0, owed - bytes);
      if (owed < OWED_BYTES / 2) release?.();
      if (owed < OWED_BYTES / 2) release = undefined;
    },
    wakened: () => pause(Number.POSITIVE_INFINITY),
    wake,
  };
}

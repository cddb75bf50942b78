// The kernel's log: what the machine did that somebody may want to know later (dmesg). A bounded row of messages in the
// state; the oldest go.

import { type Kernel, now } from './context.ts';
import type { LogEntry } from './state.ts';

/** Messages that are kept. */
export const LOG_ENTRIES_MAX = 256;
/** Characters of one message: what a guest has chosen, such as a name, cannot make it longer. */
const TEXT_MAX = 200;

/** Levels of syslog(2) that we use. */
export const LogLevel = { error: 3, warning: 4, info: 6 } as const;

/** Adds a message. */
export function log(k: Kernel, level: number, text: string): void {
  const entry = { time: now(k), level, text: text.slice(0, TEXT_MAX).replaceAll('\n', '?') };
  k.state.log = [...k.state.log, entry].slice(-LOG_ENTRIES_MAX);
}

/** The log as syslog(2) gives it: `<6>[    0.000123] text` lines. */
export function logText(entries: readonly LogEntry[], clockHz: number): string {
  return entries
    .map(({ time, level, text }) => {
      const microseconds = Math.floor((time * 1e6) / clockHz);
      const seconds = String(Math.floor(microseconds / 1e6)).padStart(5);
      return `<${level}>[${seconds}.${String(microseconds % 1e6).padStart(6, '0')}] ${text}\n`;
    })
    .join('');
}

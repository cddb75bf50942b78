// The terminal of this process in raw mode: every key goes to the machine, but the escape key, which no guest can
// switch off. Restored on close, on exit, and while the process is stopped.

import type { ReadStream } from 'node:tty';
import type { Input } from '../spec/inputs.ts';

/** Ctrl-]. */
const ESCAPE_KEY = 0x1d;
const FIRST_TTY = 1;

export interface Terminal {
  /** Puts the terminal back as it was; may be called at any time, several times. */
  restore(): void;
  close(): void;
}

/** Puts `stdin` into raw mode. Keys arrive as inputs until the escape key. */
export function openTerminal(stdin: ReadStream, arrive: (input: Input) => void, onEscape: () => void): Terminal {
  const restore = (): void => setRaw(stdin, false);
  const onData = (bytes: Buffer): void => {
    const end = bytes.indexOf(ESCAPE_KEY);
    const keys = end < 0 ? bytes : bytes.subarray(0, end);
    if (keys.length > 0) arrive({ kind: 'keys', tty: FIRST_TTY, bytes: Uint8Array.from(keys) });
    if (end >= 0) onEscape();
  };
  const onEnd = (): void => arrive({ kind: 'hangup', tty: FIRST_TTY });
  const onContinue = (): void => setRaw(stdin, true);
  const onStop = (): void => {
    restore();
    process.kill(process.pid, 'SIGSTOP');
  };
  process.on('exit', restore);
  process.on('SIGCONT', onContinue);
  process.on('SIGTSTP', onStop);
  stdin.on('data', onData).on('end', onEnd).on('error', onEnd);
  setRaw(stdin, true);
  stdin.resume();
  return {
    restore,
    close: () => {
      stdin.removeListener('data', onData).removeListener('end', onEnd).removeListener('error', onEnd);
      process.removeListener('exit', restore).removeListener('SIGCONT', onContinue);
      process.removeListener('SIGTSTP', onStop);
      restore();
      stdin.pause();
      stdin.unref();
    },
  };
}

/** A terminal that is gone cannot be changed, and need not be. */
function setRaw(stdin: ReadStream, raw: boolean): void {
  try {
    if (stdin.isRaw !== raw) stdin.setRawMode(raw);
  } catch {
    // The terminal is gone.
  }
}

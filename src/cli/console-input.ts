// Standard input as the console of a bare machine: bytes as they come; the terminal is raw, and Ctrl-] leaves.

const ESCAPE = 0x1d;

export interface ConsoleInput {
  /** Bytes that came since the last call; undefined if none. */
  readonly take: () => Uint8Array | undefined;
  /** No byte can come any more. */
  readonly ended: () => boolean;
  /** Ctrl-] was typed. */
  readonly escaped: () => boolean;
  /** Lets events in: returns after `ms` milliseconds, or as soon as a byte is there. */
  readonly wait: (ms: number) => Promise<void>;
  /** Restores the terminal. */
  readonly close: () => void;
}

/** Takes standard input over. */
export function openConsoleInput(): ConsoleInput {
  const { stdin } = process;
  const isTerminal = stdin.isTTY === true;
  let waiting: Uint8Array[] = [];
  let ended = false;
  let escaped = false;
  let wake: (() => void) | undefined;
  const onData = (bytes: Buffer): void => {
    if (isTerminal && bytes.includes(ESCAPE)) escaped = true;
    waiting.push(bytes);
    wake?.();
  };
  const onEnd = (): void => {
    ended = true;
    wake?.();
  };
  if (isTerminal) stdin.setRawMode(true);
  const restore = (): void => void (isTerminal && stdin.setRawMode(false));
  process.once('exit', restore);
  stdin.on('data', onData).on('end', onEnd).on('error', onEnd);
  return {
    take() {
      if (waiting.length === 0) return undefined;
      const bytes = Buffer.concat(waiting);
      waiting = [];
      return bytes;
    },
    ended: () => ended && waiting.length === 0,
    escaped: () => escaped,
    wait: (ms) =>
      new Promise((resolve) => {
        if (ms <= 0) {
          setImmediate(resolve);
          return;
        }
        const timer = setTimeout(done, ms);
        wake = done;
        function done(): void {
          clearTimeout(timer);
          wake = undefined;
          resolve();
        }
      }),
    close() {
      restore();
      process.off('exit', restore);
      stdin.off('data', onData).off('end', onEnd).off('error', onEnd);
      stdin.pause();
    },
  };
}

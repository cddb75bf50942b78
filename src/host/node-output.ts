// Standard output and error of this process. A slow reader makes the machine wait, but not deaf; a reader that has
// gone away is told once, and what is written afterwards is dropped.

import { fstatSync, write, writeSync } from 'node:fs';

export interface Outputs {
  /** A promise if the reader is slow. */
  write(to: 'stdout' | 'stderr', bytes: Uint8Array): Promise<void> | undefined;
  /** Gives up what slow readers have not taken: it would keep this process from ending. */
  close(): void;
}

const DESCRIPTOR = { stdout: 1, stderr: 2 } as const;
const RETRY_MS = 5;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

interface Writer {
  readonly fd: number;
  readonly fail: (fd: number) => void;
  readonly closing: AbortSignal;
}

export function openOutputs(closed: () => void): Outputs {
  const gone = new Set<number>();
  const closing = new AbortController();
  const fail = (fd: number): void => {
    if (fd === DESCRIPTOR.stdout) closed();
    gone.add(fd);
  };
  return {
    write: (to, bytes) => {
      const fd = DESCRIPTOR[to];
      if (gone.has(fd)) return undefined;
      const writer = { fd, fail, closing: closing.signal };
      return mayBlock(fd) ? writeSlowly(writer, bytes) : writeNow(writer, bytes);
    },
    close: () => closing.abort(),
  };
}

/** Pipes and sockets wait for their reader; files and terminals take everything. */
function mayBlock(fd: number): boolean {
  try {
    const stat = fstatSync(fd);
    return stat.isFIFO() || stat.isSocket();
  } catch {
    return false;
  }
}

/** Writes at once; what the other end will not take now follows slowly. */
function writeNow(writer: Writer, bytes: Uint8Array): Promise<void> | undefined {
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(writer.fd, bytes, at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return writeSlowly(writer, bytes.subarray(at));
    writer.fail(writer.fd);
  }
  return undefined;
}

async function writeSlowly({ fd, fail, closing }: Writer, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length && !closing.aborted; ) {
    const { code, written } = await writeOnce(fd, bytes.subarray(at));
    at += written;
    if (code === 'EAGAIN') await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    else if (code !== undefined) {
      fail(fd);
      return;
    }
  }
}

function writeOnce(fd: number, bytes: Uint8Array): Promise<{ code: string | undefined; written: number }> {
  return new Promise((resolve) => {
    write(fd, bytes, (error, written) => resolve({ code: error?.code ?? undefined, written: error ? 0 : written }));
  });
}

/** Terminal output without the CR of CR NL: the host's terminal, also in Node's raw mode, puts it back. */
export function withoutReturns(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte, at) => byte !== RETURN || bytes[at + 1] !== NEWLINE);
}

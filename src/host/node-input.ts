// Standard input of this process when it is no terminal: read when a guest reads, in the amounts that it asks for.

import type { Readable } from 'node:stream';
import { Errno } from '../spec/errno.ts';
import type { Reply } from './session.ts';

export interface StandardInput {
  /** All of `length` bytes, or what there is up to the end. */
  read(length: number): Promise<Reply>;
  close(): void;
}

/** Nothing is read from it before the first read. */
export function openStandardInput(): StandardInput {
  let stdin: (Readable & { unref?: () => void }) | undefined;
  let failure: NodeJS.ErrnoException | undefined;
  const onError = (error: NodeJS.ErrnoException): void => {
    failure = error;
  };
  const open = (): Readable => {
    if (stdin === undefined) {
      stdin = process.stdin;
      stdin.on('error', onError);
    }
    return stdin;
  };
  return {
    read: async (length) => {
      const parts: Uint8Array[] = [];
      const source = open();
      let left = length;
      while (left > 0 && failure === undefined) {
        const part = source.read(Math.min(left, Math.max(source.readableLength, 1))) as Buffer | null;
        if (part !== null) {
          parts.push(part);
          left -= part.length;
        } else if (source.readableEnded || source.destroyed) break;
        else await somethingHappens(source);
      }
      if (failure !== undefined && parts.length === 0) return failed(failure);
      return { result: length - left, bytes: new Uint8Array(Buffer.concat(parts)) };
    },
    close: () => {
      stdin?.removeListener('error', onError);
      stdin?.on('error', () => {});
      stdin?.pause();
      stdin?.unref?.();
    },
  };
}

function failed({ code }: NodeJS.ErrnoException): Reply {
  return { result: code === 'EISDIR' ? -Errno.EISDIR : -Errno.EIO, bytes: new Uint8Array(0) };
}

function somethingHappens(source: Readable): Promise<void> {
  const names = ['readable', 'end', 'error', 'close'] as const;
  return new Promise((resolve) => {
    const done = (): void => {
      for (const name of names) source.removeListener(name, done);
      resolve();
    };
    for (const name of names) source.on(name, done);
  });
}

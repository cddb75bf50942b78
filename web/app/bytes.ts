// Bytes: fetched, and compared.

import type { Note } from '../text.ts';

/** A file of the page that could not be had. */
export class LoadError extends Error {
  readonly file: string;
  /** What the server said; '' if there was none. */
  readonly why: string;

  constructor(url: string, why: string) {
    super(`${url} cannot be loaded${why === '' ? '' : `: ${why}`}`);
    this.file = new URL(url, 'http://page/').pathname.replace(/^.*\//, '');
    this.why = why;
  }
}

/** The bytes at an address. Throws LoadError if there are none. */
export async function fetchBytes(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(url).catch(() => undefined);
  if (answer?.ok !== true) {
    throw new LoadError(url, answer === undefined ? '' : `${answer.status} ${answer.statusText}`.trim());
  }
  try {
    return new Uint8Array(await answer.arrayBuffer());
  } catch {
    throw new LoadError(url, '');
  }
}

/** What is told of something that could not be loaded. A module that could not be imported names its address. */
export function loadNote(error: unknown): Note {
  const message = error instanceof Error ? error.message : String(error);
  const url = /https?:\/\/\S+/.exec(message)?.[0];
  const found = error instanceof LoadError ? error : url === undefined ? undefined : new LoadError(url, '');
  if (found === undefined) return { key: 'notLoaded', values: { why: message } };
  const { file, why } = found;
  return why === '' ? { key: 'notReached', values: { file } } : { key: 'notServed', values: { file, why } };
}

/** Whether both are the same bytes; nothing is like nothing at all. */
export const equalBytes = (a: Uint8Array | undefined, b: Uint8Array): boolean =>
  a !== undefined && a.length === b.length && a.every((byte, at) => byte === b[at]);

/**
 * A module that is loaded when it is first wanted. Browsers remember that a module has failed, so the next time it is asked
 * for by another address, if the error has told that.
 */
export function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  let failedUrl: string | undefined;
  let tries = 0;
  return () => {
    const again = failedUrl;
    made ??= again === undefined ? load() : (import(/* @vite-ignore */ `${again}?again=${++tries}`) as Promise<T>);
    made.catch((error: unknown) => {
      made = undefined;
      failedUrl ??= /https?:\/\/[^\s?]+\.js/.exec(String(error))?.[0];
    });
    return made;
  };
}

// What a machine of the page is made of: the core, the files of its root in two parts, the toolchain for its guests.

import coreUrl from '../../dist/core.wasm?url';
import firstUrl from '../../dist/page-first.pack?url';
import restUrl from '../../dist/page-rest.pack?url';
import { unpack } from '../../src/host/pack.ts';
import type { AnswerTool } from '../../src/host/session.ts';
import { fetchBytes } from '../app/bytes.ts';

export interface Assets {
  readonly core: WebAssembly.Module;
  /** Archive of what a shell needs to come up. */
  readonly first: Uint8Array;
  /** Archive of all other programs and files. */
  rest(): Promise<Uint8Array>;
  /** What answers guests; loaded when the first one asks. */
  readonly toolchain: AnswerTool;
}

export async function fetchFirst(): Promise<Assets> {
  const compiled = fetchBytes(coreUrl).then((bytes) => WebAssembly.compile(bytes));
  const [core, first] = await Promise.all([compiled, fetchPacked(firstUrl)]);
  let loaded: Promise<AnswerTool> | undefined;
  return {
    core,
    first,
    rest: () => fetchPacked(restUrl),
    async toolchain(request) {
      loaded ??= import('./guest-toolchain.ts').then(({ openGuestToolchain }) => openGuestToolchain());
      try {
        return (await loaded)(request);
      } catch (error) {
        // The guest gets an error; its next call tries again.
        loaded = undefined;
        throw error;
      }
    },
  };
}

/** A packed archive; servers that decompress what they send are as good as those that do not. */
async function fetchPacked(url: string): Promise<Uint8Array> {
  const bytes = await fetchBytes(url);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isGzip) return unpack(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return unpack(new Uint8Array(await new Response(stream).arrayBuffer()));
}

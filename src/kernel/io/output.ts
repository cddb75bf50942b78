// Output on its way to the host: pieces in order, until the driver drains them between two slices. Virtual time does
// not depend on when it does.

import type { Kernel } from '../context.ts';
import type { Output } from '../host.ts';

/** Hands `bytes` to the host. They must not be changed afterwards. */
export function putOutput(k: Kernel, kind: Output['kind'], object: number, bytes: Uint8Array): void {
  if (bytes.length === 0) return;
  k.state.output.push({ kind, object, bytes });
  k.state.outputBytes += bytes.length;
}

/** Takes all output that waits. */
export function drainOutput(k: Kernel): Output[] {
  if (k.state.output.length === 0) return [];
  const drained = k.state.output;
  k.state.output = [];
  k.state.outputBytes = 0;
  return drained;
}

/** Neighbouring pieces of the same terminal or stream as one. */
export function joinOutput(pieces: readonly Output[]): Output[] {
  const joined: Output[] = [];
  for (let from = 0; from < pieces.length; ) {
    const first = pieces[from]!;
    let to = from;
    let length = 0;
    while (to < pieces.length && pieces[to]!.kind === first.kind && pieces[to]!.object === first.object) {
      length += pieces[to++]!.bytes.length;
    }
    joined.push(to === from + 1 ? first : { ...first, bytes: concatenate(pieces.slice(from, to), length) });
    from = to;
  }
  return joined;
}

function concatenate(pieces: readonly Output[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece.bytes, at);
    at += piece.bytes.length;
  }
  return bytes;
}

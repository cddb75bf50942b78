// Inputs that concern terminals, streams and requests: keys, hangup, resize, reply.

import type { Input } from '../../spec/inputs.ts';
import type { Kernel } from '../context.ts';

/** Lets an input of the I/O half take effect. */
export function applyIoInput(k: Kernel, input: Input): void {
  void k, input;
}

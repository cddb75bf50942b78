// What the kernel asks of the outside, and gives to it: plain data that a driver (src/host) takes between slices.
// Everything that comes back is an Input (src/spec/inputs.ts).

import type { FolderOperation } from './vfs/hostfs/protocol.ts';

/** What is asked. The reply is the input `reply` with the request's id. */
export type HostRequestFields =
  /** Read standard input that is not a terminal: up to `length` bytes; as a line: up to and including a newline. */
  | { readonly kind: 'streamRead'; readonly stream: number; readonly length: number; readonly line: boolean }
  /** Write to standard output or error that is not a terminal. */
  | { readonly kind: 'streamWrite'; readonly stream: number; readonly bytes: Uint8Array }
  /** Let the toolchain work on a request of a guest (src/toolchain). A pure function of the bytes. */
  | { readonly kind: 'tool'; readonly bytes: Uint8Array }
  /** Something of a folder of the host that is mounted (vfs/hostfs): the first one that the driver has is number 0. */
  | { readonly kind: 'folder'; readonly folder: number; readonly operation: FolderOperation };

export interface HostRequest {
  readonly id: number;
  readonly request: HostRequestFields;
}

/** Output of a terminal or stream, in order. */
export interface Output {
  readonly kind: 'tty' | 'stream';
  /** Id of the tty or stream. */
  readonly object: number;
  readonly bytes: Uint8Array;
}

// What the kernel asks of a folder of the host, and how the answers are written: between src/kernel/vfs/hostfs and
// src/host/node-folders.ts. Paths begin in the folder and are names as the kernel has them (name-bytes.ts), joined by
// slashes: never '.', '..' or an empty name; '' is the folder itself. No path leads through a symbolic link.
//
//   attributes   u8 kind | u8 0 | u16 permissions | u32 names | f64 number | f64 size | f64 seconds | u32 nanoseconds |
//                target of a symbolic link
//   listing      for each name in the order of bytes: u8 kind | u8 length of the name | f64 number | name

import type { Stamp, Vnode } from '../../state-io.ts';

export type FolderOperation =
  /** What stands at a path. Answer: attributes. */
  | { readonly kind: 'look'; readonly path: string }
  /** Names of a directory behind `after` (bytes of a name; empty: from the first). Answer: a listing; the result is 1 if more follow. */
  | { readonly kind: 'list'; readonly path: string; readonly after: Uint8Array }
  /** Opens a regular file, made with permissions `mode` if it may be created, under a number of the kernel's. Answer: attributes. */
  | {
      readonly kind: 'open';
      readonly path: string;
      readonly handle: number;
      readonly write: boolean;
      readonly create: boolean;
      readonly exclusive: boolean;
      readonly mode: number;
    }
  | { readonly kind: 'close'; readonly handle: number }
  /** Answer: the bytes; fewer than asked for only at the end of the file. */
  | { readonly kind: 'read'; readonly handle: number; readonly position: number; readonly length: number }
  /** position -1: at the end. The result is how many were written; answer: attributes. */
  | { readonly kind: 'write'; readonly handle: number; readonly position: number; readonly bytes: Uint8Array }
  /** Answer: attributes. */
  | { readonly kind: 'resize'; readonly handle: number; readonly size: number }
  /** Answer: attributes. */
  | { readonly kind: 'stat'; readonly handle: number }
  | { readonly kind: 'sync'; readonly handle: number }
  /** Answer: attributes. */
  | { readonly kind: 'makeDirectory'; readonly path: string; readonly mode: number }
  | { readonly kind: 'removeDirectory'; readonly path: string }
  | { readonly kind: 'removeFile'; readonly path: string }
  /** fresh: the new name must be free. */
  | { readonly kind: 'rename'; readonly path: string; readonly to: string; readonly fresh: boolean }
  /** handle 0: what stands at the path. Answer: attributes. */
  | { readonly kind: 'mode'; readonly path: string; readonly handle: number; readonly mode: number }
  /** undefined: that time stays. Answer: attributes. */
  | {
      readonly kind: 'times';
      readonly path: string;
      readonly handle: number;
      readonly accessed: Stamp | undefined;
      readonly modified: Stamp | undefined;
    }
  /** May it be read (4), written (2), executed (1)? */
  | { readonly kind: 'access'; readonly path: string; readonly mode: number };

/** What the host says about a file. */
export interface HostAttributes {
  readonly kind: Vnode['kind'];
  /** Permission bits. */
  readonly mode: number;
  readonly links: number;
  /** The same for every name of a file, and lasting: what stat shows as its inode. */
  readonly number: number;
  readonly size: number;
  readonly modified: Stamp;
  /** Of a symbolic link, as bytes. */
  readonly target: Uint8Array;
}

export interface HostEntry {
  readonly kind: Vnode['kind'];
  readonly number: number;
  readonly name: Uint8Array;
}

const KINDS = ['file', 'directory', 'symlink', 'fifo', 'device', 'socket'] as const satisfies readonly Vnode['kind'][];
const At = { kind: 0, mode: 2, links: 4, number: 8, size: 16, seconds: 24, nanoseconds: 32, target: 36 } as const;
const Entry = { kind: 0, length: 1, number: 2, name: 10 } as const;
/** Bytes of a listing that a reply may have. */
export const LISTING_BYTES = 65536;

export function encodeAttributes(a: HostAttributes): Uint8Array {
  const bytes = new Uint8Array(At.target + a.target.length);
  const view = new DataView(bytes.buffer);
  bytes[At.kind] = KINDS.indexOf(a.kind);
  view.setUint16(At.mode, a.mode, true);
  view.setUint32(At.links, a.links, true);
  view.setFloat64(At.number, a.number, true);
  view.setFloat64(At.size, a.size, true);
  view.setFloat64(At.seconds, a.modified.seconds, true);
  view.setUint32(At.nanoseconds, a.modified.nanoseconds, true);
  bytes.set(a.target, At.target);
  return bytes;
}

/** The attributes of an answer; undefined if these bytes are none. */
export function decodeAttributes(bytes: Uint8Array): HostAttributes | undefined {
  if (bytes.length < At.target) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const kind = KINDS[bytes[At.kind]!];
  const number = view.getFloat64(At.number, true);
  const size = view.getFloat64(At.size, true);
  const seconds = view.getFloat64(At.seconds, true);
  const nanoseconds = view.getUint32(At.nanoseconds, true);
  if (kind === undefined || !isCount(number) || !isCount(size)) return undefined;
  if (!Number.isSafeInteger(seconds) || nanoseconds >= 1e9) return undefined;
  return {
    kind,
    mode: view.getUint16(At.mode, true) & 0o777,
    links: Math.max(1, view.getUint32(At.links, true)),
    number,
    size,
    modified: { seconds, nanoseconds },
    target: bytes.slice(At.target),
  };
}

export function encodeEntry({ kind, number, name }: HostEntry): Uint8Array {
  const bytes = new Uint8Array(Entry.name + name.length);
  bytes[Entry.kind] = KINDS.indexOf(kind);
  bytes[Entry.length] = name.length;
  new DataView(bytes.buffer).setFloat64(Entry.number, number, true);
  bytes.set(name, Entry.name);
  return bytes;
}

/** The names of a listing with the place behind each of them; it ends where the bytes make no sense. */
export function* decodeEntries(bytes: Uint8Array): Generator<HostEntry & { readonly end: number }> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at + Entry.name <= bytes.length; ) {
    const kind = KINDS[bytes[at + Entry.kind]!];
    const number = view.getFloat64(at + Entry.number, true);
    const end = at + Entry.name + bytes[at + Entry.length]!;
    const name = bytes.subarray(at + Entry.name, end);
    const isName = name.length > 0 && !name.includes(0) && !name.includes(SLASH);
    if (kind === undefined || !isCount(number) || end > bytes.length || !isName) return;
    yield { kind, number, name, end };
    at = end;
  }
}

const SLASH = 0x2f;

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

// The records of files, pipes, terminals, streams and host requests: part of the state (state.ts), kept by io and vfs.

import type { HostRequestFields } from './host.ts';
import type { Row } from './table.ts';

/** Descriptor table of a process: slot n holds an open file id, or 0. */
export interface Files extends Row {
  slots: number[];
  closeOnExec: boolean[];
  users: number;
}

export type OpenFileKind = 'file' | 'directory' | 'device' | 'text' | 'pipe' | 'tty' | 'master' | 'stream' | 'host';

/** A moment on the wall clock of the machine. Replaced, never changed: records share it. */
export interface Stamp {
  readonly seconds: number;
  readonly nanoseconds: number;
}

/** An open file description: shared by dup and fork. */
export interface OpenFile extends Row {
  kind: OpenFileKind;
  /** Id in the table of that kind: vnode (also of a host's file), pipe, tty (also of a master) or stream. */
  object: number;
  /** Vnode that it was opened through; 0 for pipes and streams. */
  vnode: number;
  /** O_ flags: access mode, O_APPEND, O_NONBLOCK. */
  flags: number;
  /** Byte offset; in a directory the cookie of the entry read last; of a terminal its hangups when it was opened. */
  offset: number;
  path: string;
  /** Descriptors, and blocked calls that hold it. */
  references: number;
  /** What a file of /proc said when it was opened; names of a directory of the host. */
  text: Uint8Array;
  /** Lock of flock(2) that it has on its vnode. */
  lock: 'none' | 'shared' | 'exclusive';
}

export interface Vnode extends Row {
  kind: 'file' | 'directory' | 'symlink' | 'device' | 'fifo' | 'socket';
  /** File system it belongs to. */
  mount: number;
  /** Permission bits. */
  mode: number;
  size: number;
  /** Names that it has; of a directory also '.' and the '..' of its directories. 0: it has been removed. */
  links: number;
  /** Open files, mappings and current directories that keep it alive. */
  references: number;
  /** Block ids by page of the file; 0 is a hole. */
  blocks: number[];
  /** Directory: entries in insertion order, cookies ascending. */
  entries: DirectoryEntry[];
  nextCookie: number;
  /** Directory: the one that it stands in; the root's is the root. */
  parent: number;
  /** Directory: mount whose root stands here instead, or 0. */
  covered: number;
  /** Symlink target. */
  target: string;
  /** Device: its name in vfs/devfs.ts. */
  device: string;
  /** File systems whose names are not kept here (vfs/passing.ts): its path in there; '' for the root and elsewhere. */
  inside: string;
  /** Fifo: its pipe while somebody has it open, or 0. */
  pipe: number;
  /** Address spaces that run it as their program. */
  running: number;
  /** Where calls wait for a lock of flock(2); 0 until the first one does. */
  lockQueue: number;
  /** Made, or what utimensat(2) says; contents changed; contents, links or mode changed. */
  accessedAt: Stamp;
  modifiedAt: Stamp;
  changedAt: Stamp;
  /** It lies in a folder of the host. */
  host?: HostNode;
}

/** What is known of a file of the host. */
export interface HostNode {
  /** Its number in the folder: stat shows it as the inode. */
  number: number;
  /** Number under which the host has it open, and whether for writing; 0: it has not. */
  handle: number;
  writable: boolean;
  /** Removed, or something else bears its name now: no path leads to it. */
  gone: boolean;
  /** Pages of it that may be in the page cache lie below this one. */
  pages: number;
  /** Page that the host could not read, or -1: the next access of it is told. */
  failedPage: number;
}

/** A file system in the tree. */
export interface Mount extends Row {
  kind: 'ramfs' | 'devfs' | 'procfs' | 'hostfs';
  root: number;
  /** Vnode that its root covers; 0 for the root of everything. */
  at: number;
  readOnly: boolean;
  /** hostfs: the host's folder. */
  folder?: number;
}

export interface DirectoryEntry {
  name: string;
  vnode: number;
  cookie: number;
}

/** 4096 bytes, owned by exactly one vnode, pipe or socket. */
export interface Block extends Row {
  bytes: Uint8Array;
}

/** A ring of bytes. */
export interface Pipe extends Row {
  /** Block ids of the ring, 4096 bytes each; 0 is one that was not needed yet. */
  blocks: number[];
  /** Place of the first byte in the ring, and how many bytes are in it. */
  head: number;
  length: number;
  /** Bytes, a multiple of 4096. */
  capacity: number;
  /** Open files that read, and that write. */
  readers: number;
  writers: number;
  /** How often an end was opened for reading, and for writing: opening a fifo waits for the other side. */
  readerOpens: number;
  writerOpens: number;
  readQueue: number;
  writeQueue: number;
}

export interface Tty extends Row {
  name: string;
  /** Session that it controls, and the process group in the foreground; 0 if none. */
  session: number;
  foreground: number;
  columns: number;
  rows: number;
  /** As in termios. */
  iflag: number;
  oflag: number;
  cflag: number;
  lflag: number;
  control: number[];
  /** The line being edited (canonical mode). */
  line: number[];
  /** Column in which that line starts. */
  lineColumn: number;
  /** Input that can be read. */
  ready: number[];
  /** Lengths of the complete lines in `ready` (canonical mode); a line of length 0 is an end of file. */
  lines: number[];
  /** The next character is taken as it is (VLNEXT). */
  literal: boolean;
  /** Output column, for tabs and erasing. */
  column: number;
  /** Output is held (VSTOP). */
  stopped: boolean;
  /** How often it was hung up: open files from before see the end of file and EIO. */
  hangups: number;
  /** A pseudo-terminal, whose other side is a program; otherwise that is the host. */
  pty: Pty | undefined;
  readQueue: number;
  writeQueue: number;
}

/** The master's side of a pseudo-terminal. */
export interface Pty {
  /** N of /dev/pts/N. */
  number: number;
  /** The slave cannot be opened yet (TIOCSPTLCK). */
  locked: boolean;
  /** The master is open. */
  master: boolean;
  /** Open files of the slave; and whether there were some and are none now: the master reads EIO. */
  slaves: number;
  abandoned: boolean;
  /** Output of the slave that the master has not read. */
  sent: number[];
  /** The master waits here: for output, or for room for input. */
  queue: number;
}

/** Standard input or output that is not a terminal. */
export interface Stream extends Row {
  name: string;
  /** The host has no more. */
  ended: boolean;
  /** Error that the next read reports, or 0. */
  failure: number;
  /** Bytes that the host answered and nobody has read yet; the first `consumed` of them are gone. */
  buffered: Uint8Array;
  consumed: number;
  /** Request that is outstanding, or 0. */
  request: number;
  readQueue: number;
}

/** A request to the host that has not been answered; the reply removes it. */
export interface Request extends Row {
  /** Earliest time at which the reply may enter. */
  due: number;
  /** Virtual time stands still until the reply is here. */
  synchronous: boolean;
  /** The driver has taken it. */
  taken: boolean;
  request: HostRequestFields;
  /** The thread whose call it belongs to, where it waits, and the reply once it is here. */
  owner?: RequestOwner | undefined;
  /** The pages of a file of the host that are asked for. */
  page?: PageRequest;
}

export interface RequestOwner {
  thread: number;
  /** 0: the thread is woken itself. */
  queue: number;
  /** Result (>= 0, or -errno) and bytes; undefined: not yet. */
  result: number | undefined;
  bytes: Uint8Array;
}

/** Pages `first` and on of a vnode; threads wait on the queue, each for one of `wanted`. */
export interface PageRequest {
  vnode: number;
  first: number;
  wanted: number[];
  queue: number;
}

/** Output that the driver has not drained. */
export interface OutputPiece {
  /** tty id, or stream id, as `kind` says. */
  kind: 'tty' | 'stream';
  object: number;
  bytes: Uint8Array;
}

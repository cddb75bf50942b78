// What page and workers say to each other. Plain data; every message has a `type`.

import type { Diagnostic } from '../src/diag/diagnostic.ts';
import type { OpenFileKind, RegionKind } from '../src/kernel/state.ts';
import type { WordKind } from '../src/kernel/why/library.ts';
import type { Input } from '../src/spec/inputs.ts';
import { WAIT_REASONS, type WaitReasonName } from '../src/spec/waits.ts';
import type { Note } from './text/en.ts';

/** What a machine is made with. */
export interface Settings {
  readonly harts: number;
  /** Cycles. */
  readonly quantum: number;
  readonly seed: number;
  readonly memoryMiB: number;
  readonly policy: string;
  readonly pace: 'real' | 'fast';
}

/** An executable, and the sources that it came from, for reports and listings. */
export interface ProgramFile {
  /** In the machine: /bin/NAME. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sources: readonly (readonly [string, string])[];
}

export interface Launch {
  readonly path: string;
  readonly name: string;
  readonly args: readonly string[];
  /** The terminal that it is started on; with `session` it is a login shell's. */
  readonly tty: number;
  readonly session: boolean;
}

export type Command = 'run' | 'pause' | 'instruction' | 'call' | 'switch';

/** What the page looks at; the worker gathers nothing else. */
export interface View {
  /** Thread whose registers, code and memory are shown; 0: none. */
  readonly tid: number;
  readonly registers: boolean;
  readonly memory: boolean;
  readonly files: boolean;
  readonly calls: boolean;
  /** Address of the hex view. */
  readonly va: number;
}

export type ToMachine =
  | { readonly type: 'boot'; readonly settings: Settings }
  /** The files of the root, please: what a shell needs to come up, and all others ('complete'). */
  | { readonly type: 'root' }
  | { readonly type: 'rest' }
  | { readonly type: 'launch'; readonly files: readonly ProgramFile[]; readonly starts: readonly Launch[] }
  | { readonly type: 'input'; readonly input: Input }
  | { readonly type: 'command'; readonly command: Command }
  /** Instructions a second; 0 is full speed. */
  | { readonly type: 'speed'; readonly rate: number }
  | { readonly type: 'view'; readonly view: View }
  /** The last screen has been drawn. */
  | { readonly type: 'shown' }
  /** So many bytes of output have been shown. */
  | { readonly type: 'written'; readonly bytes: number }
  | { readonly type: 'recording'; readonly id: number }
  | { readonly type: 'ping' };

/** What a futex is for: a lock that a thread holds, one whose thread has ended, the end of a thread, a thing of the library. */
type FutexUse = 'lock' | 'lostLock' | 'join' | Exclude<WordKind, 'word'>;
/** The kernel's reasons, and those finer ones. */
export type WaitName = WaitReasonName | FutexUse;

export interface Waits {
  readonly name: WaitName;
  /** Which one: `tty1`, `left+4`; may be ''. */
  readonly about: string;
  /** Of a lock: the thread that holds it, or held it when it ended; of `join` the thread that shall end; else 0. */
  readonly holder: number;
}

export interface ThreadRow {
  readonly tid: number;
  readonly status: string;
  readonly hart: number;
  /** Of a blocked thread: what it waits for. */
  readonly waits: Waits | undefined;
  /** Cycles of user and kernel work. */
  readonly cycles: number;
  readonly switches: number;
  readonly syscalls: number;
  readonly faults: number;
}

export interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
  readonly command: string;
  readonly status: string;
  readonly nice: number;
  /** Pages in memory. */
  readonly pages: number;
  readonly threads: readonly ThreadRow[];
}

export interface CodeLine {
  readonly va: number;
  readonly digits: string;
  readonly text: string;
  /** `main+8`. */
  readonly symbol: string;
  readonly place: string;
  readonly source: string;
}

export interface RegionRow {
  readonly start: number;
  readonly end: number;
  readonly kind: RegionKind;
  readonly name: string;
  readonly prot: string;
  /** A digit a page: 0 not there, 1 read-only, 2 writable, 3 copy on write, 4 shared; at most PAGES_SHOWN. */
  readonly pages: Uint8Array;
}

export interface DescriptorRow {
  readonly fd: number;
  readonly kind: OpenFileKind;
  /** Of a pipe its number, else 0. */
  readonly pipe: number;
  readonly path: string;
  readonly access: 'read' | 'write' | 'both' | 'none';
  readonly offset: number;
  /** Of a pipe: bytes in it and capacity; else 0. */
  readonly fill: number;
  readonly capacity: number;
}

/** The way from an address to a byte of memory. */
export interface WalkRow {
  readonly va: number;
  readonly first: number;
  readonly second: number;
  /** Undefined if nothing is mapped. */
  readonly pa: number | undefined;
}

export interface Detail {
  readonly tid: number;
  readonly pid: number;
  readonly pc: number;
  readonly registers: readonly number[];
  readonly code: readonly CodeLine[];
  readonly regions: readonly RegionRow[];
  readonly descriptors: readonly DescriptorRow[];
  readonly walk: WalkRow | undefined;
  /** Bytes from walk.va on, as many as are mapped. */
  readonly bytes: Uint8Array;
}

export interface TtyRow {
  readonly tty: number;
  /** Process that leads the session on it, and group in the foreground; 0: none. */
  readonly session: number;
  readonly foreground: number;
}

export type Mode = 'running' | 'paused' | 'idle' | 'waiting' | 'deadlock' | 'limit';

/** Numbers of one piece of the timeline: hart, tid, pid, start, end, state, detail, word, goes on. See web/panels/timeline-data.ts. */
export const SEGMENT_FIELDS = 9;
/** What a thread does during a piece: only one that runs has a hart, of the others it is -1. */
export const PIECE_STATES = ['running', 'ready', 'lock', 'waits', 'stopped'] as const;
export type PieceState = (typeof PIECE_STATES)[number];
/** Detail of a running piece, why it ends: index of `leave`'s word. */
export const LEAVE_REASONS = ['running', 'preempt', 'yield', 'block', 'exit', 'stop'] as const;
const FUTEX_USES: Readonly<Record<FutexUse, true>> = {
  lock: true,
  lostLock: true,
  join: true,
  condition: true,
  semaphore: true,
  barrier: true,
  rwlock: true,
  once: true,
  result: true,
};
/** Detail of a waiting piece: index of the reason. (Of a lock it is the thread that holds it, negative if that has ended.) */
export const WAIT_NAMES = [...Object.keys(WAIT_REASONS), ...Object.keys(FUTEX_USES)] as WaitName[];

/** Everything that has changed on the screen, at most once a frame. */
export interface Screen {
  readonly mode: Mode;
  /** Inputs of the page that the machine has taken. */
  readonly inputs: number;
  /** Cycles. */
  readonly clock: number;
  readonly clockHz: number;
  readonly instructions: number;
  readonly framesUsed: number;
  readonly frames: number;
  readonly harts: readonly { readonly tid: number; readonly idle: number }[];
  readonly processes: readonly ProcessRow[];
  readonly ttys: readonly TtyRow[];
  /** SEGMENT_FIELDS numbers a piece. */
  readonly segments: Float64Array;
  /** Names of processes that are new, and of locks. */
  readonly names: readonly (readonly [pid: number, name: string])[];
  readonly locks: readonly (readonly [pid: number, va: number, name: string])[];
  readonly calls: readonly string[];
  readonly detail: Detail | undefined;
}

export type Level = 'kernel' | 'info' | 'crash' | 'end';

export type FromMachine =
  | { readonly type: 'ready' }
  /** All files of the root are there. */
  | { readonly type: 'complete' }
  | { readonly type: 'output'; readonly tty: number; readonly bytes: Uint8Array }
  | { readonly type: 'screen'; readonly screen: Screen }
  /** Files of /home that have changed in the machine. */
  | {
      readonly type: 'home';
      readonly written: readonly { readonly name: string; readonly bytes: Uint8Array }[];
      readonly removed: readonly string[];
    }
  /** The rest of the root could not be fetched. */
  | { readonly type: 'incomplete'; readonly why: Note }
  /** Text of kernel and reports, or one of the page's own. `level` colours it. */
  | { readonly type: 'message'; readonly level: Level; readonly text: string | Note }
  /** A program has ended, or could not be started. */
  | { readonly type: 'recording'; readonly id: number; readonly text: string; readonly hash: string }
  | { readonly type: 'failed'; readonly message: string | Note }
  | { readonly type: 'pong' };

export interface SourceText {
  readonly name: string;
  readonly text: string;
}

export type ToAssembler =
  | { readonly type: 'library'; readonly bytes: Uint8Array }
  /** Assemble only: what is wrong with this text. */
  | { readonly type: 'check'; readonly id: number; readonly source: SourceText; readonly beside: readonly SourceText[] }
  /** To an executable. Sources, objects and executables (also RV32). */
  | {
      readonly type: 'build';
      readonly id: number;
      readonly name: string;
      readonly bytes: Uint8Array;
      /** Sources that this one includes from beside it, by their paths. */
      readonly beside: readonly SourceText[];
    };

export type FromAssembler =
  | { readonly type: 'checked'; readonly id: number; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly type: 'built';
      readonly id: number;
      /** Undefined if there are errors. */
      readonly bytes: Uint8Array | undefined;
      readonly sources: readonly (readonly [string, string])[];
      readonly diagnostics: readonly Diagnostic[];
      /** The diagnostics as text. */
      readonly report: string;
      readonly imported: boolean;
    };

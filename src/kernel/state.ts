// Every record of a running machine, typed. All of it is plain data: rows name each other by id, bulk bytes are in
// `blocks`, time is in cycles. What is not here is not state: a machine is restored from these tables and its RAM.

import type { Costs } from '../spec/costs.ts';
import type { InputEvent } from '../spec/inputs.ts';
import type { Limits } from '../spec/limits.ts';
import type { Block, Files, Mount, OpenFile, OutputPiece, Pipe, Request, Stream, Tty, Vnode } from './state-io.ts';
import type { Process, Thread, Usage } from './state-proc.ts';
import type { Row, Table } from './table.ts';

export type * from './state-host.ts';
export type * from './state-io.ts';
export type * from './state-proc.ts';

/** Fixed at boot, and part of the header of an input log. */
export interface KernelConfig {
  readonly limits: Limits;
  readonly costs: Costs;
  readonly seed: number;
  /** Cycles: multiples of it are the window boundaries, where inputs enter. */
  readonly window: number;
  /** Cycles a thread runs before another one has its turn. */
  readonly quantum: number;
  /** Cycles of a second. */
  readonly clockHz: number;
  /** Wall-clock seconds since 1970 at virtual time 0. */
  readonly epochSeconds: number;
  /** Name of a policy of sched/policies.ts. */
  readonly policy: string;
  /** `hart`: each hart has a run queue of its own, and takes from others when it is empty. Otherwise there is one. */
  readonly queues?: 'one' | 'hart';
  /** What the policy `script` chooses, in order. */
  readonly choices?: readonly number[];
  /** The run ends when virtual time reaches this. */
  readonly maxCycles: number;
}

/** One virtual core. Clock, retired instructions and reservation live in the core's record while the machine runs; these copies are current in snapshots. */
export interface HartState {
  /** Running thread, or 0. Its registers are in the core's record. */
  thread: number;
  clock: number;
  instret: number;
  /** Physical address that lr.w reserved, or -1. */
  reservation: number;
  /** Root frame that satp holds; 0 before the first dispatch. */
  root: number;
  /** A trap that was taken and waits for its turn in (clock, id) order. */
  trapped: boolean;
  cause: number;
  tval: number;
  /** Window in which it ran last. */
  window: number;
  /** Accounts of this hart, in cycles: nothing to run, and timer and input interrupts. */
  idleCycles: number;
  interruptCycles: number;
}

export type RegionKind = 'text' | 'data' | 'heap' | 'stack' | 'anon' | 'file' | 'special';

/** A run of pages with one protection and one origin. */
export interface Region {
  /** Page-aligned; end is exclusive. */
  start: number;
  end: number;
  /** PROT_ bits. */
  prot: number;
  /** PROT_ bits that mprotect may give: a shared mapping of a file that was opened for reading never gets PROT_WRITE. */
  allowed: number;
  shared: boolean;
  kind: RegionKind;
  /** Vnode whose pages are mapped, or 0. */
  vnode: number;
  /** Byte offset in the file of `start`, page-aligned. */
  offset: number;
  /** Bytes from `start` that come from the file; the rest is zero. */
  fileBytes: number;
  name: string;
}

export interface AddressSpace extends Row {
  /** Frame of the first-level page table. */
  root: number;
  /** Ascending, not overlapping. */
  regions: Region[];
  /** Break: start of the heap and its present end. */
  brkStart: number;
  brk: number;
  /** The room that is kept for the stack begins here: mmap looks below it. */
  stackLimit: number;
  /** Vnode of the program that it was made for; 0 before. */
  program: number;
  /** Where that program found its environment. */
  environStart: number;
  environEnd: number;
  /** RLIMIT_STACK: how large the stack may grow, if there is room. */
  stackBytes: number;
  /** Processes that use it. */
  users: number;
  /** Frames of pages (not of page tables) that are mapped. */
  resident: number;
  /** Frames of page tables, the root included. */
  tables: number;
  zeroed: number;
  copied: number;
  /** Thread that forks it or moves a part: its regions stay as they are meanwhile; and who waits for that. 0: none. */
  lockedBy: number;
  lockQueue: number;
  /** Most pages that were mapped at a time. */
  peak: number;
}

/** Reference counts and free-list links of 1024 frames; row id n holds frames n * 1024 and up. */
export interface FrameChunk extends Row {
  counts: number[];
  links: number[];
}

/** Physical memory. */
export interface MemoryState {
  frames: number;
  /** First frame that was never used. */
  fresh: number;
  /** First frame of the free list, or 0. */
  free: number;
  used: number;
  /** Frames in use right after boot. */
  baseline: number;
  sigreturnFrame: number;
}

/** A page of a file in RAM; id is vnode * 2^20 + page. */
export interface CachedPage extends Row {
  frame: number;
  /** Shared mappings may write it: the frame has the contents, not the file's block. */
  written: boolean;
}

export interface WaitQueue extends Row {
  /** Thread ids in the order they came. */
  waiters: number[];
  /** What is waited for, for people. */
  name: string;
  /** The outside world can wake it (terminal input): waiting here is no deadlock. */
  outside: boolean;
  /** Key of the futex whose waiters these are: the queue goes with the last of them. 0 for other queues. */
  futex: number;
}

/** A word of memory that threads wait for; its id is a key made of the word's place (proc/futex.ts). */
export interface Futex extends Row {
  queue: number;
}

export interface Timer extends Row {
  due: number;
  /** thread: wakes thread `target`. alarm: SIGALRM for process `target`. */
  kind: 'thread' | 'alarm';
  target: number;
  /** alarm: cycles until it fires again, or 0. */
  interval: number;
}

/** A message of the kernel: when, how important (0 to 7 as in syslog), what. */
export interface LogEntry {
  readonly time: number;
  readonly level: number;
  readonly text: string;
}

/** A program that an input started; kept after its end for the reports. */
export interface Program extends Row {
  pid: number;
  path: string;
  args: string[];
  done: boolean;
  /** wait4's encoding; or -errno when it could not be started. */
  status: number;
  usage: Usage;
}

export interface KernelState {
  config: KernelConfig;
  harts: HartState[];
  /** Hart whose turn a slice of the host cut short, or -1: it goes on before any other. */
  turn: number;
  /** Hart that ran last. */
  lastHart: number;
  /** Runnable threads in order. While the machine runs, some at the front are gone already (Kernel.taken). */
  runQueue: number[];
  /** Timer ids by (due, id). */
  timerQueue: number[];
  /** Earliest of timers and inputs: nothing else happens before it. TIME_MAX if there is none. */
  nextEvent: number;
  inputs: InputEvent[];
  nextSequence: number;
  /** xorshift128 state of getrandom, and of the scheduling policy. */
  random: number[];
  policyRandom: number[];
  /** What the policy remembers; its shape is the policy's. */
  policy: { [key: string]: number | number[] };
  memory: MemoryState;
  /** Sums of everything that has ended, so that accounts add up. */
  ended: Usage;
  /** The kernel's log (log.ts), oldest first. */
  log: LogEntry[];
  output: OutputPiece[];
  outputBytes: number;
  rootVnode: number;
  /** Folders of the host that are mounted. */
  folders: number;
  /** Vnodes of procfs and of host folders: made when a path leads there, dropped when nobody holds them. */
  passing: number[];
  /** 4096-byte blocks that files have, and that pipes may come to have. */
  fileBlocks: number;
  /** Bytes of names, link targets and lists of blocks: they count like blocks, in whole pages. */
  nameBytes: number;
  pipeBlocks: number;
  processes: Table<Process>;
  threads: Table<Thread>;
  spaces: Table<AddressSpace>;
  frameChunks: Table<FrameChunk>;
  pageCache: Table<CachedPage>;
  waitQueues: Table<WaitQueue>;
  futexes: Table<Futex>;
  timers: Table<Timer>;
  programs: Table<Program>;
  files: Table<Files>;
  openFiles: Table<OpenFile>;
  mounts: Table<Mount>;
  vnodes: Table<Vnode>;
  blocks: Table<Block>;
  pipes: Table<Pipe>;
  ttys: Table<Tty>;
  streams: Table<Stream>;
  requests: Table<Request>;
}

/** The fields of KernelState that are tables. */
export const TABLES = [
  'processes',
  'threads',
  'spaces',
  'frameChunks',
  'pageCache',
  'waitQueues',
  'futexes',
  'timers',
  'programs',
  'files',
  'openFiles',
  'mounts',
  'vnodes',
  'blocks',
  'pipes',
  'ttys',
  'streams',
  'requests',
] as const satisfies readonly (keyof KernelState)[];
export type TableName = (typeof TABLES)[number];

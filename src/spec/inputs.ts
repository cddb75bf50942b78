// Input events: the closed list of what can change a machine from outside (kernel.md 1.3). Bytes are Uint8Array
// in memory and base64 in a log. Recorded with time (cycles) and sequence; entered at window boundaries only.

/** What a standard descriptor of a started program is connected to. */
export type StdioKind = 'tty' | 'stream' | 'null';

/** State that the sender wants; the machine stamps time and sequence. */
export type Input =
  /** A file appears (program images, files given to the machine). */
  | { readonly kind: 'file'; readonly path: string; readonly mode: number; readonly bytes: Uint8Array }
  /** A directory, or a symbolic link, appears, as those of a root that was saved. */
  | { readonly kind: 'directory'; readonly path: string; readonly mode: number }
  | { readonly kind: 'symlink'; readonly path: string; readonly target: string }
  /** A name disappears: a file, a link or an empty directory. */
  | { readonly kind: 'remove'; readonly path: string }
  /** A folder of the host appears at a directory: the one that the driver has under this number. */
  | { readonly kind: 'mount'; readonly path: string; readonly folder: number; readonly readOnly: boolean }
  /** A program starts as a child of init. */
  | {
      readonly kind: 'start';
      readonly path: string;
      readonly args: readonly string[];
      readonly env: readonly string[];
      readonly stdio: readonly [StdioKind, StdioKind, StdioKind];
      /** Its terminal, for descriptors of the kind tty. One that no session has begins a new session with this program. */
      readonly tty: number;
      /** It begins a session of its own also on a terminal where only init's is: a login shell. */
      readonly session?: boolean;
    }
  /** A program becomes process 1, init, on a terminal. When it ends, so do all others: the machine is off. */
  | {
      readonly kind: 'boot';
      readonly path: string;
      readonly args: readonly string[];
      readonly env: readonly string[];
      readonly tty: number;
    }
  /** Keys typed at a terminal. */
  | { readonly kind: 'keys'; readonly tty: number; readonly bytes: Uint8Array }
  /** The terminal is gone: reads give end of file, its session gets SIGHUP. */
  | { readonly kind: 'hangup'; readonly tty: number }
  /** The window has a new size, in characters. */
  | { readonly kind: 'resize'; readonly tty: number; readonly columns: number; readonly rows: number }
  /** A signal from outside: kill of the panel or the host's SIGTERM. */
  | { readonly kind: 'signal'; readonly pid: number; readonly signal: number }
  /** Nice value changed from outside. */
  | { readonly kind: 'nice'; readonly pid: number; readonly nice: number }
  /** Answer to a host request: bytes and a result (>= 0, or -errno). */
  | { readonly kind: 'reply'; readonly request: number; readonly result: number; readonly bytes: Uint8Array }
  /** A setting changed while the machine runs. */
  | { readonly kind: 'setting'; readonly name: string; readonly value: number }
  /** Debugger writes. */
  | { readonly kind: 'pokeMemory'; readonly pid: number; readonly va: number; readonly bytes: Uint8Array }
  | { readonly kind: 'pokeRegister'; readonly tid: number; readonly register: number; readonly value: number };

export type InputKind = Input['kind'];

/** An input as it was entered and is recorded. */
export interface InputEvent {
  /** Virtual time in cycles: a multiple of the window. */
  readonly time: number;
  /** Order among events of the same time. */
  readonly sequence: number;
  readonly input: Input;
}

/** Cycles of a window (kernel.md, harts). */
export const DEFAULT_WINDOW = 1024;
/** Cycles of a quantum: 1 ms at the nominal clock. */
export const DEFAULT_QUANTUM = 100_000;
/** Nominal clock, cycles a second. */
export const DEFAULT_CLOCK_HZ = 100_000_000;
/** Deadlines saturate here. */
export const TIME_MAX = 2 ** 52;

// Signals: numbers and default actions of signal(7), flags of sigaction(2) (asm-generic values).

export type DefaultAction = 'terminate' | 'core' | 'ignore' | 'stop' | 'continue';

export interface SignalRow {
  readonly name: string;
  readonly number: number;
  readonly action: DefaultAction;
  readonly doc: string;
}

export const SIGNAL_ROWS = [
  { name: 'SIGHUP', number: 1, action: 'terminate', doc: 'hangup of the terminal' },
  { name: 'SIGINT', number: 2, action: 'terminate', doc: 'interrupt from the keyboard (Ctrl-C)' },
  { name: 'SIGQUIT', number: 3, action: 'core', doc: 'quit from the keyboard (Ctrl-\\)' },
  { name: 'SIGILL', number: 4, action: 'core', doc: 'illegal instruction' },
  { name: 'SIGTRAP', number: 5, action: 'core', doc: 'breakpoint' },
  { name: 'SIGABRT', number: 6, action: 'core', doc: 'abort(3)' },
  { name: 'SIGBUS', number: 7, action: 'core', doc: 'misaligned access, or memory that cannot be had' },
  { name: 'SIGFPE', number: 8, action: 'core', doc: 'arithmetic error' },
  { name: 'SIGKILL', number: 9, action: 'terminate', doc: 'kill; cannot be caught or ignored' },
  { name: 'SIGUSR1', number: 10, action: 'terminate', doc: 'free for programs' },
  { name: 'SIGSEGV', number: 11, action: 'core', doc: 'invalid memory reference' },
  { name: 'SIGUSR2', number: 12, action: 'terminate', doc: 'free for programs' },
  { name: 'SIGPIPE', number: 13, action: 'terminate', doc: 'write to a pipe without readers' },
  { name: 'SIGALRM', number: 14, action: 'terminate', doc: 'timer of alarm(2)' },
  { name: 'SIGTERM', number: 15, action: 'terminate', doc: 'polite request to end' },
  { name: 'SIGSTKFLT', number: 16, action: 'terminate', doc: 'unused' },
  { name: 'SIGCHLD', number: 17, action: 'ignore', doc: 'a child stopped or ended' },
  { name: 'SIGCONT', number: 18, action: 'continue', doc: 'continue if stopped' },
  { name: 'SIGSTOP', number: 19, action: 'stop', doc: 'stop; cannot be caught or ignored' },
  { name: 'SIGTSTP', number: 20, action: 'stop', doc: 'stop from the keyboard (Ctrl-Z)' },
  { name: 'SIGTTIN', number: 21, action: 'stop', doc: 'a background process reads its terminal' },
  { name: 'SIGTTOU', number: 22, action: 'stop', doc: 'a background process writes its terminal' },
  { name: 'SIGURG', number: 23, action: 'ignore', doc: 'urgent data on a socket' },
  { name: 'SIGXCPU', number: 24, action: 'core', doc: 'CPU time limit exceeded' },
  { name: 'SIGXFSZ', number: 25, action: 'core', doc: 'file size limit exceeded' },
  { name: 'SIGVTALRM', number: 26, action: 'terminate', doc: 'virtual timer' },
  { name: 'SIGPROF', number: 27, action: 'terminate', doc: 'profiling timer' },
  { name: 'SIGWINCH', number: 28, action: 'ignore', doc: 'window size changed' },
  { name: 'SIGIO', number: 29, action: 'terminate', doc: 'I/O is possible' },
  { name: 'SIGPWR', number: 30, action: 'terminate', doc: 'power failure' },
  { name: 'SIGSYS', number: 31, action: 'core', doc: 'bad system call' },
] as const satisfies readonly SignalRow[];

export type SignalName = (typeof SIGNAL_ROWS)[number]['name'];

/** Numbers by name: `Signal.SIGINT` is 2. */
export const Signal = Object.fromEntries(SIGNAL_ROWS.map((row) => [row.name, row.number])) as Readonly<
  Record<SignalName, number>
>;

/** Row of a signal number (1..31), or undefined. */
export const SIGNAL_BY_NUMBER: ReadonlyMap<number, SignalRow> = new Map<number, SignalRow>(
  SIGNAL_ROWS.map((row) => [row.number, row]),
);

/** si_code values (sigaction(2)). */
export const SiCode = {
  SI_USER: 0,
  SI_KERNEL: 0x80,
  SI_QUEUE: -1,
  SI_TIMER: -2,
  SI_TKILL: -6,
  SEGV_MAPERR: 1,
  SEGV_ACCERR: 2,
  BUS_ADRALN: 1,
  BUS_ADRERR: 2,
  BUS_OBJERR: 3,
  ILL_ILLOPC: 1,
  ILL_PRVOPC: 5,
  TRAP_BRKPT: 1,
  FPE_INTDIV: 1,
  CLD_EXITED: 1,
  CLD_KILLED: 2,
  CLD_DUMPED: 3,
  CLD_TRAPPED: 4,
  CLD_STOPPED: 5,
  CLD_CONTINUED: 6,
} as const;

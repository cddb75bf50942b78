// Every limit of a machine (kernel.md 2): its default, its range, and the option that sets it. A guest that asks
// for more gets an errno; nothing a guest asks for makes the host grow without bound.

export interface LimitRow {
  readonly name: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Command line option without the dashes. */
  readonly option: string;
  readonly doc: string;
}

const KIB = 1024;
const MIB = 1024 * KIB;

export const LIMIT_ROWS = [
  { name: 'memoryBytes', value: 64 * MIB, min: 1 * MIB, max: 1024 * MIB, option: 'memory', doc: 'physical memory' },
  { name: 'harts', value: 1, min: 1, max: 64, option: 'harts', doc: 'virtual cores' },
  {
    name: 'processes',
    value: 1024,
    min: 2,
    max: 32768,
    option: 'max-processes',
    doc: 'processes, zombies included; more gives EAGAIN',
  },
  { name: 'threads', value: 4096, min: 2, max: 32768, option: 'max-threads', doc: 'threads in all; more gives EAGAIN' },
  {
    name: 'openFiles',
    value: 1024,
    min: 3,
    max: 65536,
    option: 'max-files',
    doc: 'descriptors of one process; more gives EMFILE',
  },
  {
    name: 'openFilesTotal',
    value: 16384,
    min: 16,
    max: 1048576,
    option: 'max-files-total',
    doc: 'open file descriptions in all; more gives ENFILE',
  },
  {
    name: 'hostFiles',
    value: 256,
    min: 1,
    max: 4096,
    option: 'max-host-files',
    doc: 'files of mounted folders that the host has open; more gives ENFILE',
  },
  { name: 'pipeBytes', value: 64 * KIB, min: 4 * KIB, max: 1 * MIB, option: 'pipe-size', doc: 'capacity of a pipe' },
  {
    name: 'fileBytes',
    value: 64 * MIB,
    min: 64 * KIB,
    max: 1024 * MIB,
    option: 'max-ramfs',
    doc: 'bytes of all ramfs files, beside RAM; more gives ENOSPC',
  },
  {
    name: 'vnodes',
    value: 65536,
    min: 64,
    max: 1048576,
    option: 'max-inodes',
    doc: 'files and directories; more gives ENOSPC',
  },
  {
    name: 'stackBytes',
    value: 8 * MIB,
    min: 16 * KIB,
    max: 256 * MIB,
    option: 'stack',
    doc: 'how far a stack grows (RLIMIT_STACK)',
  },
  {
    name: 'argumentBytes',
    value: 128 * KIB,
    min: 4 * KIB,
    max: 2 * MIB,
    option: 'max-args',
    doc: 'arguments and environment of execve; more gives E2BIG',
  },
  {
    name: 'regions',
    value: 4096,
    min: 16,
    max: 65536,
    option: 'max-maps',
    doc: 'mappings of one address space; more gives ENOMEM',
  },
  {
    name: 'outputBytes',
    value: 1 * MIB,
    min: 4 * KIB,
    max: 64 * MIB,
    option: 'output-buffer',
    doc: 'output that waits for the host before the machine pauses',
  },
  {
    name: 'inputBytes',
    value: 64 * KIB,
    min: 1 * KIB,
    max: 1 * MIB,
    option: 'input-buffer',
    doc: 'input of a terminal that waits for the guest; more rings the bell',
  },
  {
    name: 'terminals',
    value: 4,
    min: 1,
    max: 63,
    option: 'terminals',
    doc: 'terminals that the host can show: /dev/tty1 and on',
  },
  {
    name: 'pseudoTerminals',
    value: 64,
    min: 1,
    max: 4096,
    option: 'max-ptys',
    doc: 'pseudo-terminals; more gives ENOSPC',
  },
  {
    name: 'toolInputBytes',
    value: 1 * MIB,
    min: 4 * KIB,
    max: 16 * MIB,
    option: 'tool-input',
    doc: 'what one call of the assembler or linker inside the machine is given; more gives E2BIG',
  },
] as const satisfies readonly LimitRow[];

export type LimitName = (typeof LIMIT_ROWS)[number]['name'];
export type Limits = Readonly<Record<LimitName, number>>;

export const DEFAULT_LIMITS: Limits = Object.fromEntries(LIMIT_ROWS.map((row) => [row.name, row.value])) as Record<
  LimitName,
  number
>;

/** Fixed by the ABI; not options. */
export const PATH_MAX = 4096;
/** Bytes of one argument or environment string, its final 0 included (MAX_ARG_STRLEN). */
export const ARGUMENT_MAX = 131072;
export const NAME_MAX = 255;
export const PIPE_BUF = 4096;
export const SYMLINK_DEPTH_MAX = 40;
export const IOV_MAX = 1024;
/** First lines of scripts: how far they are read, and how many scripts may interpret each other. */
export const INTERPRETER_LINE_MAX = 256;
export const INTERPRETER_DEPTH_MAX = 4;
/** Work of one kernel entry before it asks to be continued (kernel.md 1.2). */
export const ENTRY_BYTES_MAX = 65536;
export const ENTRY_PAGES_MAX = 256;

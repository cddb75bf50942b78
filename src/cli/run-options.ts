// Options of `badak run`: what they are called, what they take, and their help.

import { type Command, Option } from 'commander';
import type { Timeline } from '../debug/timeline/record.ts';
import type { SessionEnd } from '../host/session.ts';
import type { Kernel } from '../kernel/context.ts';
import { CHOOSABLE } from '../kernel/sched/policies.ts';
import { HOT_AFTER } from '../machine/regions.ts';
import { DEFAULT_CLOCK_HZ, DEFAULT_QUANTUM } from '../spec/inputs.ts';
import { LIMIT_ROWS, type LimitName } from '../spec/limits.ts';
import { formatBytes, parseBytes, parseCount, parseHertz, parseQuantum, parseSeconds, type Quantum } from './values.ts';
import type { Watch } from './watch.ts';

export interface RunOptions {
  readonly quantum?: Quantum;
  readonly seed: number;
  readonly clock: number;
  readonly pace?: 'real' | 'fast';
  readonly stats?: boolean;
  readonly timeline?: string;
  /** Takes the timeline of the run at its end (badak timeline). */
  readonly showTimeline?: (timeline: Timeline) => void;
  /** Shows the machine as the run leaves it, instead of the report of a deadlock or limit; gives the exit status (badak ps). */
  readonly showEnd?: (k: Kernel, watch: Watch, end: SessionEnd, status: number) => number;
  readonly json?: boolean;
  readonly trace?: boolean;
  readonly strace?: boolean;
  readonly straceOnly?: string;
  readonly bare?: boolean;
  /** false: hot code is not translated. */
  readonly translate?: boolean;
  readonly maxCycles?: number;
  readonly timeout?: number;
  readonly record?: string;
  readonly root?: string;
  readonly saveRoot?: string;
  readonly replay?: string;
  readonly costs?: string;
  readonly sched?: string;
  /** What --sched was called before. */
  readonly policy?: string;
  readonly queues?: 'one' | 'hart';
  readonly file?: readonly string[];
  /** HOST:GUEST[:rw] */
  readonly mount?: readonly string[];
  readonly env?: readonly string[];
  readonly traceLoader?: boolean;
  readonly library?: readonly string[];
  readonly libraryPath?: readonly string[];
  readonly nostdlib?: boolean;
  readonly include?: readonly string[];
  readonly define?: readonly string[];
  /** Limits by name, of those that were given. */
  readonly limits: Partial<Record<LimitName, number>>;
}

const EXAMPLES = `
Examples:
  badak run hello.s                      one program
  badak run greet.s -- Ada Grace         with arguments
  badak run 'primes.s 100' spinner.s     two at once, sharing the processor
  badak run --stats a.s b.s              and what each of them did
  badak run --timeline out.json a.s b.s  and who ran when, for ui.perfetto.dev
  badak run --sched mlfq --quantum 1ms a.s b.s
                                         with another scheduler (docs/scheduling.md)
  badak run --mount .:/mnt words.s -- /mnt/a.txt
                                         with this folder in /mnt, for reading (docs/mounts.md)
  badak run --trace hello.s 2>&1 | head  every instruction
  badak run --bare programs/bare/hello.s without a kernel

Exit status:
  that of the program; of several, 0 if all are 0, else the first that is not, in the order given
  128+n  signal n ended it        1    it could not be assembled, linked or read
  124    --max-cycles, --timeout  2    the command line is wrong
  125    deadlock, or the machine itself failed

Keys: Ctrl-C interrupts the programs; Ctrl-] ends the machine, whatever they do.`;

const SCHED_HELP = `scheduler: ${CHOOSABLE.map(({ name }) => name).join(', ')} (default: rr)`;
const MAX_SEED = 0xffffffff;

/** Options of `badak run`, with their help. */
export function addRunOptions(command: Command, examples = EXAMPLES): void {
  addMachineOptions(command);
  command.addOption(
    new Option('--bare', 'no kernel: one program with the machine for itself').conflicts([
      'strace',
      'timeline',
      'record',
      'replay',
      'costs',
      'sched',
      'policy',
      'queues',
      'file',
      'mount',
      'env',
    ]),
  );
  addSessionOptions(command);
  command
    .addOption(
      new Option('--trace-loader', 'what the dynamic loader does (map, relocate, bind), on standard error').conflicts(
        'bare',
      ),
    )
    .optionsGroup('Build:')
    .addOption(new Option('-l, --library <name>', 'libNAME.so or libNAME.a, may be repeated').argParser(collect))
    .addOption(new Option('-L, --library-path <folder>', 'where libraries are, may be repeated').argParser(collect))
    .addOption(new Option('--nostdlib', 'do not search the runtime library'))
    .addOption(new Option('-I, --include <folder>', 'folder for .include, may be repeated').argParser(collect))
    .addOption(new Option('-D, --define <name=value>', 'define a symbol, may be repeated').argParser(collect));
  addLimitOptions(command);
  command.addHelpText('after', examples);
}

/** Options of a machine that boots from its root: those of `badak run` without building. */
export function addBootOptions(command: Command): void {
  command
    .optionsGroup('Files:')
    .addOption(new Option('--root <file>', 'archive (tar) of the files that the machine begins with'))
    .addOption(new Option('--save-root <file>', 'write the files that are there at the end to such an archive'));
  addMachineOptions(command);
  addSessionOptions(command);
  addLimitOptions(command);
}

/** MachineConfig.hotAfter, as the options have it. */
export const hotAfterOf = ({ translate }: RunOptions): number =>
  translate === false ? Number.POSITIVE_INFINITY : HOT_AFTER;

type LimitRow = (typeof LIMIT_ROWS)[number];
const isMachineRow = ({ name }: LimitRow): boolean => name === 'memoryBytes' || name === 'harts';

function addMachineOptions(command: Command): void {
  command.optionsGroup('Machine:');
  for (const row of LIMIT_ROWS.filter(isMachineRow)) command.addOption(limitOption(row));
  command.addOption(
    new Option('--no-translate', 'interpret all code, however hot: the same run, slower (docs/performance.md)'),
  );
  command
    .addOption(
      new Option('--quantum <cycles>', `turn of a thread (default: ${DEFAULT_QUANTUM})`).argParser(parseQuantum),
    )
    .addOption(new Option('--seed <n>', 'seed of all chance').argParser(parseCount(0, MAX_SEED)).default(1))
    .addOption(
      new Option('--clock <hz>', 'cycles in a virtual second')
        .argParser(parseHertz)
        .default(DEFAULT_CLOCK_HZ, '100MHz'),
    )
    .addOption(new Option('--sched <name>', SCHED_HELP))
    .addOption(new Option('--policy <name>', 'the same').hideHelp())
    .addOption(
      new Option('--queues <how>', 'one run queue (the default), or one for each hart').choices(['one', 'hart']),
    )
    .addOption(new Option('--costs <file>', 'JSON with cycles of kernel work, by name'));
}

function addSessionOptions(command: Command): void {
  command
    .optionsGroup('Run:')
    .addOption(
      new Option('--pace <how>', 'sleeping takes its time, or none (default: real on a terminal)').choices([
        'real',
        'fast',
      ]),
    )
    .addOption(new Option('--max-cycles <n>', 'end the run at this virtual time').argParser(parseCount(1, 2 ** 52)))
    .addOption(new Option('--timeout <time>', 'end the run after this time of the host').argParser(parseSeconds))
    .addOption(new Option('--file <host=guest>', 'give a file to the machine, may be repeated').argParser(collect))
    .addOption(
      new Option('--mount <host:guest[:rw]>', 'show a folder of this computer in the machine, may be repeated')
        .argParser(collect)
        .conflicts('replay'),
    )
    .addOption(new Option('--env <name=value>', 'environment of the programs, may be repeated').argParser(collect))
    .addOption(new Option('--record <file>', 'write everything that came from outside to a log'))
    .addOption(new Option('--replay <file>', 'run such a log again, exactly').conflicts('record'))
    .optionsGroup('Look inside:')
    .addOption(new Option('--stats', 'a table of what each process did, at the end, on standard error'))
    .addOption(new Option('--json', 'that table as one line of JSON, the last of standard error'))
    .addOption(new Option('--timeline <file>', 'who ran when: .json (Perfetto), .html or .svg'))
    .addOption(new Option('--trace', 'a line for every instruction, on standard error'))
    .addOption(new Option('--strace', 'a line for every system call, on standard error'))
    .addOption(new Option('--strace-only <list>', 'only these calls and processes: read,write,3'));
}

function addLimitOptions(command: Command): void {
  command.optionsGroup('Limits:');
  for (const row of LIMIT_ROWS) if (!isMachineRow(row)) command.addOption(limitOption(row));
}

const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

function limitOption({ name, option, value, min, max, doc }: LimitRow): Option {
  const inBytes = name.endsWith('Bytes');
  const shown = inBytes ? formatBytes(value) : String(value);
  const parse = inBytes ? parseBytes(min, max) : parseCount(min, max);
  return new Option(`--${option} <${inBytes ? 'size' : 'n'}>`, `${doc} (default: ${shown})`).argParser(parse);
}

/** Limits that the command line gave, under the names of spec/limits.ts. */
export function limitsGiven(options: Readonly<Record<string, unknown>>): Partial<Record<LimitName, number>> {
  const given: Partial<Record<LimitName, number>> = {};
  for (const { name, option } of LIMIT_ROWS) {
    const value = options[option.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
    if (typeof value === 'number') given[name] = value;
  }
  return given;
}

// `badak timeline`: its arguments, options and help.

import { type Command, Option } from 'commander';
import type { PsOptions } from './commands/ps.ts';
import type { TimelineOptions } from './commands/timeline.ts';
import { addRunOptions } from './run-options.ts';
import { EXIT_HELP, json } from './shared-options.ts';
import { parseCount, parseSeconds } from './values.ts';

const EXAMPLES = `
Examples:
  badak timeline spinner.s worker.s                  a lane for each hart and thread
  badak timeline --harts 2 --sched fair a.s b.s      another machine
  badak timeline --from 1ms --to 2ms --switches a.s  a part of it, every switch with its reason
  badak timeline a.s -o a.svg                        a picture
  badak timeline a.s -o a.html                       a page: zoom, hover, no network
  badak timeline a.s -o a.json                       for ui.perfetto.dev

Times are virtual: the same programs, settings and seed give the same timeline.
Exit status: as badak run; 2 also for an output that is neither .svg, .html nor .json.`;

const LEAST_WIDTH = 40;
const MOST_WIDTH = 1000;

/** Adds the command. */
export function addTimeline(
  program: Command,
  action: (inputs: string[], options: TimelineOptions) => Promise<void>,
): void {
  const command = program
    .command('timeline')
    .summary('run programs and draw who ran when, who waited, who woke whom')
    .description('Runs programs as badak run does, then draws their threads and harts over virtual time.')
    .argument('[inputs...]', 'programs, as for badak run')
    .usage('[options] <inputs...> [-- arguments of a single program]')
    .optionsGroup('Timeline:')
    .addOption(new Option('--from <time>', 'where the drawing begins, such as 500us').argParser(parseSeconds))
    .addOption(new Option('--to <time>', 'where it ends').argParser(parseSeconds))
    .addOption(new Option('--width <columns>', 'of the terminal').argParser(parseCount(LEAST_WIDTH, MOST_WIDTH)))
    .addOption(new Option('--switches', 'list every switch and its reason'))
    .addOption(new Option('-o, --output <file>', 'draw into a .svg, .html or .json file'));
  addRunOptions(command, EXAMPLES);
  command.action(action);
}

const PS_EXAMPLES = `
Examples:
  badak ps --at 5ms a.s b.s       who is there after 5 ms of virtual time
  badak ps --why philosophers-broken.s
                                  until nothing can run: why each thread does not, and where it stands
  badak ps --why --at 1ms --harts 2 --seed 7 a.s
                                  the same moment of the same run, every time

In a machine that boots, ps --why and why PID say the same of its processes.
Exit status: as badak run; 0 where --at ended the run.`;

/** Adds `badak ps`. */
export function addPs(program: Command, action: (inputs: string[], options: PsOptions) => Promise<void>): void {
  const command = program
    .command('ps')
    .summary('run programs to a moment and show their processes, and why each thread does not run')
    .description(
      'Runs programs as badak run does, to a moment of virtual time or until nothing can run any more, and shows the ' +
        'processes that are there then.',
    )
    .argument('[inputs...]', 'programs, as for badak run')
    .usage('[options] <inputs...> [-- arguments of a single program]')
    .optionsGroup('Processes:')
    .addOption(
      new Option('--at <time>', 'the moment, such as 500us (default: when nothing can run)').argParser(parseSeconds),
    )
    .addOption(
      new Option('-w, --why', 'a sentence for every thread: what it waits for, who holds it, where it stands'),
    );
  addRunOptions(command, PS_EXAMPLES);
  command.action(action);
}

/** Adds `badak sched`. */
export function addSched(program: Command, action: (options: { seed: number; json?: boolean }) => Promise<void>): void {
  program
    .command('sched')
    .description('compare the schedulers: response, waits, throughput, fairness, priority inversion')
    .addOption(new Option('--seed <n>', 'seed of all chance').argParser(parseCount(0, 0xffffffff)).default(1))
    .addOption(json('the rows, times in cycles'))
    .addHelpText('after', `\nExamples:\n  badak sched\n  badak sched --seed 7 --json\n${EXIT_HELP}`)
    .action(action);
}

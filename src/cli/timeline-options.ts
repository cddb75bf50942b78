// `badak timeline`: its arguments, options and help.

import { type Command, Option } from 'commander';
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

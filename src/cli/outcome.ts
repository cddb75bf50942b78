// How a run ended: the exit status, and what is said about it.

import type { Paint } from '../debug/paint.ts';
import { shellStatus } from '../debug/stats.ts';
import type { SessionEnd } from '../host/session.ts';
import type { KernelState } from '../kernel/state.ts';
import { find, sortedIds } from '../kernel/table.ts';
import { ERRNO_ROWS } from '../spec/errno.ts';
import { Signal } from '../spec/signals.ts';
import { Exit } from './exit.ts';
import type { Watch } from './watch.ts';

export interface Outcome {
  readonly status: number;
  /** Text for standard error, or ''. */
  readonly text: string;
}

/** The exit status of the run, by the rules of `badak run --help`. */
export function outcomeOf(end: SessionEnd, state: KernelState, watch: Watch, paint: Paint): Outcome {
  const say = (text: string): string => `${paint.bold('badak')}: ${text}\n`;
  switch (end.kind) {
    case 'done':
      return programsOutcome(state, say);
    case 'deadlock':
      return { status: Exit.machine, text: watch.deadlock() };
    case 'limit':
      return { status: Exit.limit, text: say('the run was ended: --max-cycles is reached') };
    case 'timeout':
      return { status: Exit.limit, text: say('the run was ended: --timeout is over') };
    case 'diverged':
      return { status: Exit.machine, text: say(`the replay went another way: ${end.why}`) };
    case 'failed':
      return { status: Exit.machine, text: say(`the run was ended: the host failed (${end.call}): ${end.why}`) };
    case 'stopped':
      return stoppedOutcome(end.why, say);
  }
}

/** 0 if all programs ended with 0, else the first status that is not, in the order given. */
function programsOutcome(state: KernelState, say: (text: string) => string): Outcome {
  const programs = sortedIds(state.programs).map((id) => find(state.programs, id)!);
  const failed = programs.filter(({ status }) => status < 0);
  const text = failed.map(({ path, status }) => say(`${path} cannot be started: ${errnoText(-status)}`)).join('');
  const statuses = programs.map(({ status }) => (status < 0 ? Exit.machine : shellStatus(status)));
  return { status: statuses.find((status) => status !== 0) ?? Exit.ok, text };
}

function errnoText(number: number): string {
  const row = ERRNO_ROWS.find((each) => each.number === number);
  return row === undefined ? `error ${number}` : `${row.name} (${row.doc})`;
}

const SIGNAL_BASE = 128;

function stoppedOutcome(why: string, say: (text: string) => string): Outcome {
  const signal = Signal[why as keyof typeof Signal];
  if (signal !== undefined) return { status: SIGNAL_BASE + signal, text: say(`the machine was ended by ${why}`) };
  if (why === 'output closed') return { status: SIGNAL_BASE + Signal.SIGPIPE, text: '' };
  if (why === 'escape')
    return { status: SIGNAL_BASE + Signal.SIGINT, text: `\n${say('the machine was ended by Ctrl-]')}` };
  return { status: Exit.ok, text: say(`the machine was ended: ${why}`) };
}

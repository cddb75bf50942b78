// `badak ps`: runs programs to a moment and shows the processes that are there, and why each thread does not run.

import { processesText } from '../../debug/processes.ts';
import { duration } from '../../debug/stats.ts';
import { machineTime } from '../../kernel/kernel.ts';
import { Exit, usageError } from '../exit.ts';
import { givenRecording, runAgain } from '../replay.ts';
import { runInputs } from '../run-inputs.ts';
import type { RunOptions } from '../run-options.ts';
import { paintFor, print } from '../terminal.ts';

export interface PsOptions extends RunOptions {
  /** Seconds of virtual time. */
  readonly at?: number;
  readonly why?: boolean;
}

export async function ps(
  texts: readonly string[],
  guest: readonly string[] | undefined,
  options: PsOptions,
): Promise<number> {
  const example = 'badak ps --at 5ms hello.s';
  const recording = givenRecording(texts, guest, options);
  if (texts.length === 0 && recording === undefined)
    throw usageError('badak ps needs a program', [example, 'in a booted machine it is ps']);
  if (options.bare === true) throw usageError('processes need the kernel: it cannot be --bare');
  const { at, why = false } = options;
  const clock = recording?.header.config.clockHz ?? options.clock;
  if (at !== undefined && options.maxCycles !== undefined) {
    throw usageError('--at and --max-cycles both end the run: give one of them', [example]);
  }
  const shown: RunOptions = {
    ...options,
    ...(at === undefined ? {} : { maxCycles: Math.max(1, Math.round(at * clock)) }),
    showEnd: (k, { symbolsOfProcess: symbolsOf, sourceLine }, end, status) => {
      const paint = paintFor(process.stdout);
      const moment = duration(end.kind === 'limit' && at !== undefined ? at * clock : machineTime(k), clock);
      if (end.kind === 'done') print(`\nno process is left at ${moment}; --at shows an earlier moment\n`);
      else {
        const note = end.kind === 'deadlock' ? ': nothing can run any more' : '';
        print(`\nat ${moment}${note}\n${processesText(k, { symbolsOf, sourceLine, paint, why })}`);
      }
      return end.kind === 'limit' ? Exit.ok : status;
    },
  };
  return recording === undefined ? runInputs(texts, guest, shown) : runAgain(recording, shown);
}

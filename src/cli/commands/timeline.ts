// `badak timeline`: runs programs and draws who ran when, on the terminal or into a file.

import { duration } from '../../debug/stats.ts';
import type { Timeline } from '../../debug/timeline/record.ts';
import { timelineText } from '../../debug/timeline/text.ts';
import type { Recording } from '../../host/recording.ts';
import { usageError } from '../exit.ts';
import { givenRecording, runAgain } from '../replay.ts';
import { runInputs } from '../run-inputs.ts';
import type { RunOptions } from '../run-options.ts';
import { paintFor, print, printError } from '../terminal.ts';
import { checkTimelineName, writeTimeline } from '../timeline-file.ts';

export interface TimelineOptions extends RunOptions {
  /** Seconds of virtual time. */
  readonly from?: number;
  readonly to?: number;
  readonly width?: number;
  readonly switches?: boolean;
  readonly output?: string;
}

const WIDTH = 100;

export async function timeline(
  texts: readonly string[],
  guest: readonly string[] | undefined,
  options: TimelineOptions,
): Promise<number> {
  const recording = givenRecording(texts, guest, options);
  if (texts.length === 0 && recording === undefined)
    throw usageError('badak timeline needs a program', ['badak timeline hello.s']);
  if (options.bare === true) throw usageError('a timeline needs the kernel: it cannot be --bare');
  const { output } = options;
  if (output !== undefined) checkTimelineName(output);
  const clock = recording?.header.config.clockHz ?? options.clock;
  const cycles = (seconds: number | undefined): number | undefined =>
    seconds === undefined ? undefined : Math.round(seconds * clock);
  const part = { from: cycles(options.from), to: cycles(options.to) };
  const shown: RunOptions = {
    ...options,
    showTimeline: (recorded) => {
      checkPart(part.from, part.to, recorded);
      if (output !== undefined) {
        writeTimeline(output, recorded, { ...part, title: titleOf(texts, recorded.harts, options, recording) });
        printError(`timeline: ${output}\n`);
        return;
      }
      const width = options.width ?? process.stdout.columns ?? WIDTH;
      print(
        `\n${timelineText(recorded, { ...part, width, switches: options.switches === true, paint: paintFor(process.stdout) })}`,
      );
    },
  };
  return recording === undefined ? runInputs(texts, guest, shown) : runAgain(recording, shown);
}

/** What was run, and on which machine, for the head of a drawing. */
function titleOf(texts: readonly string[], harts: number, options: TimelineOptions, recording?: Recording): string {
  const { policy, seed } = recording?.header.config ?? {
    policy: options.sched ?? options.policy ?? 'rr',
    seed: options.seed,
  };
  const machine = `${harts} ${harts === 1 ? 'hart' : 'harts'}, scheduler ${policy}, seed ${seed}`;
  return `badak timeline ${options.replay === undefined ? texts.join(' ') : `--replay ${options.replay}`}: ${machine}`;
}

/** Throws CliError if there is nothing between --from and --to. */
function checkPart(from = 0, to = Number.POSITIVE_INFINITY, { end, clockHz }: Timeline): void {
  if (from >= to) throw usageError(`--from ${duration(from, clockHz)} is not before --to ${duration(to, clockHz)}`);
  if (from >= end) {
    throw usageError(`--from ${duration(from, clockHz)} is after the end of the run, at ${duration(end, clockHz)}`);
  }
}

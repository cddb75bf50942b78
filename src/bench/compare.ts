// Two reports side by side: which rates changed by more than the noise of both.

import { statistics } from './statistics.ts';
import type { LaneResult, Report } from './types.ts';

export interface Change {
  readonly id: string;
  readonly lane: string;
  /** New rate over old rate, both relative to the calibration of their rounds. */
  readonly ratio: number;
  /** Half width of the 95 % confidence interval of the ratio. */
  readonly margin: number;
  readonly verdict: 'faster' | 'slower' | 'same';
}

/** Smaller changes are not worth a word even where they are certain. */
const WORTH_TELLING = 0.03;

/** One row for each lane that both reports have. */
export function compareReports(older: Report, newer: Report): Change[] {
  return newer.results.flatMap((result) => {
    const before = older.results.find((each) => each.id === result.id);
    if (before === undefined) return [];
    return result.lanes.flatMap((lane) => {
      const old = before.lanes.find((each) => each.name === lane.name);
      return old === undefined ? [] : [compareLanes(result.id, old, lane)];
    });
  });
}

function compareLanes(id: string, older: LaneResult, newer: LaneResult): Change {
  const a = statistics(older.relative);
  const b = statistics(newer.relative);
  const ratio = b.mean / a.mean;
  const margin = ratio * Math.hypot(a.marginOfError / a.mean, b.marginOfError / b.mean);
  const certain = Number.isFinite(margin) && Math.abs(ratio - 1) > margin;
  const verdict = !certain || Math.abs(ratio - 1) < WORTH_TELLING ? 'same' : ratio > 1 ? 'faster' : 'slower';
  return { id, lane: newer.name, ratio, margin, verdict };
}

/** Why a text is not a report of this suite; undefined if it is one. */
export function reportProblem(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return 'it is not an object';
  const report = value as Partial<Report>;
  if (report.version !== 1) return `its version is ${String(report.version)}, expected 1`;
  if (!Array.isArray(report.results)) return 'it has no results';
  const bad = report.results.find((each) => typeof each?.id !== 'string' || !Array.isArray(each.lanes));
  return bad === undefined ? undefined : 'one of its results has no id or no lanes';
}

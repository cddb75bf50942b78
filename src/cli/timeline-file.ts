// Timelines as files: what is written depends on how the name ends.

import { extname } from 'node:path';
import { chromeTrace } from '../debug/timeline/chrome.ts';
import { timelinePage } from '../debug/timeline/page.ts';
import type { Timeline } from '../debug/timeline/record.ts';
import { timelineSvg } from '../debug/timeline/svg.ts';
import { usageError } from './exit.ts';
import { writeBytes } from './files.ts';

export interface TimelineFileOptions {
  readonly title: string;
  /** Part that a picture shows, in cycles. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

const FORMATS: Readonly<Record<string, (timeline: Timeline, options: TimelineFileOptions) => string>> = {
  '.json': chromeTrace,
  '.svg': timelineSvg,
  '.html': (timeline, { title }) => timelinePage(timeline, title),
};

/** Throws CliError (usage) for a name that does not say what to write. */
export function checkTimelineName(path: string): void {
  if (FORMATS[extname(path)] !== undefined) return;
  throw usageError(`${path}: a timeline is written as ${Object.keys(FORMATS).join(', ')}, by the end of the name`, [
    '.json opens in ui.perfetto.dev and chrome://tracing; .svg and .html open in any browser',
  ]);
}

/** Writes a timeline to a file whose name has been checked. */
export function writeTimeline(path: string, timeline: Timeline, options: TimelineFileOptions): void {
  writeBytes(path, FORMATS[extname(path)]!(timeline, options));
}

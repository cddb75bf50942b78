// A timeline as a picture: a standalone SVG file. Each span has a title, which viewers show when the pointer is on it.

import { duration } from '../stats.ts';
import { axisMarks, type View, viewOf } from './lanes.ts';
import type { Slice, Timeline } from './record.ts';

export interface SvgOptions {
  readonly width?: number;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

const LEFT = 150;
const TOP = 30;
const LANE = 22;
const BAR = 16;
const FOOT = 30;
const HUES = 9;
/** Wakes that are drawn at most: more would only be a grey area. */
const MOST_ARROWS = 2000;

/** Colour of a thread, the same in every drawing. */
export const threadColour = (index: number): string =>
  `hsl(${(index * 360 * 4) / HUES + 140} 55% ${45 + (index % 3) * 8}%)`;

/** The text of the file. */
export function timelineSvg(timeline: Timeline, options: SvgOptions = {}): string {
  const width = options.width ?? 1200;
  const view = viewOf(timeline, options.from, options.to);
  const threads = timeline.threads.filter(({ born, ended }) => born <= view.to && ended >= view.from);
  const height = TOP + (timeline.harts + threads.length) * LANE + FOOT;
  const scale = (width - LEFT - 10) / (view.to - view.from);
  const x = (at: number): number => LEFT + (Math.min(Math.max(at, view.from), view.to) - view.from) * scale;
  const lanes = new Map(threads.map(({ tid }, index) => [tid, TOP + (timeline.harts + index) * LANE]));
  const colours = new Map(threads.map(({ tid }, index) => [tid, threadColour(index)]));
  const names = new Map(threads.map(({ tid, name }) => [tid, `${name} ${tid}`]));
  const time = (cycles: number): string => duration(cycles, timeline.clockHz);
  const bar = (from: number, to: number, y: number, fill: string, title: string, height: number = BAR): string => {
    if (to <= view.from || from >= view.to) return '';
    const left = x(from);
    const size = Math.max(0.3, x(to) - left).toFixed(2);
    const place = `x="${left.toFixed(2)}" y="${y + (LANE - height) / 2}" width="${size}" height="${height}"`;
    return `<rect ${place} fill="${fill}"><title>${escaped(title)}</title></rect>`;
  };
  const slice = ({ hart, tid, from, to, why }: Slice): string[] => {
    const title = `${names.get(tid) ?? tid} on hart ${hart}, ${time(from)} to ${time(to)} (${time(to - from)})${LEFT_TEXT[why]}`;
    const fill = colours.get(tid) ?? '#888';
    return [bar(from, to, TOP + hart * LANE, fill, title), bar(from, to, lanes.get(tid) ?? TOP, fill, title)];
  };
  const pauses = timeline.pauses.map(({ tid, kind, from, to, reason }) => {
    const title = `${names.get(tid) ?? tid} ${kind}${reason === '' ? '' : `: ${reason}`}, ${time(from)} to ${time(to)} (${time(to - from)})`;
    return bar(
      from,
      to,
      lanes.get(tid) ?? TOP,
      kind === 'ready' ? '#d9a441' : '#9993',
      title,
      kind === 'ready' ? 6 : 3,
    );
  });
  const body = [
    ...axis(view, x, height, time),
    ...Array.from({ length: timeline.harts }, (_, hart) => label(`hart ${hart}`, TOP + hart * LANE)),
    ...threads.map(({ tid }) => label(names.get(tid)!, lanes.get(tid)!)),
    ...timeline.slices.flatMap(slice),
    ...pauses,
    ...arrows(timeline, view, x, lanes),
    ...marks(timeline, view, x, lanes, time),
    `<text x="${LEFT}" y="${height - 8}" class="small">thick: runs · amber: ready, waits for a hart · thin: waits · arrows: wakes</text>`,
  ].filter((line) => line !== '');
  return `${head(width, height)}\n${body.join('\n')}\n</svg>\n`;
}

const LEFT_TEXT: Readonly<Record<Slice['why'], string>> = {
  preempt: '; its turn was over',
  yield: '; it gave way',
  block: '; then it waits',
  stop: '; it was stopped',
  exit: '; it ended',
  '': '',
};

function head(width: number, height: number): string {
  const style =
    'text{font:12px ui-monospace,monospace;fill:#ddd}.small{font-size:11px;fill:#999}line{stroke:#444}.wake{stroke:#fff8;stroke-width:.7;fill:none}rect:hover{stroke:#fff}';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>${style}</style><rect width="${width}" height="${height}" fill="#1b1d21"/>`;
}

const label = (text: string, y: number): string => `<text x="8" y="${y + 15}">${escaped(text)}</text>`;

function axis(view: View, x: (at: number) => number, height: number, time: (cycles: number) => string): string[] {
  return axisMarks(view, 10).map((at) => {
    const left = x(at).toFixed(2);
    const text = `<text x="${left}" y="16" class="small">${time(at)}</text>`;
    return `<line x1="${left}" x2="${left}" y1="20" y2="${height - 24}"/>${text}`;
  });
}

function arrows(
  timeline: Timeline,
  view: View,
  x: (at: number) => number,
  lanes: ReadonlyMap<number, number>,
): string[] {
  const shown = timeline.wakes.filter(({ by, tid, at }) => by !== tid && at >= view.from && at < view.to);
  return shown.slice(0, MOST_ARROWS).map(({ by, tid, at }) => {
    const from = lanes.get(by);
    const to = lanes.get(tid);
    if (from === undefined || to === undefined) return '';
    const left = x(at);
    const down = to > from;
    const tip = to + (down ? 3 : LANE - 3);
    const path = `M${left.toFixed(2)} ${from + LANE / 2}V${tip}m-2 ${down ? -4 : 4}l2 ${down ? 4 : -4}l2 ${down ? -4 : 4}`;
    return `<path class="wake" d="${path}"/>`;
  });
}

function marks(
  timeline: Timeline,
  view: View,
  x: (at: number) => number,
  lanes: ReadonlyMap<number, number>,
  time: (cycles: number) => string,
): string[] {
  return timeline.marks.flatMap(({ tid, at, kind, text }) => {
    const y = lanes.get(tid);
    if (y === undefined || at < view.from || at >= view.to) return [];
    const fill = kind === 'signal' ? '#f55' : kind === 'fault' ? '#fa0' : '#5cf';
    const title = `<title>${escaped(`${kind}: ${text}, at ${time(at)}`)}</title>`;
    return [`<circle cx="${x(at).toFixed(2)}" cy="${y + 3}" r="2" fill="${fill}">${title}</circle>`];
  });
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

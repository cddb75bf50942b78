// A timeline as a page: one HTML file that needs nothing else. Wheel or +/- zoom, dragging or arrow keys move, and what
// the pointer is on is told below.

import { BACKGROUND, CALL_LOOK, LEGEND, MARK_COLOURS, PAUSE_LOOK, threadColour } from './colours.ts';
import { callText, laneName, threadsOf, viewOf } from './lanes.ts';
import { SCRIPT } from './page-script.ts';
import type { Timeline } from './record.ts';
import { escaped } from './svg.ts';

const STYLE = `
:root { color-scheme: dark; }
body { margin: 0; font: 13px ui-monospace, monospace; background: ${BACKGROUND}; color: #ddd; }
header, footer { padding: 8px 12px; }
h1 { font-size: 14px; margin: 0 0 4px; }
p { margin: 0; color: #999; }
canvas { display: block; width: 100%; cursor: grab; outline: none; }
canvas:focus-visible { outline: 1px solid #6af; }
i { display: inline-block; width: 14px; margin: 0 6px 2px 12px; vertical-align: middle; }
footer { min-height: 3em; white-space: pre-wrap; }
`;

/** The text of the file. */
export function timelinePage(timeline: Timeline, title: string): string {
  const { clockHz, harts, end, slices, pauses, calls, marks, wakes } = timeline;
  const threads = threadsOf(timeline, viewOf(timeline)).map((thread, index) => {
    const { tid, name } = thread;
    return { tid, name, lane: laneName(thread), colour: threadColour(index) };
  });
  const data = {
    ...{ clockHz, harts, end, threads, pauseLook: PAUSE_LOOK, callLook: CALL_LOOK, markColours: MARK_COLOURS },
    slices: slices.map(({ hart, tid, from, to, why }) => [hart, tid, from, to, why]),
    pauses: pauses.map(({ tid, kind, from, to, reason }) => [tid, kind, from, to, reason]),
    calls: calls.map((call) => [call.tid, call.from, call.to, callText(call)]),
    marks: marks.map(({ tid, at, kind, text }) => [tid, at, kind, text]),
    wakes: wakes.map(({ by, tid, at, why }) => [by, tid, at, why]),
  };
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const help =
    'wheel or + and - zoom, dragging or the arrow keys move, 0 shows all; point at anything to read about it';
  const legend = LEGEND.map(
    ({ colour, height, text }) => `<i style="background:${colour};height:${height}px"></i>${text}`,
  ).join('');
  const canvas = '<canvas tabindex="0" role="img" aria-label="timeline of threads and harts"></canvas>';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><header><h1>${escaped(title)}</h1><p>${help}</p><p>${legend}, arrows: wakes</p></header>
${canvas}
<footer aria-live="polite"></footer>
<script id="data" type="application/json">${json}</script>
<script>${SCRIPT}</script></body></html>
`;
}

// Colours of timelines, the same in every drawing, and the words that explain them.

import type { Mark, Pause } from './record.ts';

export const BACKGROUND = '#1b1d21';

/** Of a thread. Hues of amber and red are left out: they say what a thread waits for. */
export function threadColour(index: number): string {
  const hues = [145, 205, 300, 80, 250, 175, 330, 110, 225];
  return `hsl(${hues[index % hues.length]} 55% ${50 + (Math.floor(index / hues.length) % 3) * 9}%)`;
}

/** Of a thread that does not run, and how high its bar is. */
export const PAUSE_LOOK: Readonly<Record<Pause['kind'], { readonly colour: string; readonly height: number }>> = {
  ready: { colour: '#e0a030', height: 6 },
  lock: { colour: '#e5484d', height: 6 },
  blocked: { colour: '#62666e', height: 2 },
  stopped: { colour: '#b04ad8', height: 4 },
};

/** A system call: a strip at the lower edge of a lane, drawn only where it is as wide as this, in pixels. */
export const CALL_LOOK = { colour: '#7f9cc8', height: 3, least: 2 } as const;

export const MARK_COLOURS: Readonly<Record<Mark['kind'], string>> = {
  signal: '#ff5555',
  fault: '#8a6a2a',
  fork: '#55ccff',
  exec: '#55ccff',
  exit: '#ffffff',
};

/** What the drawings say, in the order of a legend. */
export const LEGEND: readonly { readonly colour: string; readonly height: number; readonly text: string }[] = [
  { colour: threadColour(0), height: 14, text: 'runs' },
  { ...PAUSE_LOOK.ready, text: 'ready, waits for a hart' },
  { ...PAUSE_LOOK.lock, text: 'waits for a mutex' },
  { ...PAUSE_LOOK.blocked, text: 'other waits' },
  { ...CALL_LOOK, text: 'system call' },
  { colour: MARK_COLOURS.signal, height: 4, text: 'signal' },
  { colour: MARK_COLOURS.fork, height: 4, text: 'fork, exec' },
  { colour: MARK_COLOURS.exit, height: 4, text: 'end' },
  { colour: MARK_COLOURS.fault, height: 4, text: 'page fault' },
];

// What is told of a piece of the timeline when one points at it, and what the timeline's marks mean.

import { LEAVE_REASONS, PIECE_STATES, type PieceState, WAIT_NAMES } from '../messages.ts';
import { type TextKey, t } from '../text.ts';
import { h } from '../ui/dom.ts';
import { word } from '../ui/labels.ts';
import { waitPhrase } from '../ui/waits.ts';
import type { Piece, TimelineData } from './timeline-data.ts';
import { STRIPS } from './timeline-paint.ts';

const STATE_WORDS: Readonly<Record<PieceState, TextKey>> = {
  running: 'pieceRunning',
  ready: 'pieceReady',
  lock: 'markLock',
  waits: 'pieceWaits',
  stopped: 'pieceStopped',
};
const LEAVES: Readonly<Record<(typeof LEAVE_REASONS)[number], TextKey>> = {
  running: 'leaveRunning',
  preempt: 'leavePreempt',
  yield: 'leaveYield',
  block: 'leaveBlock',
  exit: 'leaveExit',
  stop: 'leaveStop',
};

/** `dinner (pid 3), thread 5: waits for the lock forks, held by thread 4 · 12.30 us`. */
export function pieceText(piece: Piece, data: TimelineData, clockHz: number): string {
  const { pid, tid, start, end } = piece;
  const name = data.names.get(pid) ?? '?';
  const who = `${name} (pid ${pid})${tid === pid ? '' : `, ${t('thread')} ${tid}`}`;
  return `${who}: ${doesText(piece, data)} · ${spanText((end - start) / clockHz)}`;
}

function doesText({ state, hart, pid, detail, word: va }: Piece, data: TimelineData): string {
  switch (state) {
    case 'running':
      return `${t('runsOn', { hart })}, ${t(LEAVES[LEAVE_REASONS[detail] ?? 'running'])}`;
    case 'lock': {
      const about = data.lockName(pid, va);
      return waitPhrase({ name: detail < 0 ? 'lostLock' : 'lock', about, holder: Math.abs(detail) });
    }
    case 'waits': {
      const name = WAIT_NAMES[detail];
      if (name === undefined) return t('pieceWaits');
      // Of other waits it is told where they last: in the table of processes.
      return va === 0 ? t(`wait-${name}`) : `${t(`wait-${name}`)} ${data.lockName(pid, va)}`;
    }
    default:
      return t(STATE_WORDS[state]);
  }
}

function spanText(seconds: number): string {
  const micros = seconds * 1e6;
  if (micros < 1e3) return `${micros.toFixed(2)} us`;
  return micros < 1e6 ? `${(micros / 1e3).toFixed(3)} ms` : `${seconds.toFixed(3)} s`;
}

/** A mark and a word a state. */
export function timelineLegend(): HTMLElement {
  const item = (state: PieceState): HTMLElement => {
    const mark = h('i', { class: `mark-${state}` });
    if (state !== 'running') mark.style.background = `var(${STRIPS[state].color})`;
    return h('span', {}, mark, word(STATE_WORDS[state]));
  };
  return h('div', { class: 'legend time-legend' }, ...PIECE_STATES.map(item));
}

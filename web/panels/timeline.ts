// The scheduler's timeline: a lane a hart, a lane a process, coloured by process; scrolls with the machine, zooms and
// moves by wheel, drag and keys; pointing at a piece tells of it, a click looks inside its process.

import type { MachineClient } from '../app/machine-client.ts';
import { LEAVE_REASONS } from '../messages.ts';
import { h } from '../ui/dom.ts';
import { label, wordButton } from '../ui/labels.ts';
import { channelOf } from '../ui/themes.ts';
import { type Piece, TimelineData } from './timeline-data.ts';
import { LANE_LABEL, paintTimeline, pieceAt, type Shown } from './timeline-paint.ts';

export interface TimelinePanel {
  readonly element: HTMLElement;
  readonly tools: readonly HTMLElement[];
  readonly data: TimelineData;
  repaint(): void;
}

/** Cycles over the width: at first, and the narrowest and widest. */
const FIRST_SPAN = 2_000_000;
const MIN_SPAN = 200;
const MAX_SPAN = 1e11;
const ZOOM = 1.6;

export function makeTimeline(
  machine: MachineClient,
  theme: () => 'dark' | 'light',
  chose: (tid: number) => void,
): TimelinePanel {
  const canvas = label(h('canvas', { tabindex: '0', role: 'img' }), 'timeline');
  const tip = h('div', { class: 'tip', hidden: true });
  const element = h('div', { class: 'timeline' }, canvas, tip);
  const data = new TimelineData();
  const shown: Shown = { end: 0, span: FIRST_SPAN, harts: 1, clockHz: 100e6, selected: 0 };
  let follow = true;
  const followButton = wordButton('follow', () => setFollow(true), { class: 'small quiet', 'aria-pressed': 'true' });

  const repaint = (): void => {
    const { clientWidth: width, clientHeight: height } = element;
    if (width < 2 || height < 2) return;
    const ratio = window.devicePixelRatio || 1;
    if (canvas.width !== Math.round(width * ratio)) canvas.width = Math.round(width * ratio);
    if (canvas.height !== Math.round(height * ratio)) canvas.height = Math.round(height * ratio);
    const context = canvas.getContext('2d')!;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paintTimeline(context, { width, height }, data, shown, (pid) => channelOf(pid, theme()));
  };
  const setFollow = (on: boolean): void => {
    follow = on;
    followButton.setAttribute('aria-pressed', String(on));
    if (on) shown.end = data.now;
    repaint();
  };
  const zoom = (factor: number, at = 1): void => {
    const span = Math.min(MAX_SPAN, Math.max(MIN_SPAN, shown.span * factor));
    if (!follow) shown.end += (span - shown.span) * (1 - at);
    shown.span = span;
    repaint();
  };
  const move = (share: number): void => {
    follow = false;
    followButton.setAttribute('aria-pressed', 'false');
    shown.end += shown.span * share;
    repaint();
  };

  machine.screens.on((screen) => {
    const changed = data.add(screen);
    shown.harts = screen.harts.length;
    shown.clockHz = screen.clockHz;
    if (follow && shown.end !== data.now) shown.end = data.now;
    else if (!changed) return;
    if (!document.hidden) repaint();
  });
  machine.booted.on(() => {
    data.clear();
    setFollow(true);
  });
  new ResizeObserver(repaint).observe(element);

  const find = (event: MouseEvent): Piece | undefined => {
    const box = canvas.getBoundingClientRect();
    return pieceAt(data, shown, {
      x: event.clientX - box.left,
      y: event.clientY - box.top,
      width: box.width,
      height: box.height,
    });
  };
  canvas.addEventListener('pointermove', (event) => {
    if (event.buttons === 1) return move(-event.movementX / Math.max(1, canvas.clientWidth - LANE_LABEL));
    const piece = find(event);
    tip.hidden = piece === undefined;
    if (piece === undefined) return;
    tip.textContent = describe(piece, data, shown.clockHz);
    tip.style.left = `${Math.max(0, Math.min(event.offsetX + 12, element.clientWidth - tip.offsetWidth - 4))}px`;
    tip.style.top = `${Math.max(0, event.offsetY - 30)}px`;
  });
  canvas.addEventListener('pointerleave', () => {
    tip.hidden = true;
  });
  canvas.addEventListener('pointerdown', (event) => canvas.setPointerCapture(event.pointerId));
  canvas.addEventListener('click', (event) => {
    const piece = find(event);
    if (piece !== undefined) chose(piece.tid);
  });
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))
        move((event.deltaX || event.deltaY) / 1000);
      else zoom(event.deltaY > 0 ? ZOOM : 1 / ZOOM, event.offsetX / canvas.clientWidth);
    },
    { passive: false },
  );
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => zoom(1 / ZOOM),
    '=': () => zoom(1 / ZOOM),
    '-': () => zoom(ZOOM),
    ArrowLeft: () => move(-0.1),
    ArrowRight: () => move(0.1),
    End: () => setFollow(true),
  };
  canvas.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  const tools = [
    wordButton('zoomOut', () => zoom(ZOOM), { class: 'small quiet' }),
    wordButton('zoomIn', () => zoom(1 / ZOOM), { class: 'small quiet' }),
    followButton,
  ];
  return { element, tools, data, repaint };
}

function describe(piece: Piece, data: TimelineData, clockHz: number): string {
  const micros = ((piece.end - piece.start) / clockHz) * 1e6;
  const name = data.names.get(piece.pid) ?? '?';
  return `${name} (pid ${piece.pid}), hart ${piece.hart}: ${micros.toFixed(2)} us, ${LEAVE_REASONS[piece.reason] ?? ''}`;
}

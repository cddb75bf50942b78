// The scheduler's timeline: a lane a hart, a lane a thread, coloured by process; scrolls with the machine, zooms and
// moves by wheel, drag and keys; pointing at a piece tells of it, a click looks inside its thread.

import type { MachineClient } from '../app/machine-client.ts';
import type { Screen } from '../messages.ts';
import { h } from '../ui/dom.ts';
import { label, signButton } from '../ui/labels.ts';
import { channelOf } from '../ui/themes.ts';
import { type Piece, TimelineData } from './timeline-data.ts';
import { LANE_LABEL, lanesOf, pieceAt, type Shown } from './timeline-lanes.ts';
import { paintTimeline } from './timeline-paint.ts';
import { pieceText, timelineLegend } from './timeline-tip.ts';

export interface TimelinePanel {
  readonly element: HTMLElement;
  readonly tools: readonly HTMLElement[];
  readonly data: TimelineData;
  /** Marks the lane of a thread. */
  select(tid: number): void;
  repaint(): void;
}

/** Cycles over the width: at first, and the narrowest and widest. */
const FIRST_SPAN = 2_000_000;
const MIN_SPAN = 200;
const MAX_SPAN = 1e11;
const ZOOM = 1.6;
const MARGIN = 1.04;
/** How far a pointer may move between the two ends of a click. */
const CLICK_PIXELS = 4;
/** Lanes that PageUp and PageDown move. */
const PAGE_ROWS = 8;

export function makeTimeline(
  machine: MachineClient,
  theme: () => 'dark' | 'light',
  chose: (tid: number) => void,
): TimelinePanel {
  const scope = new Scope(theme);
  machine.screens.on((screen) => scope.draw(screen));
  machine.booted.on(() => scope.clear());
  new ResizeObserver(() => scope.repaint()).observe(scope.element);
  listenToPointer(scope, chose);
  listenToKeys(scope);
  const small = { class: 'sign small quiet' };
  const tools = [
    timelineLegend(),
    signButton('minus', 'zoomOut', () => scope.zoom(ZOOM), small),
    signButton('plus', 'zoomIn', () => scope.zoom(1 / ZOOM), small),
    signButton('fit', 'fit', () => scope.fit(), small),
    scope.followButton,
  ];
  return {
    element: scope.element,
    tools,
    data: scope.data,
    select: (tid) => scope.select(tid),
    repaint: () => scope.repaint(),
  };
}

/** What of the timeline is seen, and its drawing. */
class Scope {
  readonly canvas = label(h('canvas', { tabindex: '0', role: 'img' }), 'timeline');
  readonly tip = h('div', { class: 'tip', hidden: true });
  readonly element = h('div', { class: 'timeline' }, this.canvas, this.tip);
  readonly followButton = signButton('follow', 'follow', () => this.follow(!this.following), {
    class: 'sign small quiet',
    'aria-pressed': 'true',
  });
  readonly data = new TimelineData();
  private readonly theme: () => 'dark' | 'light';
  private readonly shown: Shown = { end: 0, span: FIRST_SPAN, harts: 1, clockHz: 100e6, selected: 0, first: 0 };
  private following = true;

  constructor(theme: () => 'dark' | 'light') {
    this.theme = theme;
  }

  draw(screen: Screen): void {
    const { data, shown } = this;
    const changed = data.add(screen);
    shown.harts = screen.harts.length;
    shown.clockHz = screen.clockHz;
    if (this.following && shown.end !== this.latest()) shown.end = this.latest();
    else if (!changed) return;
    if (!document.hidden) this.repaint();
  }

  /** The right edge that follows: a machine that is younger than the width begins at the left. */
  private latest(): number {
    return Math.max(this.data.now, this.shown.span);
  }

  clear(): void {
    this.data.clear();
    this.follow(true);
  }

  repaint(): void {
    const { clientWidth: width, clientHeight: height } = this.element;
    if (width < 2 || height < 2) return;
    const { canvas } = this;
    const ratio = window.devicePixelRatio || 1;
    if (canvas.width !== Math.round(width * ratio)) canvas.width = Math.round(width * ratio);
    if (canvas.height !== Math.round(height * ratio)) canvas.height = Math.round(height * ratio);
    const context = canvas.getContext('2d')!;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paintTimeline(context, { width, height }, this.data, this.shown, (pid) => channelOf(pid, this.theme()));
  }

  select(tid: number): void {
    if (this.shown.selected === tid) return;
    this.shown.selected = tid;
    this.repaint();
  }

  follow(on: boolean): void {
    this.following = on;
    this.followButton.setAttribute('aria-pressed', String(on));
    if (on) this.shown.end = this.latest();
    this.repaint();
  }

  /** @param at where in the width the time stays: 0 is the left end */
  zoom(factor: number, at = 1): void {
    const { shown } = this;
    const span = Math.min(MAX_SPAN, Math.max(MIN_SPAN, shown.span * factor));
    if (!this.following) shown.end += (span - shown.span) * (1 - at);
    shown.span = span;
    if (this.following) shown.end = this.latest();
    this.repaint();
  }

  /** All that is kept, over the whole width. */
  fit(): void {
    const { data, shown } = this;
    const [start, end] = data.reach();
    shown.span = Math.min(MAX_SPAN, Math.max(MIN_SPAN, (end - start) * MARGIN));
    this.follow(false);
    shown.end = end + (shown.span - (end - start)) / 2;
    this.repaint();
  }

  /** Moves by a share of the width. */
  move(share: number): void {
    this.follow(false);
    this.shown.end += this.shown.span * share;
    this.repaint();
  }

  /** Moves up or down by rows, as far as there are any. */
  scroll(rows: number): void {
    const { clientWidth: width, clientHeight: height } = this.element;
    const lanes = lanesOf(this.data, this.shown, { width, height });
    this.shown.first = Math.max(0, Math.min(lanes.first + rows, lanes.rows - lanes.room));
    this.repaint();
  }

  /** Pixels of a row. */
  rowHeight(): number {
    const { clientWidth: width, clientHeight: height } = this.element;
    return lanesOf(this.data, this.shown, { width, height }).height;
  }

  pieceUnder(event: MouseEvent): Piece | undefined {
    const { left, top, width, height } = this.canvas.getBoundingClientRect();
    return pieceAt(this.data, this.shown, { x: event.clientX - left, y: event.clientY - top, width, height });
  }

  /** Tells of a piece beside the pointer, or of none. */
  explain(piece: Piece | undefined, event: MouseEvent): void {
    const { tip, element } = this;
    tip.hidden = piece === undefined;
    if (piece === undefined) return;
    tip.textContent = pieceText(piece, this.data, this.shown.clockHz);
    tip.style.left = `${Math.max(0, Math.min(event.offsetX + 12, element.clientWidth - tip.offsetWidth - 4))}px`;
    const above = event.offsetY - tip.offsetHeight - 8;
    tip.style.top = `${above >= 0 ? above : event.offsetY + 18}px`;
  }
}

function listenToPointer(scope: Scope, chose: (tid: number) => void): void {
  const { canvas } = scope;
  const drag = ({ movementX, movementY }: PointerEvent): void => {
    if (movementX !== 0) scope.move(-movementX / Math.max(1, canvas.clientWidth - LANE_LABEL));
    if (movementY !== 0) scope.scroll(-movementY / scope.rowHeight());
  };
  canvas.addEventListener('pointermove', (event) => {
    if (event.buttons === 1) drag(event);
    else scope.explain(scope.pieceUnder(event), event);
  });
  canvas.addEventListener('pointerleave', (event) => scope.explain(undefined, event));
  let pressed = { x: 0, y: 0 };
  canvas.addEventListener('pointerdown', (event) => {
    pressed = { x: event.clientX, y: event.clientY };
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener('click', (event) => {
    // The end of a drag is no click.
    if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > CLICK_PIXELS) return;
    const piece = scope.pieceUnder(event);
    if (piece !== undefined) chose(piece.tid);
  });
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))
      scope.move((event.deltaX || event.deltaY) / 1000);
    else scope.zoom(event.deltaY > 0 ? ZOOM : 1 / ZOOM, event.offsetX / canvas.clientWidth);
  };
  canvas.addEventListener('wheel', wheel, { passive: false });
}

function listenToKeys(scope: Scope): void {
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => scope.zoom(1 / ZOOM),
    '=': () => scope.zoom(1 / ZOOM),
    '-': () => scope.zoom(ZOOM),
    ArrowLeft: () => scope.move(-0.1),
    ArrowRight: () => scope.move(0.1),
    ArrowUp: () => scope.scroll(-1),
    ArrowDown: () => scope.scroll(1),
    PageUp: () => scope.scroll(-PAGE_ROWS),
    PageDown: () => scope.scroll(PAGE_ROWS),
    End: () => scope.follow(true),
    Home: () => scope.fit(),
  };
  scope.canvas.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
}

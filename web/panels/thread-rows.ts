// The threads of a process that has several, as rows below its own.

import type { ThreadRow, Waits } from '../messages.ts';
import { type TextKey, t } from '../text.ts';
import { h, setText } from '../ui/dom.ts';
import { say, word } from '../ui/labels.ts';
import { waitPhrase } from '../ui/waits.ts';

/** The part of the processor that something had since it was measured last. */
export class Share {
  text = '';
  private cycles = 0;

  measure(cycles: number, passed: number): void {
    if (passed > 0) this.text = `${Math.min(100, Math.round((100 * (cycles - this.cycles)) / passed))}%`;
    this.cycles = cycles;
  }
}

const STATES: Readonly<Record<string, TextKey>> = {
  running: 'stateRunning',
  runnable: 'stateRunnable',
  blocked: 'stateBlocked',
  stopped: 'stateStopped',
  zombie: 'stateZombie',
};

/** Shows `running`, `waits: input`; all of what it waits for when one points at it. */
export function showState(cell: HTMLElement, status: string, waits?: Waits): void {
  const isWaiting = status === 'blocked' && waits !== undefined;
  const key = isWaiting ? (`wait-${waits.name}` as const) : (STATES[status] ?? 'stateBlocked');
  say(cell, key);
  cell.title = isWaiting ? waitPhrase(waits) : t(key);
}

/** Of the cells: the columns of the table of processes, some of which are left out where there is no room. */
const CLASSES: readonly string[] = ['pid', 'name', 'state', 'hart', 'cpu', 'pages', 'nice', 'actions'].map(
  (name) => `c-${name}`,
);

interface Shown {
  readonly element: HTMLTableRowElement;
  readonly share: Share;
}

export class ThreadRows {
  private readonly shown = new Map<number, Shown>();
  private readonly columns: number;
  private readonly chose: (tid: number) => void;

  /** @param columns of the table: thread, name, state, hart, processor, ... */
  constructor(columns: number, chose: (tid: number) => void) {
    this.columns = columns;
    this.chose = chose;
  }

  /** Shows these threads after the row of their process. */
  fill(after: HTMLTableRowElement, threads: readonly ThreadRow[], measure: boolean, passed: number): void {
    let last = after;
    for (const thread of threads) {
      const row = this.shown.get(thread.tid) ?? this.make(thread.tid, last);
      last = row.element;
      if (measure) row.share.measure(thread.cycles, passed);
      const { cells } = row.element;
      showState(cells[2]!, thread.status, thread.waits);
      setText(cells[3]!, thread.status === 'running' ? String(thread.hart) : '');
      setText(cells[4]!, row.share.text);
      row.element.dataset['state'] = thread.status;
    }
    const there = new Set(threads.map(({ tid }) => tid));
    for (const tid of this.shown.keys()) if (!there.has(tid)) this.drop(tid);
  }

  mark(selected: number): void {
    for (const [tid, { element }] of this.shown) element.setAttribute('aria-selected', String(tid === selected));
  }

  remove(): void {
    for (const tid of this.shown.keys()) this.drop(tid);
  }

  private make(tid: number, after: HTMLTableRowElement): Shown {
    const choose = h(
      'button',
      { type: 'button', class: 'link', onclick: () => this.chose(tid) },
      word('thread'),
      ` ${tid}`,
    );
    const cells = Array.from({ length: this.columns }, (_, index) =>
      h('td', { class: CLASSES[index] }, index === 0 ? String(tid) : index === 1 ? choose : ''),
    );
    const row = { element: h('tr', { class: 'thread', 'data-tid': String(tid) }, ...cells), share: new Share() };
    row.element.style.setProperty('--channel', after.style.getPropertyValue('--channel'));
    after.after(row.element);
    this.shown.set(tid, row);
    return row;
  }

  private drop(tid: number): void {
    this.shown.get(tid)?.element.remove();
    this.shown.delete(tid);
  }
}

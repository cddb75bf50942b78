// The process table: one row a process, kept and changed in place, with what can be done to it.

import type { MachineClient } from '../app/machine-client.ts';
import type { ProcessRow, Screen } from '../messages.ts';
import type { TextKey } from '../text.ts';
import { h, icon, setText } from '../ui/dom.ts';
import { ICONS, type IconName } from '../ui/icons.ts';
import { label, signButton, word } from '../ui/labels.ts';
import { channelOf } from '../ui/themes.ts';
import { Share, showState, ThreadRows } from './thread-rows.ts';

const COLUMNS: readonly TextKey[] = ['pid', 'name', 'state', 'hart', 'cpu', 'pages', 'nice'];
const SIGNALS = { kill: 9, interrupt: 2, stop: 19, continue: 18 } as const;
/** Screens between two measures of the share of the processor. */
const SHARE_SCREENS = 8;

interface Row {
  readonly element: HTMLTableRowElement;
  readonly cells: readonly HTMLElement[];
  readonly pauseButton: HTMLButtonElement;
  readonly share: Share;
  readonly threads: ThreadRows;
  stopped: boolean;
}

export interface ProcessPanel {
  readonly element: HTMLElement;
  select(tid: number): void;
}

export function makeProcesses(
  machine: MachineClient,
  theme: () => 'dark' | 'light',
  chose: (tid: number) => void,
): ProcessPanel {
  const body = h('tbody');
  const rows = new Map<number, Row>();
  const hint = h('p', { class: 'hint' }, word('noProcesses'));
  const head = (key: TextKey): HTMLElement => h('th', { scope: 'col', class: `c-${key}` }, word(key));
  const table = h(
    'table',
    { class: 'processes' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        ...COLUMNS.map(head),
        h('th', { class: 'c-actions' }, h('span', { class: 'unseen' }, word('actions'))),
      ),
    ),
    body,
  );
  const element = label(h('div', { class: 'scroll', tabindex: '0', role: 'region' }, table, hint), 'processTable');
  let selected = 0;
  let count = 0;
  let lastClock = 0;
  const mark = (): void => {
    for (const [pid, { element: tr, threads }] of rows) {
      tr.setAttribute('aria-selected', String(pid === selected));
      threads.mark(selected);
    }
  };
  const draw = (screen: Screen): void => {
    const measure = ++count % SHARE_SCREENS === 0;
    const passed = (screen.clock - lastClock) * screen.harts.length;
    if (measure) lastClock = screen.clock;
    hint.hidden = screen.processes.length > 0;
    table.hidden = screen.processes.length === 0;
    for (const process of screen.processes) {
      let row = rows.get(process.pid);
      if (row === undefined) {
        row = makeRow(machine, process, chose);
        row.element.style.setProperty('--channel', channelOf(process.pid, theme()));
        rows.set(process.pid, row);
        body.append(row.element);
        mark();
      }
      fill(row, process, measure, passed);
    }
    const alive = new Set(screen.processes.map(({ pid }) => pid));
    for (const [pid, row] of rows) {
      if (alive.has(pid)) continue;
      row.element.remove();
      row.threads.remove();
      rows.delete(pid);
    }
  };
  machine.screens.on(draw);
  machine.booted.on(() => {
    body.replaceChildren();
    rows.clear();
    lastClock = 0;
  });
  return {
    element,
    select(tid) {
      selected = tid;
      mark();
    },
  };
}

function makeRow(machine: MachineClient, process: ProcessRow, chose: (tid: number) => void): Row {
  const { pid } = process;
  const send = (signal: keyof typeof SIGNALS) => (): void =>
    machine.input({ kind: 'signal', pid, signal: SIGNALS[signal] });
  const name = h(
    'button',
    { type: 'button', class: 'link', onclick: () => chose(process.threads[0]?.tid ?? pid) },
    process.command,
  );
  const nice = h('input', { type: 'number', min: '-20', max: '19', value: String(process.nice), class: 'nice' });
  label(nice, 'nice');
  nice.addEventListener('change', () => machine.input({ kind: 'nice', pid, nice: nice.valueAsNumber || 0 }));
  const texts = COLUMNS.map((key) =>
    h('td', { class: `c-${key}` }, key === 'name' ? name : key === 'nice' ? nice : ''),
  );
  const row: Row = {
    element: h('tr', { 'data-pid': String(pid), 'data-name': process.name }),
    cells: texts,
    pauseButton: h('button', { type: 'button', class: 'sign' }),
    share: new Share(),
    threads: new ThreadRows(COLUMNS.length + 1, chose),
    stopped: false,
  };
  row.pauseButton.addEventListener('click', () => send(row.stopped ? 'continue' : 'stop')());
  const action = (key: 'interrupt' | 'kill', sign: IconName): HTMLButtonElement =>
    signButton(sign, key, send(key), {}, String(pid));
  const actions = h(
    'div',
    { class: 'actions' },
    row.pauseButton,
    action('interrupt', 'interrupt'),
    action('kill', 'close'),
  );
  row.element.append(...texts, h('td', { class: 'c-actions' }, actions));
  return row;
}

function fill(row: Row, process: ProcessRow, measure: boolean, passed: number): void {
  const cycles = process.threads.reduce((sum, thread) => sum + thread.cycles, 0);
  if (measure) row.share.measure(cycles, passed);
  row.threads.fill(row.element, process.threads.length > 1 ? process.threads : [], measure, passed);
  const running = process.threads.find(({ status }) => status === 'running');
  const texts: Partial<Record<TextKey, string>> = {
    pid: String(process.pid),
    hart: running === undefined ? '' : String(running.hart),
    cpu: row.share.text,
    pages: String(process.pages),
  };
  COLUMNS.forEach((key, index) => {
    const text = texts[key];
    if (text !== undefined) setText(row.cells[index]!, text);
  });
  showState(row.cells[2]!, process.status, process.threads.find(({ waits }) => waits !== undefined)?.waits);
  const name = row.cells[1]!.firstElementChild!;
  setText(name, process.command);
  row.cells[1]!.title = process.command;
  row.element.dataset['name'] = process.name;
  row.element.dataset['state'] = process.status;
  const stopped = process.status === 'stopped';
  if (stopped !== row.stopped || row.pauseButton.childElementCount === 0) {
    row.stopped = stopped;
    row.pauseButton.replaceChildren(icon(ICONS[stopped ? 'run' : 'pause']));
    label(row.pauseButton, stopped ? 'continue' : 'stop', String(process.pid));
  }
}

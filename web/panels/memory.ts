// Memory of a process: its regions with a cell a page, the way through the page table, and bytes.

import { hex } from '../../src/debug/symbols.ts';
import type { Detail, RegionRow, WalkRow } from '../messages.ts';
import { language, type TextKey, t } from '../text.ts';
import { h, setText } from '../ui/dom.ts';
import { label, word } from '../ui/labels.ts';
import type { DetailPanel } from './registers.ts';

const CELL = 7;
const COLUMNS = 64;
const PAGE = 4096;
const STATES: readonly (readonly [TextKey, string])[] = [
  ['absent', '--rule'],
  ['readOnly', '--cool'],
  ['writable', '--good'],
  ['copyOnWrite', '--accent'],
  ['shared', '--bad'],
];
/** Bytes of a line, and where there is no room for so many. */
const PER_LINE = 16;
const PER_LINE_NARROW = 8;
const NARROW_PIXELS = 480;

export interface MemoryPanel extends DetailPanel {
  /** Address of the hex view. */
  va(): number;
}

export function makeMemory(looked: () => void): MemoryPanel {
  let va = 0x10000;
  const input = label(h('input', { type: 'text', value: hex(va), spellcheck: 'false', class: 'num' }), 'address');
  const go = (to: number): void => {
    va = to;
    input.value = hex(to);
    looked();
  };
  input.addEventListener('change', () => {
    const value = Number.parseInt(input.value.replace(/^0x/i, ''), 16);
    go(Number.isFinite(value) ? value >>> 0 : va);
  });
  const hint = h('p', { class: 'hint' }, word('chooseThread'));
  const regions = h('div', { class: 'map' });
  const walk = h('p', { class: 'walk' });
  const bytes = h('div', { class: 'hex' });
  const body = h('div', {}, legend(), regions, h('label', { class: 'field' }, word('address'), input), walk, bytes);
  const element = h('div', { class: 'inspect-body', tabindex: '0' }, hint, body);
  let drawn = '';
  const show = (detail: Detail | undefined): void => {
    hint.hidden = detail !== undefined;
    body.hidden = detail === undefined;
    if (detail === undefined) return;
    const key = `${document.documentElement.dataset['theme']} ${language()} ${detail.pid} ${detail.regions.map((region) => `${region.start}-${region.end}-${region.pages.join('')}`).join()}`;
    if (key !== drawn) regions.replaceChildren(...detail.regions.map((region) => regionRow(region, go)));
    drawn = key;
    setText(walk, detail.walk === undefined ? '' : walkText(detail.walk));
    const perLine = element.clientWidth < NARROW_PIXELS ? PER_LINE_NARROW : PER_LINE;
    setText(bytes, hexText(va, detail.bytes, perLine));
  };
  show(undefined);
  return { element, show, va: () => va };
}

function legend(): HTMLElement {
  const item = ([key, color]: readonly [TextKey, string]): HTMLElement => {
    const mark = h('i');
    mark.style.background = `var(${color})`;
    return h('span', {}, mark, word(key));
  };
  return h('div', { class: 'legend' }, ...STATES.map(item));
}

function regionRow(region: RegionRow, go: (va: number) => void): HTMLElement {
  const all = (region.end - region.start) / PAGE;
  const present = region.pages.reduce((sum, state) => sum + Number(state > 0), 0);
  const start = region.kind === 'stack' ? region.end - region.pages.length * PAGE : region.start;
  const head = h(
    'div',
    { class: 'region-head' },
    h('button', { type: 'button', class: 'link', onclick: () => go(start) }, `${hex(region.start)}-${hex(region.end)}`),
    h('span', {}, region.prot),
    h('span', {}, t(`region-${region.kind}`)),
    h('span', { class: 'dim' }, region.name),
    h('span', { class: 'push' }, `${present} / ${all}`),
  );
  return h('div', { class: 'region' }, head, pageCanvas(region, start, go));
}

function pageCanvas({ pages }: RegionRow, start: number, go: (va: number) => void): HTMLElement {
  const columns = Math.min(COLUMNS, Math.max(1, pages.length));
  const canvas = h('canvas', {
    width: String(columns * CELL),
    height: String(Math.ceil(pages.length / columns) * CELL),
    'aria-hidden': 'true',
  });
  const context = canvas.getContext('2d')!;
  const style = getComputedStyle(document.documentElement);
  const colors = STATES.map(([, name]) => style.getPropertyValue(name));
  pages.forEach((state, index) => {
    context.fillStyle = colors[state] ?? colors[0]!;
    context.fillRect((index % columns) * CELL, Math.floor(index / columns) * CELL, CELL - 1, CELL - 1);
  });
  canvas.addEventListener('click', (event) => {
    const index = Math.floor(event.offsetY / CELL) * columns + Math.floor(event.offsetX / CELL);
    if (index < pages.length) go(start + index * PAGE);
  });
  return canvas;
}

/** The address's three parts, the two entries, and where they lead. */
function walkText({ va, first, second, pa }: WalkRow): string {
  const l1 = va >>> 22;
  const l0 = (va >>> 12) & 0x3ff;
  const end = pa === undefined ? t('notMapped') : `${hex(pa)}  (${t('frame', { frame: pa >>> 12 })})`;
  return `${t('pageTable')}: [${l1}] ${hex(first)} → [${l0}] ${hex(second)} ${flagsText(second)} → ${end}`;
}

const flagsText = (pte: number): string => [...'VRWXUGAD'].map((flag, bit) => (pte & (1 << bit) ? flag : '-')).join('');

function hexText(va: number, bytes: Uint8Array, perLine: number): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += perLine) {
    const row = [...bytes.subarray(at, at + perLine)];
    const digits = row
      .map((byte, index) => byte.toString(16).toUpperCase().padStart(2, '0') + (index % 4 === 3 ? ' ' : ''))
      .join('');
    const text = row.map((byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '.')).join('');
    lines.push(`${hex(va + at)}  ${digits.padEnd(perLine * 2 + perLine / 4)} ${text}`);
  }
  return lines.join('\n');
}

// The console of the kernel's messages: crashes with their reports, ends of programs, what the page did.

import type { MachineClient } from '../app/machine-client.ts';
import type { Level } from '../messages.ts';
import type { Note } from '../text.ts';
import { h } from '../ui/dom.ts';
import { tell, word } from '../ui/labels.ts';

const MAX_LINES = 300;

export interface LogPanel {
  readonly element: HTMLElement;
  add(level: Level, text: string | Note): void;
}

export function makeLog(machine: MachineClient): LogPanel {
  const hint = h('p', { class: 'hint' }, word('noLog'));
  const lines = h('div', { class: 'log-lines', role: 'log' });
  const element = h('div', { class: 'scroll', tabindex: '0' }, hint, lines);
  const add = (level: Level, text: string | Note): void => {
    hint.hidden = true;
    const atEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - 8;
    const block = h('pre', { class: `log-${level}` });
    if (typeof text === 'string') block.append(...reportLines(text));
    else tell(block, text);
    lines.append(block);
    while (lines.childElementCount > MAX_LINES) lines.firstElementChild?.remove();
    if (atEnd) element.scrollTop = element.scrollHeight;
  };
  machine.messages.on(({ level, text }) => add(level, text));
  return { element, add };
}

/** Columns of the headings of reports: `  why    `. */
const HEADING = 9;
/** Where a report was broken to fit a terminal; the place in the source is a line of its own. */
const BROKEN = new RegExp(`\\n {${HEADING}}(?!at )(?=\\S)`, 'g');

/** The lines of a text, broken anew where this panel is narrow; what goes on stands behind the heading. */
const reportLines = (text: string): HTMLElement[] =>
  text
    .trimEnd()
    .replace(BROKEN, ' ')
    .split('\n')
    .map((line) => h('span', { class: line.startsWith('  ') ? 'hangs' : '' }, line));

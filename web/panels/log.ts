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
    lines.append(tell(h('pre', { class: `log-${level}` }), typeof text === 'string' ? text.trimEnd() : text));
    while (lines.childElementCount > MAX_LINES) lines.firstElementChild?.remove();
    if (atEnd) element.scrollTop = element.scrollHeight;
  };
  machine.messages.on(({ level, text }) => add(level, text));
  return { element, add };
}

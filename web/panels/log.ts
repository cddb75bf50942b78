// The console of the kernel's messages: crashes with their reports, ends of programs, what the page did.

import type { MachineClient, Message } from '../app/machine-client.ts';
import { h } from '../ui/dom.ts';
import { word } from '../ui/labels.ts';

const MAX_LINES = 300;

export interface LogPanel {
  readonly element: HTMLElement;
  add(level: Message['level'], text: string): void;
}

export function makeLog(machine: MachineClient): LogPanel {
  const hint = h('p', { class: 'hint' }, word('noLog'));
  const lines = h('div', { class: 'log-lines', role: 'log' });
  const element = h('div', { class: 'scroll', tabindex: '0' }, hint, lines);
  const add = (level: Message['level'], text: string): void => {
    hint.hidden = true;
    const atEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - 8;
    lines.append(h('pre', { class: `log-${level}` }, text.trimEnd()));
    while (lines.childElementCount > MAX_LINES) lines.firstElementChild?.remove();
    if (atEnd) element.scrollTop = element.scrollHeight;
  };
  machine.messages.on(({ level, text }) => add(level, text));
  return { element, add };
}

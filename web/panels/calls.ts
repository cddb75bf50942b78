// System calls as lines, live, the newest at the end.

import type { MachineClient } from '../app/machine-client.ts';
import { h } from '../ui/dom.ts';
import { word } from '../ui/labels.ts';

const MAX_LINES = 400;

export function makeCalls(machine: MachineClient): HTMLElement {
  const hint = h('p', { class: 'hint' }, word('noCalls'));
  const lines = h('div', { class: 'calls' });
  const element = h('div', { class: 'scroll', tabindex: '0' }, hint, lines);
  machine.booted.on(() => lines.replaceChildren());
  machine.screens.on(({ calls }) => {
    if (calls.length === 0) return;
    hint.hidden = true;
    const atEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - 20;
    lines.append(h('pre', {}, calls.join('\n')));
    let count = 0;
    for (let block = lines.lastElementChild; block !== null; block = block.previousElementSibling) {
      count += (block.textContent ?? '').split('\n').length;
      if (count > 2 * MAX_LINES) while (block.previousElementSibling !== null) block.previousElementSibling.remove();
    }
    if (atEnd) element.scrollTop = element.scrollHeight;
  });
  return element;
}

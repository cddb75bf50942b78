// Registers and code of a thread: changed values are marked, the next instruction too, with its source beside it.

import { hex } from '../../src/debug/symbols.ts';
import { REGISTER_NAMES } from '../../src/spec/registers.ts';
import type { CodeLine, Detail } from '../messages.ts';
import { h, setText } from '../ui/dom.ts';
import { word } from '../ui/labels.ts';

export interface DetailPanel {
  readonly element: HTMLElement;
  show(detail: Detail | undefined): void;
}

export function makeRegisters(): DetailPanel {
  const values = REGISTER_NAMES.map(() => h('b'));
  const cells = REGISTER_NAMES.map((name, index) => h('span', {}, h('i', {}, name), values[index]!));
  const pc = h('b');
  const registers = h('div', { class: 'regs' }, ...cells, h('span', {}, h('i', {}, 'pc'), pc));
  const code = h('div', { class: 'code' });
  const hint = h('p', { class: 'hint' }, word('chooseThread'));
  const body = h('div', {}, registers, code);
  const element = h('div', { class: 'inspect-body', tabindex: '0' }, hint, body);
  let before: Detail | undefined;
  const show = (detail: Detail | undefined): void => {
    hint.hidden = detail !== undefined;
    body.hidden = detail === undefined;
    if (detail === undefined) return;
    const isSame = before?.tid === detail.tid;
    detail.registers.forEach((value, index) => {
      setText(values[index]!, hex(value));
      cells[index]!.classList.toggle('changed', isSame && before!.registers[index] !== value);
    });
    setText(pc, hex(detail.pc));
    if (!isSame || before!.pc !== detail.pc || before!.code.length !== detail.code.length) {
      code.replaceChildren(...detail.code.flatMap((line, index) => codeRows(line, detail.pc, detail.code[index - 1])));
    }
    before = detail;
  };
  show(undefined);
  return { element, show };
}

function codeRows(line: CodeLine, pc: number, previous: CodeLine | undefined): HTMLElement[] {
  const row = h(
    'div',
    { class: line.va === pc ? 'here' : '' },
    h('span', {}, hex(line.va)),
    h('span', { class: 'digits' }, line.digits),
    h('span', {}, line.text),
    h('span', { class: 'src', title: line.place }, line.source),
  );
  if (line.va === pc) row.setAttribute('aria-current', 'step');
  const name = line.symbol.replace(/\+\d+$/, '');
  const isNew = name !== '' && name !== previous?.symbol.replace(/\+\d+$/, '');
  return isNew ? [h('div', {}, h('span', { class: 'symbol' }, `${name}:`)), row] : [row];
}

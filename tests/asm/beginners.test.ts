// Mistakes that newcomers make, and people who know other machines: one error each, and it says what to write instead.

import { describe, expect, it } from 'vitest';
import { assembleText } from './support.ts';

const MISTAKES: readonly (readonly [source: string, help: string])[] = [
  [' li a9, 3', 'a0 to a5'],
  [' add $t0, $t1, $t2', '`t0`'],
  [' addi a0 a1, 5', 'separated by commas'],
  [' addi a0, a1, 100000', 'li into a register'],
  ['here: li a0, here', 'use `la`'],
  [' .strng "abc"', '`.string`'],
  [' .db 5', '`.byte`'],
  [' adddi a0, a1, 2', '`addi`'],
  [' .string "abc', 'ends on its line'],
  ['start\n nop', 'write `start:`'],
  ['loop nop', 'write `loop:`'],
  ['count dw 5', '`count:` and `.half 5`'],
  [' lw a0, a1', '`0(a1)`'],
  [' lw a0, [a1]', '`0(a1)`'],
  [' lw a0, 4[a1]', '`4(a1)`'],
  [' sw a0, (a1', '`0(a1)`'],
  [' addi a0, a1, a2', 'use `add`'],
  [' sub a0, a0, 1', 'negative number'],
  [' li a0, #5', '`#` starts a comment'],
  [' nop ; a remark', 'a comment starts with `#`'],
  [' mov a0, a1', '`mv a0, a1`'],
  [' MOV a0, 5', '`li a0, 5`'],
  [' mov a0, #5', '`li'],
  [' push ra', '`sw ra, 0(sp)`'],
  [' jmp done', '`j done`'],
  [' bl done', '`call done`'],
  [' syscall', '`ecall`'],
  [' ADD a0, a1, a2', 'lower case'],
  [' beqz a0, 1f', 'write `1:` below'],
  [' ld a0, 0(sp)', '32-bit'],
];

describe('mistakes of newcomers', () => {
  it.each(MISTAKES)('%j: the help has %j', (source, help) => {
    const { diagnostics } = assembleText(`${source}\n`);
    expect(diagnostics.map(({ code }) => code)).toHaveLength(1);
    expect(diagnostics[0]!.help.join('\n')).toContain(help);
  });

  it('a label that is defined twice shows both places', () => {
    const [found] = assembleText('x: nop\nx: nop\n').diagnostics;
    expect(found).toMatchObject({ code: 'A050', primary: { span: { line: 2 } }, secondary: [{ span: { line: 1 } }] });
  });

  it('tabs do not matter, neither do blanks before parentheses', () => {
    expect(assembleText('x:\tlw\ta0,\t4 (sp)\n').diagnostics).toEqual([]);
  });
});

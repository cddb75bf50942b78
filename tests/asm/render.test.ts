// Diagnostics and listings as text.

import { describe, expect, it } from 'vitest';
import { explainLine } from '../../src/asm/explain-line.ts';
import { renderListing } from '../../src/asm/listing.ts';
import { renderDiagnostics } from '../../src/diag/render.ts';
import { suggest } from '../../src/diag/suggest.ts';
import { assembleText } from './support.ts';

function rendered(text: string, color = false): string {
  const assembly = assembleText(text);
  return renderDiagnostics(assembly.diagnostics, { sources: assembly.sources, color });
}

describe('diagnostics', () => {
  it('quote the line, with tabs as blanks, and say the fix', () => {
    expect(rendered('main:\n\taddi\ta0, a0, 70000\n')).toBe(
      [
        'error[A030]: 70000 (0x11170) does not fit the 16-bit immediate of `addi`',
        ' --> test.s:2:15',
        '  |',
        '2 |         addi    a0, a0, 70000',
        '  |                         ^^^^^ must be -32768 to 32767, or 0xFFFF8000 to 0xFFFFFFFF',
        '  = help: load the value with li into a register and use `add`',
        '',
        '1 error',
        '',
      ].join('\n'),
    );
  });

  it('inside a macro show the line of the body first, then the call, and the expanded line', () => {
    const lines = rendered('.macro m x\n addi a0, a0, \\x + 1\n.endm\n m 70000\n').split('\n');
    expect(lines.filter((line) => /-->|:::|note/.test(line))).toEqual([
      ' --> test.s:2:15',
      ' ::: test.s:4:2',
      '  = note: after expansion the line is `addi a0, a0, 70000 + 1`',
    ]);
    expect(lines).toContain('4 |  m 70000');
  });

  it('in an included file name the place that includes it', () => {
    const assembly = assembleText('\n.include "b.s"\n', { include: (name) => ({ name, text: 'nop\nfrob\n' }) });
    const text = renderDiagnostics(assembly.diagnostics, { sources: assembly.sources });
    expect(text).toContain('--> b.s:2:1');
    expect(text).toContain('::: test.s:2:1');
    expect(text).toContain('included from here');
  });

  it('of a repeated block are told once', () => {
    expect(assembleText('.rept 100\nfrob\n.endr\n').diagnostics).toHaveLength(1);
  });

  it('come in the order of the source', () => {
    const lines = assembleText('j .La\nfrob\nj 1f\nli a0, a1\n').diagnostics.map((one) => one.primary?.span.line);
    expect(lines).toEqual([1, 2, 3, 4]);
  });

  it('offer a replacement where one word mends it', () => {
    expect(assembleText(' adi a0, a0, 1\n').diagnostics[0]!.fix).toEqual({
      span: { file: 'test.s', line: 1, column: 2, length: 3 },
      replacement: 'addi',
    });
  });

  it('are coloured when asked, and control characters of the source do not reach the terminal', () => {
    expect(rendered('frob\n', true)).toContain('\x1b[1;31merror[A007]');
    expect(rendered('frob \x1b[2J\n')).not.toContain('\x1b');
  });

  it('cut very long lines', () => {
    const widest = Math.max(
      ...rendered(`.word ${'1, '.repeat(500)}frob frob\n`)
        .split('\n')
        .map((line) => line.length),
    );
    expect(widest).toBeLessThan(240);
  });
});

describe('did you mean', () => {
  it.each([
    ['lwz', 'lw'],
    ['ADDI', 'addi'],
    ['blt', 'bltu'],
    ['xyzzy', undefined],
  ])('%s -> %s', (word, wanted) => {
    expect(suggest(word, ['addi', 'lw', 'bltu', 'call'])).toBe(wanted);
  });
});

describe('listing', () => {
  it('shows address, digits and source; data goes on below', () => {
    const assembly = assembleText('# x\nmain:\n\tli a0, 0x12345678\n\t.data\n\t.ascii "0123456789"\n');
    expect(renderListing(assembly)).toBe(
      [
        `${' '.repeat(33)}    1  # x`,
        `${' '.repeat(33)}    2  main:`,
        '.text:',
        '00000000  70A12345 20AA0678          3  \tli a0, 0x12345678',
        `${' '.repeat(33)}    4  \t.data`,
        '.data:',
        '00000000  30 31 32 33 34 35 36 37    5  \t.ascii "0123456789"',
        '00000008  38 39',
        '',
      ].join('\n'),
    );
  });

  it('is there when assembly fails, and shows expansions when asked', () => {
    const assembly = assembleText('.macro m\nnop\n.endm\nm\nfrob\n');
    expect(assembly.object).toBeUndefined();
    expect(renderListing(assembly, { expansions: true })).toContain('20000000');
    expect(renderListing(assembly)).toContain('    5  frob');
  });
});

describe('explaining a line', () => {
  it('shows tokens, what a pseudo-instruction stands for, digits and relocations', () => {
    const text = explainLine(assembleText(' nop\n la a0, x\n'), 'test.s', 2);
    expect(text).toContain('la · a0 · , · x');
    expect(text).toContain('stands for auipc a0, 0x0 ; addi a0, a0, 0');
    expect(text).toContain('71 A 00000');
    expect(text).toContain('PCREL_HI20 of x');
    expect(explainLine(assembleText('# nothing\n'), 'test.s', 1)).toBeUndefined();
  });
});

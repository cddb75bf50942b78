// Sources that are meant to hurt: depth, size and growth end in an error, never in an exception or a hang.

import { describe, expect, it } from 'vitest';
import { renderDiagnostics } from '../../src/diag/render.ts';
import { assembleText, codesOf } from './support.ts';

const doubled = Array.from({ length: 60 }, (_, i) => `.set q${i}, q${i + 1} * q${i + 1}`).join('\n');
const chain = (length: number): string => Array.from({ length }, (_, i) => `.set c${i}, c${i + 1} + 1`).join('\n');

describe('limits', () => {
  it.each<[string, string, string]>([
    ['10,000 parentheses', `.word ${'('.repeat(10_000)}1${')'.repeat(10_000)}`, 'A015'],
    ['100,000 open parentheses', `.word ${'('.repeat(100_000)}`, 'A015'],
    ['a macro that calls itself', '.macro m\nm\n.endm\nm', 'A085'],
    ['a macro that calls itself twice', '.macro m\nm\nm\n.endm\nm', 'A085'],
    ['an argument that doubles', `.macro m x\nm \\x\\x\n.endm\nm ${'x'.repeat(100)}`, 'A086'],
    ['nested repetitions', '.rept 100000\n.rept 100000\n.endr\n.endr', 'A086'],
    ['.fill of a terabyte', '.fill 200000000, 8, 1', 'A069'],
    ['.space of a gigabyte', '.data\n.space 0x40000000', 'A069'],
    ['.align 31', '.data\n.byte 1\n.align 31', 'A069'],
    ['repeated .fill', '.rept 1000\n.fill 1000000, 1, 1\n.endr', 'A069'],
    ['a chain of definitions', `.word c0\n${chain(100_000)}`, 'A015'],
    ['a circle', '.set a, b\n.set b, a\n.word a', 'A053'],
    ['a file that includes itself', '.include "test.s"', 'A085'],
    ['sizes that chase each other', '.data\na: .space b - a + 1\nb:', 'A121'],
    ['half a million open conditionals', '.if 1\n'.repeat(1000), 'A091'],
  ])('%s', (_, text, code) => {
    const assembly = assembleText(text, { include: (path) => ({ name: path, text }) });
    expect(codesOf(assembly)).toContain(code);
    expect(assembly.object).toBeUndefined();
    expect(renderDiagnostics(assembly.diagnostics, { sources: assembly.sources })).toContain(code);
  });

  it.each<[string, string]>([
    ['a long sum', `.word ${'1+'.repeat(100_000)}1`],
    ['many signs', `.word ${'-~'.repeat(50_000)}1`],
    ['products that double', `${doubled}\n.set q60, 1\n.word q0`],
    [
      'a chain that is known',
      Array.from({ length: 5000 }, (_, i) => `.set k${i + 1}, k${i} + 1`)
        .join('\n')
        .replace(/^/, '.set k0, 0\n'),
    ],
    [
      'a chain of aliases of a label',
      `l0:\n${Array.from({ length: 5000 }, (_, i) => `.set l${i + 1}, l${i} + 1`).join('\n')}\n.data\n.word l300`,
    ],
    ['deep conditionals', `${'.if 1\n'.repeat(5000)}${'.endif\n'.repeat(5000)}`],
    ['a long line', `.byte ${'1,'.repeat(100_000)}1`],
    ['many labels', 'a: '.repeat(1) + Array.from({ length: 20_000 }, (_, i) => `l${i}:`).join(' ')],
  ])('%s is no problem', (_, text) => {
    expect(codesOf(assembleText(text))).toEqual([]);
  });

  it('after a hundred errors the rest is counted', () => {
    const { diagnostics } = assembleText(
      'frob\n'.repeat(1) + Array.from({ length: 250 }, (_, i) => `frob${i} a0`).join('\n'),
    );
    expect(diagnostics).toHaveLength(101);
    expect(diagnostics.at(-1)!.message).toBe('151 more errors are not shown');
  });
});

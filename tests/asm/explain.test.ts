// Every entry of the catalogue: its example has the error, its mended example has none.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ASM_EXPLANATIONS } from '../../src/asm/catalogue.ts';
import { assembleText, codesOf } from './support.ts';

/** The examples of a text: blocks indented by four blanks. */
function examples(text: string): string[] {
  return text
    .split(/\n(?! {4})/)
    .map((part) => part.split('\n').filter((line) => line.startsWith('    ')))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.slice(4)).join('\n'));
}

describe('catalogue of the assembler', () => {
  it.each(ASM_EXPLANATIONS.filter((one) => one.code !== 'A000').map((one) => [one.code, one] as const))(
    '%s: the example has it, the mended one has no error',
    (code, explanation) => {
      const [wrong, mended] = examples(explanation.text);
      expect(codesOf(assembleText(`${wrong}\n`))).toContain(code);
      const after = assembleText(`${mended}\n`).diagnostics;
      expect(after.filter((one) => one.severity === 'error')).toEqual([]);
      expect(after.map((one) => one.code)).not.toContain(code);
    },
  );

  it('has an entry for each code that the source can report, and no other', () => {
    const folder = join(import.meta.dirname, '../../src/asm');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const used = new Set(
      files
        .filter((name) => !name.includes('catalogue'))
        .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/'A\d{3}'/g) ?? [])
        .map((quoted) => quoted.slice(1, -1)),
    );
    expect(ASM_EXPLANATIONS.map((one) => one.code).sort()).toEqual([...used].sort());
  });
});

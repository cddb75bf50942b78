// What GCC writes is accepted without a word, and assembling is fast and linear.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/asm/assembler.ts';

const FOLDER = join(import.meta.dirname, '../samples');
const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.s'));

describe('output of GCC', () => {
  it('is there', () => expect(sources.length).toBeGreaterThanOrEqual(39));

  it.each(sources)('%s', (name) => {
    const assembly = assemble({ name, text: readFileSync(join(FOLDER, name), 'utf8') });
    expect(assembly.diagnostics).toEqual([]);
    expect(assembly.object!.sections.some((section) => section.name.startsWith('.text') && section.size > 0)).toBe(
      true,
    );
  });
});

describe('speed', () => {
  const unit = readFileSync(join(FOLDER, 'lib/rt64.s'), 'utf8').replaceAll(/^\s+\.(globl|type|size|file).*$/gm, '');
  const source = (bytes: number): string => {
    let text = '';
    for (let i = 0; text.length < bytes; i++) {
      text += unit.replaceAll(/\.L(\w+)/g, `.L$1_${i}`).replaceAll(/^(\w+):/gm, `$1_${i}:`);
    }
    return text;
  };
  /** CPU time in ms: the machine may be busy. */
  const timed = (text: string): number => {
    const before = process.cpuUsage();
    expect(assemble({ name: 'big.s', text }).diagnostics).toEqual([]);
    return process.cpuUsage(before).user / 1000;
  };

  it('1 MiB takes less than a second, and twice as much not more than four times as long', () => {
    const small = timed(source(1 << 20));
    expect(small).toBeLessThan(3000);
    expect(timed(source(2 << 20))).toBeLessThan(4 * Math.max(small, 300));
  });
});

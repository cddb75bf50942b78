// Disassemble and assemble again: the code of every program of the repository, and of the runtime library, gives the same
// bytes. Branches and jumps go to labels, as a reader of `badak dis` would write them.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Shf } from '../../src/elf/constants.ts';
import type { Section } from '../../src/elf/types.ts';
import { branchTarget, disassemble } from '../../src/isa/disassemble.ts';
import { assembleFile, PROGRAMS, ROOT } from '../programs/build.ts';
import { assembleText } from './support.ts';

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.s'))
    .sort()
    .map((name) => join(folder, name));

const label = (va: number): string => `at_${va.toString(16)}`;

/** Source text of a section of code, with a label at each place that it jumps to. */
function sourceOf(words: readonly number[]): string {
  const inside = (va: number | undefined): va is number => va !== undefined && va < 4 * words.length;
  const targets = new Set(words.map((word, index) => branchTarget(word, 4 * index)).filter(inside));
  const lines = words.map((word, index) => {
    const text = disassemble(word, 4 * index, { symbolAt: (va) => (targets.has(va) ? label(va) : undefined) });
    return targets.has(4 * index) ? `${label(4 * index)}: ${text}` : text;
  });
  return `${lines.join('\n')}\n`;
}

function wordsOfSection({ data }: Section): number[] {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  return Array.from({ length: data.length >> 2 }, (_, index) => view.getUint32(4 * index, true));
}

const isCode = ({ flags, data }: Section): boolean => (flags & Shf.EXECINSTR) !== 0 && data.length > 0;

describe('asm(dis(program)): the same words', () => {
  const paths = [PROGRAMS, join(ROOT, 'tests/samples'), join(ROOT, 'tests/programs')].flatMap(sources);
  it.each(paths.map((path) => [path.slice(ROOT.length), path] as const))('%s', (_, path) => {
    for (const section of assembleFile(path).object.sections.filter(isCode)) {
      const words = wordsOfSection(section);
      const { object, diagnostics } = assembleText(sourceOf(words));
      expect(diagnostics).toEqual([]);
      const text = object!.sections.find(({ name }) => name === '.text')!;
      expect(text.relocations).toEqual([]);
      expect(wordsOfSection(text)).toEqual(words);
    }
  });
});

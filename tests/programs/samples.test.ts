// The C samples, as GCC wrote them at three levels of optimisation, linked with their own runtime.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeElf } from '../../src/elf/write.ts';
import { runPrograms } from '../support/machine.ts';
import { buildProgram, ROOT } from './build.ts';
import { MAX_CYCLES, MEMORY_BYTES } from './run.ts';

const FOLDER = join(ROOT, 'tests/samples');
const RUNTIME = ['crt0.s', 'mini.s', 'rt64.s'].map((name) => join(FOLDER, 'lib', name));
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.c'))
  .map((name) => name.replace(/\.c$/, ''));

const read = (name: string): string => {
  const path = join(FOLDER, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

describe('samples: expected output and exit status', () => {
  it('has all twelve of them', () => expect(names).toHaveLength(12));
  for (const name of names) {
    it.each(['O0', 'O2', 'Os'])(`${name} at -%s`, (level) => {
      const image = writeElf(buildProgram([join(FOLDER, `${name}.${level}.s`), ...RUNTIME]));
      const args = [
        name,
        ...read(`${name}.args`)
          .split(/\s+/)
          .filter((word) => word !== ''),
      ];
      const run = runPrograms([{ image, args }], {
        input: read(`${name}.in`),
        memoryBytes: MEMORY_BYTES,
        config: { maxCycles: MAX_CYCLES },
      });
      expect(run.output).toBe(read(`${name}.out`));
      expect(run.exit).toBe(Number(read(`${name}.exit`)));
      expect(run.crashes).toEqual([]);
    });
  }
});

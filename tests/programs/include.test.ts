// The include files and the reference of system calls are what the tables make, and both languages can read them.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/asm/assembler.ts';
import { SYSCALLS } from '../../src/spec/syscalls.ts';
import { includeFiles } from '../../src/tools/gen-include.ts';
import { syscallsDocFiles } from '../../src/tools/gen-syscalls-doc.ts';
import { ROOT } from './build.ts';

const files = [...includeFiles(), ...syscallsDocFiles()];

describe('include: made from the tables', () => {
  it.each(files.map((each) => [each.path, each.text] as const))('%s is as generated', (path, text) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
  });

  it.each(files.filter(({ path }) => path.endsWith('.inc')).map((each) => [each.path, each] as const))(
    '%s assembles, and twice does no harm',
    (_, { path, text }) => {
      expect(assemble({ name: path, text: text + text }).diagnostics).toEqual([]);
    },
  );

  it('has every system call, in assembly and in C', () => {
    const textOf = (path: string): string => files.find((each) => each.path === path)!.text;
    for (const { name, number } of SYSCALLS) {
      expect(textOf('programs/include/syscalls.inc')).toMatch(new RegExp(`\\.equ +SYS_${name}, ${number}\\b`));
      expect(textOf('programs/include/badak/syscalls.h')).toMatch(new RegExp(`#define SYS_${name} ${number}\\b`));
    }
  });
});

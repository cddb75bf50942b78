// The dynamic loader: symbols found in the right order, functions bound late or early, constructors and destructors,
// errors that say what is missing.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDynamicInfo } from '../../src/elf/dynamic-read.ts';
import { readImage } from '../../src/elf/image.ts';
import { readElf } from '../../src/elf/read.ts';
import { writeElf } from '../../src/elf/write.ts';
import { Errno } from '../../src/spec/errno.ts';
import { PROGRAMS, ROOT } from '../programs/build.ts';
import { findExpectations, findSharedExpectations, librariesOf } from '../programs/expect.ts';
import { NOTHING } from '../programs/run.ts';
import { fn, library, program, runDynamic, runtime, say, sayNumber } from './build.ts';

const data = (name: string, value: string): string =>
  ` .data\n .globl ${name}\n .type ${name}, @object\n .size ${name}, 4\n .balign 4\n${name}: .word ${value}\n`;

describe('loader: the files', () => {
  it('ld.so needs nobody to relocate it, and shows only its interface', () => {
    const info = readDynamicInfo(runtime().loader)!;
    expect(info.relocations).toEqual([]);
    expect(info.needed).toEqual([]);
    expect(info.symbols.every(({ name }) => /^__(ld_|tls_get_addr)/.test(name))).toBe(true);
  });

  it('libbadak.so needs ld.so only, and a program names its loader', () => {
    expect(readDynamicInfo(runtime().library)!.needed).toEqual(['ld.so']);
    const image = readImage(readElf(program(fn('main', say('x'))), 'prog').file!);
    expect(image.interp).toBe('/lib/ld.so');
    expect(readDynamicInfo(image.file)!.needed).toEqual(['libbadak.so']);
  });
});

describe('loader: symbols', () => {
  const ask = fn('ask', ' call answer\n') + data('shared_value', '7');
  const one = library('one', fn('answer', ' li a0, 1\n') + ask);
  const answers = fn('main', ` call ask\n${sayNumber()} call answer\n${sayNumber()} li a0, 0`);

  it('are those of the library, if nobody else has them', () => {
    const run = runDynamic(program(answers, [one]), [one]);
    expect([run.output, run.exit, run.leaks]).toEqual(['1\n1\n', 0, NOTHING]);
  });

  it('of the program come before those of libraries, also for the library itself', () => {
    const run = runDynamic(program(answers + fn('answer', ' li a0, 2\n'), [one]), [one]);
    expect(run.output).toBe('2\n2\n');
  });

  it('are found breadth-first: a direct need comes before a need of a need', () => {
    const deep = library('deep', fn('answer', ' li a0, 3\n'));
    const first = library('first', fn('ask', ' call answer\n'), [deep]);
    const second = library('second', fn('answer', ' li a0, 4\n'));
    const image = program(fn('main', ` call ask\n${sayNumber()} call answer\n${sayNumber()} li a0, 0`), [
      first,
      second,
    ]);
    expect(runDynamic(image, [deep, first, second]).output).toBe('4\n4\n');
  });

  it('of LD_PRELOAD come first of all libraries, and RTLD_NEXT finds the one behind', () => {
    const text = `${fn('answer', ' li a0, -1\n la a1, name\n call dlsym\n jalr a0\n addi a0, a0, 50\n')} .section .rodata\nname: .asciz "answer"\n`;
    const before = library('before', text);
    const run = runDynamic(program(answers, [one]), [one, before], ['LD_PRELOAD=libbefore.so']);
    expect(run.output).toBe('51\n51\n');
  });

  it('hidden in a library stay its own', () => {
    const lib = library('hid', `${fn('ask', ' call answer\n')} .hidden answer\n${fn('answer', ' li a0, 5\n')}`);
    const run = runDynamic(program(answers + fn('answer', ' li a0, 2\n'), [lib]), [lib]);
    expect(run.output).toBe('5\n2\n');
  });

  it('that are variables or addresses of functions are one for all', () => {
    const lib = library(
      'var',
      `${data('value', '7')}${data('pointer', 'answer')}${fn('answer', ' li a0, 1\n')}
      ${fn('get', ' la a0, value\n lw a0, 0(a0)\n')}${fn('same', ' la a1, answer\n sub a0, a0, a1\n seqz a0, a0\n')}`,
    );
    const text = fn(
      'main',
      ` la a0, value\n lw a1, 0(a0)\n addi a1, a1, 1\n sw a1, 0(a0)\n call get\n${sayNumber()}
       la a0, answer\n call same\n${sayNumber()} la a0, pointer\n lw a0, 0(a0)\n call same\n${sayNumber()} li a0, 0`,
    );
    expect(runDynamic(program(text, [lib]), [lib]).output).toBe('8\n1\n1\n');
  });

  it('that are weak may be missing', () => {
    const lib = library('weak', ` .weak nobody\n${fn('ask', ' la a0, nobody\n snez a0, a0\n')}`);
    expect(runDynamic(program(fn('main', ` call ask\n${sayNumber()} li a0, 0`), [lib]), [lib]).output).toBe('0\n');
  });
});

describe('loader: binding', () => {
  const lib = library('f', fn('f', ' addi a0, a0, 1\n') + fn('g', ' call missing_function\n'));
  const main = fn('main', ` li a0, 1\n call f\n call f\n${sayNumber()} li a0, 0`);

  it('happens at the first call of a function, once', () => {
    const run = runDynamic(program(main, [lib]), [lib], ['LD_TRACE=1']);
    const lines = run.output.split('\n');
    expect(lines.filter((line) => line.startsWith('ld.so: bind f '))).toHaveLength(1);
    const start = lines.findIndex((line) => line.startsWith('ld.so: start prog'));
    expect(lines.findIndex((line) => line.startsWith('ld.so: bind f '))).toBeGreaterThan(start);
    expect(lines).toContain('3');
  });

  it('happens before the start with LD_BIND_NOW, or when the program asks for it', () => {
    const ok = library('ok', fn('f', ' addi a0, a0, 1\n'));
    const runs = [
      runDynamic(program(main, [ok]), [ok], ['LD_TRACE=1', 'LD_BIND_NOW=1']),
      runDynamic(program(main, [ok], { bindNow: true }), [ok], ['LD_TRACE=1']),
    ];
    for (const { output } of runs) {
      expect(output).not.toContain('bind f ');
      expect(output).toMatch(/relocate prog: .* bound now\n/);
      expect(output).toContain('\n3\n');
    }
  });

  it('keeps arguments, and a missing function that is never called does no harm', () => {
    const six = fn('six', Array.from('12345', (n) => ` slli a0, a0, 4\n or a0, a0, a${n}\n`).join(''));
    const shared = library('six', six);
    const load = Array.from('012345', (n) => ` li a${n}, ${Number(n) + 1}\n`).join('');
    const text = fn('main', `${load} call six\n call print_hex\n li a0, 0`);
    expect(runDynamic(program(text, [shared, lib]), [shared, lib]).output).toBe('00123456');
  });

  it('says which function is missing and who calls it, and ends with 127', () => {
    const text = fn('main', `${say('before')} call g\n li a0, 0`);
    const image = program(text, [lib]);
    const late = runDynamic(image, [lib]);
    expect(late.output).toBe('before\n/bin/prog: undefined symbol missing_function, needed by /lib/libf.so\n');
    expect(late.exit).toBe(127);
    const early = runDynamic(image, [lib], ['LD_BIND_NOW=1']);
    expect(early.output).toBe('/bin/prog: undefined symbol missing_function, needed by /lib/libf.so\n');
    expect([early.exit, early.leaks]).toEqual([127, NOTHING]);
  });
});

describe('loader: libraries', () => {
  const lib = library('f', fn('f', ' li a0, 9\n'));
  const image = program(fn('main', ` call f\n${sayNumber()} li a0, 0`), [lib]);

  it('that are missing are named, with who needs them and where they were looked for', () => {
    const run = runDynamic(image, []);
    expect(run.output).toBe('/bin/prog: cannot find libf.so, needed by /bin/prog (looked in /lib)\n');
    expect(run.exit).toBe(127);
    expect(runDynamic(image, [], ['LD_LIBRARY_PATH=/a:/b']).output).toContain('(looked in /a:/b and /lib)');
  });

  it('that are none are refused', () => {
    for (const bytes of ['', 'text', '\x7fELF\x01\x01\x01 and nothing else', image]) {
      const run = runDynamic(image, [], [], { files: { '/lib/libf.so': bytes } });
      expect(run.output).toBe('/bin/prog: /lib/libf.so is not a shared object for this machine\n');
      expect(run.exit).toBe(127);
    }
  });

  it('are found in LD_LIBRARY_PATH and where the program says', () => {
    const there = { files: { '/opt/libf.so': writeElf(lib.object) } };
    expect(runDynamic(image, [], ['LD_LIBRARY_PATH=/none:/opt'], there).output).toBe('9\n');
    const knowing = program(fn('main', ` call f\n${sayNumber()} li a0, 0`), [lib], { runpath: '/opt' });
    expect(runDynamic(knowing, [], [], there).output).toBe('9\n');
  });

  it('without a loader in the machine the program is not found, with a bad one it cannot start', () => {
    const lost = program(fn('main', ' li a0, 0'), [lib], { interp: '/lib/none.so' });
    expect(runDynamic(lost, [lib]).programs[0]!.status).toBe(-Errno.ENOENT);
    const bad = runDynamic(image, [lib], [], { files: { '/lib/ld.so': 'no' } });
    expect(bad.programs[0]!.status).toBe(-Errno.ELIBBAD);
    expect(bad.leaks).toEqual(NOTHING);
  });
});

describe('loader: constructors and destructors', () => {
  const hooks = (name: string): string =>
    `${fn(`${name}_in`, say(`${name} in`))}${fn(`${name}_out`, say(`${name} out`))}
     .section .init_array, "aw"\n .word ${name}_in\n .section .fini_array, "aw"\n .word ${name}_out\n`;

  it('run after those of what is needed, and backwards at the end', () => {
    const below = library('below', hooks('below') + fn('b', ''));
    const above = library('above', hooks('above') + fn('a', ' call b\n'), [below]);
    const text = hooks('program') + fn('main', ` call a\n${say('main')} li a0, 0`);
    const run = runDynamic(program(text, [above, below]), [above, below]);
    const order = ['below in', 'above in', 'program in', 'main', 'program out', 'above out', 'below out', ''];
    expect(run.output.split('\n')).toEqual(order);
  });
});

describe('loader: whole programs', () => {
  it.each(findSharedExpectations(PROGRAMS).map((each) => [each.title, each] as const))('%s', (_, expected) => {
    const libraries = librariesOf(expected).map((name) =>
      library(name, readFileSync(join(expected.source, '..', `${name}.s`), 'utf8')),
    );
    const run = runDynamic(program(readFileSync(expected.source, 'utf8'), libraries), libraries);
    expect([run.output, run.exit, run.leaks]).toEqual([expected.output, expected.exit, NOTHING]);
  });

  const all = findExpectations(join(ROOT, 'tests/programs/library'));
  it.each(all.map((each) => [each.title, each] as const))('%s with libbadak.so', (_, expected) => {
    const image = program(readFileSync(expected.source, 'utf8'));
    const run = runDynamic(image, [], [], { input: expected.stdin, config: { maxCycles: 500_000_000 } });
    expect([run.output, run.exit]).toEqual([expected.output, expected.exit]);
  });
});

// What GCC writes for random programs: twelve that are kept (and two by clang), and in long runs new ones where the compilers are there.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeElf } from '../../src/elf/write.ts';
import { buildProgram, libraryArchive } from '../programs/build.ts';
import { runPrograms } from '../support/machine.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const GENERATOR = join(FOLDER, 'generate.mjs');
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.s'))
  .map((name) => name.replace(/\.s$/, ''));

const generate = (seed: number): string => execFileSync(process.execPath, [GENERATOR, String(seed)]).toString();

/** Output and exit status of an assembly source, run here; nothing may be complained about. */
function outcome(source: string): string {
  const image = writeElf(buildProgram([source], { archives: [libraryArchive()] }));
  const { output, exit, crashes } = runPrograms([{ image, args: ['program'] }], { memoryBytes: 16 << 20 });
  expect(crashes).toEqual([]);
  return `${output}exit ${exit}\n`;
}

describe("GCC's and clang's output: the fourteen", () => {
  it('are fourteen, and made from seeds that give the same program every time', () => {
    expect(names).toHaveLength(14);
    expect(generate(1)).toBe(generate(1));
    expect(generate(1)).not.toBe(generate(2));
  });

  it.each(names)('%s does what the native program does', (name) => {
    expect(outcome(join(FOLDER, `${name}.s`))).toBe(readFileSync(join(FOLDER, `${name}.out`), 'utf8'));
  });
});

const GCC = 'riscv64-unknown-elf-gcc';
const WAYS = [
  ...['-O0', '-O1', '-O2', '-O3', '-Os', '-Og', '-O0 -g', '-O2 -g', '-O3 -g3', '-Os -g'],
  ...[
    '-O2 -fPIC -ftls-model=local-exec',
    '-O2 -fPIC -ftls-model=initial-exec',
    '-O1 -ffunction-sections -fdata-sections',
  ],
  ...[
    '-Os -msave-restore',
    '-O2 -mcmodel=medany',
    '-O2 -fno-jump-tables -fverbose-asm',
    '-O3 -funroll-loops -fno-inline',
  ],
  ...['-O2 -x c++ -fno-exceptions -fno-rtti', '-O1 -fcommon -fwrapv', '-O2 -msmall-data-limit=64 -falign-functions=32'],
];

const isThere = (command: string): boolean => spawnSync(command, ['--version']).error === undefined;
const canCompile = process.env['BADAK_LONG'] === '1' && isThere(GCC) && isThere('cc');
const programs = Number(process.env['BADAK_PROGRAMS'] ?? 60);
const firstSeed = Number(process.env['BADAK_SEED'] ?? 1000);

const describeLong = (title: string, body: () => void): void => {
  if (canCompile) describe(title, body);
};

// BADAK_LONG=1 where both compilers are installed; BADAK_PROGRAMS says how many, BADAK_SEED from where on.
describeLong("GCC's output: new programs in long runs", () => {
  it(`${programs} of them, from seed ${firstSeed} on, do what the native ones do`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'badak-gcc-'));
    const at = (name: string): string => join(folder, name);
    for (let seed = firstSeed; seed < firstSeed + programs; seed++) {
      writeFileSync(at('program.c'), generate(seed));
      execFileSync('cc', ['-w', '-O1', at('program.c'), '-o', at('native')]);
      const native = spawnSync(at('native'));
      const flags = WAYS[seed % WAYS.length]!;
      const source = at(`${seed}.s`);
      const target = ['-w', '-S', '-march=rv32ema', '-mabi=ilp32e', ...flags.split(' ')];
      execFileSync(GCC, [...target, at('program.c'), '-o', source]);
      expect(outcome(source), `seed ${seed}, ${flags}`).toBe(`${native.stdout.toString()}exit ${native.status}\n`);
    }
    rmSync(folder, { recursive: true });
  }, 36_000_000);
});

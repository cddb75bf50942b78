// Translated code that goes from page to page: what happens to the other page must be seen, as the interpreter sees it.

import { describe, expect, it } from 'vitest';
import { encode } from '../../src/isa/encode.ts';
import { Machine } from '../../src/machine/machine.ts';
import { Translations } from '../../src/machine/translations.ts';
import { INSTRUCTION_BY_NAME } from '../../src/spec/isa.ts';
import { coreModule } from './core.ts';
import { ModelMachine, ModelStop } from './model.ts';
import { modelSide, Pair } from './pair.ts';

const CONFIG = { memoryBytes: 32 * 4096, harts: 1, bare: false };
const ROOT = 16;
const TABLE = 17;
/** va pages of the caller and of the function; their frames, and frames with other contents. */
const CALLER = { page: 0x200, frame: 5 };
const CALLEE = { page: 0x201, frame: 9, other: 6 };
const EXECUTABLE = 0x1b | 0x40;
const STEP = 1000;

const word = (name: string, fields: Partial<Record<'rd' | 'rs1' | 'rs2' | 'imm', number>>): number =>
  encode(INSTRUCTION_BY_NAME.get(name)!, fields);

/** loop: addi a0, a0, 1; call function; j loop. */
const LOOP = [
  word('addi', { rd: 10, rs1: 10, imm: 1 }),
  word('jal', { rd: 1, imm: 1023 + 4 }),
  word('jal', { rd: 0, imm: -2 }),
];
/** At 0x10 of its page: addi a1, a1, `step`; ret. */
const addAndReturn = (step: number): number[] => [
  word('addi', { rd: 11, rs1: 11, imm: step }),
  word('jalr', { rd: 0, rs1: 1, imm: 0 }),
];

const entryAt = (page: number): number => TABLE * 4096 + 4 * page;

function start(translations = new Translations()): { pair: Pair; machine: Machine } {
  const machine = new Machine(coreModule(), { ...CONFIG, hotAfter: 1, translations });
  const pair = new Pair(machine, modelSide(new ModelMachine(CONFIG)));
  pair.writeWords(CALLER.frame * 4096, Uint32Array.from(LOOP));
  pair.writeWords(CALLEE.frame * 4096 + 0x10, Uint32Array.from(addAndReturn(1)));
  pair.writeWords(CALLEE.other * 4096 + 0x10, Uint32Array.from(addAndReturn(100)));
  pair.writeWord(ROOT * 4096, (TABLE << 12) | 1);
  mapAll(pair);
  pair.set(0, { pc: CALLER.page * 4096, mode: 0, satp: (0x80000000 | ROOT) >>> 0 });
  for (let run = 0; run < 20; run++) pair.run(0, STEP);
  return { pair, machine };
}

function mapAll(pair: Pair): void {
  for (const { page, frame } of [CALLER, CALLEE]) pair.writeWord(entryAt(page), (frame << 12) | EXECUTABLE);
}

/** a1 after a run of STEP instructions, less a1 before. */
function progress(pair: Pair): number {
  const before = pair.core.harts[0].regs[11]!;
  pair.run(0, STEP);
  return pair.core.harts[0].regs[11]! - before;
}

describe('translated code and other pages', () => {
  it('runs, with the same results', () => {
    const { pair, machine } = start();
    expect(machine.translated).toBeGreaterThan(0);
    expect(progress(pair)).toBe(STEP / 5);
  });

  it('another frame in place of the other page is seen at the next call', () => {
    const { pair } = start();
    pair.writeWord(entryAt(CALLEE.page), (CALLEE.other << 12) | EXECUTABLE);
    expect(progress(pair)).toBe((STEP / 5) * 100);
    mapAll(pair);
    expect(progress(pair)).toBe(STEP / 5);
  });

  it.each([
    ['is gone', 0],
    ['may not be executed', (CALLEE.frame << 12) | 0x13 | 0x40],
    ['is not for users', (CALLEE.frame << 12) | (EXECUTABLE & ~0x10)],
  ])('the other page %s: the call faults', (_, entry) => {
    const { pair } = start();
    pair.writeWord(entryAt(CALLEE.page), entry);
    expect(pair.run(0, STEP)).toBe(ModelStop.trap);
    expect(pair.core.harts[0].pc).toBe(CALLEE.page * 4096 + 0x10);
    mapAll(pair);
    expect(progress(pair)).toBeGreaterThan(STEP / 5 - 2);
  });

  it('a change of the other page is seen', () => {
    const { pair } = start();
    pair.writeWord(CALLEE.frame * 4096 + 0x10, addAndReturn(7)[0]!);
    expect(progress(pair)).toBe((STEP / 5) * 7);
  });

  it('a second machine takes over what is translated, if it has the same code', () => {
    const translations = new Translations();
    start(translations);
    const { pair, machine } = start(translations);
    expect(machine.translated).toBeGreaterThan(0);
    expect(progress(pair)).toBe(STEP / 5);
    pair.writeWord(CALLEE.frame * 4096 + 0x10, addAndReturn(9)[0]!);
    for (let run = 0; run < 10; run++) expect(progress(pair)).toBe((STEP / 5) * 9);
  });
});

// Tests of the tests: a machine that is wrong in one small thing must be told from the right one.

import { describe, expect, it } from 'vitest';
import { INSTRUCTIONS } from '../../src/spec/isa.ts';
import { modelPair } from './core.ts';
import type { ModelHart } from './model.ts';
import { isLong, Random, runSeed } from './random.ts';
import { load, Place, resetBare, runBare, SUPERVISOR_SHAPE } from './scenario.ts';
import { SEMANTICS, type Semantics } from './semantics.ts';

/** Runs random bare programs until the two sides differ. */
function findDifference(semantics: Readonly<Record<string, Semantics>>, instructions: number): void {
  const pair = modelPair({ memoryBytes: Place.memory, harts: 1, bare: true, semantics });
  for (let program = 0; pair.retired < instructions; program++) {
    const random = new Random(1000 + program);
    load(pair, random, SUPERVISOR_SHAPE);
    resetBare(pair, random, 0);
    runBare(pair, random, 5_000, program % 2 === 1);
  }
}

const nothing: Semantics = () => {};
const signed = (value: number) => value | 0;

/** Mistakes that are easily made. */
const MISTAKES: Readonly<Record<string, Record<string, Semantics>>> = {
  'sra brings in zeros': { sra: SEMANTICS.srl },
  'sltiu does not extend the sign': { sltiu: (h, o) => h.set(o.rd, Number(h.x[o.rs1] < (o.imm & 0xffff))) },
  'andi does not extend the sign': { andi: (h, o) => h.set(o.rd, h.x[o.rs1] & (o.imm & 0xffff)) },
  'mulhsu takes both unsigned': { mulhsu: SEMANTICS.mulhu },
  'mulhsu takes both signed': { mulhsu: SEMANTICS.mulh },
  'div by zero gives 0': {
    div: (h, o) => h.set(o.rd, h.x[o.rs2] && Math.trunc(signed(h.x[o.rs1]) / signed(h.x[o.rs2]))),
  },
  'rem takes the sign of the divisor': {
    rem: (h, o) => {
      const [a, b] = [signed(h.x[o.rs1]), signed(h.x[o.rs2])];
      h.set(o.rd, b === 0 ? a : a - b * Math.floor(a / b));
    },
  },
  'lb does not extend the sign': { lb: SEMANTICS.lbu },
  'bltu compares signed': { bltu: SEMANTICS.blt },
  'jalr writes rd before it reads rs1': {
    jalr: (h, o) => {
      h.set(o.rd, h.pc + 4);
      SEMANTICS.jalr(h, { ...o, rd: 0 });
    },
  },
  'amomin compares unsigned': { 'amomin.w': SEMANTICS['amominu.w'] },
  'sc always succeeds': {
    'sc.w': (h, o) => {
      h.reservation = h.x[o.rs1];
      SEMANTICS['sc.w'](h, o);
    },
  },
  'amocas compares with rs2': {
    'amocas.w': (h, o) =>
      h.set(
        o.rd,
        h.atomic(h.x[o.rs1], (old) => (old === h.x[o.rs2] ? h.x[o.rs2] : old)),
      ),
  },
  'sret keeps the reservation': {
    sret: (h) => {
      const kept = h.reservation;
      SEMANTICS.sret(h, { rd: 0, rs1: 0, rs2: 0, imm: 0 });
      h.reservation = kept;
    },
  },
};

describe('the differential tests see', () => {
  it.each(Object.entries(MISTAKES))('%s', (_, semantics) => {
    expect(() => findDifference(semantics, 400_000)).toThrow('differ');
  });

  it('every instruction that does nothing (in short runs a fifth of them)', () => {
    const quiet = ['fence', 'fence.i', 'sfence.vma'];
    const rows = INSTRUCTIONS.filter((row) => !quiet.includes(row.name));
    const first = isLong ? 0 : runSeed % 5;
    for (let index = first; index < rows.length; index += isLong ? 1 : 5) {
      const { name } = rows[index];
      expect(() => findDifference({ [name]: nothing }, 400_000), name).toThrow('differ');
    }
  });

  it('a counter that is one too far', () => {
    const ahead = (h: ModelHart) => {
      h.instret++;
    };
    expect(() => findDifference({ fence: ahead }, 200_000)).toThrow('instret');
  });

  it('nothing between two right machines', () => {
    expect(() => findDifference({}, 100_000)).not.toThrow();
  });
});

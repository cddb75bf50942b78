// Random programs: streams of mostly valid instructions whose jumps stay inside and whose pointers mostly point to
// memory, so that they run for long and still meet every trap.

import { encode } from '../../src/isa/encode.ts';
import { type Fields, fieldsOf, rangeOfField } from '../../src/isa/fields.ts';
import { INSTRUCTION_BY_NAME, INSTRUCTIONS, type Instruction, type Kind } from '../../src/spec/isa.ts';
import { CSRS } from '../../src/spec/traps.ts';
import type { Random } from './random.ts';

/** Registers that hold addresses: data (gp, tp, s0) and the start of the code (s1). Seldom overwritten. */
export const Pointer = { dataLow: 3, dataWord: 4, data: 8, code: 9 } as const;
const DATA_POINTERS = [Pointer.dataLow, Pointer.dataWord, Pointer.data];
const SCRATCH = [0, 1, 2, 5, 6, 7, 10, 11, 12, 13, 14, 15];

/** How often an instruction of a kind is made, relative to the others. */
export type Mix = Readonly<Partial<Record<Kind | 'patch' | 'reserve' | 'illegal', number>>>;

export const USER_MIX: Mix = {
  alu: 40, muldiv: 8, load: 14, store: 12, branch: 10, jump: 4, upper: 3, atomic: 4, csr: 0.7, system: 0.7,
  patch: 2, reserve: 1, illegal: 0.5,
}; // biome-ignore format: a table

export const SUPERVISOR_MIX: Mix = { ...USER_MIX, csr: 6, system: 2 };

const BY_KIND = new Map<string, Instruction[]>();
for (const row of INSTRUCTIONS) BY_KIND.set(row.kind, [...(BY_KIND.get(row.kind) ?? []), row]);

export interface ProgramShape {
  /** Words of code; jumps stay within. */
  readonly words: number;
  /** Loads and stores reach this many bytes up from their pointers. */
  readonly reach: number;
  readonly mix: Mix;
}

/** A program as words, to be put where Pointer.code points. */
export function randomProgram(random: Random, shape: ProgramShape): Uint32Array {
  const words: number[] = [];
  const choose = chooser(random, shape.mix);
  while (words.length < shape.words) words.push(...unit(random, shape, choose(), words.length));
  return Uint32Array.from(words.slice(0, shape.words));
}

function chooser(random: Random, mix: Mix): () => string {
  const entries = Object.entries(mix);
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  return () => {
    let at = (random.word() / 2 ** 32) * total;
    return entries.find(([, weight]) => (at -= weight) < 0)?.[0] ?? 'alu';
  };
}

/** One to three words. */
function unit(random: Random, shape: ProgramShape, kind: string, at: number): number[] {
  if (kind === 'illegal') return [random.chance(0.5) ? random.word() : brokenWord(random)];
  if (kind === 'patch') return patch(random, shape);
  if (kind === 'reserve') return reserve(random);
  return [instructionWord(random, shape, random.pick(BY_KIND.get(kind)!), at)];
}

/** A valid word with one bit of its low three digits turned over: often a reserved digit. */
function brokenWord(random: Random): number {
  const word = encode(random.pick(INSTRUCTIONS), {});
  return (word ^ (1 << random.below(12))) >>> 0;
}

const row = (name: string): Instruction => INSTRUCTION_BY_NAME.get(name)!;

/** A word from the data area is stored into the code: programs that rewrite themselves. */
function patch(random: Random, shape: ProgramShape): number[] {
  const register = random.pick(SCRATCH.slice(1));
  const from = 4 * random.below(Math.min(shape.reach / 4, 500));
  return [
    encode(row('lw'), { rd: register, rs1: Pointer.data, imm: from }),
    encode(row(random.chance(0.9) ? 'sw' : 'sh'), {
      rs2: register,
      rs1: Pointer.code,
      imm: 4 * random.below(shape.words),
    }),
  ];
}

/** lr, perhaps something between, sc; or a compare-and-swap that finds what it expects. */
function reserve(random: Random): number[] {
  const [a, b, c] = [random.pick(SCRATCH), random.pick(SCRATCH), random.pick(SCRATCH)];
  const pointer = random.pick(DATA_POINTERS);
  if (random.chance(0.2)) {
    return [encode(row('lw'), { rd: a, rs1: pointer }), encode(row('amocas.w'), { rd: a, rs2: b, rs1: pointer })];
  }
  const other = random.chance(0.8) ? pointer : random.pick(DATA_POINTERS);
  const lr = encode(row('lr.w'), { rd: a, rs1: pointer });
  const sc = encode(row('sc.w'), { rd: b, rs2: c, rs1: other });
  const between = random.pick([
    [],
    [encode(row('addi'), { rd: c, rs1: a, imm: 1 })],
    [encode(row('sw'), { rs2: c, rs1: pointer })],
    [sc],
  ]);
  return random.chance(0.2) ? [lr, ...between] : [lr, ...between, sc];
}

function instructionWord(random: Random, shape: ProgramShape, instruction: Instruction, at: number): number {
  const fields: Record<keyof Fields, number> = { rd: 0, rs1: 0, rs2: 0, imm: 0 };
  for (const name of instruction.operands.flatMap(fieldsOf)) {
    fields[name] =
      name === 'imm' ? immediateValue(random, shape, instruction, at) : registerValue(random, instruction, name);
  }
  if (instruction.name === 'jalr') retarget(random, shape, fields);
  if (instruction.kind === 'branch' && random.chance(0.1)) fields.rs2 = fields.rs1;
  return encode(instruction, fields);
}

function registerValue(random: Random, { kind }: Instruction, name: keyof Fields): number {
  const memory = kind === 'load' || kind === 'store' || kind === 'atomic';
  if (name === 'rs1' && memory) return random.chance(0.985) ? random.pick(DATA_POINTERS) : random.below(16);
  if (name === 'rd') return random.chance(0.995) ? random.pick(SCRATCH) : random.below(16);
  return random.below(16);
}

function immediateValue(random: Random, shape: ProgramShape, instruction: Instruction, at: number): number {
  const { min, max } = rangeOfField(instruction, 'imm');
  switch (instruction.kind) {
    case 'load':
    case 'store': {
      const size = { b: 1, h: 2, w: 4 }[instruction.name[1]] ?? 1;
      const value = random.below(Math.min(shape.reach, 0x7ff0));
      return random.chance(0.985) ? value - (value % size) : value;
    }
    case 'branch':
    case 'jump':
      return random.chance(0.6)
        ? random.between(Math.max(-6, -at), Math.min(12, shape.words - 1 - at))
        : random.below(shape.words) - at;
    case 'csr':
      return random.chance(0.97) ? random.pick(CSRS).number : random.below(0x1000);
    default:
      if (max === 31) return random.below(32);
      return random.chance(0.5) ? random.between(-8, 8) & (min < 0 ? -1 : max) : random.between(min, max);
  }
}

/** Makes jalr jump into the code, now and then to an address that is not a multiple of 4. */
function retarget(random: Random, shape: ProgramShape, fields: Record<keyof Fields, number>): void {
  fields.rs1 = random.chance(0.98) ? Pointer.code : random.below(16);
  fields.imm = 4 * random.below(shape.words) + (random.chance(0.97) ? 0 : random.below(4));
  if (random.chance(0.1)) fields.rd = fields.rs1;
}

/** Words for the data area: values at the ends of ranges, and instructions that programs copy into their code. */
export function randomData(random: Random, words: number, shape: ProgramShape): Uint32Array {
  const program = randomProgram(random, { ...shape, words: 256 });
  return new Uint32Array(words).map(() => (random.chance(0.4) ? random.pick(program) : random.value()));
}

// What each instruction does, one line an instruction, by name: the reference model's half that is the ISA itself.

import type { ModelHart } from './model.ts';

/** The digits of an instruction as numbers; imm signed (upper20 and csr unsigned). */
export interface Operands {
  readonly rd: number;
  readonly rs1: number;
  readonly rs2: number;
  readonly imm: number;
}

export type Semantics = (h: ModelHart, o: Operands) => void;

const signed = (value: number) => BigInt(value | 0);
const unsigned = (value: number) => BigInt(value >>> 0);
const high = (product: bigint) => Number(BigInt.asIntN(32, product >> 32n));

/** rd = f(rs1, rs2), both as unsigned 32-bit numbers. */
const register =
  (f: (a: number, b: number) => number): Semantics =>
  (h, o) =>
    h.set(o.rd, f(h.x[o.rs1], h.x[o.rs2]));

/** rd = f(rs1, imm), the immediate sign-extended to 32 bits and then unsigned. */
const immediate =
  (f: (a: number, b: number) => number): Semantics =>
  (h, o) =>
    h.set(o.rd, f(h.x[o.rs1], o.imm >>> 0));

const load =
  (size: number, extend: (value: number) => number): Semantics =>
  (h, o) =>
    h.set(o.rd, extend(h.load(h.x[o.rs1] + o.imm, size)));

const store =
  (size: number): Semantics =>
  (h, o) =>
    h.store(h.x[o.rs1] + o.imm, size, h.x[o.rs2]);

const branch =
  (taken: (a: number, b: number) => boolean): Semantics =>
  (h, o) => {
    if (taken(h.x[o.rs1], h.x[o.rs2])) h.next = h.pc + 4 * o.imm;
  };

const amo =
  (f: (old: number, source: number) => number): Semantics =>
  (h, o) =>
    h.set(
      o.rd,
      h.atomic(h.x[o.rs1], (old) => f(old, h.x[o.rs2])),
    );

/** rs1's value, or the digit itself, goes into the CSR by f; write false: it is only read. */
const csr =
  (f: (old: number, source: number) => number, fromDigit: boolean, always: boolean): Semantics =>
  (h, o) => {
    const source = fromDigit ? o.rs1 : h.x[o.rs1];
    h.set(
      o.rd,
      h.accessCsr(o.imm, always || o.rs1 !== 0, (old) => f(old, source)),
    );
  };

const write = (_: number, source: number) => source;
const setBits = (old: number, source: number) => old | source;
const clearBits = (old: number, source: number) => old & ~source;

const add = (a: number, b: number) => a + b;
const sll = (a: number, b: number) => a << (b & 31);
const slt = (a: number, b: number) => Number((a | 0) < (b | 0));
const sltu = (a: number, b: number) => Number(a < b);
const xor = (a: number, b: number) => a ^ b;
const srl = (a: number, b: number) => a >>> (b & 31);
const or = (a: number, b: number) => a | b;
const and = (a: number, b: number) => a & b;
const sra = (a: number, b: number) => (a | 0) >> (b & 31);

export const SEMANTICS: Readonly<Record<string, Semantics>> = {
  ecall: (h) => h.ecall(),
  ebreak: (h) => h.ebreak(),
  fence: () => {},
  'fence.i': () => {},
  sret: (h) => h.sret(),
  wfi: (h) => h.wfi(),
  'sfence.vma': (h) => h.needSupervisor(),
  csrrw: csr(write, false, true),
  csrrs: csr(setBits, false, false),
  csrrc: csr(clearBits, false, false),
  csrrwi: csr(write, true, true),
  csrrsi: csr(setBits, true, false),
  csrrci: csr(clearBits, true, false),

  add: register(add),
  sll: register(sll),
  slt: register(slt),
  sltu: register(sltu),
  xor: register(xor),
  srl: register(srl),
  or: register(or),
  and: register(and),
  sub: register((a, b) => a - b),
  sra: register(sra),

  addi: immediate(add),
  slli: immediate(sll),
  slti: immediate(slt),
  sltiu: immediate(sltu),
  xori: immediate(xor),
  srli: immediate(srl),
  ori: immediate(or),
  andi: immediate(and),
  srai: immediate(sra),

  mul: register((a, b) => Number(BigInt.asIntN(32, unsigned(a) * unsigned(b)))),
  mulh: register((a, b) => high(signed(a) * signed(b))),
  mulhsu: register((a, b) => high(signed(a) * unsigned(b))),
  mulhu: register((a, b) => high(unsigned(a) * unsigned(b))),
  div: register((a, b) => (b === 0 ? -1 : Math.trunc((a | 0) / (b | 0)))),
  divu: register((a, b) => (b === 0 ? -1 : Math.trunc(a / b))),
  rem: register((a, b) => (b === 0 ? a : (a | 0) % (b | 0))),
  remu: register((a, b) => (b === 0 ? a : a % b)),

  lb: load(1, (value) => (value << 24) >> 24),
  lh: load(2, (value) => (value << 16) >> 16),
  lw: load(4, (value) => value),
  lbu: load(1, (value) => value),
  lhu: load(2, (value) => value),
  sb: store(1),
  sh: store(2),
  sw: store(4),

  beq: branch((a, b) => a === b),
  bne: branch((a, b) => a !== b),
  blt: branch((a, b) => (a | 0) < (b | 0)),
  bge: branch((a, b) => (a | 0) >= (b | 0)),
  bltu: branch((a, b) => a < b),
  bgeu: branch((a, b) => a >= b),

  lui: (h, o) => h.set(o.rd, o.imm << 12),
  auipc: (h, o) => h.set(o.rd, h.pc + (o.imm << 12)),
  jal: (h, o) => {
    h.set(o.rd, h.pc + 4);
    h.next = h.pc + 4 * o.imm;
  },
  jalr: (h, o) => {
    const target = ((h.x[o.rs1] + o.imm) & ~1) >>> 0;
    h.needAlignedTarget(target);
    h.set(o.rd, h.pc + 4);
    h.next = target;
  },

  'lr.w': (h, o) => h.set(o.rd, h.loadReserved(h.x[o.rs1])),
  'sc.w': (h, o) => h.set(o.rd, h.storeConditional(h.x[o.rs1], h.x[o.rs2])),
  'amoswap.w': amo((_, source) => source),
  'amoadd.w': amo(add),
  'amoxor.w': amo(xor),
  'amoand.w': amo(and),
  'amoor.w': amo(or),
  'amomin.w': amo((old, source) => Math.min(old | 0, source | 0)),
  'amomax.w': amo((old, source) => Math.max(old | 0, source | 0)),
  'amominu.w': amo((old, source) => Math.min(old, source)),
  'amomaxu.w': amo((old, source) => Math.max(old, source)),
  'amocas.w': (h, o) => {
    const [expected, wanted] = [h.x[o.rd], h.x[o.rs2]];
    h.set(
      o.rd,
      h.atomic(h.x[o.rs1], (old) => (old === expected ? wanted : old)),
    );
  },
};

// What one instruction does, as WebAssembly: guest registers are variables of the function.

import type { Decoded } from '../isa/decode.ts';
import { HartField, TLB_ENTRIES } from '../spec/layout.ts';
import { PAGE_SHIFT } from '../spec/paging.ts';
import { REGISTER_FORMS } from '../spec/register-forms.ts';
import { type Code, Op } from './wasm.ts';

/** The variables of a generated function; those of registers 1 to 15 follow `registers`. */
export const Local = {
  /** Parameters: address of the hart's record, pc, instructions that may run, index in the table by which it was called. */
  hart: 0,
  pc: 1,
  left: 2,
  index: 3,
  /** Address of the page that offsets are counted from. */
  base: 4,
  /** Where the function is left: see leaveAt. */
  at: 5,
  /** Offset to which the dispatcher shall go. */
  target: 6,
  /** pc when the function is left. */
  to: 7,
  address: 8,
  entry: 9,
  registers: 9,
} as const;
/** A TLB entry has 8 bytes. */
const ENTRY_SHIFT = 3;

export const PARAMETERS = 4;
export const VARIABLES = 21;

const BINARY: Readonly<Record<string, readonly Op[]>> = {
  add: [Op.i32_add],
  sub: [Op.i32_sub],
  sll: [Op.i32_shl],
  srl: [Op.i32_shr_u],
  sra: [Op.i32_shr_s],
  slt: [Op.i32_lt_s],
  sltu: [Op.i32_lt_u],
  xor: [Op.i32_xor],
  or: [Op.i32_or],
  and: [Op.i32_and],
  mul: [Op.i32_mul],
};

/** How the operands of a product's high half are made longer. */
const HIGH: Readonly<Record<string, readonly [Op, Op]>> = {
  mulh: [Op.i64_extend_i32_s, Op.i64_extend_i32_s],
  mulhsu: [Op.i64_extend_i32_s, Op.i64_extend_i32_u],
  mulhu: [Op.i64_extend_i32_u, Op.i64_extend_i32_u],
};

const LOADS: Readonly<Record<string, readonly [Op, number]>> = {
  lb: [Op.i32_load8_s, 1],
  lh: [Op.i32_load16_s, 2],
  lw: [Op.i32_load, 4],
  lbu: [Op.i32_load8_u, 1],
  lhu: [Op.i32_load16_u, 2],
};
const STORES: Readonly<Record<string, readonly [Op, number]>> = {
  sb: [Op.i32_store8, 1],
  sh: [Op.i32_store16, 2],
  sw: [Op.i32_store, 4],
};

const CONDITIONS: Readonly<Record<string, Op>> = {
  beq: Op.i32_eq,
  bne: Op.i32_ne,
  blt: Op.i32_lt_s,
  bge: Op.i32_ge_s,
  bltu: Op.i32_lt_u,
  bgeu: Op.i32_ge_u,
};

/** Pushes a register. */
export function read(code: Code, register: number): Code {
  return register === 0 ? code.constant(0) : code.get(Local.registers + register);
}

/** Pops into a register; register 0 swallows it. */
export function write(code: Code, register: number): void {
  if (register === 0) code.op(Op.drop);
  else code.set(Local.registers + register);
}

/** Pushes whether a branch is taken. */
export function condition(code: Code, { instruction, fields }: Decoded): void {
  read(code, fields.rs1);
  if (fields.rs2 === 0 && instruction.name === 'beq') code.op(Op.i32_eqz);
  else if (fields.rs2 !== 0 || instruction.name !== 'bne') read(code, fields.rs2).op(CONDITIONS[instruction.name]!);
}

/**
 * One instruction that does not transfer control.
 * @param offset of its word
 * @param miss leaves the function before the instruction if the value on the stack is not 0
 */
export function emit(code: Code, decoded: Decoded, offset: number, miss: () => void): void {
  const { instruction, fields } = decoded;
  const { name, kind } = instruction;
  if (kind === 'load') emitLoad(code, decoded, miss);
  if (kind === 'store') emitStore(code, decoded, miss);
  if (kind === 'load' || kind === 'store' || kind === 'system' || fields.rd === 0) return;
  if (name === 'lui') code.constant(fields.imm << 12);
  else if (name === 'auipc')
    code
      .get(Local.base)
      .constant(offset + (fields.imm << 12))
      .op(Op.i32_add);
  else emitResult(code, decoded);
  write(code, fields.rd);
}

/** Pushes what an instruction of kind alu or muldiv computes. */
function emitResult(code: Code, { instruction: { name }, fields }: Decoded): void {
  const operation = REGISTER_FORMS[name];
  if (operation !== undefined && fields.rs1 === 0 && operation === 'add') code.constant(fields.imm);
  else if (name === 'addi' && fields.imm === 0) read(code, fields.rs1);
  else if (operation !== undefined)
    read(code, fields.rs1)
      .constant(fields.imm)
      .op(...BINARY[operation]!);
  else if (BINARY[name]) read(read(code, fields.rs1), fields.rs2).op(...BINARY[name]!);
  else if (HIGH[name]) {
    read(code, fields.rs1).op(HIGH[name]![0]);
    read(code, fields.rs2).op(HIGH[name]![1], Op.i64_mul).wide(32).op(Op.i64_shr_u, Op.i32_wrap_i64);
  } else emitQuotient(code, name, fields.rs1, fields.rs2);
}

const QUOTIENTS: Readonly<Record<string, Op>> = {
  div: Op.i32_div_s,
  divu: Op.i32_div_u,
  rem: Op.i32_rem_s,
  remu: Op.i32_rem_u,
};

/** Quotients and remainders: RISC-V has a result where WebAssembly traps. */
function emitQuotient(code: Code, name: string, rs1: number, rs2: number): void {
  const isQuotient = name.startsWith('div');
  const isSigned = !name.endsWith('u');
  if (name === 'div') {
    // x / -1 is -x, also of the least number.
    read(code, rs2).constant(-1).op(Op.i32_eq).openValue();
    read(code.constant(0), rs1).op(Op.i32_sub, Op.else);
  }
  read(code, rs2).openValue();
  read(read(code, rs1), rs2).op(QUOTIENTS[name]!, Op.else);
  if (isQuotient) code.constant(-1);
  else read(code, rs1);
  code.end();
  if (isQuotient && isSigned) code.end();
}

/** Pops an address into Local.address; where its entry is in a TLB of the hart, off the TLB's own offset, goes to Local.entry. */
export function findEntry(code: Code): void {
  code
    .tee(Local.address)
    .constant(PAGE_SHIFT - ENTRY_SHIFT)
    .op(Op.i32_shr_u);
  code.constant((TLB_ENTRIES - 1) << ENTRY_SHIFT).op(Op.i32_and);
  code.get(Local.hart).op(Op.i32_add).set(Local.entry);
}

/** Looks an access up in a TLB; its entry's addend is then at Local.entry. */
function throughTlb(code: Code, { fields }: Decoded, tlb: number, bytes: number, miss: () => void): void {
  read(code, fields.rs1);
  if (fields.imm !== 0) code.constant(fields.imm).op(Op.i32_add);
  findEntry(code);
  code
    .get(Local.address)
    .constant(0xfffff000 + bytes - 1)
    .op(Op.i32_and);
  code.get(Local.entry).access(Op.i32_load, tlb).op(Op.i32_ne);
  miss();
  code
    .get(Local.address)
    .get(Local.entry)
    .access(Op.i32_load, tlb + 4)
    .op(Op.i32_add);
}

function emitLoad(code: Code, decoded: Decoded, miss: () => void): void {
  const [op, bytes] = LOADS[decoded.instruction.name]!;
  throughTlb(code, decoded, HartField.readTlb, bytes, miss);
  write(code.access(op, 0), decoded.fields.rd);
}

function emitStore(code: Code, decoded: Decoded, miss: () => void): void {
  const [op, bytes] = STORES[decoded.instruction.name]!;
  throughTlb(code, decoded, HartField.writeTlb, bytes, miss);
  read(code, decoded.fields.rs2).access(op, 0);
}

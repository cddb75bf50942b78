// The RISC-V instructions that badak has too, in RISC-V's own encoding: RV32IMA, Zicsr, Zifencei, Zacas and what
// supervisors use. One row an instruction; names are those of src/spec/isa.ts. (Unprivileged specification,
// chapter "RV32/64G Instruction Set Listings".)

/** Where the operands stand in a RISC-V word. */
export type RiscvFormat =
  | 'R'
  | 'I'
  | 'shift'
  | 'S'
  | 'B'
  | 'U'
  | 'J'
  | 'csr'
  | 'csri'
  | 'amo'
  | 'lr'
  | 'sfence'
  | 'fence'
  | 'none';

export interface RiscvRow {
  /** Name of the row of src/spec/isa.ts that does the same. */
  readonly name: string;
  readonly format: RiscvFormat;
  /** A word is this instruction if (word & mask) === match. */
  readonly mask: number;
  readonly match: number;
}

/** Major opcodes: the low seven bits of a word. */
export const Op = {
  LOAD: 0x03,
  MISC_MEM: 0x0f,
  OP_IMM: 0x13,
  AUIPC: 0x17,
  STORE: 0x23,
  AMO: 0x2f,
  OP: 0x33,
  LUI: 0x37,
  BRANCH: 0x63,
  JALR: 0x67,
  JAL: 0x6f,
  SYSTEM: 0x73,
} as const;

const OPCODE = 0x7f;
const FUNCT3 = 0x7000 | OPCODE;
const FUNCT7 = 0xfe000000 | FUNCT3;
/** funct5 of the atomics; .aq and .rl are left open. */
const FUNCT5 = 0xf8000000 | FUNCT3;
const RD = 0x00000f80;
const RS2 = 0x01f00000;
const ALL = 0xffffffff;

type NamedNumber = readonly [name: string, number: number];

/** Rows of one major opcode that funct3 tells apart. */
const byFunct3 = (opcode: number, format: RiscvFormat, names: readonly NamedNumber[]): RiscvRow[] =>
  names.map(([name, funct3]) => ({ name, format, mask: FUNCT3, match: (funct3 << 12) | opcode }));

/** Rows that also need one value of funct7. */
const byFunct7 = (opcode: number, funct7: number, format: RiscvFormat, names: readonly NamedNumber[]): RiscvRow[] =>
  names.map(([name, funct3]) => ({ name, format, mask: FUNCT7, match: (funct7 << 25) | (funct3 << 12) | opcode }));

const WORD = 2 << 12;
const amo = (name: string, funct5: number): RiscvRow => ({
  name,
  format: 'amo',
  mask: FUNCT5,
  match: (funct5 << 27) | WORD | Op.AMO,
});

/** A row of one word only. */
const single = (name: string, word: number): RiscvRow => ({ name, format: 'none', mask: ALL, match: word });

export const RISCV_ROWS: readonly RiscvRow[] = [
  { name: 'lui', format: 'U', mask: OPCODE, match: Op.LUI },
  { name: 'auipc', format: 'U', mask: OPCODE, match: Op.AUIPC },
  { name: 'jal', format: 'J', mask: OPCODE, match: Op.JAL },
  ...byFunct3(Op.JALR, 'I', [['jalr', 0]]),
  ...byFunct3(Op.BRANCH, 'B', [
    ['beq', 0],
    ['bne', 1],
    ['blt', 4],
    ['bge', 5],
    ['bltu', 6],
    ['bgeu', 7],
  ]),
  ...byFunct3(Op.LOAD, 'I', [
    ['lb', 0],
    ['lh', 1],
    ['lw', 2],
    ['lbu', 4],
    ['lhu', 5],
  ]),
  ...byFunct3(Op.STORE, 'S', [
    ['sb', 0],
    ['sh', 1],
    ['sw', 2],
  ]),
  ...byFunct3(Op.OP_IMM, 'I', [
    ['addi', 0],
    ['slti', 2],
    ['sltiu', 3],
    ['xori', 4],
    ['ori', 6],
    ['andi', 7],
  ]),
  ...byFunct7(Op.OP_IMM, 0x00, 'shift', [
    ['slli', 1],
    ['srli', 5],
  ]),
  ...byFunct7(Op.OP_IMM, 0x20, 'shift', [['srai', 5]]),
  ...byFunct7(Op.OP, 0x00, 'R', [
    ['add', 0],
    ['sll', 1],
    ['slt', 2],
    ['sltu', 3],
    ['xor', 4],
    ['srl', 5],
    ['or', 6],
    ['and', 7],
  ]),
  ...byFunct7(Op.OP, 0x20, 'R', [
    ['sub', 0],
    ['sra', 5],
  ]),
  ...byFunct7(Op.OP, 0x01, 'R', [
    ['mul', 0],
    ['mulh', 1],
    ['mulhsu', 2],
    ['mulhu', 3],
    ['div', 4],
    ['divu', 5],
    ['rem', 6],
    ['remu', 7],
  ]),
  ...byFunct3(Op.MISC_MEM, 'fence', [
    ['fence', 0],
    ['fence.i', 1],
  ]),
  { name: 'lr.w', format: 'lr', mask: FUNCT5 | RS2, match: (0x02 << 27) | WORD | Op.AMO },
  amo('sc.w', 0x03),
  amo('amoswap.w', 0x01),
  amo('amoadd.w', 0x00),
  amo('amoxor.w', 0x04),
  amo('amoand.w', 0x0c),
  amo('amoor.w', 0x08),
  amo('amomin.w', 0x10),
  amo('amomax.w', 0x14),
  amo('amominu.w', 0x18),
  amo('amomaxu.w', 0x1c),
  amo('amocas.w', 0x05),
  ...byFunct3(Op.SYSTEM, 'csr', [
    ['csrrw', 1],
    ['csrrs', 2],
    ['csrrc', 3],
  ]),
  ...byFunct3(Op.SYSTEM, 'csri', [
    ['csrrwi', 5],
    ['csrrsi', 6],
    ['csrrci', 7],
  ]),
  single('ecall', 0x00000073),
  single('ebreak', 0x00100073),
  single('sret', 0x10200073),
  single('wfi', 0x10500073),
  { name: 'sfence.vma', format: 'sfence', mask: FUNCT7 | RD, match: (0x09 << 25) | Op.SYSTEM },
];

/** `unimp` as GNU as writes it without compressed instructions: a write to the read-only CSR cycle. */
export const RISCV_UNIMP = 0xc0001073;

// The instruction set: one row an instruction (machine.md 2 and 3). Everything that must know an encoding
// is made from this table: encoder, decoder, disassembler, AssemblyScript constants, reference page, tests.

import { Cause } from './traps.ts';

/** Digits of an instruction word, most significant first; see FORMATS. */
export type Format = 'R' | 'A' | 'I' | 'S' | 'B' | 'U' | 'J' | 'Z';

/**
 * One operand as it stands in the source.
 * imm16: signed 16-bit immediate · shamt: 0..31 · upper20: 0..0xFFFFF · offset16/offset20: words, relative to the
 * instruction itself (a label in source) · csr: CSR number or name · uimm4: 0..15 in the rs1 digit ·
 * 'imm16(rs1)' and '(rs1)': memory operands.
 */
export type Operand =
  | 'rd'
  | 'rs1'
  | 'rs2'
  | 'imm16'
  | 'shamt'
  | 'upper20'
  | 'offset16'
  | 'offset20'
  | 'csr'
  | 'uimm4'
  | 'imm16(rs1)'
  | '(rs1)';

export type Kind = 'system' | 'csr' | 'alu' | 'muldiv' | 'load' | 'store' | 'branch' | 'jump' | 'upper' | 'atomic';

export interface Instruction {
  readonly name: string;
  /** The first two digits of the word. */
  readonly opcode: number;
  /** Dense number of the instruction, its index in INSTRUCTIONS: the decoded form that the core switches on. */
  readonly handler: number;
  readonly format: Format;
  /** In the order of the source. */
  readonly operands: readonly Operand[];
  readonly kind: Kind;
  /** The next instruction executed may not be the next word. */
  readonly endsBlock: boolean;
  /** Illegal in user mode. */
  readonly privileged: boolean;
  /** Causes that executing it can raise, besides those of its fetch. */
  readonly traps: readonly Cause[];
  /** One line: what it does. */
  readonly doc: string;
}

/** What the eight digits of a word hold: [field, digits] from the most significant digit on; '0' must be zero. */
export const FORMATS: Readonly<Record<Format, { digits: readonly (readonly [string, number])[]; doc: string }>> = {
  R: {
    digits: [
      ['op', 2],
      ['rd', 1],
      ['rs1', 1],
      ['rs2', 1],
      ['0', 3],
    ],
    doc: 'register arithmetic',
  },
  A: {
    digits: [
      ['op', 2],
      ['rd', 1],
      ['rs1', 1],
      ['rs2', 1],
      ['0', 3],
    ],
    doc: 'atomics; rs1 holds the address',
  },
  I: {
    digits: [
      ['op', 2],
      ['rd', 1],
      ['rs1', 1],
      ['imm', 4],
    ],
    doc: 'immediate arithmetic, loads, jalr, CSRs',
  },
  S: {
    digits: [
      ['op', 2],
      ['rs2', 1],
      ['rs1', 1],
      ['imm', 4],
    ],
    doc: 'stores',
  },
  B: {
    digits: [
      ['op', 2],
      ['rs1', 1],
      ['rs2', 1],
      ['off', 4],
    ],
    doc: 'branches; offset in words from the branch',
  },
  U: {
    digits: [
      ['op', 2],
      ['rd', 1],
      ['imm', 5],
    ],
    doc: 'upper immediates: imm << 12',
  },
  J: {
    digits: [
      ['op', 2],
      ['rd', 1],
      ['off', 5],
    ],
    doc: 'jal; offset in words from the jump',
  },
  Z: {
    digits: [
      ['op', 2],
      ['0', 6],
    ],
    doc: 'no operands',
  },
};

type Draft = Omit<Instruction, 'handler' | 'endsBlock' | 'privileged' | 'traps'> &
  Partial<Pick<Instruction, 'endsBlock' | 'privileged' | 'traps'>>;

const R3: readonly Operand[] = ['rd', 'rs1', 'rs2'];
const LOAD_TRAPS = [Cause.loadMisaligned, Cause.loadAccess, Cause.loadPage];
const STORE_TRAPS = [Cause.storeMisaligned, Cause.storeAccess, Cause.storePage];

const reg = (name: string, opcode: number, doc: string): Draft => ({
  name,
  opcode,
  format: 'R',
  operands: R3,
  kind: 'alu',
  doc,
});
const mul = (name: string, opcode: number, doc: string): Draft => ({
  name,
  opcode,
  format: 'R',
  operands: R3,
  kind: 'muldiv',
  doc,
});
const imm = (name: string, opcode: number, doc: string): Draft => ({
  name,
  opcode,
  format: 'I',
  operands: ['rd', 'rs1', 'imm16'],
  kind: 'alu',
  doc,
});
const shift = (name: string, opcode: number, doc: string): Draft => ({
  name,
  opcode,
  format: 'I',
  operands: ['rd', 'rs1', 'shamt'],
  kind: 'alu',
  doc,
});
const load = (name: string, opcode: number, doc: string): Draft => ({
  name,
  opcode,
  format: 'I',
  operands: ['rd', 'imm16(rs1)'],
  kind: 'load',
  traps: LOAD_TRAPS,
  doc,
});
const store = (name: string, opcode: number, doc: string): Draft => ({
  name,
  opcode,
  format: 'S',
  operands: ['rs2', 'imm16(rs1)'],
  kind: 'store',
  traps: STORE_TRAPS,
  doc,
});
const branch = (name: string, opcode: number, doc: string): Draft => ({
  name,
  opcode,
  format: 'B',
  operands: ['rs1', 'rs2', 'offset16'],
  kind: 'branch',
  endsBlock: true,
  doc,
});
const amo = (name: string, opcode: number, doc: string): Draft => ({
  name,
  opcode,
  format: 'A',
  operands: ['rd', 'rs2', '(rs1)'],
  kind: 'atomic',
  traps: STORE_TRAPS,
  doc,
});
const csr = (name: string, opcode: number, source: 'rs1' | 'uimm4', doc: string): Draft => ({
  name,
  opcode,
  format: 'I',
  operands: ['rd', 'csr', source],
  kind: 'csr',
  endsBlock: true,
  traps: [Cause.illegal],
  doc,
});

const DRAFTS: readonly Draft[] = [
  {
    name: 'ecall',
    opcode: 0x01,
    format: 'Z',
    operands: [],
    kind: 'system',
    endsBlock: true,
    traps: [Cause.ecallUser, Cause.ecallSupervisor],
    doc: 'call the kernel: number in t0, arguments in a0-a5, result in a0',
  },
  {
    name: 'ebreak',
    opcode: 0x02,
    format: 'Z',
    operands: [],
    kind: 'system',
    endsBlock: true,
    traps: [Cause.breakpoint],
    doc: 'trap with cause breakpoint',
  },
  {
    name: 'fence',
    opcode: 0x03,
    format: 'Z',
    operands: [],
    kind: 'system',
    doc: 'order memory accesses: the strongest fence',
  },
  {
    name: 'fence.i',
    opcode: 0x04,
    format: 'Z',
    operands: [],
    kind: 'system',
    endsBlock: true,
    doc: 'order fetches after stores; stores to code are seen at once even without it',
  },
  {
    name: 'sret',
    opcode: 0x05,
    format: 'Z',
    operands: [],
    kind: 'system',
    endsBlock: true,
    privileged: true,
    traps: [Cause.illegal],
    doc: 'return from a trap: pc = sepc, mode = SPP, SIE = SPIE',
  },
  {
    name: 'wfi',
    opcode: 0x06,
    format: 'Z',
    operands: [],
    kind: 'system',
    endsBlock: true,
    privileged: true,
    traps: [Cause.illegal],
    doc: 'retire, then wait until an enabled interrupt is pending',
  },
  {
    name: 'sfence.vma',
    opcode: 0x07,
    format: 'R',
    operands: ['rs1', 'rs2'],
    kind: 'system',
    endsBlock: true,
    privileged: true,
    traps: [Cause.illegal],
    doc: 'order page-table stores before translations; stores to page tables are seen at once even without it',
  },
  csr('csrrw', 0x09, 'rs1', 'rd = csr, csr = rs1'),
  csr('csrrs', 0x0a, 'rs1', 'rd = csr, csr |= rs1; no write if rs1 is zero'),
  csr('csrrc', 0x0b, 'rs1', 'rd = csr, csr &= ~rs1; no write if rs1 is zero'),
  csr('csrrwi', 0x0d, 'uimm4', 'rd = csr, csr = uimm'),
  csr('csrrsi', 0x0e, 'uimm4', 'rd = csr, csr |= uimm; no write if uimm is 0'),
  csr('csrrci', 0x0f, 'uimm4', 'rd = csr, csr &= ~uimm; no write if uimm is 0'),

  reg('add', 0x10, 'rd = rs1 + rs2'),
  reg('sll', 0x11, 'rd = rs1 << (rs2 & 31)'),
  reg('slt', 0x12, 'rd = rs1 < rs2 signed, 1 or 0'),
  reg('sltu', 0x13, 'rd = rs1 < rs2 unsigned, 1 or 0'),
  reg('xor', 0x14, 'rd = rs1 ^ rs2'),
  reg('srl', 0x15, 'rd = rs1 >> (rs2 & 31), zeros come in'),
  reg('or', 0x16, 'rd = rs1 | rs2'),
  reg('and', 0x17, 'rd = rs1 & rs2'),
  reg('sub', 0x18, 'rd = rs1 - rs2'),
  reg('sra', 0x1d, 'rd = rs1 >> (rs2 & 31), the sign comes in'),

  imm('addi', 0x20, 'rd = rs1 + imm'),
  shift('slli', 0x21, 'rd = rs1 << shamt'),
  imm('slti', 0x22, 'rd = rs1 < imm signed, 1 or 0'),
  imm('sltiu', 0x23, 'rd = rs1 < imm unsigned (imm sign-extended first), 1 or 0'),
  imm('xori', 0x24, 'rd = rs1 ^ imm'),
  shift('srli', 0x25, 'rd = rs1 >> shamt, zeros come in'),
  imm('ori', 0x26, 'rd = rs1 | imm'),
  imm('andi', 0x27, 'rd = rs1 & imm'),
  shift('srai', 0x2d, 'rd = rs1 >> shamt, the sign comes in'),

  mul('mul', 0x30, 'rd = low 32 bits of rs1 * rs2'),
  mul('mulh', 0x31, 'rd = high 32 bits of rs1 * rs2, both signed'),
  mul('mulhsu', 0x32, 'rd = high 32 bits of rs1 * rs2, rs1 signed, rs2 unsigned'),
  mul('mulhu', 0x33, 'rd = high 32 bits of rs1 * rs2, both unsigned'),
  mul('div', 0x34, 'rd = rs1 / rs2 signed; x / 0 = -1, overflow gives rs1'),
  mul('divu', 0x35, 'rd = rs1 / rs2 unsigned; x / 0 = 0xFFFFFFFF'),
  mul('rem', 0x36, 'rd = rs1 % rs2 signed; x % 0 = x, overflow gives 0'),
  mul('remu', 0x37, 'rd = rs1 % rs2 unsigned; x % 0 = x'),

  load('lb', 0x40, 'rd = byte at rs1 + imm, sign-extended'),
  load('lh', 0x41, 'rd = halfword at rs1 + imm, sign-extended'),
  load('lw', 0x42, 'rd = word at rs1 + imm'),
  load('lbu', 0x44, 'rd = byte at rs1 + imm, zero-extended'),
  load('lhu', 0x45, 'rd = halfword at rs1 + imm, zero-extended'),

  store('sb', 0x50, 'byte at rs1 + imm = rs2'),
  store('sh', 0x51, 'halfword at rs1 + imm = rs2'),
  store('sw', 0x52, 'word at rs1 + imm = rs2'),

  branch('beq', 0x60, 'jump if rs1 == rs2'),
  branch('bne', 0x61, 'jump if rs1 != rs2'),
  branch('blt', 0x64, 'jump if rs1 < rs2 signed'),
  branch('bge', 0x65, 'jump if rs1 >= rs2 signed'),
  branch('bltu', 0x66, 'jump if rs1 < rs2 unsigned'),
  branch('bgeu', 0x67, 'jump if rs1 >= rs2 unsigned'),

  { name: 'lui', opcode: 0x70, format: 'U', operands: ['rd', 'upper20'], kind: 'upper', doc: 'rd = imm << 12' },
  {
    name: 'auipc',
    opcode: 0x71,
    format: 'U',
    operands: ['rd', 'upper20'],
    kind: 'upper',
    doc: 'rd = pc + (imm << 12)',
  },
  {
    name: 'jal',
    opcode: 0x72,
    format: 'J',
    operands: ['rd', 'offset20'],
    kind: 'jump',
    endsBlock: true,
    doc: 'rd = pc + 4, jump',
  },
  {
    name: 'jalr',
    opcode: 0x73,
    format: 'I',
    operands: ['rd', 'imm16(rs1)'],
    kind: 'jump',
    endsBlock: true,
    traps: [Cause.fetchMisaligned],
    doc: 'rd = pc + 4, jump to (rs1 + imm) & ~1',
  },

  {
    name: 'lr.w',
    opcode: 0x80,
    format: 'A',
    operands: ['rd', '(rs1)'],
    kind: 'atomic',
    traps: LOAD_TRAPS,
    doc: 'rd = word at rs1, and reserve it',
  },
  {
    name: 'sc.w',
    opcode: 0x81,
    format: 'A',
    operands: ['rd', 'rs2', '(rs1)'],
    kind: 'atomic',
    traps: STORE_TRAPS,
    doc: 'if rs1 is still reserved: word at rs1 = rs2, rd = 0; otherwise rd = 1',
  },
  amo('amoswap.w', 0x82, 'rd = word at rs1, word = rs2, atomically'),
  amo('amoadd.w', 0x83, 'rd = word at rs1, word += rs2, atomically'),
  amo('amoxor.w', 0x84, 'rd = word at rs1, word ^= rs2, atomically'),
  amo('amoand.w', 0x85, 'rd = word at rs1, word &= rs2, atomically'),
  amo('amoor.w', 0x86, 'rd = word at rs1, word |= rs2, atomically'),
  amo('amomin.w', 0x87, 'rd = word at rs1, word = signed minimum with rs2, atomically'),
  amo('amomax.w', 0x88, 'rd = word at rs1, word = signed maximum with rs2, atomically'),
  amo('amominu.w', 0x89, 'rd = word at rs1, word = unsigned minimum with rs2, atomically'),
  amo('amomaxu.w', 0x8a, 'rd = word at rs1, word = unsigned maximum with rs2, atomically'),
  amo('amocas.w', 0x8b, 'old = word at rs1; if old == rd then word = rs2; rd = old, atomically'),
];

/** Every instruction, in the order of its opcode. */
export const INSTRUCTIONS: readonly Instruction[] = DRAFTS.map((draft, handler) => ({
  endsBlock: false,
  privileged: false,
  traps: [],
  ...draft,
  handler,
}));

export const INSTRUCTION_BY_NAME: ReadonlyMap<string, Instruction> = new Map(
  INSTRUCTIONS.map((row) => [row.name, row]),
);
export const INSTRUCTION_BY_OPCODE: ReadonlyMap<number, Instruction> = new Map(
  INSTRUCTIONS.map((row) => [row.opcode, row]),
);

/** What the groups (first digit) are called. */
export const GROUPS: readonly string[] = [
  'system',
  'register',
  'immediate',
  'multiply',
  'load',
  'store',
  'branch',
  'jump',
  'atomic',
  'float (reserved)',
];

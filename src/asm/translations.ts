// What people who know other machines and assemblers write, and how badak says it. Operands are put in as they were
// written, or as placeholders where they are missing.

import { REGISTER_BY_NAME } from '../spec/registers.ts';

/** `%1` and `%2` are the operands, `%*` all of them; a second row is for a second operand that is a register. */
interface Translation {
  readonly text: string;
  readonly registers?: string;
  /** Placeholders for operands that are missing. */
  readonly operands?: readonly string[];
}

const say = (text: string, ...operands: string[]): Translation => ({ text, operands });

const MOVE: Translation = { text: '`li %1, %2`', registers: '`mv %1, %2`', operands: ['rd', 'value'] };
const CALL: Translation = say('`call %1`', 'label');
const JUMP: Translation = say('`j %1`', 'label');
const KERNEL: Translation = say('`ecall`, with the number of the call in t0');
const COMPARE: Translation = say('a branch that compares: beq, bne, blt, bge, bltu, bgeu');
const LOAD: Translation = say('`lw %1, 0(rs)`', 'rd');
const STORE: Translation = say('`sw %1, 0(rd)`', 'rs');

const MNEMONICS: Readonly<Record<string, Translation>> = {
  mov: MOVE,
  movl: MOVE,
  movq: MOVE,
  movi: MOVE,
  ldi: MOVE,
  b: JUMP,
  jmp: JUMP,
  goto: JUMP,
  bra: JUMP,
  bl: CALL,
  jsr: CALL,
  bx: say('`jr %1`', 'rs'),
  br: say('`j label`, or `jr rs`'),
  je: say('`beq rs1, rs2, %1`', 'label'),
  jz: say('`beqz rs, %1`', 'label'),
  jne: say('`bne rs1, rs2, %1`', 'label'),
  jnz: say('`bnez rs, %1`', 'label'),
  jl: say('`blt rs1, rs2, %1`', 'label'),
  jg: say('`bgt rs1, rs2, %1`', 'label'),
  cbz: say('`beqz %*`', 'rs', 'label'),
  cbnz: say('`bnez %*`', 'rs', 'label'),
  push: say('`addi sp, sp, -4` and `sw %1, 0(sp)`', 'rs'),
  pop: say('`lw %1, 0(sp)` and `addi sp, sp, 4`', 'rd'),
  syscall: KERNEL,
  svc: KERNEL,
  swi: KERNEL,
  int: KERNEL,
  cmp: COMPARE,
  test: COMPARE,
  inc: say('`addi %1, %1, 1`', 'rd'),
  dec: say('`addi %1, %1, -1`', 'rd'),
  subi: say('`addi` with the negative number'),
  subu: say('`sub %*`: there is no overflow trap', 'rd', 'rs1', 'rs2'),
  addu: say('`add %*`: there is no overflow trap', 'rd', 'rs1', 'rs2'),
  addiu: say('`addi %*`: there is no overflow trap', 'rd', 'rs1', 'imm'),
  imul: say('`mul rd, rs1, rs2`'),
  ldr: LOAD,
  str: STORE,
  lea: say('`la %1, symbol`', 'rd'),
  adr: say('`la %*`', 'rd', 'symbol'),
  hlt: say('`wfi` in supervisor mode, or the exit system call'),
  muli: say('`li` and `mul`'),
  nori: say('`ori` and `not`'),
  nor: say('`or` and `not`'),
  sne: say('`sub` and `snez`'),
  seq: say('`sub` and `seqz`'),
  lsl: say('`sll`, or `slli` with a number'),
  lsr: say('`srl`, or `srli` with a number'),
  asr: say('`sra`, or `srai` with a number'),
  eor: say('`xor %*`', 'rd', 'rs1', 'rs2'),
  orr: say('`or %*`', 'rd', 'rs1', 'rs2'),
  shl: say('`slli rd, rs, number`'),
  shr: say('`srli rd, rs, number`'),
  db: say('`.byte %*`', 'value'),
  dw: say('`.half %*`', 'value'),
  dd: say('`.word %*`', 'value'),
  dq: say('`.dword %*`', 'value'),
  resb: say('`.space %1`', 'size'),
  equ: say('`.equ name, value`'),
  global: say('`.globl %1`', 'name'),
  extern: say('nothing: names that are not defined here are looked for when linking'),
  section: say('`.section %1`', 'name'),
  org: say('`.org %1`', 'offset'),
};

const DIRECTIVES: Readonly<Record<string, string>> = {
  '.db': '.byte',
  '.dw': '.half',
  '.dh': '.half',
  '.dd': '.word',
  '.dq': '.dword',
  '.ds': '.space',
  '.res': '.space',
  '.code': '.text',
  '.func': '.type name, @function',
  '.define': '.equ name, value',
  '.eqv': '.equ name, value',
  '.entry': '.globl _start',
};

/**
 * What to write instead of a word that other assemblers know.
 * @param rest what stands behind it in the statement
 */
export function translateMnemonic(word: string, rest: string): string | undefined {
  const row = Object.hasOwn(MNEMONICS, word) ? MNEMONICS[word] : undefined;
  if (row === undefined) return undefined;
  const given = rest
    .replace(/(#|\/\/|\/\*).*$/s, '')
    .split(',')
    .map((text) => text.trim().replace(/^[#$](?=-?\d)/, ''));
  const { operands = [] } = row;
  const isPlain = given.every((text) => text.length < 40);
  const at = (index: number): string => (isPlain && given[index]) || operands[index] || '';
  const all = isPlain && given.length === operands.length ? given.join(', ') : operands.join(', ');
  const text = row.registers !== undefined && REGISTER_BY_NAME.has(at(1)) ? row.registers : row.text;
  return text.replace(/%([12*])/g, (_, digit) => (digit === '*' ? all : at(Number(digit) - 1)));
}

/** What to write instead of a directive that other assemblers know. */
export const translateDirective = (word: string): string | undefined =>
  Object.hasOwn(DIRECTIVES, word) ? DIRECTIVES[word] : undefined;

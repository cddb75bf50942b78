// Writes the interpreter's loop (assembly/generated/loop.ts): one switch over the handlers of decoded records.
// What an instruction does is written here once, as an AssemblyScript expression.

import { HANDLERS } from './core-handlers.ts';

/** Results of the arithmetic instructions; a is rs1, b is rs2 or the immediate. */
const RESULTS: Readonly<Record<string, string>> = {
  add: 'a + b',
  sub: 'a - b',
  sll: 'a << b',
  slt: '<u32>(<i32>a < <i32>b)',
  sltu: '<u32>(a < b)',
  xor: 'a ^ b',
  srl: 'a >> b',
  sra: '<u32>(<i32>a >> <i32>b)',
  or: 'a | b',
  and: 'a & b',
  mul: 'a * b',
  mulh: 'mulh(a, b)',
  mulhsu: 'mulhsu(a, b)',
  mulhu: 'mulhu(a, b)',
  div: 'div(a, b)',
  divu: 'divu(a, b)',
  rem: 'rem(a, b)',
  remu: 'remu(a, b)',
};

/** Register operations that have a form with an immediate. */
const IMMEDIATE: Readonly<Record<string, string>> = {
  addi: 'add',
  slli: 'sll',
  slti: 'slt',
  sltiu: 'sltu',
  xori: 'xor',
  srli: 'srl',
  ori: 'or',
  andi: 'and',
  srai: 'sra',
};

const CONDITIONS: Readonly<Record<string, string>> = {
  beq: 'a == b',
  bne: 'a != b',
  blt: '<i32>a < <i32>b',
  bge: '<i32>a >= <i32>b',
  bltu: 'a < b',
  bgeu: 'a >= b',
};

const LOADS: Readonly<Record<string, [type: string, bytes: number]>> = {
  lb: ['i8', 1],
  lh: ['i16', 2],
  lw: ['u32', 4],
  lbu: ['u8', 1],
  lhu: ['u16', 2],
};
const STORES: Readonly<Record<string, [type: string, bytes: number]>> = {
  sb: ['u8', 1],
  sh: ['u16', 2],
  sw: ['u32', 4],
};

const get = (byte: number): string => `load<u32>(load<u8>(ip, ${byte}), AT_REGISTERS)`;
const put = (byte: number, value: string): string => `store<u32>(load<u8>(ip, ${byte}), ${value}, AT_REGISTERS);`;
const IMM = 'load<u32>(ip, 4)';
const NEXT = 'ip += 8;\n        continue;';
const PC = 'base + (ip >> 1)';

/** Finds the TLB entry of `va`, and runs `hit` if it holds an access of that many bytes; otherwise the slow path. */
function throughTlb(tlb: string, bytes: number, hit: string): string {
  return `const e = h + ((va >> 9) & 0x7f8);
        if ((va & 0x${(0xfffff000 + bytes - 1).toString(16)}) != load<u32>(e, HART_${tlb}_TLB)) break;
        ${hit}`;
}

/**
 * Retires a jump to the code at `va`, which is aligned. If the execute TLB has not its page, the loop is left with pc
 * there, so that the fetch is looked after (and faults) at the target.
 */
const jumpTo = (link: string): string =>
  `const e = h + ((va >> 9) & 0x7f8);
        ${link}
        if ((va & 0xfffff000) != load<u32>(e, HART_EXECUTE_TLB)) {
          base = va - (ip >> 1);
          n--;
          break;
        }
        ip = va * 2 + load<u32>(e, HART_EXECUTE_TLB + 4) + set;
        base = va - (ip >> 1);
        continue;`;

function body(name: string): string | undefined {
  const base = IMMEDIATE[name];
  if (base) return `const a = ${get(2)}, b = ${IMM};\n        ${put(1, RESULTS[base]!)}\n        ${NEXT}`;
  if (RESULTS[name]) return `const a = ${get(2)}, b = ${get(3)};\n        ${put(1, RESULTS[name])}\n        ${NEXT}`;
  if (CONDITIONS[name])
    return `const a = ${get(1)}, b = ${get(2)};\n        if (${CONDITIONS[name]}) {\n          ip += ${IMM};\n          continue;\n        }\n        ${NEXT}`;
  if (LOADS[name]) return loadBody(...LOADS[name]);
  if (STORES[name]) return storeBody(...STORES[name]);
  if (name.startsWith('far.b')) return farBranch(CONDITIONS[name.slice(4)]!);
  return others[name];
}

const loadBody = (type: string, bytes: number): string =>
  `const va = ${get(2)} + ${IMM};\n        ${throughTlb('READ', bytes, `${put(1, `load<${type}>(va + load<u32>(e, HART_READ_TLB + 4))`)}\n        ${NEXT}`)}`;

const storeBody = (type: string, bytes: number): string =>
  `const va = ${get(2)} + ${IMM};\n        ${throughTlb('WRITE', bytes, `store<${type}>(va + load<u32>(e, HART_WRITE_TLB + 4), ${get(1)});\n        ${NEXT}`)}`;

const farBranch = (condition: string): string =>
  `const a = ${get(1)}, b = ${get(2)};
        if (!(${condition})) {
          ip += 8;
          continue;
        }
        const va = ${PC} + ${IMM};
        ${jumpTo('')}`;

const others: Readonly<Record<string, string>> = {
  fence: NEXT,
  'fence.i': NEXT,
  lui: `${put(1, IMM)}\n        ${NEXT}`,
  auipc: `${put(1, `${PC} + ${IMM}`)}\n        ${NEXT}`,
  j: `ip += ${IMM};\n        continue;`,
  jal: `${put(1, `${PC} + 4`)}\n        ip += ${IMM};\n        continue;`,
  jalr: `const va = (${get(2)} + ${IMM}) & ~1;
        if (va & 2) break;
        ${jumpTo(put(1, `${PC} + 4`))}`,
  'far.j': `const va = ${PC} + ${IMM};\n        ${jumpTo('')}`,
  'far.jal': `const va = ${PC} + ${IMM};\n        ${jumpTo(put(1, `${PC} + 4`))}`,
  next: `const va = ${PC};
        const e = h + ((va >> 9) & 0x7f8);
        if (va != load<u32>(e, HART_EXECUTE_TLB)) break;
        ip = va * 2 + load<u32>(e, HART_EXECUTE_TLB + 4) + set;
        base = va - (ip >> 1);
        n++;
        continue;`,
};

/** The text of the loop. */
export function loopText(): string {
  const cases = HANDLERS.map((name, number) => {
    const text = body(name);
    return text && `      case ${number}: { // ${name}\n        ${text}\n      }\n`;
  });
  return `import { div, divu, mulh, mulhsu, mulhu, rem, remu } from '../alu';
import { AT_REGISTERS, HART_EXECUTE_TLB, HART_LEFT, HART_PC, HART_READ_TLB, HART_WRITE_TLB } from './layout';

/**
 * Runs decoded records from \`ip\` on until \`n\` instructions have retired, or one needs the slow path (trap, TLB miss,
 * record not made yet, system instruction...), which then has not happened. \`set\` is what the record set's address is
 * off the fused set's: pc = base + ip / 2. Leaves pc, and in HART_LEFT what is left of n, in the record of the hart \`h\`.
 * There is no call in here: it would make the loop's variables live in memory.
 */
export function loop(h: usize, pc: u32, ip: u32, set: u32, n: i32): void {
  let base: u32 = pc - (ip >> 1);
  while (--n >= 0) {
    switch (load<u8>(ip)) {
${cases.filter(Boolean).join('')}      default:
        break;
    }
    break;
  }
  store<u32>(h, base + (ip >> 1), HART_PC);
  store<i32>(h, n + 1, HART_LEFT);
}
`;
}

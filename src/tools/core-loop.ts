// Writes the interpreter's loop (assembly/generated/loop.ts): one switch over the handlers of decoded records.
// What an instruction does is written here once; fused sequences are put together from the same pieces.

import { REGISTER_FORMS } from '../spec/register-forms.ts';
import { type Element, HANDLERS, parseFused } from './core-handlers.ts';

/** Results of the arithmetic instructions; a is rs1, b is rs2 or the immediate. */
const RESULTS: Readonly<Record<string, string>> = {
  add: 'a + b',
  sub: 'a - b',
  sll: 'a << b',
  srl: 'a >> b',
  sra: '<u32>(<i32>a >> <i32>b)',
  slt: '<u32>(<i32>a < <i32>b)',
  sltu: '<u32>(a < b)',
  xor: 'a ^ b',
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

const CONDITIONS: Readonly<Record<string, string>> = {
  beq: 'a == b',
  bne: 'a != b',
  blt: '<i32>a < <i32>b',
  bge: '<i32>a >= <i32>b',
  bltu: 'a < b',
  bgeu: 'a >= b',
};

/** Type in memory and bytes. */
const LOADS: Readonly<Record<string, readonly [string, number]>> = {
  lb: ['i8', 1],
  lh: ['i16', 2],
  lw: ['u32', 4],
  lbu: ['u8', 1],
  lhu: ['u16', 2],
};
const STORES: Readonly<Record<string, readonly [string, number]>> = { sb: ['u8', 1], sh: ['u16', 2], sw: ['u32', 4] };

/**
 * Where one instruction finds its operands. `r` are expressions that read its registers, in the order of the word's
 * digits; `put` writes the first of them. `at` is what its record is off ip: 8 bytes an element of a sequence.
 */
interface Operands {
  readonly r: readonly string[];
  readonly put: (value: string) => string;
  readonly imm: string;
  readonly at: number;
  /** The number of the element in its sequence, for names of variables. */
  readonly n: string;
}

const read = (byte: number): string => `load<u32>(load<u8>(ip, ${byte}), AT_REGISTERS)`;
const write =
  (byte: number) =>
  (value: string): string =>
    `store<u32>(load<u8>(ip, ${byte}), ${value}, AT_REGISTERS);`;

const pcOf = ({ at }: Operands): string => `load<u32>(AT_PC_BASE) + (ip >> 1)${at ? ` + ${at / 2}` : ''}`;
const linkOf = (o: Operands): string => `load<u32>(AT_PC_BASE) + (ip >> 1) + ${o.at / 2 + 4}`;
const done = ({ at }: Operands): string => `ip += ${at + 8}; continue;`;
/** Leaves the loop before this instruction. */
const leave = ({ at }: Operands): string => (at ? `{ ip += ${at}; break; }` : 'break;');

/** A jump inside the page; the immediate is how far it moves `end`, which counts the jump itself. */
const jumpNear = (o: Operands): string => {
  const by = `by${o.n}`;
  return `const ${by} = ${o.imm}; ip += ${by} + ${o.at + 8}; end += ${by}; continue;`;
};

/** A jump to `va`, which is aligned: the loop does the rest after the switch. */
const jumpTo = ({ at }: Operands, va: string): string => `${at ? `ip += ${at}; ` : ''}to = ${va}; break;`;

/** Runs \`hit\` if the TLB holds the access; \`e\` is then its entry. */
const throughTlb = (o: Operands, tlb: string, bytes: number, hit: string): string =>
  `const va${o.n} = ${o.r[1]} + ${o.imm}, e${o.n} = h + ((va${o.n} >> 9) & 0x7f8);
        if ((va${o.n} & 0x${(0xfffff000 + bytes - 1).toString(16)}) != load<u32>(e${o.n}, HART_${tlb}_TLB)) ${leave(o)}
        ${hit}`;

/** The value that an instruction computes is called \`v\`, or \`v1\` in the first of a pair. */
function piece(name: string, o: Operands): string | undefined {
  const operation = REGISTER_FORMS[name] ?? name;
  if (RESULTS[operation]) {
    const result = rename(RESULTS[operation], o.r[1]!, REGISTER_FORMS[name] ? o.imm : o.r[2]!);
    return `const v${o.n}: u32 = ${result};\n        ${o.put(`v${o.n}`)}`;
  }
  const [loadType, loadBytes] = LOADS[name] ?? [];
  if (loadType && loadBytes) {
    const value = `const v${o.n}: u32 = load<${loadType}>(va${o.n} + load<u32>(e${o.n}, HART_READ_TLB + 4));`;
    return throughTlb(o, 'READ', loadBytes, `${value}\n        ${o.put(`v${o.n}`)}`);
  }
  const [storeType, storeBytes] = STORES[name] ?? [];
  if (storeType && storeBytes) {
    return throughTlb(
      o,
      'WRITE',
      storeBytes,
      `store<${storeType}>(va${o.n} + load<u32>(e${o.n}, HART_WRITE_TLB + 4), ${o.r[0]});`,
    );
  }
  if (CONDITIONS[name]) return `if (${rename(CONDITIONS[name], o.r[0]!, o.r[1]!)}) { ${jumpNear(o)} }`;
  return plain(name, o);
}

const rename = (expression: string, a: string, b: string): string =>
  expression.replaceAll(/\b[ab]\b/g, (letter) => (letter === 'a' ? a : b));

function plain(name: string, o: Operands): string | undefined {
  switch (name) {
    case 'fence':
    case 'fence.i':
      return '';
    case 'lui':
      return `const v${o.n}: u32 = ${o.imm};\n        ${o.put(`v${o.n}`)}`;
    case 'auipc':
      return `const v${o.n}: u32 = ${pcOf(o)} + ${o.imm};\n        ${o.put(`v${o.n}`)}`;
    default:
      return undefined;
  }
}

/** Instructions that end their record: what they are not followed by, \`done\` is not either. */
function ending(name: string, o: Operands): string | undefined {
  switch (name) {
    case 'j':
      return jumpNear(o);
    case 'jal':
      return `${o.put(linkOf(o))}\n        ${jumpNear(o)}`;
    case 'jalr':
      return `const va = (${o.r[1]} + ${o.imm}) & ~1;\n        if (va & 2) ${leave(o)}\n        ${o.put(linkOf(o))}\n        ${jumpTo(o, 'va')}`;
    case 'far.j':
      return jumpTo(o, `${pcOf(o)} + ${o.imm}`);
    case 'far.jal':
      return `const va = ${pcOf(o)} + ${o.imm};\n        ${o.put(linkOf(o))}\n        ${jumpTo(o, 'va')}`;
    default:
      return undefined;
  }
}

/** The operands of the element at `at`; `linked` is the register that the element before has left in `v`. */
function operands(at: number, n: string, linked = -1, v = ''): Operands {
  const registers = [2, 3, 4].map((byte, index) => (index === linked ? v : read(at + byte)));
  return { r: registers, put: write(at + 2), imm: `load<u32>(ip, ${at + 4})`, at, n };
}

const SINGLE = operands(0, '');

const NEXT_PAGE = `const va = ${pcOf(SINGLE)}, e = h + ((va >> 9) & 0x7f8), left = end - ip;
        if (va != load<u32>(e, HART_EXECUTE_TLB)) break;
        ip = va * 2 + load<u32>(e, HART_EXECUTE_TLB + 4) + load<u32>(AT_RECORD_SET);
        store<u32>(AT_PC_BASE, va - (ip >> 1));
        end = ip + left;
        continue;`;

function single(name: string): string | undefined {
  if (name === 'next') return NEXT_PAGE;
  const condition = name.startsWith('far.b') ? CONDITIONS[name.slice(4)] : undefined;
  if (condition) {
    const untaken = `if (!(${rename(condition, SINGLE.r[0]!, SINGLE.r[1]!)})) { ${done(SINGLE)} }`;
    return `${untaken}\n        ${ending('far.j', SINGLE)}`;
  }
  const last = ending(name, SINGLE);
  if (last !== undefined) return last;
  const text = piece(name, SINGLE);
  return text === undefined ? undefined : `${text}\n        ${done(SINGLE)}`;
}

/** The elements of a sequence one after the other; only the last may be a jump. */
function fusedBody(elements: readonly Element[]): string {
  const texts = elements.map(({ name, link }, index) => {
    const linked = link === 'none' ? -1 : operandIndex(name, link);
    const o = operands(index * 8, String(index + 1), linked, `v${index}`);
    const last = index === elements.length - 1;
    return (last && ending(name, o)) || `${piece(name, o)}${last ? `\n        ${done(o)}` : ''}`;
  });
  return texts.join('\n        ');
}

/** Where rs1 or rs2 stands among the registers of an instruction. */
function operandIndex(name: string, link: 'rs1' | 'rs2'): number {
  if (CONDITIONS[name]) return link === 'rs1' ? 0 : 1;
  if (STORES[name]) return link === 'rs1' ? 1 : 0;
  return link === 'rs1' ? 1 : 2;
}

/** The text of the loop. */
export function loopText(): string {
  const cases = HANDLERS.map((name, number) => {
    const text = name.includes('+') ? fusedBody(parseFused(name)) : single(name);
    return text === undefined ? '' : `      case ${number}: { // ${name}\n        ${text}\n      }\n`;
  });
  return `${IMPORTS}
${CONTRACT}
export function loop(h: usize, pc: u32, ip: u32, n: i32): void {
  let end: u32 = ip + n * 8;
  store<u32>(AT_PC_BASE, pc - (ip >> 1));
  while (ip < end) {
    let to: u32 = 1;
    switch (load<u16>(ip)) {
      case 0: // decode
        store<u32>(h, load<u32>(AT_PC_BASE) + (ip >> 1), HART_PC);
        store<i32>(h, (end - ip) >> 3, HART_LEFT);
        return;
${cases.join('')}      default:
        break;
    }
    if (to & 1) break;
    const e = h + ((to >> 9) & 0x7f8), left = end - ip - 8;
    const isKnown = (to & 0xfffff000) == load<u32>(e, HART_EXECUTE_TLB);
    if (isKnown) ip = to * 2 + load<u32>(e, HART_EXECUTE_TLB + 4) + load<u32>(AT_RECORD_SET);
    store<u32>(AT_PC_BASE, to - (ip >> 1));
    end = ip + left;
    if (!isKnown) break;
  }
  store<u32>(h, load<u32>(AT_PC_BASE) + (ip >> 1), HART_PC);
  store<i32>(h, <i32>(end - ip) >> 3, HART_LEFT);
}
`;
}

const IMPORTS = `import { div, divu, mulh, mulhsu, mulhu, rem, remu } from '../alu';
import {
  AT_PC_BASE, AT_RECORD_SET, AT_REGISTERS, HART_EXECUTE_TLB, HART_LEFT, HART_PC, HART_READ_TLB, HART_WRITE_TLB,
} from './layout';
`;

const CONTRACT = `/**
 * Runs decoded records from \`ip\` on until \`n\` instructions have retired, or one needs the slow path (trap, TLB miss,
 * record not made yet, system instruction...), which then has not happened. Leaves pc, and in HART_LEFT what is left
 * of n, in the record of the hart \`h\`. A fused sequence may retire more than n.
 *
 * The budget is an address: \`end\` is where ip would be after n instructions in a row, and a jump moves both, so that
 * nothing has to be counted. pc is AT_PC_BASE + ip / 2. There is no call in here, and what few handlers need is in
 * memory: variables would take registers from all of them. A jump that may leave its page sets \`to\` and goes on after the
 * switch: it retires; if the execute TLB has not its target's page, the loop is left with pc there, so that the fetch is
 * looked after (and faults) at the target. V8 stops keeping variables in registers when the loop has more than 8192
 * values (Node 20), which the list of fused sequences must respect. Case 0 is a case of its own so that the table starts there.
 */`;

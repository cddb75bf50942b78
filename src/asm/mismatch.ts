// When the operands fit no form of a mnemonic: which form was meant, and what is wrong with which operand.

import type { Operand as OperandKind } from '../spec/isa.ts';
import type { PseudoOperand } from '../spec/pseudo.ts';
import { fitsKind, fitsPseudoKind } from './fit.ts';
import { MNEMONICS, type Mnemonic } from './forms.ts';
import type { Operand, OperandReader } from './operands.ts';
import { reportRegister } from './operands.ts';
import type { Pass } from './pass.ts';

const NAMES: Readonly<Record<string, string>> = {
  imm16: 'imm',
  upper20: 'imm20',
  offset16: 'label',
  offset20: 'label',
  uimm4: 'imm4',
  'imm16(rs1)': 'imm(rs1)',
  target: 'label',
  order2: 'order',
};

const WANTED: Readonly<Record<string, string>> = {
  rd: 'a register',
  rs1: 'a register',
  rs2: 'a register',
  rs: 'a register',
  rt: 'a register',
  'imm16(rs1)': 'an offset and a register such as 8(sp)',
  'imm(rs)': 'an offset and a register such as 8(sp)',
  '(rs1)': 'a register in parentheses such as (a0)',
  offset16: 'a label',
  offset20: 'a label',
  target: 'a label',
  symbol: 'a symbol',
  csr: 'the name or number of a CSR',
  order: 'a set of i, o, r, w',
  order2: 'a set of i, o, r, w',
};

/** Operand kinds of every form, the real one first. */
function formsOf(mnemonic: Mnemonic): (readonly string[])[] {
  const real = mnemonic.real === undefined ? [] : [mnemonic.real.row.operands as readonly string[]];
  return [...real, ...mnemonic.pseudo.map((form) => form.row.operands as readonly string[])];
}

const usage = (name: string, kinds: readonly string[]): string =>
  `${name} ${kinds.map((kind) => NAMES[kind] ?? kind).join(', ')}`.trim();

const isRegisterKind = (kind: string): boolean => ['rd', 'rs1', 'rs2', 'rs', 'rt'].includes(kind);

const REAL_KINDS: ReadonlySet<string> = new Set([
  'rs1',
  'rs2',
  'imm16',
  'upper20',
  'offset16',
  'offset20',
  'imm16(rs1)',
  '(rs1)',
]);

const fits = (kind: string, operand: Operand): boolean =>
  REAL_KINDS.has(kind) ? fitsKind(kind as OperandKind, operand) : fitsPseudoKind(kind as PseudoOperand, operand);

/** Reports the operands of a statement that fit no form. */
export function reportMismatch(pass: Pass, mnemonic: Mnemonic, reader: OperandReader): void {
  const { list, count } = reader;
  const forms = formsOf(mnemonic);
  const usages = [...new Set(forms.map((kinds) => usage(mnemonic.name, kinds)))];
  const help = [usages.length === 1 ? `write \`${usages[0]}\`` : `forms: ${usages.map((u) => `\`${u}\``).join(', ')}`];
  const sameCount = forms.filter((kinds) => kinds.length === count);
  if (sameCount.length === 0) {
    reportCount(pass, mnemonic.name, forms, count, help);
    return;
  }
  const progress = (kinds: readonly string[]): number => {
    const wrong = kinds.findIndex((kind, i) => !fits(kind, list[i]!));
    return wrong < 0 ? kinds.length : wrong;
  };
  const best = sameCount.reduce((a, b) => (progress(b) > progress(a) ? b : a));
  const at = Math.min(progress(best), count - 1);
  reportOperand(pass, mnemonic.name, best[at]!, list[at]!, help);
}

function reportCount(
  pass: Pass,
  name: string,
  forms: readonly (readonly string[])[],
  count: number,
  help: string[],
): void {
  const counts = [...new Set(forms.map((kinds) => kinds.length))].sort((a, b) => a - b);
  const takes =
    counts.length === 1 && counts[0] === 0
      ? 'no operands'
      : `${counts.join(' or ')} operand${counts.at(-1) === 1 ? '' : 's'}`;
  const immediate = MNEMONICS.has(`${name}i`) && count === 3 ? [`for a number use \`${name}i\``] : [];
  pass.error('A010', `\`${name}\` takes ${takes}, not ${count}`, pass.wordPlace(), { help: [...help, ...immediate] });
}

/** What to write for a register where a number or a memory operand is needed, and the other way round. */
function insteadOf(name: string, kind: string, { shape, expression }: Operand, text: string): string[] {
  if (shape === 'register' && (kind === 'imm16(rs1)' || kind === 'imm(rs)' || kind === '(rs1)')) {
    return [`for the memory that \`${text}\` points to write \`${kind === '(rs1)' ? '' : '0'}(${text})\``];
  }
  const plain = name.replace(/i(u?)$/, '$1');
  if (shape === 'register' && plain !== name && MNEMONICS.has(plain)) return [`for a register use \`${plain}\``];
  if (kind !== 'rs2' || shape !== 'expression' || !expression.isConstant) return [];
  return name === 'sub' ? ['to subtract a number use `addi` with the negative number'] : [];
}

function reportOperand(pass: Pass, name: string, kind: string, operand: Operand, help: string[]): void {
  const { lexer } = pass;
  const place = pass.place(operand.start, operand.end);
  const text = lexer.text.slice(operand.start, operand.end);
  if (isRegisterKind(kind) && operand.shape === 'expression' && operand.expression.plus?.name === text) {
    let token = 0;
    while (lexer.start[token] !== operand.start) token++;
    reportRegister(pass, text, token);
    return;
  }
  const wanted = WANTED[kind] ?? 'a number';
  const zero =
    kind === '(rs1)' && operand.shape === 'memory' ? ['atomics take no offset: add it to the register first'] : [];
  pass.error('A011', `\`${name}\` needs ${wanted} here, not \`${text}\``, place, {
    help: [...zero, ...insteadOf(name, kind, operand, text), ...help],
  });
}

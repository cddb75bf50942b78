// What `badak isa` says: the whole table, one instruction explained with its digits, and the rows as data.

import { GROUPS, INSTRUCTION_BY_NAME, INSTRUCTIONS, type Instruction, type Operand } from '../spec/isa.ts';
import { PSEUDO_BY_NAME, PSEUDO_INSTRUCTIONS, type PseudoInstruction } from '../spec/pseudo.ts';
import { REGISTER_NAMES } from '../spec/registers.ts';
import { CAUSE_DOC, CSR_BY_NUMBER } from '../spec/traps.ts';
import { wordDigits } from './disassemble.ts';
import { type Example, exampleOf } from './example.ts';
import { type DigitField, digitsOf, fieldsOf, operandOfField, rangeOfField } from './fields.ts';

/** Two digits, upper case. */
export const opcodeDigits = (opcode: number): string => opcode.toString(16).toUpperCase().padStart(2, '0');

/** How an instruction is written: its name and the names of its operands. */
export function syntaxOf({ name, operands }: { readonly name: string; readonly operands: readonly string[] }): string {
  const shown = operands.map((operand) => OPERAND_WORDS[operand] ?? operand);
  return shown.length === 0 ? name : `${name} ${shown.join(', ')}`;
}

const OPERAND_WORDS: Readonly<Record<string, string>> = {
  imm16: 'imm',
  'imm16(rs1)': 'imm(rs1)',
  upper20: 'imm',
  offset16: 'target',
  offset20: 'target',
  uimm4: 'uimm',
  order: 'pred',
  order2: 'succ',
};

/** The digits of a word as its format groups them: `10 A B C 000`. */
export function spacedDigits(instruction: Instruction, word: number): string {
  const digits = wordDigits(word);
  return digitsOf(instruction.format)
    .map(({ shift, bits }) => digits.slice(8 - (shift + bits) / 4, 8 - shift / 4))
    .join(' ');
}

/** The digits of an instruction in general, `.` where an operand goes: `10 . . . 000`. */
export function digitPattern(instruction: Instruction): string {
  return digitsOf(instruction.format)
    .map(({ name, bits }) => {
      if (name === 'op') return opcodeDigits(instruction.opcode);
      const operand = name === '0' ? undefined : operandOfField(instruction, name);
      if (operand === undefined) return '0'.repeat(bits / 4);
      return '.'.repeat(operandDigits(operand, bits / 4)).padStart(bits / 4, '0');
    })
    .join(' ');
}

/** How many digits of its field an operand can fill. */
const operandDigits = (operand: Operand, digits: number): number => ({ csr: 3, shamt: 2 })[operand as string] ?? digits;

/** The table of all instructions, a group a paragraph: `badak isa`. */
export function isaText(): string {
  const groups = GROUPS.map((title, digit) => {
    const rows = INSTRUCTIONS.filter(({ opcode }) => opcode >> 4 === digit);
    const lines = rows.map((row) => `  ${digitPattern(row).padEnd(14)}${syntaxOf(row).padEnd(27)}${row.doc}`);
    return [`${digit.toString(16)}x ${title}`, ...lines].join('\n');
  });
  const footer = 'badak isa NAME explains one, with its digits; badak isa --json prints the rows as data.';
  return `${groups.join('\n\n')}\n\n${pseudoSummary()}\n\n${footer}\n`;
}

function pseudoSummary(): string {
  const names = [...new Set(PSEUDO_INSTRUCTIONS.map(({ name }) => name))];
  const lines = ['pseudo-instructions (short for one or two of the above)'];
  for (let at = 0; at < names.length; at += 12) lines.push(`  ${names.slice(at, at + 12).join(' ')}`);
  return lines.join('\n');
}

/**
 * One instruction or pseudo-instruction, explained: `badak isa add`.
 * @returns undefined if there is none of this name
 */
export function explain(name: string): string | undefined {
  const key = name.toLowerCase();
  const instruction = INSTRUCTION_BY_NAME.get(key);
  const pseudos = PSEUDO_BY_NAME.get(key) ?? [];
  if (instruction === undefined && pseudos.length === 0) return undefined;
  const parts = instruction === undefined ? [] : [explainInstruction(instruction)];
  const others = pseudos.filter((pseudo) => !isShortFormOf(pseudo, key));
  return `${[...parts, ...others.map(explainPseudo)].join('\n\n')}\n`;
}

/** Every name that explain knows. */
export const explainableNames = (): readonly string[] => [...INSTRUCTION_BY_NAME.keys(), ...PSEUDO_BY_NAME.keys()];

function explainInstruction(row: Instruction): string {
  const example = exampleOf(row);
  const lines = [
    syntaxOf(row),
    `  ${row.doc}`,
    '',
    `  ${example.text.padEnd(24)} ${spacedDigits(row, example.word)}`,
    '',
    ...digitLegend(row, example),
  ];
  if (row.privileged) lines.push('', '  illegal in user mode');
  if (row.traps.length > 0) lines.push('', '  traps:', ...trapLines(row));
  const shorthands = PSEUDO_INSTRUCTIONS.filter((pseudo) => isShortFormOf(pseudo, row.name));
  if (shorthands.length > 0) {
    lines.push(
      '',
      '  short forms:',
      ...shorthands.map((p) => `    ${syntaxOf(p).padEnd(24)} ${templateText(p.expansion[0])}`),
    );
  }
  return lines.join('\n');
}

/** Trap causes of a row: number and sentence. */
export function trapLines(row: Instruction): string[] {
  return row.traps.map((cause) => `    ${String(cause).padStart(2)} ${CAUSE_DOC.get(cause)}`);
}

const isShortFormOf = ({ expansion }: PseudoInstruction, name: string): boolean =>
  expansion.length === 1 && expansion[0].split(' ')[0] === name;

const templateText = (line: string): string =>
  line.replaceAll(/\{([^}]*)\}/g, (_, operand: string) => OPERAND_WORDS[operand] ?? operand);

function explainPseudo(pseudo: PseudoInstruction): string {
  const lines = pseudo.expansion.map(templateText);
  return [
    `${syntaxOf(pseudo)}   (pseudo-instruction)`,
    `  ${pseudo.doc}`,
    '  stands for',
    ...lines.map((line) => `    ${line}`),
  ].join('\n');
}

/** A line for each run of digits, under the place where it stands in the word. */
function digitLegend(row: Instruction, { word, fields }: Example): string[] {
  const digits = wordDigits(word);
  return digitsOf(row.format).map((field) => {
    const from = 8 - (field.shift + field.bits) / 4;
    const shown = digits.slice(from, from + field.bits / 4);
    return `  ${(' '.repeat(from) + shown).padEnd(10)}${meaningOf(row, field, fields)}`;
  });
}

function meaningOf(row: Instruction, { name }: DigitField, fields: Example['fields']): string {
  if (name === 'op') return `opcode: group ${opcodeDigits(row.opcode)[0]} ${GROUPS[row.opcode >> 4]}, ${row.name}`;
  const operand = name === '0' ? undefined : operandOfField(row, name);
  if (name === '0' || operand === undefined) return 'not used: must be 0, otherwise the word is illegal';
  const value = fields[name];
  const { min, max } = rangeOfField(row, name);
  switch (operand) {
    case 'uimm4':
      return `uimm   ${value}: a number ${min}..${max} in the digit of rs1`;
    case 'upper20':
      return `imm    the upper 20 bits of the value, 0..0xFFFFF`;
    case 'csr':
      return `csr    ${CSR_BY_NUMBER.get(value)!.name}: CSR number, first digit 0`;
    case 'shamt':
      return `shamt  ${value}: shift amount ${min}..${max}`;
    case 'offset16':
    case 'offset20':
      return `off    ${value} words (${4 * value} bytes) from this instruction, signed, ${min}..${max}`;
    default:
      if (name === 'imm') return `imm    ${value}: signed, ${min}..${max}`;
      return `${name.padEnd(6)} ${REGISTER_NAMES[value]}: register ${value}`;
  }
}

/** A row of the table as `badak isa --json` prints it. */
export interface IsaRow {
  readonly mnemonic: string;
  readonly opcode: number;
  readonly format: string;
  readonly operands: readonly string[];
  readonly doc: string;
  readonly group: string;
  readonly kind: string;
  /** As digitPattern. */
  readonly digits: string;
  readonly syntax: string;
  readonly endsBlock: boolean;
  readonly privileged: boolean;
  /** Cause numbers. */
  readonly traps: readonly number[];
  readonly example: { readonly text: string; readonly word: string };
  /** Fields in the order of the operands of the source, for tools that encode. */
  readonly fields: readonly string[];
}

/** The rows of the instruction table as plain data. */
export function isaJson(): IsaRow[] {
  return INSTRUCTIONS.map((row) => {
    const { text, word } = exampleOf(row);
    return {
      mnemonic: row.name,
      opcode: row.opcode,
      format: row.format,
      operands: [...row.operands],
      doc: row.doc,
      group: GROUPS[row.opcode >> 4],
      kind: row.kind,
      digits: digitPattern(row),
      syntax: syntaxOf(row),
      endsBlock: row.endsBlock,
      privileged: row.privileged,
      traps: [...row.traps],
      example: { text, word: wordDigits(word) },
      fields: row.operands.flatMap(fieldsOf),
    };
  });
}

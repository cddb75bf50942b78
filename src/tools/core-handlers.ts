// The handlers of decoded records: the instructions that the loop executes, a few of the interpreter's own, and fused
// sequences.

import { type Format, INSTRUCTION_BY_NAME, INSTRUCTIONS, type Instruction } from '../spec/isa.ts';
import { FUSED } from './core-fused.ts';

/** What the loop leaves to the slow path. */
const isSlow = (row: Instruction): boolean =>
  row.kind === 'csr' || row.kind === 'atomic' || (row.kind === 'system' && !row.name.startsWith('fence'));

const SINGLES = INSTRUCTIONS.filter((row) => !isSlow(row)).map((row) => row.name);

/** Handlers that are not instructions. 'decode' is 0: an empty record. */
const OWN = [
  'next',
  'slow',
  'j',
  'far.j',
  'far.jal',
  'far.beq',
  'far.bne',
  'far.blt',
  'far.bge',
  'far.bltu',
  'far.bgeu',
];

/** Names of all handlers, by number. */
export const HANDLERS: readonly string[] = ['decode', ...SINGLES, ...OWN, ...FUSED];

const NUMBERS: ReadonlyMap<string, number> = new Map(HANDLERS.map((name, number) => [name, number]));

/** The number of a handler, by name. */
export function handlerNumber(name: string): number {
  const number = NUMBERS.get(name);
  if (number === undefined) throw new RangeError(`no handler is called ${name}`);
  return number;
}

/** The handler of an instruction's opcode. */
export const handlerOf = (row: Instruction): number => handlerNumber(isSlow(row) ? 'slow' : row.name);

/**
 * What an element of a sequence takes from the one before: nothing is assumed (none), or that its rs1 or rs2 is the
 * register that the other has just computed. Commutative instructions are turned so that it is rs1.
 */
export type Link = 'none' | 'rs1' | 'rs2';

export interface Element {
  readonly name: string;
  readonly link: Link;
}

/** The elements of a sequence `first+second[:1|:2]+third[:1|:2]`. */
export function parseFused(name: string): Element[] {
  return name.split('+').map((text) => {
    const [instruction, link] = text.split(':');
    return { name: instruction!, link: link === '1' ? 'rs1' : link === '2' ? 'rs2' : 'none' };
  });
}

/** The format of an instruction, or of the interpreter's own `j`. */
export function formatOf(name: string): Format {
  return name === 'j' ? 'J' : INSTRUCTION_BY_NAME.get(name)!.format;
}

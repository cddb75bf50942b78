// The handlers of decoded records: the instructions, a few of the interpreter's own, and fused pairs; and how a pair
// lies in its record.

import { type Format, INSTRUCTION_BY_NAME, INSTRUCTIONS } from '../spec/isa.ts';
import { PAIRS } from './core-pairs.ts';

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
export const HANDLERS: readonly string[] = ['decode', ...INSTRUCTIONS.map((row) => row.name), ...OWN, ...PAIRS];
if (HANDLERS.length > 256) throw new RangeError(`${HANDLERS.length} handlers do not fit one byte`);

const NUMBERS: ReadonlyMap<string, number> = new Map(HANDLERS.map((name, number) => [name, number]));

/** The number of a handler, by name. */
export function handlerNumber(name: string): number {
  const number = NUMBERS.get(name);
  if (number === undefined) throw new RangeError(`no handler is called ${name}`);
  return number;
}

/**
 * How two instructions share a register. none: nothing is assumed. rs1, rs2: that operand of the second is what the
 * first has just computed (commutative ones are turned so that it is rs1). constant: lui or auipc, and the low part.
 */
export type Link = 'none' | 'rs1' | 'rs2' | 'constant';

export interface Pair {
  readonly name: string;
  readonly first: string;
  readonly second: string;
  readonly link: Link;
  /** Bytes of the two immediates; 0: none. */
  readonly sizes: readonly [number, number];
}

/** The pair of a name `first+second[:1|:2|:c][/sizes]`. */
export function parsePair(name: string): Pair {
  const [, first, second, link, sizes] = /^([^+]+)\+([^:/]+)(?::([12c]))?(?:\/(\d\d))?$/.exec(name) ?? [];
  if (first === undefined || second === undefined) throw new RangeError(`${name} does not name a pair`);
  const links: Record<string, Link> = { 1: 'rs1', 2: 'rs2', c: 'constant' };
  const pair = { name, first, second, link: link === undefined ? 'none' : links[link]! } as const;
  return { ...pair, sizes: sizes === undefined ? immediateSizes(pair) : [Number(sizes[0]), Number(sizes[1])] };
}

/** The format of an instruction, or of the interpreter's own `j`. */
export function formatOf(name: string): Format {
  return name === 'j' ? 'J' : INSTRUCTION_BY_NAME.get(name)!.format;
}

/** Register bytes that an instruction has in a record. */
export function registerCount(name: string): number {
  if (name === 'j') return 0;
  return { R: 3, A: 3, I: 2, S: 2, B: 2, U: 1, J: 1, Z: 0 }[formatOf(name)];
}

const hasImmediate = (name: string): boolean => !'RAZ'.includes(formatOf(name));

function immediateSizes(pair: Pick<Pair, 'first' | 'second' | 'link'>): [number, number] {
  if (pair.link === 'constant') return [0, 4];
  const room = 7 - registerCount(pair.first) - registerCount(pair.second) + (pair.link === 'none' ? 0 : 1);
  const [first, second] = [hasImmediate(pair.first), hasImmediate(pair.second)];
  if (first && second) {
    if (formatOf(pair.first) === 'U') return [4, room >= 6 ? 2 : 1];
    if (room < 4) throw new RangeError(`${pair.first}+${pair.second} needs /sizes`);
    return [2, 2];
  }
  const size = room >= 4 ? 4 : room >= 2 ? 2 : 1;
  return [first ? size : 0, second ? size : 0];
}

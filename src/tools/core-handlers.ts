// The handlers of decoded records: the instructions, a few of the interpreter's own, and fused pairs.

import { INSTRUCTIONS } from '../spec/isa.ts';

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
export const HANDLERS: readonly string[] = ['decode', ...INSTRUCTIONS.map((row) => row.name), ...OWN];

const NUMBERS: ReadonlyMap<string, number> = new Map(HANDLERS.map((name, number) => [name, number]));

/** The number of a handler, by name. */
export function handlerNumber(name: string): number {
  const number = NUMBERS.get(name);
  if (number === undefined) throw new RangeError(`no handler is called ${name}`);
  return number;
}

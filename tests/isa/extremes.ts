// Every instruction with each of its operands at its extremes: the cases of the round-trip tests.

import { encode } from '../../src/isa/encode.ts';
import { exampleOf } from '../../src/isa/example.ts';
import { type Fields, fieldsOf, rangeOfField } from '../../src/isa/fields.ts';
import { INSTRUCTIONS, type Instruction } from '../../src/spec/isa.ts';

export interface Case {
  readonly instruction: Instruction;
  readonly fields: Fields;
  readonly word: number;
}

/** For each field the ends of its range, their neighbours, 0 and 1, the others as in the example; and all at an end. */
export function extremes(): Case[] {
  return INSTRUCTIONS.flatMap((instruction) => {
    const example = exampleOf(instruction).fields;
    const names = instruction.operands.flatMap(fieldsOf);
    const ends = (end: 'min' | 'max') =>
      Object.fromEntries(names.map((name) => [name, rangeOfField(instruction, name)[end]]));
    const single = names.flatMap((name) => {
      const { min, max } = rangeOfField(instruction, name);
      const values = new Set([min, min + 1, max - 1, max, 0, 1]);
      return [...values].map((value) => ({ ...example, [name]: value }));
    });
    return [example, { ...example, ...ends('min') }, { ...example, ...ends('max') }, ...single].map((fields) => ({
      instruction,
      fields,
      word: encode(instruction, fields),
    }));
  });
}

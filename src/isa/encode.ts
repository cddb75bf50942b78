// Instruction and operand values to the eight digits.

import type { Instruction } from '../spec/isa.ts';
import { digitsOf, type Fields, fieldsOf, rangeOfField } from './fields.ts';

/**
 * The word of an instruction. Fields that are left out are 0.
 * @throws RangeError if a value does not fit its digits: callers check ranges first (rangeOf) and report in their words.
 */
export function encode(instruction: Instruction, fields: Partial<Fields>): number {
  let word = instruction.opcode << 24;
  for (const { name, shift, bits } of digitsOf(instruction.format)) {
    if (name === 'op' || name === '0') continue;
    const value = fields[name] ?? 0;
    const { min, max } = rangeOfField(instruction, name);
    if (!Number.isInteger(value) || value < min || value > max) {
      throw new RangeError(`${instruction.name}: ${name} is ${value}, must be ${min}..${max}`);
    }
    word |= (value & (2 ** bits - 1)) << shift;
  }
  return word >>> 0;
}

/**
 * The word of an instruction whose operand values are given in the order of the source; 'imm16(rs1)' takes two
 * values, the immediate and the register.
 * @throws RangeError as encode does
 */
export function encodeOperands(instruction: Instruction, values: readonly number[]): number {
  const names = instruction.operands.flatMap(fieldsOf);
  if (values.length !== names.length) {
    throw new RangeError(`${instruction.name}: takes ${names.length} values, not ${values.length}`);
  }
  return encode(instruction, Object.fromEntries(names.map((name, index) => [name, values[index]])));
}

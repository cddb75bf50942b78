// The shortest way to put a 32-bit number into a register.

import { ADDI, LUI } from './forms.ts';
import { highPart, lowPart } from './ranges.ts';

/** The words of `li`, one or two. */
export function loadWords(value: number, register: number): number[] {
  if (value >= -0x8000 && value <= 0x7fff) return [ADDI.base | (register << 20) | (value & 0xffff)];
  const lui = LUI.base | (register << 20) | highPart(value);
  const low = lowPart(value);
  return low === 0 ? [lui] : [lui, ADDI.base | (register << 20) | (register << 16) | (low & 0xffff)];
}

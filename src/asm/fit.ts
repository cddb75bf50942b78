// Whether operands, as they were read, have the shapes that a form of a mnemonic wants.

import type { Operand as OperandKind } from '../spec/isa.ts';
import type { PseudoOperand } from '../spec/pseudo.ts';
import type { RealForm } from './forms.ts';
import type { Operand } from './operands.ts';

/** Whether the operands have the shapes of a real instruction. */
export function fitsReal(form: RealForm, list: readonly Operand[], count: number): boolean {
  const { slots } = form;
  if (slots.length !== count) return false;
  for (let i = 0; i < count; i++) if (!fitsKind(slots[i]!.kind, list[i]!)) return false;
  return true;
}

/** Whether an operand has the shape that a real instruction wants. */
export function fitsKind(kind: OperandKind, operand: Operand): boolean {
  switch (kind) {
    case 'rd':
    case 'rs1':
    case 'rs2':
      return operand.shape === 'register';
    case 'imm16(rs1)':
      return operand.shape === 'memory';
    case '(rs1)':
      return operand.shape === 'memory' && operand.expression.isConstant && operand.expression.value === 0;
    default:
      return operand.shape === 'expression';
  }
}

/** Whether the operands have the shapes of a pseudo-instruction. */
export function fitsPseudo(kinds: readonly PseudoOperand[], list: readonly Operand[], count: number): boolean {
  return kinds.length === count && kinds.every((kind, i) => fitsPseudoKind(kind, list[i]!));
}

const ORDERS = /^(i?o?r?w?|0)$/;

/** Whether an operand has the shape that a pseudo-instruction wants. */
export function fitsPseudoKind(kind: PseudoOperand, operand: Operand): boolean {
  switch (kind) {
    case 'rd':
    case 'rs':
    case 'rt':
      return operand.shape === 'register';
    case 'imm':
    case 'shamt':
      return operand.shape === 'expression' && isKnownNumber(operand);
    case 'imm(rs)':
      return operand.shape === 'memory';
    case 'order':
    case 'order2':
      return (
        operand.shape === 'expression' && ORDERS.test(operand.expression.plus?.name ?? `${operand.expression.value}`)
      );
    default:
      return operand.shape === 'expression';
  }
}

/** A name that nobody knows yet is rather a misspelt register than a number that is set below. */
function isKnownNumber({ expression, modifier }: Operand): boolean {
  return modifier !== undefined || expression.plus === undefined || expression.plus.isDefined;
}

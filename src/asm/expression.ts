// Values of expressions: constant + symbol - symbol where that is enough, a tree of operators where it is not.
// What is known is computed at once, so that most expressions are one node.

import { addInts, applyBinary, applyUnary, type Int, negate, Op } from './integers.ts';
import type { SymbolEntry } from './symbols.ts';

export const LINEAR = 0;
/** Depth of trees, and of definitions that refer to each other. */
const MAX_DEPTH = 400;

export class Expression {
  /** LINEAR or one of Op. */
  readonly op: number;
  /** Constant part of a linear value. */
  readonly value: Int;
  readonly plus: SymbolEntry | undefined;
  readonly minus: SymbolEntry | undefined;
  readonly left: Expression | undefined;
  readonly right: Expression | undefined;
  readonly depth: number;
  /** What the evaluation `doneBy` made of it. */
  doneBy: Evaluation | undefined = undefined;
  result: Expression | undefined = undefined;

  constructor(op: number, value: Int, plus?: SymbolEntry, minus?: SymbolEntry, left?: Expression, right?: Expression) {
    this.op = op;
    this.value = value;
    this.plus = plus;
    this.minus = minus;
    this.left = left;
    this.right = right;
    this.depth = left === undefined ? 0 : 1 + Math.max(left.depth, right?.depth ?? 0);
  }

  get isConstant(): boolean {
    return this.op === LINEAR && this.plus === undefined && this.minus === undefined;
  }
}

/** Why an expression has no value. */
export class ExpressionError extends Error {
  readonly kind: 'division' | 'depth' | 'circle';

  constructor(kind: 'division' | 'depth' | 'circle') {
    super(kind);
    this.kind = kind;
  }
}

export const constant = (value: Int): Expression => new Expression(LINEAR, value);
export const symbolValue = (symbol: SymbolEntry, addend: Int = 0): Expression => new Expression(LINEAR, addend, symbol);

/** Distance a - b of two labels in one section, undefined if it is not known. */
function distance(a: SymbolEntry, b: SymbolEntry): number | undefined {
  if (a === b) return 0;
  return a.section !== undefined && a.section === b.section ? a.offset - b.offset : undefined;
}

function addLinear(a: Expression, b: Expression): Expression | undefined {
  let value = addInts(a.value, b.value);
  const plus = a.plus === undefined ? [] : [a.plus];
  if (b.plus !== undefined) plus.push(b.plus);
  const minus: SymbolEntry[] = [];
  for (const symbol of [a.minus, b.minus]) {
    if (symbol === undefined) continue;
    const partner = plus.findIndex((other) => distance(other, symbol) !== undefined);
    if (partner < 0) minus.push(symbol);
    else value = addInts(value, distance(plus.splice(partner, 1)[0]!, symbol)!);
  }
  return plus.length > 1 || minus.length > 1 ? undefined : new Expression(LINEAR, value, plus[0], minus[0]);
}

function tree(op: number, left: Expression, right?: Expression): Expression {
  const node = new Expression(op, 0, undefined, undefined, left, right);
  if (node.depth > MAX_DEPTH) throw new ExpressionError('depth');
  return node;
}

/**
 * left op right, computed as far as it is known.
 * @throws ExpressionError division by zero, or a tree that is too deep
 */
export function binary(op: number, left: Expression, right: Expression): Expression {
  if (left.isConstant && right.isConstant) {
    const value = applyBinary(op, left.value, right.value);
    if (value === undefined) throw new ExpressionError('division');
    return constant(value);
  }
  if (left.op === LINEAR && right.op === LINEAR) {
    if (op === Op.add) return addLinear(left, right) ?? tree(op, left, right);
    const difference = op === Op.subtract || op >= Op.equal ? addLinear(left, negated(right)) : undefined;
    if (difference !== undefined && op === Op.subtract) return difference;
    if (difference?.isConstant && op >= Op.equal && op <= Op.greaterEqual) {
      return constant(applyBinary(op, difference.value, 0)!);
    }
  }
  return tree(op, left, right);
}

const negated = (a: Expression): Expression => new Expression(LINEAR, negate(a.value), a.minus, a.plus);

/** @throws ExpressionError a tree that is too deep */
export function unary(op: number, operand: Expression): Expression {
  if (operand.isConstant) return constant(applyUnary(op, operand.value));
  if (op === Op.negate && operand.op === LINEAR) return negated(operand);
  return tree(op, operand);
}

/** Works out what symbols are now; a new one for each question, so that answers are kept only while they are true. */
export class Evaluation {
  readonly #active = new Set<SymbolEntry>();

  /**
   * The expression with the definitions of its symbols put in. Weak and global names stay names.
   * @throws ExpressionError
   */
  evaluate(expression: Expression): Expression {
    if (expression.isConstant) return expression;
    if (expression.doneBy === this) return expression.result!;
    const result = this.#compute(expression);
    expression.doneBy = this;
    expression.result = result;
    return result;
  }

  #compute(expression: Expression): Expression {
    const { op, left, right } = expression;
    if (op !== LINEAR) {
      const first = this.evaluate(left!);
      return right === undefined ? unary(op, first) : binary(op, first, this.evaluate(right));
    }
    let sum = constant(expression.value);
    if (expression.plus !== undefined) sum = binary(Op.add, sum, this.#definition(expression.plus));
    if (expression.minus !== undefined) sum = binary(Op.subtract, sum, this.#definition(expression.minus));
    return sum;
  }

  #definition(symbol: SymbolEntry): Expression {
    if (symbol.expression === undefined) return symbolValue(symbol);
    if (this.#active.has(symbol)) throw new ExpressionError('circle');
    if (this.#active.size >= MAX_DEPTH) throw new ExpressionError('depth');
    this.#active.add(symbol);
    let value: Expression;
    try {
      value = this.evaluate(symbol.expression);
    } finally {
      this.#active.delete(symbol);
    }
    return value.isConstant || symbol.binding === 0 ? value : symbolValue(symbol);
  }
}

// 64-bit two's complement integers, as GNU as computes with them: a number while it is exact, a bigint beyond.

/** A 64-bit signed value: a number if it is a safe integer, otherwise a bigint. */
export type Int = number | bigint;

/** Wraps to 64 bits and prefers the number form. */
export function normalise(value: bigint): Int {
  const wrapped = BigInt.asIntN(64, value);
  const small = Number(wrapped);
  return Number.isSafeInteger(small) ? small : wrapped;
}

export function addInts(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return normalise(BigInt(a) + BigInt(b));
}

export function negate(a: Int): Int {
  return typeof a === 'number' ? 0 - a : normalise(-a);
}

/** Low 32 bits, signed. */
export function toWord(a: Int): number {
  return typeof a === 'number' ? a | 0 : Number(BigInt.asIntN(32, a));
}

/** Low 32 bits and the 32 above, both signed. */
export function toWords(a: Int): [number, number] {
  const wide = BigInt(a);
  return [Number(BigInt.asIntN(32, wide)), Number(BigInt.asIntN(32, wide >> 32n))];
}

/** Decimal, and hexadecimal beside it where that helps to see it. */
export function showInt(a: Int): string {
  if (a < 4096 && a > -4096) return `${a}`;
  return a < 0 ? `${a} (-0x${(-BigInt(a)).toString(16).toUpperCase()})` : `${a} (0x${a.toString(16).toUpperCase()})`;
}

export const Op = {
  add: 1,
  subtract: 2,
  multiply: 3,
  divide: 4,
  remainder: 5,
  shiftLeft: 6,
  shiftRight: 7,
  and: 8,
  or: 9,
  xor: 10,
  equal: 11,
  notEqual: 12,
  less: 13,
  lessEqual: 14,
  greater: 15,
  greaterEqual: 16,
  logicalAnd: 17,
  logicalOr: 18,
  negate: 19,
  complement: 20,
  not: 21,
  orNot: 22,
} as const;

/** Comparisons give all ones for true, as GNU as has it; && || ! give 1. */
const truth = (condition: boolean): Int => (condition ? -1 : 0);

/** Shifts to the right keep the sign, so that the low 32 bits are those of any width. */
function shift(op: number, a: bigint, b: bigint): Int {
  if (b < 0n || b > 63n) return op === Op.shiftRight && a < 0n ? -1 : 0;
  return normalise(op === Op.shiftLeft ? a << b : a >> b);
}

/**
 * Applies a binary operator.
 * @returns undefined for a division by zero
 */
export function applyBinary(op: number, a: Int, b: Int): Int | undefined {
  switch (op) {
    case Op.add:
      return addInts(a, b);
    case Op.subtract:
      return addInts(a, negate(b));
    case Op.equal:
      return truth(a === b);
    case Op.notEqual:
      return truth(a !== b);
    case Op.less:
      return truth(a < b);
    case Op.lessEqual:
      return truth(a <= b);
    case Op.greater:
      return truth(a > b);
    case Op.greaterEqual:
      return truth(a >= b);
    case Op.logicalAnd:
      return Number(a) !== 0 && Number(b) !== 0 ? 1 : 0;
    case Op.logicalOr:
      return Number(a) !== 0 || Number(b) !== 0 ? 1 : 0;
    default:
      return applyWide(op, BigInt(a), BigInt(b));
  }
}

function applyWide(op: number, a: bigint, b: bigint): Int | undefined {
  switch (op) {
    case Op.multiply:
      return normalise(a * b);
    case Op.divide:
      return b === 0n ? undefined : normalise(a / b);
    case Op.remainder:
      return b === 0n ? undefined : normalise(a % b);
    case Op.and:
      return normalise(a & b);
    case Op.or:
      return normalise(a | b);
    case Op.xor:
      return normalise(a ^ b);
    case Op.orNot:
      return normalise(a | ~b);
    default:
      return shift(op, a, b);
  }
}

export function applyUnary(op: number, a: Int): Int {
  if (op === Op.negate) return negate(a);
  // A 32-bit number stays one: ~0x80000000 is 0x7FFFFFFF.
  if (op === Op.complement) return a >= 0x80000000 && a <= 0xffffffff ? 0xffffffff - Number(a) : normalise(~BigInt(a));
  return Number(a) === 0 ? 1 : 0;
}

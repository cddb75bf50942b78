// Arithmetic that takes more than an operator: division with RISC-V's results, high halves of products.

/** Signed: x / 0 = -1, the overflow -2^31 / -1 gives -2^31. */
// @ts-ignore: decorator
@inline
export function div(a: u32, b: u32): u32 {
  if (b + 1 <= 1) return b ? 0 - a : 0xffffffff;
  return <u32>(<i32>a / <i32>b);
}

/** Unsigned: x / 0 = 2^32 - 1. */
// @ts-ignore: decorator
@inline
export function divu(a: u32, b: u32): u32 {
  return b ? a / b : 0xffffffff;
}

/** Signed: x % 0 = x, the overflow gives 0. */
// @ts-ignore: decorator
@inline
export function rem(a: u32, b: u32): u32 {
  if (b + 1 <= 1) return b ? 0 : a;
  return <u32>(<i32>a % <i32>b);
}

/** Unsigned: x % 0 = x. */
// @ts-ignore: decorator
@inline
export function remu(a: u32, b: u32): u32 {
  return b ? a % b : a;
}

/** High half of a * b, both signed. */
// @ts-ignore: decorator
@inline
export function mulh(a: u32, b: u32): u32 {
  return <u32>((<i64>(<i32>a) * <i64>(<i32>b)) >> 32);
}

/** High half of a * b, a signed, b unsigned. */
// @ts-ignore: decorator
@inline
export function mulhsu(a: u32, b: u32): u32 {
  return <u32>((<i64>(<i32>a) * <i64>b) >> 32);
}

/** High half of a * b, both unsigned. */
// @ts-ignore: decorator
@inline
export function mulhu(a: u32, b: u32): u32 {
  return <u32>((<u64>a * <u64>b) >> 32);
}

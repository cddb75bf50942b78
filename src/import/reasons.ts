// Why a RISC-V word has no counterpart, in words for the user.

/** Names of the registers that RV32E does not have. */
const HIGH_REGISTERS = 'a6 a7 s2 s3 s4 s5 s6 s7 s8 s9 s10 s11 t3 t4 t5 t6'.split(' ');

/** A register from x16 to x31. */
export const highRegister = (number: number): string =>
  `register x${number} (${HIGH_REGISTERS[number - 16]}); badak has x0 to x15, as RV32E`;

/** A CSR that badak does not have. Bits 9-8 of the number are the privilege that it needs. */
export function unknownCsr(number: number): string {
  const name = `CSR 0x${number.toString(16).toUpperCase().padStart(3, '0')}`;
  if (number >= 1 && number <= 3) return `${name} belongs to floating point, which badak does not have`;
  if (((number >>> 8) & 3) === 3) return `${name} belongs to machine mode, which badak does not have`;
  return `${name} is not one of badak's`;
}

/** What instructions of other extensions are called, by the low seven bits of the word. */
const EXTENSIONS: ReadonlyMap<number, string> = new Map([
  ...[0x07, 0x27, 0x43, 0x47, 0x4b, 0x4f, 0x53].map((op): [number, string] => [op, 'a floating-point instruction']),
  ...[0x1b, 0x3b].map((op): [number, string] => [op, 'an instruction of RV64']),
  ...[0x0b, 0x2b, 0x5b, 0x7b].map((op): [number, string] => [op, 'a custom instruction']),
  [0x57, 'a vector instruction'],
]);

/** Words that mean something to RISC-V, but only in machine or debug mode. */
const RETURNS: ReadonlyMap<number, string> = new Map([
  [0x30200073, 'mret belongs to machine mode, which badak does not have'],
  [0x7b200073, 'dret belongs to debug mode, which badak does not have'],
]);

/** A word that is no instruction of RV32IMA, Zicsr, Zifencei or Zacas. */
export function unknownWord(word: number): string {
  if ((word & 3) !== 3) return 'compressed code (RVC), or data';
  return (
    RETURNS.get(word) ?? EXTENSIONS.get(word & 0x7f) ?? 'not an instruction of RV32EMA; data, or another extension'
  );
}

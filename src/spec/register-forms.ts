// Instructions with an immediate that compute what another one computes of two registers.

/** addi: add... */
export const REGISTER_FORMS: Readonly<Record<string, string>> = {
  addi: 'add',
  slli: 'sll',
  slti: 'slt',
  sltiu: 'sltu',
  xori: 'xor',
  srli: 'srl',
  ori: 'or',
  andi: 'and',
  srai: 'sra',
};

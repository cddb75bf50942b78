// The numbers of DWARF 5's line number program (section 6.2), under the names of the standard without DW_.

/** Standard opcodes. */
export const Lns = {
  copy: 1,
  advancePc: 2,
  advanceLine: 3,
  setFile: 4,
  setColumn: 5,
  negateStmt: 6,
  setBasicBlock: 7,
  constAddPc: 8,
  fixedAdvancePc: 9,
  setPrologueEnd: 10,
  setEpilogueBegin: 11,
  setIsa: 12,
} as const;

/** Extended opcodes: a zero byte, a length, one of these. */
export const Lne = { endSequence: 1, setAddress: 2, defineFile: 3 } as const;

/** What a directory or file entry tells. */
export const Lnct = { path: 1, directoryIndex: 2 } as const;

/** Forms of values in directory and file entries. */
export const Form = {
  block: 0x09,
  data1: 0x0b,
  data2: 0x05,
  data4: 0x06,
  data8: 0x07,
  data16: 0x1e,
  string: 0x08,
  strp: 0x0e,
  udata: 0x0f,
  lineStrp: 0x1f,
} as const;

/** Operands of the standard opcodes 1 to 12. */
export const STANDARD_OPCODE_LENGTHS: readonly number[] = [0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1];
export const OPCODE_BASE = 13;
export const LINE_BASE = -5;
export const LINE_RANGE = 14;

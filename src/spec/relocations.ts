// Relocation types (machine.md 6): the RISC-V psABI's numbers and meanings, patched into our instruction fields,
// and our own from 192 up.

/** What is patched. 'word' and friends are data; the others are instruction fields of that format. */
export type RelocationField =
  | 'none'
  | 'word'
  | 'half'
  | 'byte'
  | 'uleb128'
  | 'imm16-I'
  | 'imm16-S'
  | 'upper20'
  | 'offset16'
  | 'offset20';

export interface RelocationType {
  readonly number: number;
  readonly name: string;
  readonly field: RelocationField;
  /** S symbol, A addend, P place, G its GOT slot, TP thread pointer, V what stands in the field already. */
  readonly formula: string;
}

/** Offsets of dynamic TLS (TLS_DTPREL32) count from this many bytes after the start of the block (RISC-V psABI). */
export const TLS_DTV_OFFSET = 0x800;

/** __global_pointer$ stands this many bytes after the start of .sdata (ld's default). */
export const GLOBAL_POINTER_OFFSET = 0x800;

/** The numbers, by name. */
export const Rel = {
  NONE: 0,
  WORD32: 1,
  RELATIVE: 3,
  COPY: 4,
  JUMP_SLOT: 5,
  TLS_DTPMOD32: 6,
  TLS_DTPREL32: 8,
  TLS_TPREL32: 10,
  BRANCH: 16,
  JAL: 17,
  GOT_HI20: 20,
  TLS_GOT_HI20: 21,
  TLS_GD_HI20: 22,
  PCREL_HI20: 23,
  PCREL_LO12_I: 24,
  PCREL_LO12_S: 25,
  HI20: 26,
  LO12_I: 27,
  LO12_S: 28,
  TPREL_HI20: 29,
  TPREL_LO12_I: 30,
  TPREL_LO12_S: 31,
  TPREL_ADD: 32,
  ADD8: 33,
  ADD16: 34,
  ADD32: 35,
  SUB8: 37,
  SUB16: 38,
  SUB32: 39,
  SUB6: 52,
  SET6: 53,
  SET8: 54,
  SET16: 55,
  SET32: 56,
  PCREL32: 57,
  PLT32: 59,
  SET_ULEB128: 60,
  SUB_ULEB128: 61,
  /** Our own: the absolute value in a signed 16-bit immediate. */
  ABS16_I: 192,
  ABS16_S: 193,
  /** Our own: the absolute value in a data halfword or byte. */
  ABS16: 194,
  ABS8: 195,
  /** Our own: jal that is a call or tail: the linker may route it through a thunk. */
  CALL: 196,
} as const;

export const RELOCATION_TYPES: readonly RelocationType[] = [
  { number: Rel.NONE, name: 'NONE', field: 'none', formula: '' },
  { number: Rel.WORD32, name: '32', field: 'word', formula: 'S + A' },
  { number: Rel.RELATIVE, name: 'RELATIVE', field: 'word', formula: 'B + A' },
  { number: Rel.COPY, name: 'COPY', field: 'word', formula: 'copied from the library' },
  { number: Rel.JUMP_SLOT, name: 'JUMP_SLOT', field: 'word', formula: 'S' },
  { number: Rel.TLS_DTPMOD32, name: 'TLS_DTPMOD32', field: 'word', formula: 'module of S' },
  { number: Rel.TLS_DTPREL32, name: 'TLS_DTPREL32', field: 'word', formula: 'S + A - start of its TLS block - 0x800' },
  { number: Rel.TLS_TPREL32, name: 'TLS_TPREL32', field: 'word', formula: 'S + A - TP' },
  { number: Rel.BRANCH, name: 'BRANCH', field: 'offset16', formula: '(S + A - P) / 4' },
  { number: Rel.JAL, name: 'JAL', field: 'offset20', formula: '(S + A - P) / 4' },
  { number: Rel.GOT_HI20, name: 'GOT_HI20', field: 'upper20', formula: 'hi(G + A - P)' },
  { number: Rel.TLS_GOT_HI20, name: 'TLS_GOT_HI20', field: 'upper20', formula: 'hi(TLS GOT slot - P)' },
  { number: Rel.TLS_GD_HI20, name: 'TLS_GD_HI20', field: 'upper20', formula: 'hi(TLS GD slot pair - P)' },
  { number: Rel.PCREL_HI20, name: 'PCREL_HI20', field: 'upper20', formula: 'hi(S + A - P)' },
  { number: Rel.PCREL_LO12_I, name: 'PCREL_LO12_I', field: 'imm16-I', formula: 'lo of the hi relocation at label S' },
  { number: Rel.PCREL_LO12_S, name: 'PCREL_LO12_S', field: 'imm16-S', formula: 'lo of the hi relocation at label S' },
  { number: Rel.HI20, name: 'HI20', field: 'upper20', formula: 'hi(S + A)' },
  { number: Rel.LO12_I, name: 'LO12_I', field: 'imm16-I', formula: 'lo(S + A)' },
  { number: Rel.LO12_S, name: 'LO12_S', field: 'imm16-S', formula: 'lo(S + A)' },
  { number: Rel.TPREL_HI20, name: 'TPREL_HI20', field: 'upper20', formula: 'hi(S + A - TP)' },
  { number: Rel.TPREL_LO12_I, name: 'TPREL_LO12_I', field: 'imm16-I', formula: 'lo(S + A - TP)' },
  { number: Rel.TPREL_LO12_S, name: 'TPREL_LO12_S', field: 'imm16-S', formula: 'lo(S + A - TP)' },
  { number: Rel.TPREL_ADD, name: 'TPREL_ADD', field: 'none', formula: 'marks the add of a TLS address' },
  { number: Rel.ADD8, name: 'ADD8', field: 'byte', formula: 'V + S + A' },
  { number: Rel.ADD16, name: 'ADD16', field: 'half', formula: 'V + S + A' },
  { number: Rel.ADD32, name: 'ADD32', field: 'word', formula: 'V + S + A' },
  { number: Rel.SUB8, name: 'SUB8', field: 'byte', formula: 'V - S - A' },
  { number: Rel.SUB16, name: 'SUB16', field: 'half', formula: 'V - S - A' },
  { number: Rel.SUB32, name: 'SUB32', field: 'word', formula: 'V - S - A' },
  { number: Rel.SUB6, name: 'SUB6', field: 'byte', formula: 'low 6 bits: V - S - A' },
  { number: Rel.SET6, name: 'SET6', field: 'byte', formula: 'low 6 bits: S + A' },
  { number: Rel.SET8, name: 'SET8', field: 'byte', formula: 'S + A' },
  { number: Rel.SET16, name: 'SET16', field: 'half', formula: 'S + A' },
  { number: Rel.SET32, name: 'SET32', field: 'word', formula: 'S + A' },
  { number: Rel.PCREL32, name: '32_PCREL', field: 'word', formula: 'S + A - P' },
  { number: Rel.PLT32, name: 'PLT32', field: 'word', formula: 'S + A - P' },
  { number: Rel.SET_ULEB128, name: 'SET_ULEB128', field: 'uleb128', formula: 'S + A' },
  { number: Rel.SUB_ULEB128, name: 'SUB_ULEB128', field: 'uleb128', formula: 'V - S - A' },
  { number: Rel.ABS16_I, name: 'ABS16_I', field: 'imm16-I', formula: 'S + A, signed 16 bits' },
  { number: Rel.ABS16_S, name: 'ABS16_S', field: 'imm16-S', formula: 'S + A, signed 16 bits' },
  { number: Rel.ABS16, name: 'ABS16', field: 'half', formula: 'S + A, 16 bits' },
  { number: Rel.ABS8, name: 'ABS8', field: 'byte', formula: 'S + A, 8 bits' },
  { number: Rel.CALL, name: 'CALL', field: 'offset20', formula: '(S + A - P) / 4, through a thunk if out of reach' },
];

export const RELOCATION_BY_NUMBER: ReadonlyMap<number, RelocationType> = new Map(
  RELOCATION_TYPES.map((row) => [row.number, row]),
);

// An ELF32 file as data: what assembler, linker, loader and tools pass to each other (machine.md 6; the ELF
// specification, gABI chapter 4 and 5; constants in constants.ts).

/** A relocation with addend (Elf32_Rela). */
export interface Relocation {
  /** Bytes from the start of the section that is patched. */
  readonly offset: number;
  /** Number from src/spec/relocations.ts. */
  readonly type: number;
  /** Index into ElfFile.symbols. */
  readonly symbol: number;
  /** Signed 32 bits. */
  readonly addend: number;
}

export interface Section {
  readonly name: string;
  /** SHT_*: PROGBITS, NOBITS, NOTE, INIT_ARRAY... Tables (symtab, strtab, rela) are not listed: reader and writer make them. */
  readonly type: number;
  /** SHF_* bits. */
  readonly flags: number;
  /** Address in an executable; 0 in an object. */
  readonly va: number;
  /** Power of two, in bytes. */
  readonly align: number;
  /** Bytes in memory; equal to data.length unless NOBITS. */
  readonly size: number;
  /** Empty for NOBITS. */
  readonly data: Uint8Array;
  readonly entrySize: number;
  readonly relocations: readonly Relocation[];
  /** Signature symbol of the section's COMDAT group, if it is in one. */
  readonly group?: string;
  /** Name of the section that sh_link refers to: SHF_LINK_ORDER, and the tables of dynamic linking. */
  readonly linkedTo?: string;
  /** sh_info of the tables of dynamic linking, where it is not 0. */
  readonly info?: number;
}

/** Where a symbol is defined: index into ElfFile.sections, or one of these. */
export const SECTION_UNDEFINED = -1;
export const SECTION_ABSOLUTE = -2;
export const SECTION_COMMON = -3;

export interface ElfSymbol {
  readonly name: string;
  /** In an object: offset in its section (COMMON: alignment). In an executable: address. */
  readonly value: number;
  readonly size: number;
  /** STB_LOCAL 0, GLOBAL 1, WEAK 2. */
  readonly binding: number;
  /** STT_NOTYPE 0, OBJECT 1, FUNC 2, SECTION 3, FILE 4, COMMON 5, TLS 6. */
  readonly type: number;
  /** STV_DEFAULT 0, INTERNAL 1, HIDDEN 2, PROTECTED 3. */
  readonly visibility: number;
  /** Index into sections, or SECTION_UNDEFINED, SECTION_ABSOLUTE, SECTION_COMMON. */
  readonly section: number;
}

/** A program header (Elf32_Phdr): part of the file that is mapped, or that tells something. */
export interface Segment {
  /** PT_*: LOAD 1, DYNAMIC 2, INTERP 3, NOTE 4, PHDR 6, TLS 7, GNU_STACK 0x6474e551, GNU_RELRO 0x6474e552. */
  readonly type: number;
  /** PF_X 1, PF_W 2, PF_R 4. */
  readonly flags: number;
  readonly va: number;
  /** Bytes taken from the file. A LOAD segment that begins with the ELF magic maps the file's headers. */
  readonly data: Uint8Array;
  /** Bytes in memory; those after data are 0. */
  readonly memorySize: number;
  readonly align: number;
}

export interface ElfFile {
  /** ET_REL 1, ET_EXEC 2, ET_DYN 3. */
  readonly type: number;
  /** EM_BADAK 0xBADA, EM_RISCV 0xF3. */
  readonly machine: number;
  readonly flags: number;
  readonly entry: number;
  /** In the order of the file, without the null section: the first one is index 0. */
  readonly sections: readonly Section[];
  /** All symbols, locals first; index 0 is the null symbol. */
  readonly symbols: readonly ElfSymbol[];
  /** Empty in objects. */
  readonly segments: readonly Segment[];
}

/** One row of a line table: from this address on, the code comes from this place. */
export interface LineRow {
  /** In an object: offset in its section; in an executable: address. */
  readonly address: number;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1; 0 if unknown. */
  readonly column: number;
  /** The row's address is the first one after the code: nothing is here. */
  readonly endSequence: boolean;
}

// The numbers of the ELF format that badak uses (gABI chapters 4 and 5, RISC-V psABI), under the names that
// elf.h gives them.

/** e_ident[0..3]. */
export const ELF_MAGIC: readonly number[] = [0x7f, 0x45, 0x4c, 0x46];
export const ELFCLASS32 = 1;
export const ELFDATA2LSB = 1;

/** e_type. */
export const Et = { REL: 1, EXEC: 2, DYN: 3 } as const;

/** e_machine. */
export const Em = { BADAK: 0xbada, RISCV: 0xf3 } as const;

/** Sizes of the fixed structures, in bytes. */
export const EHDR_SIZE = 52;
export const PHDR_SIZE = 32;
export const SHDR_SIZE = 40;
export const SYM_SIZE = 16;
export const RELA_SIZE = 12;

/** sh_type. */
export const Sht = {
  NULL: 0,
  PROGBITS: 1,
  SYMTAB: 2,
  STRTAB: 3,
  RELA: 4,
  HASH: 5,
  DYNAMIC: 6,
  NOTE: 7,
  NOBITS: 8,
  REL: 9,
  DYNSYM: 11,
  INIT_ARRAY: 14,
  FINI_ARRAY: 15,
  PREINIT_ARRAY: 16,
  GROUP: 17,
  SYMTAB_SHNDX: 18,
  RISCV_ATTRIBUTES: 0x70000003,
} as const;

/** sh_flags. */
export const Shf = {
  WRITE: 0x1,
  ALLOC: 0x2,
  EXECINSTR: 0x4,
  MERGE: 0x10,
  STRINGS: 0x20,
  INFO_LINK: 0x40,
  LINK_ORDER: 0x80,
  GROUP: 0x200,
  TLS: 0x400,
  COMPRESSED: 0x800,
  GNU_RETAIN: 0x200000,
  EXCLUDE: 0x80000000,
} as const;

/** Special section indices in st_shndx, e_shnum and e_shstrndx. */
export const Shn = { UNDEF: 0, LORESERVE: 0xff00, ABS: 0xfff1, COMMON: 0xfff2, XINDEX: 0xffff } as const;

/** First word of a group section: only one group of that name is kept. */
export const GRP_COMDAT = 1;

/** Symbol binding. */
export const Stb = { LOCAL: 0, GLOBAL: 1, WEAK: 2 } as const;

/** Symbol type. */
export const Stt = { NOTYPE: 0, OBJECT: 1, FUNC: 2, SECTION: 3, FILE: 4, COMMON: 5, TLS: 6 } as const;

/** Symbol visibility. */
export const Stv = { DEFAULT: 0, INTERNAL: 1, HIDDEN: 2, PROTECTED: 3 } as const;

/** p_type. */
export const Pt = {
  LOAD: 1,
  DYNAMIC: 2,
  INTERP: 3,
  NOTE: 4,
  PHDR: 6,
  TLS: 7,
  RISCV_ATTRIBUTES: 0x70000003,
  GNU_STACK: 0x6474e551,
  GNU_RELRO: 0x6474e552,
} as const;

/** p_flags. */
export const Pf = { X: 1, W: 2, R: 4 } as const;

/** d_tag of the dynamic section. */
export const Dt = {
  NULL: 0,
  NEEDED: 1,
  PLTRELSZ: 2,
  PLTGOT: 3,
  HASH: 4,
  STRTAB: 5,
  SYMTAB: 6,
  RELA: 7,
  RELASZ: 8,
  RELAENT: 9,
  STRSZ: 10,
  SYMENT: 11,
  INIT: 12,
  FINI: 13,
  SONAME: 14,
  RPATH: 15,
  SYMBOLIC: 16,
  PLTREL: 20,
  DEBUG: 21,
  TEXTREL: 22,
  JMPREL: 23,
  BIND_NOW: 24,
  INIT_ARRAY: 25,
  FINI_ARRAY: 26,
  INIT_ARRAYSZ: 27,
  FINI_ARRAYSZ: 28,
  RUNPATH: 29,
  FLAGS: 30,
  PREINIT_ARRAY: 32,
  PREINIT_ARRAYSZ: 33,
  RELACOUNT: 0x6ffffff9,
  FLAGS_1: 0x6ffffffb,
} as const;

/** Loadable segments start on multiples of this, in bytes (machine.md 6). */
export const SEGMENT_ALIGN = 4096;

// The linker's own records: objects while they are linked, pieces (input sections and what the linker adds),
// output sections, and symbols as they are resolved.
import type { Diagnostic } from '../diag/diagnostic.ts';
import type { ElfFile, Relocation } from '../elf/types.ts';

/** One object of the link. */
export interface InputObject {
  /** What messages call it; a member of an archive is archive.a(member.o). */
  readonly name: string;
  readonly file: ElfFile;
  /** By section index. */
  readonly pieces: readonly Piece[];
  /** By symbol index: what each symbol means; globals are shared between objects. */
  readonly symbols: LinkSymbol[];
}

/** A run of bytes that is placed as a whole: an input section, or a table or thunk island of the linker. */
export interface Piece {
  readonly name: string;
  /** SHT_* and SHF_* of the section. */
  readonly type: number;
  readonly flags: number;
  readonly align: number;
  size: number;
  data: Uint8Array;
  readonly relocations: readonly Relocation[];
  /** undefined: made by the linker. */
  readonly owner: InputObject | undefined;
  /** Section index in the owner's file. */
  readonly index: number;
  /** False when it is a second copy of a COMDAT group, excluded, or found unused. */
  kept: boolean;
  /** COMDAT: it was left out because another object has the same group. */
  duplicate: boolean;
  output: OutputSection | undefined;
  /** Bytes from the start of its output section. */
  offset: number;
}

/** A section of the linked file. */
export interface OutputSection {
  readonly name: string;
  type: number;
  flags: number;
  align: number;
  va: number;
  size: number;
  readonly pieces: Piece[];
  /** Index in the file's sections; set when the file is made. */
  index: number;
}

/** undefined: referenced only · defined: in a piece · absolute: a number · common: space to be · provided: by the linker · shared: in a shared object. */
export type SymbolKind = 'undefined' | 'defined' | 'absolute' | 'common' | 'provided' | 'shared';

/** What a name means in this link; one record a global name, one a local symbol. */
export interface LinkSymbol {
  readonly name: string;
  kind: SymbolKind;
  /** STB_*: of the definition; of the strongest reference while undefined. */
  binding: number;
  /** STT_* */
  type: number;
  /** The most constraining STV_* seen. */
  visibility: number;
  size: number;
  /** defined: offset in the piece · absolute and, after placement, provided: value · common: alignment. */
  value: number;
  piece: Piece | undefined;
  /** provided: the output section it belongs to. */
  section: OutputSection | undefined;
  /** Who defines it; while undefined, who refers to it first. */
  object: InputObject | undefined;
  /** Its index in the symbols of that object. */
  index: number;
  /** Offsets of its slots in .got, once it has them. */
  readonly slots: Slots;
}

/** Kinds of GOT slots: an address, an offset from tp, a module and offset pair. */
interface Slots {
  address?: number;
  tprel?: number;
  dynamicTls?: number;
}

/** Everything one link knows; made in linker.ts, passed from step to step. */
export interface LinkState {
  readonly objects: InputObject[];
  readonly globals: Map<string, LinkSymbol>;
  readonly diagnostics: Diagnostic[];
  /** Pieces made by the linker: common blocks, GOT, thunk islands. */
  readonly made: Piece[];
}

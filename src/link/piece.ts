// Pieces that the linker itself makes: tables, thunk islands, space for common blocks.
import { Sht } from '../elf/constants.ts';
import type { InputObject, Piece } from './types.ts';

/** What is particular about a made piece. */
export interface PieceDraft {
  readonly name: string;
  readonly flags: number;
  readonly type?: number;
  readonly align?: number;
  readonly size?: number;
  readonly data?: Uint8Array;
  readonly owner?: InputObject | undefined;
}

/** A piece of zeros, or of data; it belongs to the link as soon as it is in state.made. */
export function newPiece(draft: PieceDraft): Piece {
  const { name, flags, type = Sht.PROGBITS, align = 4, owner } = draft;
  const size = draft.size ?? draft.data?.length ?? 0;
  const data = draft.data ?? new Uint8Array(type === Sht.NOBITS ? 0 : size);
  return {
    name,
    type,
    flags,
    align,
    size,
    data,
    relocations: [],
    owner,
    index: -1,
    kept: true,
    duplicate: false,
    output: undefined,
    offset: 0,
  };
}

/** Address of a placed piece. */
export function pieceVa(piece: Piece | undefined): number {
  return piece?.output ? piece.output.va + piece.offset : 0;
}

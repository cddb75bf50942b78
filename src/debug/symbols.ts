// From an address to the name and the source line of what stands there, as reports, traces and listings print it.

import type { Image } from '../elf/image.ts';

export interface Place {
  /** `main` or `main+8`; undefined if no symbol is known there. */
  readonly symbol: string | undefined;
  readonly file: string | undefined;
  /** From 1; 0 if unknown. */
  readonly line: number;
}

export interface ProgramSymbols {
  /** Nearest symbol as `main` or `main+8`; undefined outside the program. */
  readonly symbolAt: (va: number) => string | undefined;
  readonly placeOf: (va: number) => Place;
}

/** Names and lines of an executable. */
export function symbolsOf(image: Image): ProgramSymbols {
  const symbolAt = (va: number): string | undefined => {
    const found = image.symbolAt(va);
    if (found === undefined) return undefined;
    return found.offset === 0 ? found.name : `${found.name}+${found.offset}`;
  };
  const placeOf = (va: number): Place => {
    const row = image.lineAt(va);
    return { symbol: symbolAt(va), file: row?.file, line: row?.line ?? 0 };
  };
  return { symbolAt, placeOf };
}

/** `main+8 (hello.s:12)`, as much of it as is known; otherwise the address. */
export function placeText(place: Place, va: number): string {
  const where = place.file === undefined ? '' : `${place.file}:${place.line}`;
  if (place.symbol === undefined) return where === '' ? hex(va) : where;
  return where === '' ? place.symbol : `${place.symbol} (${where})`;
}

/** Eight hex digits, upper case. */
export const hex = (value: number): string => (value >>> 0).toString(16).toUpperCase().padStart(8, '0');

/** A source of the runtime library or the dynamic loader, as their line tables name it: not the user's. */
export const isLibrarySource = (file: string): boolean => /^programs\/(lib|ld)\//.test(file);

// Hand-built ElfFile parts for the tests of elf and link.
import { Em, Et, Shf, Sht, Stb } from '../../src/elf/constants.ts';
import type { ElfFile, ElfSymbol, Relocation, Section } from '../../src/elf/types.ts';

const NO_BYTES = new Uint8Array(0);

/** A section; flags default to what its name usually has. */
export function section(name: string, data: Uint8Array | readonly number[], more: Partial<Section> = {}): Section {
  const bytes = data instanceof Uint8Array ? data : Uint8Array.from(data);
  const type = name.startsWith('.bss') || name === '.tbss' ? Sht.NOBITS : Sht.PROGBITS;
  return {
    name,
    type,
    flags: usualFlags(name),
    va: 0,
    align: 4,
    size: bytes.length,
    data: type === Sht.NOBITS ? NO_BYTES : bytes,
    entrySize: 0,
    relocations: [],
    ...more,
  };
}

function usualFlags(name: string): number {
  if (name.startsWith('.text')) return Shf.ALLOC | Shf.EXECINSTR;
  if (name.startsWith('.rodata')) return Shf.ALLOC;
  if (name.startsWith('.debug')) return 0;
  if (name === '.tdata' || name === '.tbss') return Shf.ALLOC | Shf.WRITE | Shf.TLS;
  return Shf.ALLOC | Shf.WRITE;
}

/** Little-endian bytes of words. */
export function words(...values: number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, i) => {
    view.setUint32(i * 4, value >>> 0, true);
  });
  return bytes;
}

export function symbol(name: string, at: number, value = 0, more: Partial<ElfSymbol> = {}): ElfSymbol {
  return { name, value, size: 0, binding: Stb.GLOBAL, type: 0, visibility: 0, section: at, ...more };
}

export const NULL_SYMBOL: ElfSymbol = { name: '', value: 0, size: 0, binding: 0, type: 0, visibility: 0, section: -1 };

/** An object; symbols come after the null symbol, locals must stand first. */
export function object(sections: readonly Section[], symbols: readonly ElfSymbol[] = []): ElfFile {
  return {
    type: Et.REL,
    machine: Em.BADAK,
    flags: 0,
    entry: 0,
    sections,
    symbols: [NULL_SYMBOL, ...symbols],
    segments: [],
  };
}

export function relocation(offset: number, type: number, symbolIndex: number, addend = 0): Relocation {
  return { offset, type, symbol: symbolIndex, addend };
}

/** A small random number generator with a seed (mulberry32): 0 <= result < limit. */
export function randomFrom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  };
}

// What `badak asm --json` prints: everything about a source and its object, as plain data.

import type { Assembly } from '../asm/assembler.ts';
import { sectionRows, symbolRows } from '../debug/sections.ts';
import { readLines } from '../elf/lines-read.ts';
import type { ElfFile } from '../elf/types.ts';
import { RELOCATION_BY_NUMBER } from '../spec/relocations.ts';

/** One source and its object; of a source with errors sections, relocations and lines are empty. */
export function assemblyJson(source: string, { object, lines, symbols }: Assembly): object {
  return {
    source,
    sections: object === undefined ? [] : sectionRows(object),
    symbols: object === undefined ? symbols : withLetters(object, symbols),
    relocations: object === undefined ? [] : relocationRows(object),
    lines: object === undefined ? [] : lineRows(object),
    listing: lines.map(({ bytes, ...row }) => ({ ...row, bytes: hexOf(bytes) })),
  };
}

/** Symbols with nm's letters, where the object has them. */
function withLetters(object: ElfFile, symbols: Assembly['symbols']): object[] {
  const rows = new Map(symbolRows(object).map((row) => [row.name, row]));
  return symbols.map((symbol) => {
    const row = rows.get(symbol.name);
    return row === undefined ? symbol : { ...symbol, letter: row.letter, size: row.size };
  });
}

function relocationRows({ sections, symbols }: ElfFile): object[] {
  return sections.flatMap(({ name, relocations }) =>
    relocations.map(({ offset, type, symbol, addend }) => {
      const target = symbols[symbol];
      const targetName = target === undefined ? '' : target.name || (sections[target.section]?.name ?? '');
      return { section: name, offset, type: RELOCATION_BY_NUMBER.get(type)?.name ?? type, symbol: targetName, addend };
    }),
  );
}

function lineRows(object: ElfFile): object[] {
  return readLines(object).sequences.flatMap(({ symbol, rows }) => {
    const section = object.sections[object.symbols[symbol ?? 0]?.section ?? -1]?.name ?? '';
    return rows.map((row) => ({ section, ...row }));
  });
}

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('');

// What an ELF file says about itself, in the manner of objdump: file header and segments, sections, symbols,
// relocations, bytes.

import { Em, Et, Pf, Pt, Stb, Stt, Stv } from '../elf/constants.ts';
import { type ElfFile, type ElfSymbol, SECTION_ABSOLUTE, SECTION_COMMON, SECTION_UNDEFINED } from '../elf/types.ts';
import { RELOCATION_BY_NUMBER } from '../spec/relocations.ts';
import { sectionRows } from './sections.ts';
import { hex } from './symbols.ts';

const nameIn = (names: Readonly<Record<string, number>>, value: number): string =>
  Object.entries(names).find(([, number]) => number === value)?.[0] ?? hex(value);

const TYPES = new Map<number, string>([
  [Et.REL, 'object'],
  [Et.EXEC, 'executable'],
  [Et.DYN, 'shared object'],
]);

/** Type, entry and segments. */
export function fileHeaderText(file: ElfFile): string {
  const segments = file.segments.map(
    ({ type, va, data, memorySize, flags, align }) =>
      `  ${nameIn(Pt, type).padEnd(10)} ${hex(va)}  file ${hex(data.length)}  memory ${hex(memorySize)}  ${flagText(flags)}  align ${align}\n`,
  );
  const machine = file.machine === Em.BADAK ? 'badak' : nameIn(Em, file.machine).toLowerCase();
  const head = `${TYPES.get(file.type) ?? hex(file.type)} for ${machine}, ELF32, entry ${hex(file.entry)}, flags ${hex(file.flags)}\n`;
  return segments.length === 0 ? head : `${head}\nSegments:\n${segments.join('')}`;
}

const flagText = (flags: number): string =>
  `${flags & Pf.R ? 'r' : '-'}${flags & Pf.W ? 'w' : '-'}${flags & Pf.X ? 'x' : '-'}`;

/** The table of sections. */
export function sectionHeadersText(file: ElfFile): string {
  const rows = sectionRows(file).map(
    ({ name, size, va, align, flags }, index) =>
      `${String(index).padStart(3)} ${name.padEnd(18)} ${hex(size)}  ${hex(va)}  2**${String(Math.log2(align)).padEnd(2)}  ${flags.join(', ')}\n`,
  );
  return `Sections:\nIdx Name               Size      Address   Align  Flags\n${rows.join('')}`;
}

/** The table of symbols, but for the null symbol. */
export function symbolTableText(file: ElfFile): string {
  const rows = file.symbols.slice(1).map((symbol) => {
    const { value, size, name, section } = symbol;
    return `${hex(value)} ${attributes(symbol)} ${sectionName(file, section).padEnd(14)} ${hex(size)} ${visibility(symbol)}${name || sectionName(file, section)}\n`;
  });
  return `SYMBOL TABLE:\n${rows.length === 0 ? 'no symbols\n' : rows.join('')}`;
}

/** objdump's letters: l local, g global, u unique; w weak; d debugging; F function, O object, f file. */
function attributes({ binding, type, section }: ElfSymbol): string {
  const isDebugging = type === Stt.SECTION || type === Stt.FILE;
  const scope = binding === Stb.LOCAL ? 'l' : binding === Stb.WEAK || section === SECTION_UNDEFINED ? ' ' : 'g';
  const kinds = new Map<number, string>([
    [Stt.FUNC, 'F'],
    [Stt.OBJECT, 'O'],
    [Stt.COMMON, 'O'],
    [Stt.TLS, 'O'],
    [Stt.FILE, 'f'],
  ]);
  return `${scope}${binding === Stb.WEAK ? 'w' : ' '}${isDebugging ? 'd' : ' '}${kinds.get(type) ?? ' '}`;
}

function sectionName(file: ElfFile, section: number): string {
  const special = new Map([
    [SECTION_UNDEFINED, '*UND*'],
    [SECTION_ABSOLUTE, '*ABS*'],
    [SECTION_COMMON, '*COM*'],
  ]);
  return special.get(section) ?? file.sections[section]?.name ?? '*ABS*';
}

const visibility = ({ visibility }: ElfSymbol): string =>
  visibility === Stv.DEFAULT ? '' : `.${nameIn(Stv, visibility).toLowerCase()} `;

/** The relocations of every section that has some. */
export function relocationsText(file: ElfFile): string {
  const tables = file.sections.flatMap(({ name, relocations }) => {
    if (relocations.length === 0) return [];
    const rows = relocations.map(({ offset, type, symbol, addend }) => {
      const kind = RELOCATION_BY_NUMBER.get(type)?.name ?? String(type);
      return `${hex(offset)} ${kind.padEnd(14)} ${targetText(file, symbol, addend)}\n`;
    });
    return [`RELOCATION RECORDS FOR [${name}]:\nOFFSET   TYPE           VALUE\n${rows.join('')}`];
  });
  return tables.length === 0 ? 'no relocations\n' : tables.join('\n');
}

/** `name+0x8` */
function targetText(file: ElfFile, symbol: number, addend: number): string {
  const target = file.symbols[symbol];
  const name = target === undefined || symbol === 0 ? '*ABS*' : target.name || sectionName(file, target.section);
  if (addend === 0) return name;
  return `${name}${addend < 0 ? '-' : '+'}0x${Math.abs(addend).toString(16)}`;
}

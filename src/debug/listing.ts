// A disassembly listing: labels, addresses, digits, text, relocations, and the source lines that they come from.

import { Shf, Sht, Stt } from '../elf/constants.ts';
import { readLines } from '../elf/lines-read.ts';
import type { ElfFile, ElfSymbol, LineRow, Section } from '../elf/types.ts';
import { disassemble, wordDigits } from '../isa/disassemble.ts';
import { RELOCATION_BY_NUMBER } from '../spec/relocations.ts';
import { type Paint, PLAIN } from './paint.ts';
import { hex } from './symbols.ts';

/** One word of code. */
export interface CodeRow {
  readonly section: string;
  /** Address in an executable, offset in its section in an object. */
  readonly address: number;
  readonly word: string;
  readonly text: string;
  /** Symbols that stand here. */
  readonly labels: readonly string[];
  readonly relocations: readonly string[];
  /** Source place, if this is the first word of a line. */
  readonly file?: string;
  readonly line?: number;
}

/** The code of every section that is executed, in the order of the file. */
export function codeRows(file: ElfFile): CodeRow[] {
  const lines = linesBySection(file);
  return file.sections.flatMap((section, index) =>
    (section.flags & Shf.EXECINSTR) === 0 ? [] : sectionRows(file, section, index, lines.get(index) ?? new Map()),
  );
}

function sectionRows(file: ElfFile, section: Section, index: number, lines: Map<number, LineRow>): CodeRow[] {
  const labels = labelsOf(file, index);
  const relocations = relocationTexts(file, section);
  const view = new DataView(section.data.buffer, section.data.byteOffset, section.data.byteLength);
  const rows: CodeRow[] = [];
  for (let offset = 0; offset + 4 <= section.data.length; offset += 4) {
    const address = section.va + offset;
    const word = view.getUint32(offset, true);
    const line = lines.get(address);
    rows.push({
      section: section.name,
      address,
      word: wordDigits(word),
      text: disassemble(word, address, { symbolAt: (va) => nearestLabel(labels, va) }),
      labels: labels.get(address) ?? [],
      relocations: relocations.get(offset) ?? [],
      ...(line === undefined ? {} : { file: line.file, line: line.line }),
    });
  }
  return rows;
}

/** Names at each address of a section, the best known first. */
function labelsOf(file: ElfFile, section: number): Map<number, string[]> {
  const labels = new Map<number, string[]>();
  const rank = ({ type, binding }: ElfSymbol): number => (type === Stt.FUNC ? 0 : 2) - Math.sign(binding);
  const named = file.symbols.filter(
    (symbol) =>
      symbol.section === section && symbol.name !== '' && symbol.type !== Stt.SECTION && symbol.type !== Stt.FILE,
  );
  for (const { value, name } of named.sort((a, b) => rank(a) - rank(b))) {
    labels.set(value, [...(labels.get(value) ?? []), name]);
  }
  return labels;
}

const NEAR = 4096;

/** The label of an address, or the one before it, which is not local to a function, with the distance. */
function nearestLabel(labels: Map<number, string[]>, va: number): string | undefined {
  for (let back = 0; back < NEAR; back += 4) {
    const name = labels.get(va - back)?.find((each) => back === 0 || !each.startsWith('.L'));
    if (name !== undefined) return back === 0 ? name : `${name}+${back}`;
  }
  return undefined;
}

function relocationTexts(file: ElfFile, section: Section): Map<number, string[]> {
  const texts = new Map<number, string[]>();
  for (const { offset, type, symbol, addend } of section.relocations) {
    const target = file.symbols[symbol];
    const name = target === undefined ? '' : target.name || (file.sections[target.section]?.name ?? '');
    const sum = addend === 0 ? '' : addend > 0 ? `+${addend}` : `${addend}`;
    const text = `${RELOCATION_BY_NUMBER.get(type)?.name ?? `type ${type}`} ${name}${sum}`;
    const at = offset & ~3;
    texts.set(at, [...(texts.get(at) ?? []), text.trim()]);
  }
  return texts;
}

/** The last line row at each address, by section: rows before it are labels, or code that was left out. */
function linesBySection(file: ElfFile): Map<number, Map<number, LineRow>> {
  const found = new Map<number, Map<number, LineRow>>();
  for (const { symbol, rows } of readLines(file).sequences) {
    const base = symbol === undefined ? undefined : file.symbols[symbol];
    let last = '';
    for (const row of rows) {
      const address = row.address + (base?.value ?? 0);
      const index = base?.section ?? sectionAt(file, address);
      const place = `${row.file}:${row.line}`;
      if (row.endSequence || place === last) continue;
      last = place;
      const lines = found.get(index) ?? new Map<number, LineRow>();
      lines.set(address, row);
      found.set(index, lines);
    }
  }
  return found;
}

const sectionAt = (file: ElfFile, va: number): number =>
  file.sections.findIndex(
    (section) => (section.flags & Shf.EXECINSTR) !== 0 && va >= section.va && va < section.va + section.size,
  );

export interface ListingOptions {
  /** Text of a source line; without it no lines are shown. */
  readonly sourceLine?: ((file: string, line: number) => string | undefined) | undefined;
  readonly paint?: Paint;
}

const TEXT_WIDTH = 32;

/** The rows as text. */
export function codeListing(rows: readonly CodeRow[], { sourceLine, paint = PLAIN }: ListingOptions = {}): string {
  const lines: string[] = [];
  let section = '';
  for (const row of rows) {
    if (row.section !== section) {
      section = row.section;
      lines.push(...(lines.length > 0 ? [''] : []), paint.bold(`section ${section}`));
    }
    for (const label of row.labels) lines.push(paint.cyan(`${label}:`));
    const source = row.file === undefined ? undefined : sourceLine?.(row.file, row.line!);
    if (source !== undefined) lines.push(paint.dim(`  ${`${row.file}:${row.line}`.padEnd(20)} ${source.trim()}`));
    const note = row.relocations.length === 0 ? '' : paint.yellow(`# ${row.relocations.join(', ')}`);
    const code = `  ${hex(row.address)}  ${paint.dim(row.word)}  `;
    lines.push((code + (note === '' ? row.text : row.text.padEnd(TEXT_WIDTH) + note)).trimEnd());
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** Sixteen bytes a line, for the sections that hold data in memory. */
export function dataListing(file: ElfFile, paint: Paint = PLAIN): string {
  return bytesOf(
    file.sections.filter(({ flags }) => (flags & Shf.ALLOC) !== 0 && (flags & Shf.EXECINSTR) === 0),
    paint,
  );
}

/** Sixteen bytes a line, for every section that has bytes. */
export const contentsListing = (file: ElfFile, paint: Paint = PLAIN): string => bytesOf(file.sections, paint);

const bytesOf = (sections: readonly Section[], paint: Paint): string =>
  sections
    .filter(({ type, size }) => type !== Sht.NOBITS && size > 0)
    .map((section) => `\n${paint.bold(`section ${section.name}`)}\n${hexLines(section).join('\n')}\n`)
    .join('');

function hexLines({ data, va }: Section): string[] {
  const lines: string[] = [];
  for (let at = 0; at < data.length; at += 16) {
    const bytes = [...data.subarray(at, at + 16)];
    const digits = bytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
    const text = bytes.map((byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '.')).join('');
    lines.push(`  ${hex(va + at)}  ${digits.padEnd(47)}  ${text}`);
  }
  return lines;
}

// Decodes .debug_line of DWARF 2 to 5, as badak, GCC and clang write it. Bad bytes end the decoding of their
// unit; what was read before is kept.
import { getU16, getU32 } from './bytes.ts';
import { Form, Lnct, Lne, Lns } from './dwarf.ts';
import type { LineSequence } from './lines.ts';
import type { ElfFile, LineRow, Relocation } from './types.ts';

/** The sections that a line table is made of. */
interface LineSections {
  readonly line: Uint8Array;
  /** .debug_line_str */
  readonly lineStrings?: Uint8Array | undefined;
  /** .debug_str */
  readonly strings?: Uint8Array | undefined;
  /** Of .debug_line, in an object. */
  readonly relocations?: readonly Relocation[] | undefined;
}

export interface LineTable {
  readonly sequences: readonly LineSequence[];
  /** What stopped the decoder, if something did. */
  readonly problem: string | undefined;
}

/** Longest file name that is read, in bytes. */
const MAX_FILE_NAME = 4096;

/** The rows of a line table, by sequence. In an object each sequence says which symbol its addresses count from. */
function decodeLineTable(sections: LineSections): LineTable {
  const sequences: LineSequence[] = [];
  const cursor = new Cursor(sections);
  let problem: string | undefined;
  while (cursor.at + 4 <= sections.line.length) {
    const length = getU32(sections.line, cursor.at);
    const end = cursor.at + 4 + length;
    if (length === 0 || end > sections.line.length) {
      problem = `line table unit of ${length} bytes does not fit its section`;
      break;
    }
    cursor.at += 4;
    cursor.end = end;
    try {
      decodeUnit(cursor, sequences);
    } catch (error) {
      if (!(error instanceof BadLines)) throw error;
      problem ??= error.message;
    }
    cursor.at = end;
  }
  return { sequences, problem };
}

/** The line table of a file; no rows if it has none. */
export function readLines(file: ElfFile): LineTable {
  const find = (name: string) => file.sections.find((section) => section.name === name);
  const line = find('.debug_line');
  if (!line) return { sequences: [], problem: undefined };
  return decodeLineTable({
    line: line.data,
    relocations: line.relocations,
    lineStrings: find('.debug_line_str')?.data,
    strings: find('.debug_str')?.data,
  });
}

class BadLines extends Error {}

/** Reads one unit; every access is checked against its end. */
class Cursor {
  at = 0;
  end = 0;
  readonly sections: LineSections;
  private readonly patched: ReadonlyMap<number, Relocation>;
  private readonly names = new Map<number, string>();

  constructor(sections: LineSections) {
    this.sections = sections;
    this.patched = new Map((sections.relocations ?? []).map((relocation) => [relocation.offset, relocation]));
  }

  u8(): number {
    this.need(1);
    return this.sections.line[this.at++];
  }

  u16(): number {
    this.need(2);
    this.at += 2;
    return getU16(this.sections.line, this.at - 2);
  }

  /** A word, and the relocation that fills it in an object. */
  word(): { value: number; relocation: Relocation | undefined } {
    this.need(4);
    const relocation = this.patched.get(this.at);
    const value = relocation ? relocation.addend >>> 0 : getU32(this.sections.line, this.at);
    this.at += 4;
    return { value, relocation };
  }

  uleb(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.u8();
      if (scale < 2 ** 49) value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  }

  sleb(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.u8();
      if (scale < 2 ** 49) value += (byte & 0x7f) * scale;
      if (byte >= 0x80) continue;
      return byte & 0x40 && scale < 2 ** 49 ? value - scale * 128 : value;
    }
  }

  text(): string {
    const stop = this.sections.line.indexOf(0, this.at);
    if (stop < 0 || stop >= this.end) throw new BadLines('line table: a name without its end');
    const text = new TextDecoder().decode(
      this.sections.line.subarray(this.at, Math.min(stop, this.at + MAX_FILE_NAME)),
    );
    this.at = stop + 1;
    return text;
  }

  /** The name at an offset of .debug_line_str or .debug_str. */
  textIn(table: Uint8Array | undefined): string {
    const { value } = this.word();
    if (!table || value >= table.length) return '';
    const known = this.names.get(value);
    if (known !== undefined) return known;
    const stop = table.indexOf(0, value);
    const limit = Math.min(stop < 0 ? table.length : stop, value + MAX_FILE_NAME);
    const text = new TextDecoder().decode(table.subarray(value, limit));
    this.names.set(value, text);
    return text;
  }

  need(count: number): void {
    if (this.at + count > this.end) throw new BadLines('line table: a unit ends too early');
  }

  skip(count: number): void {
    this.need(count);
    this.at += count;
  }
}

interface UnitHeader {
  readonly minimumLength: number;
  readonly lineBase: number;
  readonly lineRange: number;
  readonly opcodeBase: number;
  readonly opcodeLengths: readonly number[];
  /** File names by their number in the program. */
  readonly files: string[];
  readonly version: number;
}

function decodeUnit(cursor: Cursor, sequences: LineSequence[]): void {
  const version = cursor.u16();
  if (version < 2 || version > 5) throw new BadLines(`line table of DWARF ${version}, expected 2 to 5`);
  if (version >= 5) cursor.skip(2);
  const length = cursor.word().value;
  const program = cursor.at + length;
  const minimumLength = cursor.u8();
  if (version >= 4) cursor.skip(1);
  cursor.skip(1);
  const lineBase = (cursor.u8() << 24) >> 24;
  const lineRange = cursor.u8();
  const opcodeBase = cursor.u8();
  if (lineRange === 0 || opcodeBase === 0) throw new BadLines('line table: a bad header');
  const opcodeLengths = Array.from({ length: opcodeBase - 1 }, () => cursor.u8());
  const files = version >= 5 ? readFiles(cursor) : readOldFiles(cursor);
  if (program < cursor.at || program > cursor.end) throw new BadLines('line table: a bad header length');
  cursor.at = program;
  runProgram(cursor, { minimumLength, lineBase, lineRange, opcodeBase, opcodeLengths, files, version }, sequences);
}

/** Directory and file tables of DWARF 5. */
function readFiles(cursor: Cursor): string[] {
  const directories = readEntries(cursor).map((entry) => entry.path);
  return readEntries(cursor).map((entry) =>
    joinPath(entry.directory === 0 ? '' : directories[entry.directory], entry.path),
  );
}

function readEntries(cursor: Cursor): { path: string; directory: number }[] {
  const formats = Array.from({ length: cursor.u8() }, () => [cursor.uleb(), cursor.uleb()]);
  const count = cursor.uleb();
  if (count > 0 && formats.length === 0) throw new BadLines('line table: entries without a form');
  const entries: { path: string; directory: number }[] = [];
  for (let i = 0; i < count; i++) {
    const entry = { path: '', directory: 0 };
    const before = cursor.at;
    for (const [content, form] of formats) {
      const value = readForm(cursor, form);
      if (content === Lnct.path && typeof value === 'string') entry.path = value;
      if (content === Lnct.directoryIndex && typeof value === 'number') entry.directory = value;
    }
    if (cursor.at === before) throw new BadLines('line table: entries of no bytes');
    entries.push(entry);
  }
  return entries;
}

function readForm(cursor: Cursor, form: number): string | number {
  switch (form) {
    case Form.string:
      return cursor.text();
    case Form.lineStrp:
      return cursor.textIn(cursor.sections.lineStrings);
    case Form.strp:
      return cursor.textIn(cursor.sections.strings);
    case Form.udata:
      return cursor.uleb();
    case Form.data1:
      return cursor.u8();
    case Form.data2:
      return cursor.u16();
    case Form.data4:
      return cursor.word().value;
    case Form.data8:
      cursor.skip(8);
      return 0;
    case Form.data16:
      cursor.skip(16);
      return 0;
    case Form.block:
      cursor.skip(cursor.uleb());
      return 0;
    default:
      throw new BadLines(`line table: unknown form ${form}`);
  }
}

/** Directory and file tables of DWARF 2 to 4; files count from 1. */
function readOldFiles(cursor: Cursor): string[] {
  const directories = [''];
  for (let name = cursor.text(); name !== ''; name = cursor.text()) directories.push(name);
  const files = [''];
  for (let name = cursor.text(); name !== ''; name = cursor.text()) {
    files.push(joinPath(directories[cursor.uleb()], name));
    cursor.uleb();
    cursor.uleb();
  }
  return files;
}

function joinPath(directory: string | undefined, name: string): string {
  return !directory || name.startsWith('/') ? name : `${directory}/${name}`;
}

/** Registers of the line number machine, and the sequence it is making. */
interface Machine {
  address: number;
  file: number;
  line: number;
  column: number;
  symbol: number | undefined;
  rows: LineRow[];
}

function freshMachine(): Machine {
  return { address: 0, file: 1, line: 1, column: 0, symbol: undefined, rows: [] };
}

function runProgram(cursor: Cursor, unit: UnitHeader, sequences: LineSequence[]): void {
  let machine = freshMachine();
  while (cursor.at < cursor.end) {
    const opcode = cursor.u8();
    if (opcode >= unit.opcodeBase) {
      const adjusted = opcode - unit.opcodeBase;
      advance(machine, Math.floor(adjusted / unit.lineRange) * unit.minimumLength);
      machine.line += unit.lineBase + (adjusted % unit.lineRange);
      pushRow(machine, unit, false);
    } else if (opcode === 0) {
      if (runExtended(cursor, machine, unit)) {
        sequences.push({ symbol: machine.symbol, rows: machine.rows });
        machine = freshMachine();
      }
    } else runStandard(cursor, opcode, machine, unit);
  }
}

function advance(machine: Machine, distance: number): void {
  machine.address = (machine.address + distance) % 0x100000000;
}

function pushRow(machine: Machine, unit: UnitHeader, endSequence: boolean): void {
  const { address, line, column } = machine;
  machine.rows.push({ address, file: unit.files[machine.file] ?? '', line, column, endSequence });
}

/** Runs an extended opcode; true at the end of a sequence. */
function runExtended(cursor: Cursor, machine: Machine, unit: UnitHeader): boolean {
  const length = cursor.uleb();
  if (length === 0) return false;
  const next = cursor.at + length;
  cursor.need(length);
  const opcode = cursor.u8();
  if (opcode === Lne.setAddress && length === 5) {
    const { value, relocation } = cursor.word();
    machine.address = value;
    machine.symbol = relocation?.symbol;
  }
  if (opcode === Lne.defineFile) unit.files.push(cursor.text());
  if (opcode === Lne.endSequence) pushRow(machine, unit, true);
  cursor.at = next;
  return opcode === Lne.endSequence;
}

function runStandard(cursor: Cursor, opcode: number, machine: Machine, unit: UnitHeader): void {
  switch (opcode) {
    case Lns.copy:
      pushRow(machine, unit, false);
      break;
    case Lns.advancePc:
      advance(machine, cursor.uleb() * unit.minimumLength);
      break;
    case Lns.advanceLine:
      machine.line += cursor.sleb();
      break;
    case Lns.setFile:
      machine.file = cursor.uleb();
      break;
    case Lns.setColumn:
      machine.column = cursor.uleb();
      break;
    case Lns.constAddPc:
      advance(machine, Math.floor((255 - unit.opcodeBase) / unit.lineRange) * unit.minimumLength);
      break;
    case Lns.fixedAdvancePc:
      advance(machine, fixedAdvance(cursor));
      break;
    default:
      for (let i = 0; i < (unit.opcodeLengths[opcode - 1] ?? 0); i++) cursor.uleb();
  }
}

/** A halfword; in RISC-V objects it is filled by ADD16/SUB16 relocations, which the decoder does not follow. */
function fixedAdvance(cursor: Cursor): number {
  return cursor.u16();
}

// Line tables: DWARF 5 .debug_line <-> LineRow[]. In an object every sequence starts with the address of a
// section, which is a relocation; in an executable it is the address itself. Decoding is in lines-read.ts.
import { Rel } from '../spec/relocations.ts';
import { ByteWriter } from './bytes.ts';
import { Form, LINE_BASE, LINE_RANGE, Lnct, Lne, Lns, OPCODE_BASE, STANDARD_OPCODE_LENGTHS } from './dwarf.ts';
import type { LineRow, Relocation } from './types.ts';

/** Rows of one section with rising addresses; the last one has endSequence. */
export interface LineSequence {
  /** In an object: index of the symbol (the section's) that addresses count from. */
  readonly symbol: number | undefined;
  readonly rows: readonly LineRow[];
}

/**
 * The .debug_line section of an object: data, and the WORD32 relocations for the starts of its sequences.
 * Row addresses are offsets from sequence.symbol.
 */
export function encodeObjectLines(
  sequences: readonly { readonly symbol: number; readonly rows: readonly LineRow[] }[],
): {
  data: Uint8Array;
  relocations: Relocation[];
} {
  return encode(sequences);
}

/** The .debug_line section of an executable: rows hold addresses, and an endSequence row ends each run. */
export function encodeLineTable(rows: readonly LineRow[]): Uint8Array {
  return encode([{ symbol: undefined, rows }]).data;
}

function encode(sequences: readonly LineSequence[]): { data: Uint8Array; relocations: Relocation[] } {
  const files = new Map<string, number>();
  for (const { rows } of sequences) {
    for (const row of rows) if (!files.has(row.file)) files.set(row.file, files.size);
  }
  const out = new ByteWriter();
  out.u32(0);
  out.u16(5);
  out.u8(4);
  out.u8(0);
  out.u32(0);
  const headerStart = out.length;
  writeHeader(out, [...files.keys()]);
  out.patchU32(headerStart - 4, out.length - headerStart);
  const relocations: Relocation[] = [];
  for (const { symbol, rows } of sequences) encodeRows(out, rows, files, symbol, relocations);
  out.patchU32(0, out.length - 4);
  return { data: out.finish(), relocations };
}

function writeHeader(out: ByteWriter, files: readonly string[]): void {
  for (const byte of [1, 1, 1, LINE_BASE & 0xff, LINE_RANGE, OPCODE_BASE, ...STANDARD_OPCODE_LENGTHS]) out.u8(byte);
  for (const byte of [1, Lnct.path, Form.string, 1]) out.u8(byte);
  out.text('.');
  for (const byte of [2, Lnct.path, Form.string, Lnct.directoryIndex, Form.udata]) out.u8(byte);
  out.uleb(files.length);
  for (const file of files) {
    out.text(file);
    out.uleb(0);
  }
}

/** The registers of the line number machine that the encoder uses. */
interface LineState {
  address: number;
  file: number;
  line: number;
  column: number;
  inSequence: boolean;
}

const START: LineState = { address: 0, file: 1, line: 1, column: 0, inSequence: false };

function encodeRows(
  out: ByteWriter,
  rows: readonly LineRow[],
  files: ReadonlyMap<string, number>,
  symbol: number | undefined,
  relocations: Relocation[],
): void {
  let state: LineState = { ...START };
  for (const row of rows) {
    if (state.inSequence && row.address < state.address) state = endSequence(out, state.address, state);
    if (row.endSequence) {
      if (state.inSequence) state = endSequence(out, row.address, state);
      continue;
    }
    if (!state.inSequence) startSequence(out, row.address, state, symbol, relocations);
    encodeRow(out, row, files.get(row.file)!, state);
  }
  if (state.inSequence) endSequence(out, state.address, state);
}

function startSequence(
  out: ByteWriter,
  address: number,
  state: LineState,
  symbol: number | undefined,
  relocations: Relocation[],
): void {
  for (const byte of [0, 5, Lne.setAddress]) out.u8(byte);
  if (symbol === undefined) out.u32(address);
  else {
    relocations.push({ offset: out.length, type: Rel.WORD32, symbol, addend: address });
    out.u32(0);
  }
  state.address = address;
  state.inSequence = true;
}

function endSequence(out: ByteWriter, address: number, state: LineState): LineState {
  advancePc(out, address - state.address);
  for (const byte of [0, 1, Lne.endSequence]) out.u8(byte);
  return { ...START };
}

function advancePc(out: ByteWriter, distance: number): void {
  if (distance === 0) return;
  out.u8(Lns.advancePc);
  out.uleb(distance);
}

function encodeRow(out: ByteWriter, row: LineRow, file: number, state: LineState): void {
  if (file !== state.file) {
    out.u8(Lns.setFile);
    out.uleb(file);
  }
  if (row.column !== state.column) {
    out.u8(Lns.setColumn);
    out.uleb(row.column);
  }
  let step = row.line - state.line;
  if (step < LINE_BASE || step >= LINE_BASE + LINE_RANGE) {
    out.u8(Lns.advanceLine);
    out.sleb(step);
    step = 0;
  }
  const distance = row.address - state.address;
  const special = step - LINE_BASE + LINE_RANGE * distance + OPCODE_BASE;
  if (special <= 255) out.u8(special);
  else {
    advancePc(out, distance);
    out.u8(step - LINE_BASE + OPCODE_BASE);
  }
  Object.assign(state, { address: row.address, file, line: row.line, column: row.column });
}

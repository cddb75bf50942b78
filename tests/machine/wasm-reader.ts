// Reads the code of a Wasm module far enough to count its instructions by opcode (WebAssembly core specification,
// chapter 5: binary format). Knows the instructions that the core may use; throws on any other.

const CODE_SECTION = 10;

/** Bytes with a position. */
class Reader {
  private readonly bytes: Uint8Array;
  at = 0;
  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }
  byte(): number {
    return this.bytes[this.at++]!;
  }
  /** A LEB128 number; good for sizes and counts, and for skipping signed ones. */
  leb(): number {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = this.byte();
      value += (byte & 0x7f) * shift;
      if ((byte & 0x80) === 0) return value;
    }
  }
}

export interface BranchTable {
  /** Targets, the default included. */
  readonly cells: number;
}

/** Every br_table of the module, in order. */
export function branchTables(module: Uint8Array): BranchTable[] {
  const reader = new Reader(module, 8);
  const tables: BranchTable[] = [];
  while (reader.at < module.length) {
    const id = reader.byte();
    const size = reader.leb();
    const end = reader.at + size;
    if (id === CODE_SECTION) {
      for (let left = reader.leb(); left > 0; left--) readFunction(reader, tables);
    }
    reader.at = end;
  }
  return tables;
}

function readFunction(reader: Reader, tables: BranchTable[]): void {
  const size = reader.leb();
  const end = reader.at + size;
  for (let groups = reader.leb(); groups > 0; groups--) {
    reader.leb();
    reader.byte();
  }
  while (reader.at < end) readInstruction(reader, tables);
}

function readInstruction(reader: Reader, tables: BranchTable[]): void {
  const opcode = reader.byte();
  if (opcode === 0x0e) {
    const cells = reader.leb() + 1;
    for (let n = 0; n < cells; n++) reader.leb();
    tables.push({ cells });
  } else if (opcode >= 0x28 && opcode <= 0x3e) skip(reader, 2);
  else if (opcode === 0x11) skip(reader, 2);
  else if (opcode === 0x43) reader.at += 4;
  else if (opcode === 0x44) reader.at += 8;
  else if (opcode === 0xfc) skipBulk(reader);
  else if (hasOneImmediate(opcode)) skip(reader, 1);
  else if (!hasNone(opcode)) throw new Error(`opcode 0x${opcode.toString(16)} at ${reader.at - 1} is not known here`);
}

/** Blocks and branches, calls, locals and globals, tables, memory.size and grow, integer constants. */
function hasOneImmediate(opcode: number): boolean {
  const ranges = [
    [0x02, 0x04],
    [0x0c, 0x0d],
    [0x10, 0x10],
    [0x20, 0x26],
    [0x3f, 0x42],
  ] as const;
  return ranges.some(([first, last]) => opcode >= first && opcode <= last);
}

function hasNone(opcode: number): boolean {
  const ranges = [
    [0x00, 0x01],
    [0x05, 0x05],
    [0x0b, 0x0b],
    [0x0f, 0x0f],
    [0x1a, 0x1b],
    [0x45, 0xc4],
  ] as const;
  return ranges.some(([first, last]) => opcode >= first && opcode <= last);
}

/** 0xFC: saturating conversions have no immediate, memory.copy two, memory.fill one. */
function skipBulk(reader: Reader): void {
  const kind = reader.leb();
  if (kind <= 7) return;
  if (kind === 10) skip(reader, 2);
  else if (kind === 11) skip(reader, 1);
  else throw new Error(`opcode 0xfc ${kind} is not known here`);
}

function skip(reader: Reader, numbers: number): void {
  for (let n = 0; n < numbers; n++) reader.leb();
}

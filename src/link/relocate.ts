// Applies relocations (src/spec/relocations.ts) to the bytes of the linked file.
import type { Diagnostic } from '../diag/diagnostic.ts';
import { hex } from '../elf/bytes.ts';
import { Shf, Stt } from '../elf/constants.ts';
import type { Relocation } from '../elf/types.ts';
import { INSTRUCTION_BY_OPCODE } from '../spec/isa.ts';
import { RELOCATION_BY_NUMBER, Rel, type RelocationType, TLS_DTV_OFFSET } from '../spec/relocations.ts';
import { errorAt, type Reference } from './errors.ts';
import { fieldRange, fieldSize, hi20, lo12, patchField, readField, readUleb, writeUleb } from './fields.ts';
import { slotKind } from './got.ts';
import type { Places } from './places.ts';
import { isMissingWeak } from './symbols.ts';
import { findThunk, reaches, type Thunks } from './thunks.ts';
import type { InputObject, LinkSymbol, Piece } from './types.ts';

/** What relocations are computed from, when all addresses stand. */
export interface RelocationContext {
  addressOf(symbol: LinkSymbol): number;
  /** Where calls of it go: its PLT entry, if it has one. */
  callTarget(symbol: LinkSymbol): number;
  /** Start of the TLS block, where tp points. */
  readonly tlsVa: number;
  readonly gotVa: number;
  readonly thunks: Thunks;
  /** The %pcrel_hi relocations of pieces by offset, as they are asked for. */
  readonly highs: Map<Piece, ReadonlyMap<number, Relocation>>;
  readonly places: Places;
  readonly diagnostics: Diagnostic[];
}

/** One relocation at work. */
interface Site {
  readonly context: RelocationContext;
  readonly piece: Piece;
  readonly owner: InputObject;
  readonly relocation: Relocation;
  /** Its index in the piece's relocations. */
  readonly index: number;
  readonly row: RelocationType;
  readonly symbol: LinkSymbol;
  /** Bytes of the piece in the linked file. */
  readonly data: Uint8Array;
  /** Address of the place (P). */
  readonly pc: number;
}

/** Types that only executables and shared objects have: a linker makes them. */
const DYNAMIC_ONLY: ReadonlySet<number> = new Set([Rel.RELATIVE, Rel.COPY, Rel.JUMP_SLOT, Rel.TLS_DTPMOD32]);

const HIGH_TYPES: ReadonlySet<number> = new Set([Rel.PCREL_HI20, Rel.GOT_HI20, Rel.TLS_GOT_HI20, Rel.TLS_GD_HI20]);

/** Relocates one piece, whose bytes already stand in the linked file as data. */
export function relocatePiece(context: RelocationContext, piece: Piece, data: Uint8Array): void {
  const { owner } = piece;
  if (!owner) return;
  for (let index = 0; index < piece.relocations.length; index++) {
    const relocation = piece.relocations[index];
    const row = RELOCATION_BY_NUMBER.get(relocation.type);
    const symbol = owner.symbols[relocation.symbol];
    const pc = (piece.output?.va ?? 0) + piece.offset + relocation.offset;
    if (!row || DYNAMIC_ONLY.has(row.number)) badType(context, piece, relocation, row);
    else if (relocation.offset + fieldSize(row.field) > data.length) outside(context, piece, relocation, row);
    else relocate({ context, piece, owner, relocation, index, row, symbol, data, pc });
  }
}

function relocate(site: Site): void {
  const { symbol, piece, row, context, relocation } = site;
  const type = row.number;
  if (isDropped(symbol)) {
    if (!isTolerant(piece)) dropped(site);
    else if (row.field === 'word') put(site, 0);
  } else if (type === Rel.PCREL_LO12_I || type === Rel.PCREL_LO12_S) relocateLow(site);
  else if (type === Rel.SET_ULEB128 || type === Rel.SUB_ULEB128) relocateUleb(site);
  else if (type === Rel.CALL) {
    const to = jumpTarget(site);
    const via = reaches(site.pc, to) ? to : findThunk(context.thunks, symbol, relocation.addend, site.pc);
    putChecked(site, ((via ?? to) - site.pc) | 0);
  } else if (CHECKED.has(type))
    putChecked(site, PC_RELATIVE.has(type) ? (jumpTarget(site) - site.pc) | 0 : target(site));
  else if (row.field !== 'none' && (!isTls(type) || checkTls(site))) put(site, formulaOf(site));
}

/** Types whose value must fit its field, and those of them that are jumps. */
const CHECKED: ReadonlySet<number> = new Set([Rel.BRANCH, Rel.JAL, Rel.ABS16_I, Rel.ABS16_S, Rel.ABS16, Rel.ABS8]);
const PC_RELATIVE: ReadonlySet<number> = new Set([Rel.BRANCH, Rel.JAL]);

/** S + A. */
function target({ context, symbol, relocation }: Site): number {
  return (context.addressOf(symbol) + relocation.addend) | 0;
}

/** S + A, where S is the PLT entry for functions that have one. */
function jumpTarget({ context, symbol, relocation }: Site): number {
  return (context.callTarget(symbol) + relocation.addend) | 0;
}

function fieldValue({ data, relocation, row }: Site): number {
  return readField(data, relocation.offset, row.field);
}

function put({ data, relocation, row }: Site, value: number): void {
  patchField(data, relocation.offset, row.field, value);
}

/** The types whose value is a formula of S, A, P, the tables and what stands there already. */
function formulaOf(site: Site): number {
  const { context, row, pc } = site;
  const s = target(site);
  switch (row.number) {
    case Rel.PCREL32:
      return s - pc;
    case Rel.PLT32:
      return jumpTarget(site) - pc;
    case Rel.TLS_DTPREL32:
      return s - context.tlsVa - TLS_DTV_OFFSET;
    case Rel.TLS_TPREL32:
      return s - context.tlsVa;
    case Rel.HI20:
      return hi20(s);
    case Rel.LO12_I:
    case Rel.LO12_S:
      return lo12(s);
    case Rel.TPREL_HI20:
      return hi20(s - context.tlsVa);
    case Rel.TPREL_LO12_I:
    case Rel.TPREL_LO12_S:
      return lo12(s - context.tlsVa);
    case Rel.PCREL_HI20:
    case Rel.GOT_HI20:
    case Rel.TLS_GOT_HI20:
    case Rel.TLS_GD_HI20:
      return hi20(pcrelValue(site));
    case Rel.ADD8:
    case Rel.ADD16:
    case Rel.ADD32:
      return fieldValue(site) + s;
    case Rel.SUB8:
    case Rel.SUB16:
    case Rel.SUB32:
      return fieldValue(site) - s;
    case Rel.SET6:
      return (fieldValue(site) & 0xc0) | (s & 0x3f);
    case Rel.SUB6:
      return (fieldValue(site) & 0xc0) | ((fieldValue(site) - s) & 0x3f);
    default:
      return s;
  }
}

/** What a %pcrel_hi and its %pcrel_lo add up to. */
function pcrelValue({ context, symbol, relocation, pc }: Site): number {
  const kind = slotKind(relocation.type);
  const to = kind === undefined ? context.addressOf(symbol) : context.gotVa + (symbol.slots[kind] ?? 0);
  return (to + relocation.addend - pc) | 0;
}

/** %pcrel_lo names the label of its auipc; the value comes from the relocation there. */
function relocateLow(site: Site): void {
  const { symbol, owner, context } = site;
  const home = symbol.piece;
  const high = home?.owner === owner ? highRelocations(context, home).get(symbol.value) : undefined;
  if (!home || !high) {
    const message = `%pcrel_lo(${symbol.name || 'label'}) names no auipc with %pcrel_hi`;
    const help = [
      'its operand is the label of the auipc, not the symbol: `1: auipc a0, %pcrel_hi(x)` then `addi a0, a0, %pcrel_lo(1b)`',
    ];
    context.diagnostics.push(errorAt('L008', siteOf(site), { message, help }, context.places));
    return;
  }
  const pc = (home.output?.va ?? 0) + home.offset + high.offset;
  const target = owner.symbols[high.symbol];
  put(site, lo12(pcrelValue({ ...site, symbol: target, relocation: high, pc })));
}

/** The %pcrel_hi relocations of a piece by offset. */
function highRelocations(context: RelocationContext, piece: Piece): ReadonlyMap<number, Relocation> {
  const known = context.highs.get(piece);
  if (known) return known;
  const table = new Map(piece.relocations.filter(({ type }) => HIGH_TYPES.has(type)).map((row) => [row.offset, row]));
  context.highs.set(piece, table);
  return table;
}

/** SET and SUB of one place belong together: the SET writes the difference, the SUB after it has nothing left to do. */
function relocateUleb(site: Site): void {
  const { data, relocation, row, context, piece, owner } = site;
  const previous = piece.relocations[site.index - 1];
  if (row.number === Rel.SUB_ULEB128 && previous?.type === Rel.SET_ULEB128 && previous.offset === relocation.offset)
    return;
  const next = piece.relocations[site.index + 1];
  const sub = next?.type === Rel.SUB_ULEB128 && next.offset === relocation.offset ? next : undefined;
  const now = readUleb(data, relocation.offset);
  const less = sub ? target({ ...site, symbol: owner.symbols[sub.symbol], relocation: sub }) : 0;
  const value = row.number === Rel.SET_ULEB128 ? target(site) - less : (now?.value ?? 0) - target(site);
  if (now && writeUleb(data, relocation.offset, now.length, value)) return;
  const message = `the value ${hex(value)} does not fit into the ${now?.length ?? 0} bytes of this uleb128`;
  context.diagnostics.push(errorAt('L005', siteOf(site), { message }, context.places));
}

function siteOf({ piece, relocation, symbol }: Site): Reference {
  return { piece, offset: relocation.offset, name: symbol.name };
}

function isTls(type: number): boolean {
  return type === Rel.TLS_DTPREL32 || type === Rel.TLS_TPREL32 || (type >= Rel.TPREL_HI20 && type <= Rel.TPREL_LO12_S);
}

function checkTls(site: Site): boolean {
  const { symbol, context, row } = site;
  const flags = symbol.piece?.flags ?? 0;
  if (flags & Shf.TLS || symbol.type === Stt.TLS || isMissingWeak(symbol)) return true;
  const message = `\`${symbol.name || symbol.piece?.name}\` is not thread-local, but it is used with ${row.name}`;
  const help = ['put it into .tdata or .tbss, or use %hi and %lo instead of %tprel_hi and %tprel_lo'];
  context.diagnostics.push(errorAt('L007', siteOf(site), { message, help }, context.places));
  return false;
}

/** Puts a value that must fit its field; a branch or jump must also lead to a whole instruction. */
function putChecked(site: Site, value: number): void {
  const { row, context, symbol } = site;
  const range = fieldRange(row.field);
  const isJump = row.field === 'offset16' || row.field === 'offset20';
  if (range && (value < range.min || value > range.max)) outOfRange(site, value, range);
  else if (isJump && value % 4 !== 0) {
    const message = `jump to \`${symbol.name}\` at ${hex(target(site))}, which is not a multiple of 4`;
    context.diagnostics.push(
      errorAt('L006', siteOf(site), { message, help: ['put `.balign 4` before the label'] }, context.places),
    );
    return;
  }
  put(site, value);
}

function outOfRange(site: Site, value: number, range: { min: number; max: number }): void {
  const { symbol, row, context, relocation, data } = site;
  const name = symbol.name || symbol.piece?.name || 'the symbol';
  const what =
    relocation.addend === 0
      ? `\`${name}\``
      : `\`${name}\`${relocation.addend < 0 ? ' - ' : ' + '}${Math.abs(relocation.addend)}`;
  if (row.field === 'offset16' || row.field === 'offset20') {
    const jump = INSTRUCTION_BY_OPCODE.get(data[relocation.offset + 3])?.name ?? 'jump';
    const message = `\`${jump}\` to ${what} is out of reach: ${value} bytes away, it reaches ${range.min} to ${range.max}`;
    const help =
      row.number === Rel.BRANCH
        ? ['branch around a jump: invert the condition and use `j`']
        : ['use `call` or `tail`, which reach everywhere, or `la t1, target` and `jr t1`'];
    context.diagnostics.push(errorAt('L005', siteOf(site), { message, help }, context.places));
    return;
  }
  const bits = row.field === 'byte' ? 8 : 16;
  const message = `${what} = ${value} (${hex(value)}) does not fit into ${bits} bits: ${range.min} to ${range.max}`;
  const help = row.field.startsWith('imm16')
    ? ['use `la` (or `lui` with %hi and %lo) to make the address in a register']
    : ['use `.word`, or a difference of two labels'];
  context.diagnostics.push(errorAt('L005', siteOf(site), { message, help }, context.places));
}

/** A definition that went away with a second copy of a COMDAT group, or with unused sections. */
function isDropped(symbol: LinkSymbol): boolean {
  return symbol.kind === 'defined' && symbol.piece !== undefined && !symbol.piece.kept;
}

/** Tables about code (debug information, unwinding) may speak of code that is not there. */
function isTolerant(piece: Piece): boolean {
  return !(piece.flags & Shf.ALLOC) || /^\.(eh_frame|gcc_except_table)/.test(piece.name);
}

function dropped(site: Site): void {
  const { symbol, context } = site;
  const message = `\`${symbol.name || symbol.piece?.name}\` is in a section that was left out: another object has the same COMDAT group`;
  context.diagnostics.push(errorAt('L009', siteOf(site), { message }, context.places));
}

function badType(
  context: RelocationContext,
  piece: Piece,
  relocation: Relocation,
  row: RelocationType | undefined,
): void {
  const what = row ? `${row.name} (${row.number})` : String(relocation.type);
  const message = `relocation type ${what} does not belong into an object`;
  context.diagnostics.push(errorAt('L004', { piece, offset: relocation.offset }, { message }, context.places));
}

function outside(context: RelocationContext, piece: Piece, relocation: Relocation, row: RelocationType): void {
  const message = `relocation ${row.name} at ${hex(relocation.offset)} is outside of section ${piece.name} (${piece.size} bytes)`;
  context.diagnostics.push(errorAt('L004', { piece, offset: relocation.offset }, { message }, context.places));
}

// The linker: objects in, executable out. Each step is a file: symbols, gc, got, place, thunks, relocate, emit.
// A section is never changed but for its relocations; all errors are found in one go.
import type { Diagnostic } from '../diag/diagnostic.ts';
import { hex } from '../elf/bytes.ts';
import { Em, Et, Pf, Shf, Stb } from '../elf/constants.ts';
import type { ElfFile } from '../elf/types.ts';
import { type Contents, makeFile, segmentCount, writeContents } from './emit.ts';
import { linkError, linkWarning, type Reference, undefinedSymbol } from './errors.ts';
import { collectGarbage } from './gc.ts';
import { fillGot, type Got, makeGot } from './got.ts';
import { type LinkMap, makeMap } from './map.ts';
import { type Area, assignAddresses, collectSections, formAreas, headerBytes, type Placement } from './place.ts';
import { openPlaces, type Places } from './places.ts';
import { provideSymbols, settleProvided } from './provided.ts';
import type { RelocationContext } from './relocate.ts';
import { addObject, isMissingWeak, placeCommons } from './symbols.ts';
import { addThunks, fillThunks, openThunks, type Thunks } from './thunks.ts';
import type { LinkState, LinkSymbol, OutputSection, Piece } from './types.ts';

/** Where user programs and bare programs start (machine.md 4). */
export const USER_BASE = 0x10000;
export const BARE_BASE = 0x1000;

export interface LinkInput {
  /** What messages call it. */
  readonly name: string;
  readonly object: ElfFile;
}

export interface LinkOptions {
  /** Address of the first segment; a multiple of 4096. Default USER_BASE. */
  readonly base?: number;
  /** Symbol that the program starts at. Default _start; without one, the start of .text, with a warning. */
  readonly entry?: string;
  /** Leave out sections that nothing refers to. */
  readonly gcSections?: boolean;
}

export interface Link {
  /** Missing if there were errors. */
  readonly file: ElfFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** What went where; missing if there were errors before anything was placed. */
  readonly map: LinkMap | undefined;
}

/** User addresses end here (machine.md 5). */
const USER_END = 0xc0000000;

/** Contents of a linked file, in bytes. */
const MAX_CONTENTS = 256 * 1024 * 1024;

/** Thunks move what stands behind them; places settle long before this. */
const MAX_THUNK_ROUNDS = 32;

/** Links objects to an executable. Never throws on bad objects; all errors are in diagnostics. */
export function link(inputs: readonly LinkInput[], options: LinkOptions = {}): Link {
  const places = openPlaces();
  const state: LinkState = { objects: [], globals: new Map(), diagnostics: [], made: [] };
  loadInputs(state, places, inputs);
  const entry = findEntry(state, options);
  placeCommons(state);
  const removed = options.gcSections ? collectGarbage(state, entry ? [entry] : []) : [];
  const got = makeGot(state);
  const sections = collectSections([...state.objects.flatMap((object) => object.pieces), ...state.made]);
  const provided = provideSymbols(state, sections);
  reportUndefined(state, places);
  if (hasErrors(state)) return { file: undefined, diagnostics: state.diagnostics, map: undefined };

  const thunks = openThunks();
  const placement = place(sections, options.base ?? USER_BASE, thunks);
  settleProvided(provided, placement);
  checkSize(state, placement);
  if (hasErrors(state)) return { file: undefined, diagnostics: state.diagnostics, map: undefined };
  const contents = fill(state, placement, { places, thunks, got });
  const file = makeFile(placement, contents, { state, entry: entryAddress(entry, placement), addressOf });
  const map = makeMap(state, placement, removed, addressOf);
  return { file: hasErrors(state) ? undefined : file, diagnostics: state.diagnostics, map };
}

function hasErrors(state: LinkState): boolean {
  return state.diagnostics.some(({ severity }) => severity === 'error');
}

function loadInputs(state: LinkState, places: Places, inputs: readonly LinkInput[]): void {
  const groups = new Map<string, string>();
  for (const { name, object } of inputs) {
    const problem = checkObject(name, object);
    if (problem) state.diagnostics.push(problem);
    else addObject(state, places, name, object, groups);
  }
  if (inputs.length === 0) state.diagnostics.push(linkError('L010', { message: 'nothing to link: no objects given' }));
}

/** Whether a file is an object of this machine. */
function checkObject(name: string, file: ElfFile): Diagnostic | undefined {
  if (file.machine === Em.RISCV) {
    const message = `${name} was made for RISC-V; badak has its own encoding`;
    const help = ['assemble its source with `badak asm`, or bring a linked RISC-V program over with `badak import`'];
    return linkError('L003', { message, help });
  }
  if (file.machine !== Em.BADAK)
    return linkError('L003', {
      message: `${name} was made for machine ${hex(file.machine)}, expected ${hex(Em.BADAK)}`,
    });
  if (file.flags !== 0)
    return linkError('L003', { message: `${name} has the ELF flags ${hex(file.flags)}, expected 0` });
  if (file.type === Et.REL) return undefined;
  const what = file.type === Et.EXEC ? 'an executable already' : 'not an object';
  return linkError('L003', { message: `${name} is ${what}`, help: ['link objects, as `badak asm -c` makes them'] });
}

function findEntry(state: LinkState, options: LinkOptions): LinkSymbol | undefined {
  const name = options.entry ?? '_start';
  const symbol = state.globals.get(name);
  if (symbol && symbol.kind !== 'undefined') return symbol;
  const local = state.objects
    .flatMap((object) => object.symbols)
    .find((s) => s.name === name && s.binding === Stb.LOCAL && s.piece);
  if (local) {
    const message = `\`${name}\` is local to ${local.object?.name}; the program starts there all the same`;
    state.diagnostics.push(linkWarning('L011', { message, help: [`write \`.globl ${name}\` so that others see it`] }));
    return local;
  }
  if (options.entry !== undefined) {
    state.diagnostics.push(
      linkError('L011', {
        message: `the entry symbol \`${name}\` is not defined`,
        help: ['name a global symbol of the program'],
      }),
    );
    return undefined;
  }
  const help =
    state.globals.get('main')?.kind === 'defined'
      ? ['`main` needs code that calls it: link crt0 too']
      : ['write `.globl _start` and `_start:` before the first instruction'];
  state.diagnostics.push(
    linkWarning('L011', { message: 'no `_start`: the program starts at the beginning of .text', help }),
  );
  return undefined;
}

function entryAddress(entry: LinkSymbol | undefined, { areas, sections }: Placement): number {
  if (entry) return addressOf(entry) >>> 0;
  const text = sections.find(({ name, size }) => name === '.text' && size > 0);
  return text?.va ?? areas.find(({ flags }) => flags & Pf.X)?.va ?? areas[0]?.va ?? 0;
}

/** Address of a symbol in the linked file; 0 for what is not there. */
function addressOf({ kind, piece, value }: LinkSymbol): number {
  if (kind === 'absolute' || kind === 'provided') return value;
  return kind === 'defined' && piece?.output ? piece.output.va + piece.offset + value : 0;
}

/** All undefined symbols that kept sections refer to, each with its places. */
function reportUndefined(state: LinkState, places: Places): void {
  const missing = new Map<LinkSymbol, Reference[]>();
  for (const object of state.objects) {
    for (const piece of object.pieces) {
      if (!piece.kept) continue;
      for (const { symbol: index, offset } of piece.relocations)
        collectMissing(object.symbols[index], piece, offset, missing);
    }
  }
  const names = [...state.globals.values()].filter(({ kind }) => kind !== 'undefined').map(({ name }) => name);
  for (const [symbol, references] of missing) {
    state.diagnostics.push(undefinedSymbol(symbol, references, state.objects, names, places));
  }
}

function collectMissing(
  symbol: LinkSymbol | undefined,
  piece: Piece,
  offset: number,
  missing: Map<LinkSymbol, Reference[]>,
): void {
  if (symbol?.kind !== 'undefined' || symbol.index === 0 || isMissingWeak(symbol)) return;
  const list = missing.get(symbol);
  if (list) list.push({ piece, offset });
  else missing.set(symbol, [{ piece, offset }]);
}

/** Places everything; while calls are out of reach, adds thunks and places again. */
function place(sections: readonly OutputSection[], base: number, thunks: Thunks): Placement {
  const areas = formAreas(sections);
  const hasTls = sections.some((section) => section.flags & Shf.TLS);
  const constants = areas.find((area) => area.flags === Pf.R);
  if (constants) constants.headerSize = headerBytes(segmentCount(areas, hasTls));
  let placement = assignAddresses(sections, areas, base);
  for (let round = 0; round < MAX_THUNK_ROUNDS && addThunks(thunks, sections, addressOf); round++) {
    placement = assignAddresses(sections, areas, base);
  }
  return placement;
}

function checkSize(state: LinkState, { end, areas, sections }: Placement): void {
  const unloaded = sections.filter((section) => !(section.flags & Shf.ALLOC));
  const contents = [...areas.map(({ fileSize }) => fileSize), ...unloaded.map(({ size }) => size)];
  const total = contents.reduce((sum, size) => sum + size, 0);
  if (total > MAX_CONTENTS) {
    const message = `the file would have ${total} bytes of contents, at most ${MAX_CONTENTS} are written`;
    const help = ['keep tables of zeros in .bss, and look for a very large alignment'];
    state.diagnostics.push(linkError('L014', { message, help }));
  }
  if (end > USER_END) {
    const sizes = areas.map((area: Area) => `${area.memorySize} bytes at ${hex(area.va)}`).join(', ');
    const message = `the program does not fit: it ends at 0x${end.toString(16).toUpperCase()}, user addresses end at ${hex(USER_END)}`;
    state.diagnostics.push(linkError('L012', { message, notes: [`segments: ${sizes}`] }));
  }
  for (const area of areas) {
    if ((area.flags & (Pf.W | Pf.X)) !== (Pf.W | Pf.X)) continue;
    const names = area.sections.map(({ name }) => name).join(', ');
    const message = `a segment can be written and executed: ${names}`;
    state.diagnostics.push(linkWarning('L013', { message, help: ['keep code and data in sections of their own'] }));
  }
}

interface FillParts {
  readonly places: Places;
  readonly thunks: Thunks;
  readonly got: Got | undefined;
}

function fill(state: LinkState, placement: Placement, { places, thunks, got }: FillParts): Contents {
  const tlsVa = placement.tls?.va ?? 0;
  const gotVa = got?.piece.output ? got.piece.output.va + got.piece.offset : 0;
  fillThunks(thunks, addressOf);
  if (got) fillGot(got, addressOf, tlsVa);
  const context: RelocationContext = {
    addressOf,
    tlsVa,
    gotVa,
    thunks,
    highs: new Map(),
    places,
    diagnostics: state.diagnostics,
  };
  return writeContents(placement, context);
}

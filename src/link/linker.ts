// The linker: objects in, executable or shared object out. Each step is a file: inputs, symbols, gc, got,
// dynamic, place, thunks, relocate, emit. A section is never changed but for its relocations; all errors are
// found in one go.
import type { Diagnostic } from '../diag/diagnostic.ts';
import { hex } from '../elf/bytes.ts';
import { Et, Pf, Shf } from '../elf/constants.ts';
import type { ElfFile } from '../elf/types.ts';
import { type Dynamic, fillDynamic, planDynamic } from './dynamic.ts';
import { scanDynamic } from './dynamic-scan.ts';
import { makeFile, numberSections, segmentCount, writeContents } from './emit.ts';
import { linkError, linkWarning } from './errors.ts';
import { collectGarbage } from './gc.ts';
import { fillGot, type Got, makeGot } from './got.ts';
import { findEntry, type Libraries, type LinkInput, loadInputs, reportUndefined, sharedEntry } from './inputs.ts';
import { type LinkMap, makeMap } from './map.ts';
import { pieceVa } from './piece.ts';
import {
  type Area,
  assignAddresses,
  collectSections,
  formAreas,
  headerBytes,
  outputName,
  type Placement,
} from './place.ts';
import { openPlaces, type Places, type SourceLine } from './places.ts';
import { fillPlt, pltAddress } from './plt.ts';
import { provideSymbols, settleProvided } from './provided.ts';
import { placeCommons } from './symbols.ts';
import { addThunks, fillThunks, openThunks, type Thunks } from './thunks.ts';
import type { LinkState, LinkSymbol, OutputSection, Piece } from './types.ts';

export type { LinkInput } from './inputs.ts';

/** Where user programs and bare programs start (machine.md 4). */
export const USER_BASE = 0x10000;
export const BARE_BASE = 0x1000;

export interface LinkOptions {
  /** Address of the first segment; a multiple of 4096. Default USER_BASE; 0 for a shared object. */
  readonly base?: number;
  /** Symbol that the program starts at. Default _start (of a shared object: none); without one, the start of .text, with a warning. */
  readonly entry?: string;
  /** Leave out sections that nothing refers to. */
  readonly gcSections?: boolean;
  /** Make a shared object. */
  readonly shared?: boolean;
  /** DT_SONAME of the shared object that is made. */
  readonly soname?: string;
  /** DT_RUNPATH: where the loader looks for libraries first. */
  readonly runpath?: string;
  /** Path of the dynamic loader. Default /lib/ld.so. */
  readonly interp?: string;
  /** Let the loader bind all functions at the start (DF_1_NOW). */
  readonly bindNow?: boolean;
  /** Let libraries find all global symbols of the executable, not only those that they name at link time. */
  readonly exportDynamic?: boolean;
  /** Reads lines of sources, so that messages can point at a symbol in them. */
  readonly sourceLine?: SourceLine;
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

/**
 * Links objects to an executable, or with options.shared to a shared object; with shared objects among the inputs
 * the executable is a dynamic one. Never throws on bad objects; all errors are in diagnostics.
 */
export function link(inputs: readonly LinkInput[], options: LinkOptions = {}): Link {
  const places = openPlaces(options.sourceLine);
  const state: LinkState = { objects: [], globals: new Map(), diagnostics: [], made: [] };
  const libraries = loadInputs(state, places, inputs);
  const entry = options.shared ? sharedEntry(state, options.entry) : findEntry(state, options.entry);
  placeCommons(state);
  const removed = options.gcSections ? collectGarbage(state, rootsOf(state, entry, options)) : [];
  const got = makeGot(state);
  const isDynamic = options.shared === true || libraries.needed.length > 0;
  const provided = provideSymbols(state, sectionNames(state, isDynamic));
  if (!options.shared) reportUndefined(state, places);
  const dynamic = isDynamic ? planLoading(state, places, got, libraries, options) : undefined;
  if (hasErrors(state)) return { file: undefined, diagnostics: state.diagnostics, map: undefined };

  const sections = collectSections(keptPieces(state));
  const steps: Steps = { state, places, got, dynamic, thunks: openThunks(), ...resolvers(dynamic) };
  const placement = place(sections, options.base ?? (options.shared ? 0 : USER_BASE), steps);
  settleProvided(provided, placement);
  checkSize(state, placement);
  if (hasErrors(state)) return { file: undefined, diagnostics: state.diagnostics, map: undefined };
  const file = build(placement, entry, steps, options.shared ? Et.DYN : Et.EXEC);
  const map = makeMap(state, placement, removed, steps.addressOf);
  return { file: hasErrors(state) ? undefined : file, diagnostics: state.diagnostics, map };
}

/** What the steps after symbol resolution share. */
interface Steps {
  readonly state: LinkState;
  readonly places: Places;
  readonly got: Got | undefined;
  readonly dynamic: Dynamic | undefined;
  readonly thunks: Thunks;
  addressOf(symbol: LinkSymbol): number;
  callTarget(symbol: LinkSymbol): number;
}

function hasErrors(state: LinkState): boolean {
  return state.diagnostics.some(({ severity }) => severity === 'error');
}

function keptPieces(state: LinkState): Piece[] {
  return [...state.objects.flatMap((object) => object.pieces), ...state.made].filter((piece) => piece.kept);
}

/** What garbage collection starts from: the entry; everything that a shared object shows. */
function rootsOf(state: LinkState, entry: LinkSymbol | undefined, options: LinkOptions): LinkSymbol[] {
  const roots = entry ? [entry] : [];
  return options.shared || options.exportDynamic ? [...roots, ...state.globals.values()] : roots;
}

function sectionNames(state: LinkState, isDynamic: boolean): Set<string> {
  const names = new Set(keptPieces(state).map(({ name }) => outputName(name)));
  if (isDynamic) names.add('.dynamic');
  return names;
}

/** Decides what the loader will have to do, and makes the tables for it. */
function planLoading(
  state: LinkState,
  places: Places,
  got: Got | undefined,
  libraries: Libraries,
  options: LinkOptions,
): Dynamic {
  const { shared = false, soname, runpath, interp, bindNow, exportDynamic } = options;
  const needs = scanDynamic(state, places, got, shared);
  const names = sectionNames(state, true);
  const facts = {
    shared,
    soname,
    runpath,
    interp,
    bindNow,
    exportDynamic,
    needed: libraries.needed,
    libraryNames: libraries.names,
  };
  return planDynamic(state, needs, facts, (name) => (names.has(name) ? { va: 0, size: 0 } : undefined));
}

/** Addresses of symbols in the linked file, and where calls of them go; 0 for what is not there. */
function resolvers(dynamic: Dynamic | undefined): Pick<Steps, 'addressOf' | 'callTarget'> {
  const addressOf = (symbol: LinkSymbol): number => {
    const { kind, piece, value } = symbol;
    if (kind === 'absolute' || kind === 'provided') return value;
    if (kind === 'defined') return piece?.output ? pieceVa(piece) + value : 0;
    return dynamic?.needs.canonical.has(symbol) ? (pltAddress(dynamic.plt, symbol) ?? 0) : 0;
  };
  return { addressOf, callTarget: (symbol) => pltAddress(dynamic?.plt, symbol) ?? addressOf(symbol) };
}

/** Places everything; while calls are out of reach, adds thunks and places again. */
function place(sections: readonly OutputSection[], base: number, { thunks, callTarget }: Steps): Placement {
  const areas = formAreas(sections);
  const constants = areas.find((area) => area.flags === Pf.R && !area.isEmpty);
  if (constants) constants.headerSize = headerBytes(segmentCount(sections, areas));
  let placement = assignAddresses(sections, areas, base);
  for (let round = 0; round < MAX_THUNK_ROUNDS && addThunks(thunks, sections, callTarget); round++) {
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

/** Fills the tables that the linker made, relocates everything and puts the file together. */
function build(placement: Placement, entry: LinkSymbol | undefined, steps: Steps, type: number): ElfFile {
  const { state, places, got, dynamic, thunks, addressOf, callTarget } = steps;
  const tlsVa = placement.tls?.va ?? 0;
  numberSections(placement);
  fillThunks(thunks, callTarget);
  if (got) fillGot(got, addressOf, tlsVa, dynamic?.needs.loaderSlots ?? new Set());
  if (dynamic?.plt) fillPlt(dynamic.plt);
  if (dynamic) fillDynamic(dynamic, { placement, addressOf });
  const { diagnostics } = state;
  const gotVa = pieceVa(got?.piece);
  const context = { addressOf, callTarget, tlsVa, gotVa, thunks, highs: new Map(), places, diagnostics };
  const contents = writeContents(placement, context);
  const dynamicSymbols = new Set(dynamic?.symbols);
  const start = entry ? addressOf(entry) >>> 0 : type === Et.DYN ? 0 : startOfText(placement);
  return makeFile(placement, contents, { state, entry: start, type, dynamicSymbols, addressOf });
}

function startOfText({ areas, sections }: Placement): number {
  const text = sections.find(({ name, size }) => name === '.text' && size > 0);
  return text?.va ?? areas.find(({ flags }) => flags & Pf.X)?.va ?? areas[0]?.va ?? 0;
}

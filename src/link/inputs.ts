// The first steps of a link: takes in objects and shared objects, finds the entry point, reports what is undefined.
import type { Diagnostic } from '../diag/diagnostic.ts';
import { hex } from '../elf/bytes.ts';
import { Em, Et, Stb } from '../elf/constants.ts';
import { readDynamicInfo } from '../elf/dynamic-read.ts';
import type { ElfFile } from '../elf/types.ts';
import { linkError, linkWarning, type Reference, undefinedSymbol } from './errors.ts';
import type { Places } from './places.ts';
import { addObject, addShared, isMissingWeak } from './symbols.ts';
import type { LinkState, LinkSymbol, Piece } from './types.ts';

export interface LinkInput {
  /** What messages call it. */
  readonly name: string;
  /** An object, or a shared object that the program will use. */
  readonly object: ElfFile;
  /** Of a shared object: it is only needed if something before it uses it (ld's --as-needed). */
  readonly asNeeded?: boolean;
}

/** The shared objects of a link. */
export interface Libraries {
  /** For DT_NEEDED, in the order of the link. */
  readonly needed: readonly string[];
  /** All names that they define or refer to. */
  readonly names: ReadonlySet<string>;
}

/** Adds all inputs to the link; those that cannot be linked leave diagnostics. */
export function loadInputs(state: LinkState, places: Places, inputs: readonly LinkInput[]): Libraries {
  const groups = new Map<string, string>();
  const needed: string[] = [];
  const names = new Set<string>();
  if (inputs.length === 0) state.diagnostics.push(linkError('L010', { message: 'nothing to link: no objects given' }));
  for (const { name, object, asNeeded } of inputs) {
    const problem = checkObject(name, object);
    if (problem) state.diagnostics.push(problem);
    else if (object.type === Et.REL) addObject(state, places, name, object, groups);
    else {
      const info = readDynamicInfo(object);
      for (const symbol of info?.symbols ?? []) names.add(symbol.name);
      const isUsed = addShared(state, name, object, info?.symbols ?? []);
      if (isUsed || asNeeded !== true) needed.push(info?.soname ?? name.replace(/^.*\//, ''));
    }
  }
  return { needed, names };
}

/** Whether a file can take part in a link. */
function checkObject(name: string, file: ElfFile): Diagnostic | undefined {
  if (file.machine === Em.RISCV) {
    const message = `${name} was made for RISC-V; badak has its own encoding`;
    const help = ['assemble its source with `badak asm`, or bring a linked RISC-V program over with `badak import`'];
    return linkError('L003', { message, help });
  }
  if (file.machine !== Em.BADAK) {
    return linkError('L003', {
      message: `${name} was made for machine ${hex(file.machine)}, expected ${hex(Em.BADAK)}`,
    });
  }
  if (file.flags !== 0)
    return linkError('L003', { message: `${name} has the ELF flags ${hex(file.flags)}, expected 0` });
  if (file.type === Et.EXEC) {
    return linkError('L003', {
      message: `${name} is an executable already`,
      help: ['link objects, as `badak asm -c` makes them'],
    });
  }
  return undefined;
}

/** The symbol that the program starts at; undefined, with a warning or an error, if there is none. */
export function findEntry(state: LinkState, wanted: string | undefined): LinkSymbol | undefined {
  const name = wanted ?? '_start';
  const symbol = state.globals.get(name);
  if (symbol && symbol.kind !== 'undefined' && symbol.kind !== 'shared') return symbol;
  const locals = state.objects.flatMap((object) => object.symbols);
  const local = locals.find((s) => s.name === name && s.binding === Stb.LOCAL && s.piece);
  if (local) {
    const message = `\`${name}\` is local to ${local.object?.name}; the program starts there all the same`;
    state.diagnostics.push(linkWarning('L011', { message, help: [`write \`.globl ${name}\` so that others see it`] }));
    return local;
  }
  if (wanted !== undefined) {
    const message = `the entry symbol \`${name}\` is not defined`;
    state.diagnostics.push(linkError('L011', { message, help: ['name a global symbol of the program'] }));
    return undefined;
  }
  const hasMain = state.globals.get('main')?.kind === 'defined';
  const help = hasMain
    ? ['`main` needs code that calls it: link crt0 too']
    : ['write `.globl _start` and `_start:` before the first instruction'];
  const message = 'no `_start`: the program starts at the beginning of .text';
  state.diagnostics.push(linkWarning('L011', { message, help }));
  return undefined;
}

/** Where a shared object starts that can be run, as the dynamic loader is; others have no entry. */
export function sharedEntry(state: LinkState, wanted: string | undefined): LinkSymbol | undefined {
  const symbol = wanted === undefined ? undefined : state.globals.get(wanted);
  return symbol?.kind === 'defined' ? symbol : undefined;
}

/** All undefined symbols that kept sections refer to, each with its places. */
export function reportUndefined(state: LinkState, places: Places): void {
  const missing = new Map<LinkSymbol, Reference[]>();
  for (const object of state.objects) {
    for (const piece of object.pieces) {
      if (!piece.kept) continue;
      for (const { symbol, offset } of piece.relocations)
        collectMissing(object.symbols[symbol], piece, offset, missing);
    }
  }
  if (missing.size === 0) return;
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

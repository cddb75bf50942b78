// What the linker says: one function a message. Codes are explained in catalogue.ts.
import type { Diagnostic, Label, Span } from '../diag/diagnostic.ts';
import { suggest } from '../diag/suggest.ts';
import { Stb } from '../elf/constants.ts';
import { describePlace, type Places, sourceName } from './places.ts';
import type { InputObject, LinkSymbol, Piece } from './types.ts';

/** A relocation that refers to a symbol: who and where. */
export interface Reference {
  readonly piece: Piece;
  readonly offset: number;
  /** The symbol's name. */
  readonly name?: string;
}

/** At most this many places are shown of one undefined symbol. */
const MAX_REFERENCES = 4;

interface Draft {
  readonly message: string;
  readonly primary?: Label | undefined;
  readonly secondary?: readonly Label[];
  readonly notes?: readonly string[];
  readonly help?: readonly string[];
}

/** An error of the linker. */
export function linkError(code: string, draft: Draft): Diagnostic {
  return diagnostic(code, 'error', draft);
}

export function linkWarning(code: string, draft: Draft): Diagnostic {
  return diagnostic(code, 'warning', draft);
}

function diagnostic(code: string, severity: 'error' | 'warning', draft: Draft): Diagnostic {
  const { message, primary, secondary = [], notes = [], help = [] } = draft;
  return { code, severity, message, primary, secondary, notes, help };
}

/** A label at a place if its source line is known; otherwise the place becomes a note. */
function labelOrNote(span: Span | undefined, text: string, fallback: string): { label?: Label; note?: string } {
  return span ? { label: { span, text } } : { note: `${text}: ${fallback}` };
}

function definitionPlace(symbol: LinkSymbol): string {
  if (symbol.piece) return describePlace(symbol.piece, symbol.value);
  return symbol.object ? `${sourceName(symbol.object)}, as a number` : 'the linker';
}

/** L001: two strong definitions of one name. */
export function duplicateSymbol(first: LinkSymbol, second: LinkSymbol, places: Places): Diagnostic {
  const here = labelOrNote(places.definitionOf(second), 'defined again here', definitionPlace(second));
  const there = labelOrNote(places.definitionOf(first), 'first defined here', definitionPlace(first));
  const isMain = first.name === 'main' || first.name === '_start';
  return linkError('L001', {
    message: `\`${first.name}\` is defined twice: in ${first.object?.name ?? 'the linker'} and in ${second.object?.name ?? 'the linker'}`,
    primary: here.label,
    secondary: there.label ? [there.label] : [],
    notes: [here.note, there.note].filter((note) => note !== undefined),
    help: [
      isMain
        ? 'each program has one; give several programs to `badak run` as separate inputs, not to one link'
        : 'rename one of them, leave out its .globl, or make the one that may be replaced .weak',
    ],
  });
}

/** L002: a name that is used but defined nowhere. */
export function undefinedSymbol(
  symbol: LinkSymbol,
  references: readonly Reference[],
  objects: readonly InputObject[],
  names: Iterable<string>,
  places: Places,
): Diagnostic {
  const labels: Label[] = [];
  const notes: string[] = [];
  for (const { piece, offset } of references.slice(0, MAX_REFERENCES)) {
    const { label, note } = labelOrNote(
      places.spanOf(piece, offset, symbol.name),
      'used here',
      describePlace(piece, offset),
    );
    if (label) labels.push(label);
    if (note) notes.push(note);
  }
  if (references.length > MAX_REFERENCES) notes.push(`and at ${references.length - MAX_REFERENCES} more places`);
  const local = findLocal(symbol.name, objects, places);
  if (local) notes.push(local.note);
  const secondary = local?.label ? [...labels.slice(1), local.label] : labels.slice(1);
  return linkError('L002', {
    message: `undefined symbol \`${symbol.name}\`, used by ${references[0]?.piece.owner?.name ?? 'the linker'}`,
    primary: labels[0],
    secondary,
    notes,
    help: undefinedHelp(symbol.name, local !== undefined, names),
  });
}

/** A local symbol of that name in some object: the usual reason is a missing .globl. */
function findLocal(
  name: string,
  objects: readonly InputObject[],
  places: Places,
): { note: string; label?: Label } | undefined {
  for (const object of objects) {
    const symbol = object.symbols.find((s) => s.name === name && s.binding === Stb.LOCAL && s.kind === 'defined');
    if (!symbol) continue;
    const span = places.definitionOf(symbol);
    const note = `${sourceName(object)} has a \`${name}\`, but it is local to that file`;
    return span ? { note, label: { span, text: 'a local symbol of that name' } } : { note };
  }
  return undefined;
}

function undefinedHelp(name: string, isLocal: boolean, names: Iterable<string>): string[] {
  if (isLocal) return [`write \`.globl ${name}\` in the file that defines it`];
  const near = suggest(name, names);
  if (near) return [`did you mean \`${near}\`?`];
  return ['link the object or library that defines it, or check the spelling'];
}

/** An error at a byte of a piece; the place is a label where the line is known, otherwise a note. */
export function errorAt(
  code: string,
  reference: Reference,
  draft: Omit<Draft, 'primary'> & { at?: string },
  places: Places,
): Diagnostic {
  const { piece, offset, name } = reference;
  const { label, note } = labelOrNote(
    places.spanOf(piece, offset, name),
    draft.at ?? 'here',
    describePlace(piece, offset),
  );
  return linkError(code, { ...draft, primary: label, notes: [...(note ? [note] : []), ...(draft.notes ?? [])] });
}

// The symbols of a source as tools see them, and as the end of a listing shows them. They are there even if assembly
// failed.

import { Stb } from '../elf/constants.ts';
import { Evaluation } from './expression.ts';
import { spanOf } from './source.ts';
import { isTemporary, type SymbolEntry } from './symbols.ts';

export interface NamedSymbol {
  readonly name: string;
  /** Section of a label; `*ABS*` for a number, `*COM*` for a .comm; undefined for names that are only used. */
  readonly section: string | undefined;
  /** Offset in the section, or the number; undefined if it is not known before linking. */
  readonly value: number | undefined;
  readonly binding: 'local' | 'global' | 'weak';
  /** Where it is defined, or first used. */
  readonly file: string | undefined;
  readonly line: number | undefined;
}

const BINDINGS: ReadonlyMap<number, 'global' | 'weak'> = new Map([
  [Stb.GLOBAL, 'global'],
  [Stb.WEAK, 'weak'],
]);

/** Records of symbols without those that stay in the assembler (`.L`...). */
export function namedSymbols(symbols: Iterable<SymbolEntry>): NamedSymbol[] {
  return [...symbols]
    .filter((symbol) => !isTemporary(symbol.name) && (symbol.isDefined || symbol.uses > 0))
    .map((symbol) => {
      const place = symbol.definedAt ?? symbol.firstUse;
      const span = place === undefined ? undefined : spanOf(place);
      const binding = BINDINGS.get(symbol.binding) ?? (symbol.isDefined ? 'local' : 'global');
      return { name: symbol.name, ...homeOf(symbol), binding, file: span?.file, line: span?.line };
    });
}

function homeOf({ section, offset, expression, common }: SymbolEntry): Pick<NamedSymbol, 'section' | 'value'> {
  if (section !== undefined) return { section: section.name, value: offset };
  if (common !== undefined) return { section: '*COM*', value: common.size };
  if (expression === undefined) return { section: undefined, value: undefined };
  try {
    const { plus, minus, value } = new Evaluation().evaluate(expression);
    if (minus !== undefined) return { section: '*ABS*', value: undefined };
    if (plus?.section !== undefined) return { section: plus.section.name, value: plus.offset + Number(value) };
    return { section: '*ABS*', value: plus === undefined ? Number(value) : undefined };
  } catch {
    // A circle or the like: it has been reported.
    return { section: '*ABS*', value: undefined };
  }
}

/** The symbols as text: those that are defined with place, section and value, then the others. */
export function renderSymbols(symbols: readonly NamedSymbol[]): string {
  const defined = symbols.filter(({ section }) => section !== undefined);
  const rest = symbols.filter(({ section }) => section === undefined);
  const rows = defined.map(({ name, section, value, file, line }) => {
    const digits = value === undefined ? '?'.repeat(8) : (value >>> 0).toString(16).toUpperCase().padStart(8, '0');
    const place = file === undefined ? '' : `${file}:${line}`;
    return `${place.padStart(24)}  ${`${section}:${digits}`.padEnd(22)} ${name}`;
  });
  const parts = defined.length === 0 ? ['NO DEFINED SYMBOLS'] : ['DEFINED SYMBOLS', ...rows];
  const others = rest.length === 0 ? ['NO UNDEFINED SYMBOLS'] : ['UNDEFINED SYMBOLS', ...rest.map(({ name }) => name)];
  return `${[...parts, '', ...others].join('\n')}\n`;
}

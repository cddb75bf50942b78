// Symbols that the linker defines when a program refers to them and nothing else does: bounds of sections, the end
// of the program, arrays of constructors, __start_NAME and __stop_NAME (ld's default script).
import { EHDR_SIZE, Pf, Shf, Stb } from '../elf/constants.ts';
import { GLOBAL_POINTER_OFFSET } from '../spec/relocations.ts';
import { startStopSection } from './gc.ts';
import type { Placement } from './place.ts';
import type { LinkState, LinkSymbol, OutputSection } from './types.ts';

interface Bound {
  readonly va: number;
  readonly section?: OutputSection | undefined;
}

type Rule = (placement: Placement) => Bound;

const startOf =
  (...names: string[]): Rule =>
  (placement) => {
    const section = placement.sections.find((s) => names.includes(s.name) && s.flags & Shf.ALLOC);
    return section ? { va: section.va, section } : emptySpot(placement);
  };

const endOf =
  (...names: string[]): Rule =>
  (placement) => {
    const section = placement.sections.findLast((s) => names.includes(s.name) && s.flags & Shf.ALLOC);
    return section ? { va: section.va + section.size, section } : emptySpot(placement);
  };

/** Where bounds of sections that are not there meet: the start of the data, or the end. */
function emptySpot(placement: Placement): Bound {
  const area = placement.areas.find(({ flags }) => flags & Pf.W);
  return { va: area?.va ?? placement.end };
}

const endOfCode: Rule = ({ areas, end }) => {
  const area = areas.find(({ flags }) => flags & Pf.X);
  return { va: area ? area.va + area.memorySize : end };
};

const endOfData: Rule = ({ areas, end }) => {
  const area = areas.find(({ flags }) => flags & Pf.W);
  return { va: area ? area.va + area.fileSize : end };
};

const endOfAll: Rule = ({ end }) => ({ va: end });

const startOfBss: Rule = (placement) => {
  const section = placement.sections.find((s) => s.name === '.sbss' || s.name === '.bss');
  return section ? { va: section.va, section } : endOfData(placement);
};

const globalPointer: Rule = (placement) => {
  const { va } = placement.sections.some((s) => s.name === '.sdata')
    ? startOf('.sdata')(placement)
    : startOf('.data')(placement);
  return { va: va + GLOBAL_POINTER_OFFSET };
};

const headers: Rule = ({ areas, end }) => ({
  va: areas.find(({ headerSize }) => headerSize >= EHDR_SIZE)?.va ?? areas[0]?.va ?? end,
});

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['_end', endOfAll],
  ['end', endOfAll],
  ['__end', endOfAll],
  ['__BSS_END__', endOfAll],
  ['__bss_end', endOfAll],
  ['__bss_end__', endOfAll],
  ['_edata', endOfData],
  ['edata', endOfData],
  ['_etext', endOfCode],
  ['etext', endOfCode],
  ['__etext', endOfCode],
  ['__bss_start', startOfBss],
  ['__bss_start__', startOfBss],
  ['__DATA_BEGIN__', startOf('.data')],
  ['__SDATA_BEGIN__', startOf('.sdata')],
  ['__global_pointer$', globalPointer],
  ['__ehdr_start', headers],
  ['__executable_start', (placement) => ({ va: placement.areas[0]?.va ?? placement.end })],
  ['__preinit_array_start', startOf('.preinit_array')],
  ['__preinit_array_end', endOf('.preinit_array')],
  ['__init_array_start', startOf('.init_array')],
  ['__init_array_end', endOf('.init_array')],
  ['__fini_array_start', startOf('.fini_array')],
  ['__fini_array_end', endOf('.fini_array')],
  ['__tdata_start', startOf('.tdata')],
  ['__tdata_end', endOf('.tdata')],
  ['__tbss_start', startOf('.tbss')],
  ['__tbss_end', endOf('.tbss')],
  ['__rela_iplt_start', emptySpot],
  ['__rela_iplt_end', emptySpot],
  ['_GLOBAL_OFFSET_TABLE_', startOf('.got')],
  ['_DYNAMIC', startOf('.dynamic')],
]);

/** Names that mean nothing (0 when weak) unless the program has the section. */
const ONLY_WITH_SECTION: ReadonlyMap<string, string> = new Map([['_DYNAMIC', '.dynamic']]);

/** Marks the undefined symbols that the linker will define; names: the sections that the program will have. */
export function provideSymbols(state: LinkState, names: ReadonlySet<string>): Map<LinkSymbol, Rule> {
  const provided = new Map<LinkSymbol, Rule>();
  for (const symbol of state.globals.values()) {
    if (symbol.kind !== 'undefined') continue;
    const rule = ruleFor(symbol.name, names);
    if (!rule) continue;
    symbol.kind = 'provided';
    symbol.binding = Stb.GLOBAL;
    symbol.object = undefined;
    provided.set(symbol, rule);
  }
  return provided;
}

function ruleFor(name: string, sections: ReadonlySet<string>): Rule | undefined {
  const needed = ONLY_WITH_SECTION.get(name);
  if (needed !== undefined && !sections.has(needed)) return undefined;
  const section = startStopSection(name);
  if (section !== '' && sections.has(section)) return name.startsWith('__start_') ? startOf(section) : endOf(section);
  return RULES.get(name);
}

/** Gives the provided symbols their values, once all addresses stand. */
export function settleProvided(provided: ReadonlyMap<LinkSymbol, Rule>, placement: Placement): void {
  for (const [symbol, rule] of provided) {
    const { va, section } = rule(placement);
    symbol.value = va;
    symbol.section = section;
  }
}

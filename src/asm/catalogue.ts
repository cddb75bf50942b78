// Every kind of error that the assembler reports, with the long text that `badak explain CODE` prints.

import type { Explanation } from '../diag/diagnostic.ts';
import { FOREIGN, MACROS } from './catalogue/macros.ts';
import { RANGES } from './catalogue/ranges.ts';
import { SYMBOLS } from './catalogue/symbols.ts';
import { SYNTAX } from './catalogue/syntax.ts';

export const ASM_EXPLANATIONS: readonly Explanation[] = [...SYNTAX, ...RANGES, ...SYMBOLS, ...MACROS, ...FOREIGN];

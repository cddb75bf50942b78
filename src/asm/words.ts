// The words of the language, by kind: what editors colour and complete. All of them come from the tables that the
// assembler itself works with.

import { PSEUDO_BY_NAME } from '../spec/pseudo.ts';
import { REGISTER_BY_NAME } from '../spec/registers.ts';
import { CSR_BY_NAME } from '../spec/traps.ts';
import { MNEMONICS } from './forms.ts';
import { MODIFIERS } from './operands.ts';
import { DIRECTIVES } from './statement.ts';

export interface LanguageWords {
  /** Mnemonics of real instructions. */
  readonly instructions: readonly string[];
  /** Mnemonics that stand for others, and for nothing else. */
  readonly pseudo: readonly string[];
  /** With their dot. */
  readonly directives: readonly string[];
  /** In every spelling. */
  readonly registers: readonly string[];
  readonly csrs: readonly string[];
  /** `hi` of %hi(...) and so on, without the percent sign. */
  readonly operators: readonly string[];
}

export const LANGUAGE_WORDS: LanguageWords = {
  instructions: [...MNEMONICS].filter(([, { real }]) => real !== undefined).map(([name]) => name),
  pseudo: [...PSEUDO_BY_NAME.keys()].filter((name) => MNEMONICS.get(name)?.real === undefined),
  directives: [...DIRECTIVES.keys()],
  registers: [...REGISTER_BY_NAME.keys()],
  csrs: [...CSR_BY_NAME.keys()],
  operators: [...MODIFIERS.keys()],
};

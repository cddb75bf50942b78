// Did-you-mean for words of the command line (commander has its own for commands and options).

import { suggest } from '../diag/suggest.ts';

/** `["did you mean 'add'?"]` if a known word is close, otherwise nothing. */
export function didYouMean(word: string, known: readonly string[]): string[] {
  const found = suggest(word, known);
  return found === undefined ? [] : [`did you mean '${found}'?`];
}

// What importing says: the errors and the list of words without a counterpart. Codes are explained in catalogue.ts.

import type { Diagnostic } from '../diag/diagnostic.ts';
import type { UnmappedWord } from './import.ts';

interface Draft {
  readonly message: string;
  readonly notes?: readonly string[];
  readonly help?: readonly string[];
}

/** Rows of the list that a message shows; `badak import --json` gives all. */
const MAX_ROWS = 40;

export function importError(code: string, draft: Draft): Diagnostic {
  return { code, severity: 'error', primary: undefined, secondary: [], notes: [], help: [], ...draft };
}

/** I004: refused, with the list. */
export function unmappedError(name: string, unmapped: readonly UnmappedWord[]): Diagnostic {
  return importError('I004', {
    message: `${name}: ${countText(unmapped)} badak cannot have`,
    notes: rows(unmapped),
    help: ['--force imports the rest: these words become 0 and trap where they are executed'],
  });
}

/** I004 as a warning: imported all the same. */
export function unmappedWarning(name: string, unmapped: readonly UnmappedWord[]): Diagnostic {
  const message = `${name}: ${countText(unmapped)} badak cannot have; 0 stands for them and traps where it is executed`;
  return { ...importError('I004', { message, notes: rows(unmapped) }), severity: 'warning' };
}

const countText = ({ length }: readonly UnmappedWord[]): string =>
  length === 1 ? '1 word of code that' : `${length} words of code that`;

function rows(unmapped: readonly UnmappedWord[]): string[] {
  const shown = unmapped.slice(0, MAX_ROWS).map(({ address, word, symbol = '?', reason }) => {
    return `${digits(address)}  ${digits(word)}  ${symbol}: ${reason}`;
  });
  const rest = unmapped.length - shown.length;
  return rest === 0 ? shown : [...shown, `and ${rest} more`];
}

const digits = (value: number): string => value.toString(16).toUpperCase().padStart(8, '0');

// Shows diagnostics: in colour on standard error, or as JSON on standard output.

import type { Diagnostic } from '../diag/diagnostic.ts';
import { renderAll } from '../diag/render.ts';
import { paintFor, print, printError } from './terminal.ts';

/** Texts of sources by the names that diagnostics use. */
export type SourceTexts = ReadonlyMap<string, string>;

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

/** Shows them all; `json` prints an array instead, also an empty one. */
export function showDiagnostics(diagnostics: readonly Diagnostic[], texts: SourceTexts, json = false): void {
  if (json) print(`${JSON.stringify(diagnostics, undefined, 2)}\n`);
  else if (diagnostics.length > 0) printError(renderAll(diagnostics, texts, paintFor(process.stderr)));
}

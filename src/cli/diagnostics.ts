// Shows diagnostics: in colour on standard error, or as JSON on standard output.

import { readFileSync } from 'node:fs';
import { PLAIN } from '../debug/paint.ts';
import type { Diagnostic } from '../diag/diagnostic.ts';
import { renderDiagnostics } from '../diag/render.ts';
import { paintFor, print, printError } from './terminal.ts';

/** Texts of sources by the names that diagnostics use. */
export type SourceTexts = ReadonlyMap<string, string>;

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

/** Shows them all; `json` prints an array instead, also an empty one. */
export function showDiagnostics(diagnostics: readonly Diagnostic[], texts: SourceTexts, json = false): void {
  if (json) print(`${JSON.stringify(diagnostics, undefined, 2)}\n`);
  else if (diagnostics.length > 0) {
    const sources = withLinkedSources(diagnostics, texts);
    printError(renderDiagnostics(diagnostics, { sources, color: paintFor(process.stderr) !== PLAIN }));
  }
}

/** Adds the sources of objects that were only linked, where their line tables say they are. */
function withLinkedSources(diagnostics: readonly Diagnostic[], texts: SourceTexts): SourceTexts {
  const sources = new Map(texts);
  for (const { primary, secondary } of diagnostics) {
    for (const label of primary === undefined ? secondary : [primary, ...secondary]) {
      const { file } = label.span;
      if (sources.has(file)) continue;
      try {
        sources.set(file, readFileSync(file, 'utf8'));
      } catch {
        // Not there any more: the place is named without a quotation.
      }
    }
  }
  return sources;
}

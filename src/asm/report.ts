// Collects what is wrong with a source: places become spans, expansions become further labels, the same error in a
// repeated block is told once, and beyond a limit errors are only counted.

import type { Diagnostic, Fix, Label, Severity } from '../diag/diagnostic.ts';
import { type Place, spanOf } from './source.ts';

/** What a report may say besides its message. */
export interface Details {
  /** Beside the caret. */
  readonly label?: string;
  readonly secondary?: readonly { readonly place: Place; readonly text: string }[];
  readonly notes?: readonly string[];
  readonly help?: readonly string[];
  /** Text that mends the error when it stands at the place. */
  readonly replacement?: string;
}

/** So many errors are told; the rest is counted. */
const MAX_ERRORS = 100;
/** So many errors, repeated ones included, and there is no point in reading on. */
const HOPELESS = 5_000;
const MAX_EXPANSION_LABELS = 6;

export class Reporter {
  readonly #found: { readonly order: number; readonly diagnostic: Diagnostic }[] = [];
  errorCount = 0;
  readonly #seen = new Set<string>();
  #repeated = 0;

  get isHopeless(): boolean {
    return this.errorCount + this.#repeated > HOPELESS;
  }

  error(code: string, message: string, place: Place, details: Details = {}): void {
    this.#add('error', code, message, place, details);
  }

  warning(code: string, message: string, place: Place, details: Details = {}): void {
    this.#add('warning', code, message, place, details);
  }

  #add(severity: Severity, code: string, message: string, place: Place, details: Details): void {
    if (this.errorCount >= MAX_ERRORS) {
      if (severity === 'error') this.errorCount++;
      return;
    }
    const span = spanOf(place);
    const key = `${code}:${span.file}:${span.line}:${span.column}`;
    if (this.#seen.has(key)) {
      this.#repeated++;
      return;
    }
    this.#seen.add(key);
    if (severity === 'error') this.errorCount++;
    const named = (details.secondary ?? []).map((label) => ({ span: spanOf(label.place), text: label.text }));
    const expansions = expansionLabels(place);
    const notes = [...(details.notes ?? []), ...expandedNote(place)];
    if (expansions.left > 0) notes.push(`${expansions.left} more expansions around it are not shown`);
    const replaceable = details.replacement !== undefined && place.frame.substitutions === undefined;
    const diagnostic: Diagnostic = {
      code,
      severity,
      message,
      primary: { span, text: details.label ?? '' },
      secondary: [...expansions.labels, ...named],
      notes,
      help: details.help ?? [],
      ...(replaceable ? { fix: { span, replacement: details.replacement! } satisfies Fix } : {}),
    };
    this.#found.push({ order: rootPosition(place), diagnostic });
  }

  /** All diagnostics in the order of the source; when some were only counted, a last one says so. */
  finish(): Diagnostic[] {
    const sorted = this.#found.sort((a, b) => a.order - b.order).map(({ diagnostic }) => diagnostic);
    const hidden = this.errorCount - MAX_ERRORS;
    if (hidden <= 0) return sorted;
    const message = `${hidden} more error${hidden === 1 ? ' is' : 's are'} not shown`;
    const rest = { code: 'A000', severity: 'error', message, primary: undefined, secondary: [], notes: [] } as const;
    return [...sorted, { ...rest, help: ['mend the first ones and assemble again'] }];
  }
}

/** Where the line of the first file stands that led here. */
function rootPosition({ frame, start }: Place): number {
  let position = start;
  for (let call = frame.call; call !== undefined; call = call.frame.call) position = call.start;
  return position;
}

/** The calls that led to a place, the innermost first. */
function expansionLabels(place: Place): { labels: Label[]; left: number } {
  const labels: Label[] = [];
  let left = 0;
  for (let call = place.frame.call; call !== undefined; call = call.frame.call) {
    if (labels.length >= MAX_EXPANSION_LABELS) left++;
    else labels.push({ span: spanOf(call), text: call.text });
  }
  return { labels, left };
}

/** What the line looks like after substitution, if that differs from what the user wrote. */
function expandedNote(place: Place): string[] {
  const { frame } = place;
  if (frame.substitutions === undefined) return [];
  const from = frame.text.lastIndexOf('\n', place.start - 1) + 1;
  const to = frame.text.indexOf('\n', place.start);
  const line = frame.text.slice(from, to < 0 ? frame.text.length : to).trim();
  const written = writtenLine(place);
  return line === written || line.length > 200 ? [] : [`after expansion the line is \`${line}\``];
}

function writtenLine(place: Place): string {
  let frame = place.frame;
  while (frame.origin !== undefined) frame = frame.origin;
  return frame.text.split('\n', spanOf(place).line).at(-1)!.trim();
}

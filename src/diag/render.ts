// Diagnostics as text, in the manner of rustc: message, place, the quoted line with a caret, further places, help.

import type { Diagnostic, Label } from './diagnostic.ts';

export interface RenderOptions {
  /** Text of each file by its name, for quoting; lines of other files are not shown. */
  readonly sources: ReadonlyMap<string, string>;
  /** ANSI colours. */
  readonly color?: boolean;
}

interface Palette {
  readonly error: string;
  readonly warning: string;
  readonly frame: string;
  readonly bold: string;
  readonly reset: string;
}

const PLAIN: Palette = { error: '', warning: '', frame: '', bold: '', reset: '' };
const ANSI: Palette = {
  error: '\x1b[1;31m',
  warning: '\x1b[1;33m',
  frame: '\x1b[1;34m',
  bold: '\x1b[1m',
  reset: '\x1b[0m',
};

const TAB = 8;
/** Longer lines are quoted in part. */
const MAX_QUOTE = 160;

/** One diagnostic, with a newline at its end. */
export function renderDiagnostic(diagnostic: Diagnostic, options: RenderOptions): string {
  const paint = options.color === true ? ANSI : PLAIN;
  const { severity, code, message, primary, secondary, notes, help, fix } = diagnostic;
  const labels = primary === undefined ? [...secondary] : [primary, ...secondary];
  const width = String(Math.max(0, ...labels.map((label) => label.span.line))).length;
  const gutter = ' '.repeat(width);
  const tone = severity === 'error' ? paint.error : paint.warning;
  const lines = [`${tone}${severity}[${code}]${paint.reset}${paint.bold}: ${message}${paint.reset}`];
  for (const [index, label] of labels.entries()) {
    const arrow = index === 0 && primary !== undefined ? '-->' : ':::';
    const isPrimary = arrow === '-->';
    lines.push(
      ...renderLabel(label, arrow, gutter, isPrimary ? tone : paint.frame, isPrimary ? '^' : '-', options, paint),
    );
  }
  for (const note of notes)
    lines.push(`${gutter} ${paint.frame}=${paint.reset} ${paint.bold}note${paint.reset}: ${note}`);
  for (const text of help)
    lines.push(`${gutter} ${paint.frame}=${paint.reset} ${paint.bold}help${paint.reset}: ${text}`);
  if (fix !== undefined && help.length === 0) {
    lines.push(`${gutter} ${paint.frame}=${paint.reset} ${paint.bold}help${paint.reset}: write \`${fix.replacement}\``);
  }
  return `${lines.join('\n')}\n`;
}

/** All diagnostics and a last line with their number. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], options: RenderOptions): string {
  if (diagnostics.length === 0) return '';
  const blocks = diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, options));
  return `${blocks.join('\n')}\n${summary(diagnostics)}\n`;
}

/** "2 errors, 1 warning". */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: string): number => diagnostics.filter((one) => one.severity === severity).length;
  const say = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
  const parts = [
    ...(count('error') > 0 ? [say(count('error'), 'error')] : []),
    ...(count('warning') > 0 ? [say(count('warning'), 'warning')] : []),
  ];
  return parts.join(', ');
}

function renderLabel(
  { span, text }: Label,
  arrow: string,
  gutter: string,
  tone: string,
  mark: string,
  options: RenderOptions,
  paint: Palette,
): string[] {
  const { frame, reset } = paint;
  const lines = [`${gutter}${frame}${arrow}${reset} ${span.file}:${span.line}:${span.column}`];
  const source = options.sources.get(span.file);
  const quoted = source === undefined ? undefined : lineOf(source, span.line);
  if (quoted === undefined) return text === '' ? lines : [...lines, `${gutter} ${frame}|${reset} ${text}`];
  const { shown, before, length } = excerpt(quoted, span.column - 1, span.length);
  const number = String(span.line).padStart(gutter.length);
  const caret = `${' '.repeat(before)}${tone}${mark.repeat(Math.max(1, length))}${text === '' ? '' : ` ${text}`}${reset}`;
  lines.push(
    `${gutter} ${frame}|${reset}`,
    `${frame}${number} |${reset} ${shown}`.trimEnd(),
    `${gutter} ${frame}|${reset} ${caret}`,
  );
  return lines;
}

/** Line `number` (from 1) without its end. */
function lineOf(source: string, number: number): string | undefined {
  let start = 0;
  for (let line = 1; line < number; line++) {
    start = source.indexOf('\n', start) + 1;
    if (start === 0) return undefined;
  }
  const end = source.indexOf('\n', start);
  return source.slice(start, end < 0 ? source.length : end).replace(/\r$/, '');
}

/** A line with its tabs as blanks and nothing that moves the cursor, cut around the place if it is long. */
function excerpt(line: string, column: number, length: number): { shown: string; before: number; length: number } {
  const cells: string[] = [];
  const starts: number[] = [];
  for (let i = 0; i < line.length; i++) {
    starts.push(cells.length);
    const character = line.charAt(i);
    if (character === '\t')
      do cells.push(' ');
      while (cells.length % TAB !== 0);
    else cells.push(isControl(line.charCodeAt(i)) ? '\ufffd' : character);
  }
  const before = starts[column] ?? cells.length + Math.max(0, column - line.length);
  const after = starts[column + length] ?? cells.length;
  const marked = Math.max(1, after - before);
  if (cells.length <= MAX_QUOTE) return { shown: cells.join(''), before, length: marked };
  const from = Math.max(0, Math.min(before - 40, cells.length - MAX_QUOTE));
  const lead = from > 0 ? '...' : '';
  const tail = from + MAX_QUOTE < cells.length ? '...' : '';
  const shown = lead + cells.slice(from, from + MAX_QUOTE).join('') + tail;
  return { shown, before: before - from + lead.length, length: Math.min(marked, MAX_QUOTE - (before - from)) };
}

const isControl = (code: number): boolean =>
  code < 32 || (code >= 127 && code < 160) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);

// The listing: address, hex digits and source, in the order of the source. It is there even if assembly failed.

import type { Assembly, ListingRow } from './assembler.ts';

export interface ListingOptions {
  /** Shows the lines that macros and repetitions made, not only those of the file. */
  readonly expansions?: boolean;
  /** Without the lines that conditionals leave out. */
  readonly withoutSkipped?: boolean;
  /** Without directives for debuggers (.loc, .file, .cfi_...). */
  readonly withoutDebugging?: boolean;
}

/** Bytes that one line of the listing shows; data goes on below. */
const BYTES_PER_LINE = 8;
/** Lines that one statement may take; of the rest the listing says how much it is. */
const MAX_LINES = 8;

const DEBUGGING = /^\s*\.(loc|file|cfi_\w+|ident)\b/;

/** Hex digits of a row: words as they are read, highest digit first, other data byte by byte. */
function digitsOf({ bytes, section }: ListingRow): string[] {
  const isWords = section.startsWith('.text') && bytes.length % 4 === 0;
  const step = isWords ? 4 : 1;
  const groups: string[] = [];
  const shown = Math.min(bytes.length, BYTES_PER_LINE * MAX_LINES);
  for (let at = 0; at < shown; at += step) {
    const group = [...bytes.subarray(at, at + step)].reverse();
    groups.push(group.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(''));
  }
  const perLine = BYTES_PER_LINE / step;
  const lines: string[] = [];
  for (let at = 0; at < groups.length; at += perLine) lines.push(groups.slice(at, at + perLine).join(' '));
  if (shown < bytes.length) lines.push(`... ${bytes.length - shown} more bytes`);
  return lines;
}

const WIDTH = BYTES_PER_LINE * 3 - 1;

/**
 * The listing as text. Lines of included files and of expansions are marked with `+` signs, one for each level.
 */
export function renderListing(assembly: Assembly, options: ListingOptions = {}): string {
  const out: string[] = [];
  const [main] = assembly.sources.keys();
  const source = (assembly.sources.get(main ?? '') ?? '').split('\n');
  let shown = 0;
  let section = '';
  const showUpTo = (line: number): void => {
    for (; shown < line; shown++) {
      if (options.withoutSkipped === true && assembly.skipped.has(shown + 1)) continue;
      const text = source[shown] ?? '';
      if (options.withoutDebugging === true && DEBUGGING.test(text)) continue;
      out.push(`${' '.repeat(10 + WIDTH)}${numbered(shown + 1, text)}`.trimEnd());
    }
  };
  for (const row of assembly.lines) {
    const isTop = row.depth === 0;
    if (!isTop && options.expansions !== true) continue;
    showUpTo(isTop ? row.line - 1 : row.callers.at(-1)!.line);
    if (row.section !== section) out.push(`${row.section}:`);
    section = row.section;
    const digits = digitsOf(row);
    // A line with several statements is quoted once.
    const isRepeated = isTop && row.line === shown;
    const text = isTop
      ? isRepeated
        ? ''
        : numbered(row.line, source[row.line - 1] ?? '')
      : `${'+'.repeat(row.depth).padStart(5)}  ${row.text.trim()}`;
    out.push(`${address(row.offset)}  ${(digits[0] ?? '').padEnd(WIDTH)}${text}`.trimEnd());
    for (let i = 1; i < digits.length; i++) out.push(`${address(row.offset + i * BYTES_PER_LINE)}  ${digits[i]}`);
    if (isTop) shown = Math.max(shown, row.line);
  }
  showUpTo(source.at(-1) === '' ? source.length - 1 : source.length);
  return `${out.join('\n')}\n`;
}

const address = (offset: number): string => offset.toString(16).toUpperCase().padStart(8, '0');
const numbered = (line: number, text: string): string => `${String(line).padStart(5)}  ${text.replace(/\r$/, '')}`;

// One reading of the source: everything that is known so far, and the small steps that directives and instructions
// are made of. What a size depends on and is not known yet is guessed from the reading before (decide).

import { constant, Evaluation, type Expression, ExpressionError } from './expression.ts';
import type { Fixup } from './fixup.ts';
import { type Int, showInt } from './integers.ts';
import { Lexer } from './lexer.ts';
import type { LineRecorder } from './lines.ts';
import type { Macro } from './macro.ts';
import { type Details, Reporter } from './report.ts';
import { MAX_OUTPUT_BYTES, type SectionBuilder } from './section.ts';
import type { SectionTable } from './section-table.ts';
import type { Frame, Place } from './source.ts';
import { type SymbolEntry, SymbolTable } from './symbols.ts';

/** A text by the name that diagnostics use for it. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

export interface AssembleOptions {
  /** Finds a file for .include; undefined if there is none. */
  readonly include?: (path: string, fromFile: string) => SourceFile | undefined;
  /** Finds a file for .incbin. */
  readonly incbin?: (path: string, fromFile: string) => Uint8Array | undefined;
  /** Symbols that are set before the first line. */
  readonly defines?: ReadonlyMap<string, number>;
}

/** One .if that is open. */
export interface Conditional {
  readonly place: Place;
  /** The lines below are read. */
  active: boolean;
  /** One of its branches has been read. */
  taken: boolean;
  /** The conditional itself stands in lines that are read. */
  readonly outer: boolean;
  elseAt: Place | undefined;
}

/** What a statement put into a section. */
export interface Emission {
  readonly section: SectionBuilder;
  readonly offset: number;
  size: number;
  readonly frame: Frame;
  readonly start: number;
  end: number;
  readonly line: number;
}

const MAX_FRAMES = 256;
/** Lines that macros and repetitions may make in all. */
export const MAX_EXPANDED_LINES = 2_000_000;

export class Pass {
  readonly options: AssembleOptions;
  readonly reporter = new Reporter();
  readonly lexer: Lexer;
  readonly symbols = new SymbolTable();
  readonly sections: SectionTable;
  readonly lines: LineRecorder;
  readonly macros = new Map<string, Macro>();
  readonly fixups: Fixup[] = [];
  readonly conditionals: Conditional[] = [];
  readonly emissions: Emission[] = [];
  /** Lines of the first file that conditionals left out. */
  readonly skipped = new Set<number>();
  /** .assert lines, checked at the end. */
  readonly assertions: { readonly value: Expression; readonly place: Place; readonly text: string | undefined }[] = [];
  readonly files = new Map<string, string>();
  /** The text that is being read. */
  frame: Frame | undefined;
  readonly frames: Frame[];
  readonly root: Frame;
  /** Where the statement starts that is being read, for messages about it as a whole. */
  wordStart = 0;
  wordEnd = 0;
  /** Something was reported about this statement. */
  failed = false;
  expandedLines = 0;
  expansions = 0;
  /** A file is missing: what it would have defined is not missed again. */
  isIncomplete = false;
  /** `.option pic`: la goes through the GOT. */
  isPic = false;
  readonly optionStack: boolean[] = [];
  /** Guesses of the pass before, by number of the decision. */
  readonly assumed: readonly number[];
  readonly guessed: number[] = [];
  /** What turned out to be right. */
  readonly wanted: number[] = [];
  /** `.end` was read, or there is no point in reading on. */
  isOver = false;

  constructor(
    options: AssembleOptions,
    sections: SectionTable,
    lines: LineRecorder,
    assumed: readonly number[],
    root: Frame,
  ) {
    this.options = options;
    this.root = root;
    this.frame = root;
    this.frames = [root];
    this.sections = sections;
    this.lines = lines;
    this.assumed = assumed;
    this.lexer = new Lexer((kind, detail, start, end) => reportLexical(this, kind, detail, start, end));
  }

  // Reporting.

  place(start: number, end: number): Place {
    return { frame: this.frame ?? this.root, start, end };
  }

  /** The mnemonic or directive. */
  wordPlace(): Place {
    return this.place(this.wordStart, this.wordEnd);
  }

  tokenPlace(index: number): Place {
    return this.place(this.lexer.start[index]!, this.lexer.stop[index]!);
  }

  error(code: string, message: string, place: Place, details?: Details): void {
    this.failed = true;
    this.reporter.error(code, message, place, details);
    if (this.reporter.isHopeless) this.isOver = true;
  }

  // Sizes that depend on what comes later.

  /** A number to lay out with: that of the pass before, or `first`. `settle` says later what was right. */
  decide(first: number): number {
    const guess = this.assumed[this.guessed.length] ?? first;
    this.guessed.push(guess);
    this.wanted.push(guess);
    return guess;
  }

  get lastDecision(): number {
    return this.guessed.length - 1;
  }

  settle(decision: number, value: number): void {
    if (decision >= 0) this.wanted[decision] = value;
  }

  // Expressions.

  /** The value as far as it is known now; undefined after a report. */
  evaluate(expression: Expression, place: Place, by: Evaluation = new Evaluation()): Expression | undefined {
    try {
      return by.evaluate(expression);
    } catch (problem) {
      this.reportExpression(problem, place);
      return undefined;
    }
  }

  reportExpression(problem: unknown, place: Place): void {
    if (!(problem instanceof ExpressionError)) throw problem;
    if (problem.kind === 'division') this.error('A017', 'division by zero', place);
    else if (problem.kind === 'circle') this.error('A053', 'a symbol is defined in terms of itself', place);
    else this.error('A015', 'the expression is nested too deeply', place, { help: ['use .set for parts of it'] });
  }

  /** A value that must be known at this point; undefined after a report. */
  constantNow(expression: Expression, place: Place, what: string): Int | undefined {
    const value = expression.isConstant ? expression : this.evaluate(expression, place);
    if (value === undefined) return undefined;
    if (value.isConstant) return value.value;
    const unknown = [value.plus, value.minus].find((symbol) => symbol !== undefined && !symbol.isDefined);
    if (unknown?.isPoisoned) {
      this.failed = true;
      return undefined;
    }
    const why =
      unknown === undefined
        ? 'it is an address, known when the program is linked'
        : `\`${unknown.name}\` is not defined above this line`;
    this.error('A020', `${what} must be known here`, place, {
      label: why,
      help: ['use numbers, symbols set above, or differences of labels above in one section'],
    });
    return undefined;
  }

  /** A number in min..max that must be known now; undefined after a report. */
  numberNow(expression: Expression, place: Place, what: string, min: number, max: number): number | undefined {
    const value = this.constantNow(expression, place, what);
    if (value === undefined) return undefined;
    if (value >= min && value <= max) return Number(value);
    this.error('A071', `${what} is ${showInt(value)}, must be ${showInt(min)} to ${showInt(max)}`, place);
    return undefined;
  }

  addFixup(type: number, expression: Expression, place: Place, name: string, size: number, decision = -1): void {
    const { frame, start, end } = place;
    const section = this.sections.current;
    const fixup: Fixup = { section, offset: section.size, type, expression, frame, start, end, name, decision, size };
    this.fixups.push(fixup);
  }

  // Output.

  /** False (after a report) if so many bytes more would be too many. */
  hasRoomFor(bytes: number, place: Place): boolean {
    const { sections } = this;
    const { current } = sections;
    const limit = current.isNobits ? 0xffffffff : MAX_OUTPUT_BYTES;
    const total = (current.isNobits ? current.size : sections.used()) + bytes;
    if (total <= limit) return true;
    this.error('A069', `the output would have ${showInt(total)} bytes, more than ${showInt(limit)}`, place, {
      help: ['for memory that starts as zeros use .bss: it takes no space in the file'],
    });
    return false;
  }

  define(symbol: SymbolEntry, value: Expression, place: Place): void {
    symbol.expression = value;
    symbol.definedAt = place;
  }

  poison(symbol: SymbolEntry): void {
    symbol.isPoisoned = true;
    if (!symbol.isDefined) symbol.expression = constant(0);
  }

  // Texts.

  /** Starts reading another text; if they are nested too deeply all of them are given up. */
  push(frame: Frame): void {
    if (frame.depth < MAX_FRAMES) {
      this.frames.push(frame);
      this.frame = frame;
      return;
    }
    const message = `macros, repetitions and included files are nested more than ${MAX_FRAMES} deep`;
    const help = ['a macro that calls itself needs an .if that ends it'];
    this.error('A085', message, this.wordPlace(), { help });
    this.abandon(1);
  }

  /** Nothing more is read of the texts from number `from` of the stack on. */
  abandon(from: number): void {
    for (const frame of this.frames.slice(from)) {
      frame.isOver = true;
      frame.next = undefined;
    }
    const open = this.frames[from]?.conditionals ?? this.conditionals.length;
    this.conditionals.length = Math.min(this.conditionals.length, open);
  }
}

function reportLexical(pass: Pass, kind: string, detail: string, start: number, end: number): void {
  const place = pass.place(start, end);
  switch (kind) {
    case 'string':
      pass.error('A002', 'the string has no closing quote', place, {
        help: ['a string ends on its line; write \\n for a new line'],
      });
      return;
    case 'comment':
      pass.error('A003', 'the comment is not closed', place, { label: 'no `*/` follows' });
      return;
    case 'number':
      pass.error('A004', `\`${detail}\` is not a number`, place, { help: [numberHelp(detail)] });
      return;
    case 'character constant':
      pass.error('A005', 'a character is missing after the apostrophe', place, {
        help: ["write 'a', '\\n' or '\\''"],
      });
      return;
    case 'escape':
      pass.error('A006', `\`\\${detail}\` is not an escape`, place, {
        help: ['known are \\n \\t \\r \\b \\f \\v \\a \\e \\0 \\\\ \\\' \\"'],
      });
      return;
    default: {
      const code = detail.codePointAt(0)!;
      const name =
        code < 33 || code > 126 ? `character U+${code.toString(16).toUpperCase().padStart(4, '0')}` : `\`${detail}\``;
      pass.error('A001', `${name} cannot stand here`, place, { help: characterHelp(detail) });
    }
  }
}

function numberHelp(word: string): string {
  if (/^0[xX]/.test(word)) return 'after 0x come hexadecimal digits 0-9 a-f, at most 16';
  if (/^0[bB]/.test(word)) return 'after 0b come the digits 0 and 1';
  if (/^0[0-9]+$/.test(word)) return 'a number that starts with 0 is octal: digits 0-7; leave the 0 away for decimal';
  if (/^[0-9]+$/.test(word)) return 'numbers have at most 64 bits';
  if (/^[0-9]+[fb]?[a-z_]/i.test(word)) return 'names cannot start with a digit; numbers are 12, 0xC, 0b1100, 014';
  return 'numbers are written 12, 0xC, 0b1100 or 014';
}

function characterHelp(character: string): string[] {
  if ('“”„«»'.includes(character)) return ['write the straight quote "'];
  if ('‘’‚'.includes(character)) return ["write the straight apostrophe '"];
  if ('–—−'.includes(character)) return ['write the minus sign -'];
  if (character === '\\') return ['\\name stands only in macros and repetitions, for their arguments'];
  if (character === '{' || character === '}' || character === '?') return ['C has this, assembly language has not'];
  return /\s|[\u200b-\u200f\ufeff]/.test(character) ? ['it looks like a space: type a plain one'] : [];
}

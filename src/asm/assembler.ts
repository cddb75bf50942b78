// Source text to ELF object. The source is read in passes until every size that depends on what comes later has
// been guessed right; nearly always the first one is enough.

import type { Diagnostic } from '../diag/diagnostic.ts';
import type { ElfFile } from '../elf/types.ts';
import { constant } from './expression.ts';
import { LineRecorder } from './lines.ts';
import { ObjectBuilder, placeLocalCommons, placeSectionNames } from './object.ts';
import { type AssembleOptions, type Emission, Pass, type SourceFile } from './pass.ts';
import { RelocationSink } from './relocate.ts';
import { Resolver } from './resolve.ts';
import { SectionTable } from './section-table.ts';
import { Frame, spanOf } from './source.ts';
import { StatementReader } from './statement.ts';
import { type NamedSymbol, namedSymbols } from './symbol-list.ts';

export type { AssembleOptions, SourceFile } from './pass.ts';

/** What one statement put into a section. */
export interface ListingRow {
  readonly section: string;
  /** Offset in the section. */
  readonly offset: number;
  readonly bytes: Uint8Array;
  readonly file: string;
  /** From 1: the line of the file, or of the macro's body. */
  readonly line: number;
  /** The statement as it was assembled, arguments of macros put in. */
  readonly text: string;
  /** How many macros, repetitions and included files it stands in. */
  readonly depth: number;
  /** The lines that called these, the innermost first. */
  readonly callers: readonly SourceLine[];
}

export interface SourceLine {
  readonly file: string;
  readonly line: number;
}

export interface Assembly {
  /** undefined if there are errors. */
  readonly object: ElfFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** In the order of the source; there even if there are errors. */
  readonly lines: readonly ListingRow[];
  /** Labels, names that were set and names that were only used, in the order of the source. */
  readonly symbols: readonly NamedSymbol[];
  /** Lines of the source, from 1, that conditionals left out. */
  readonly skipped: ReadonlySet<number>;
  /** Text of every file that was read, by name. */
  readonly sources: ReadonlyMap<string, string>;
}

/** So many readings; then the layout does not come to rest. */
const MAX_ROUNDS = 40;

/**
 * Assembles one source. All errors are in the result; nothing is thrown for bad input.
 */
export function assemble(source: SourceFile, options: AssembleOptions = {}): Assembly {
  let assumed: readonly number[] = [];
  for (let round = 0; ; round++) {
    const pass = readSource(source, options, assumed);
    const sink = new RelocationSink();
    new Resolver(pass, sink, round).run();
    const isSettled = pass.wanted.every((value, index) => value === pass.guessed[index]);
    if (!isSettled && round < MAX_ROUNDS) {
      assumed = pass.wanted;
      continue;
    }
    if (!isSettled) reportUnsettled(pass);
    return finish(pass, sink, source);
  }
}

function readSource(source: SourceFile, options: AssembleOptions, assumed: readonly number[]): Pass {
  const root = new Frame({
    kind: 'file',
    file: source.name,
    text: source.text,
    start: source.text.startsWith('\ufeff') ? 1 : 0,
  });
  const pass = new Pass(options, new SectionTable(), new LineRecorder(), assumed, root);
  pass.files.set(source.name, source.text);
  for (const [name, value] of options.defines ?? []) pass.symbols.get(name).expression = constant(value);
  new StatementReader(pass).run();
  pass.lines.finish(pass);
  placeLocalCommons(pass);
  placeSectionNames(pass);
  return pass;
}

function reportUnsettled(pass: Pass): void {
  pass.error('A121', 'sizes in this file depend on each other and do not come to rest', pass.place(0, 0), {
    help: ['a .space whose size depends on labels behind it moves these labels: use a fixed size'],
  });
}

function finish(pass: Pass, sink: RelocationSink, source: SourceFile): Assembly {
  const object = pass.reporter.errorCount === 0 ? new ObjectBuilder(pass, sink).build(source.name) : undefined;
  return {
    object: pass.reporter.errorCount === 0 ? object : undefined,
    diagnostics: pass.reporter.finish(),
    get lines() {
      const callers = new Map<Frame, SourceLine[]>();
      return pass.emissions.map((emission) => toRow(emission, callers));
    },
    get symbols() {
      return namedSymbols(pass.symbols.byName.values());
    },
    skipped: pass.skipped,
    sources: pass.files,
  };
}

function toRow(emission: Emission, known: Map<Frame, SourceLine[]>): ListingRow {
  const { section, offset, size, frame, start, end, line } = emission;
  const bytes = section.isNobits ? new Uint8Array(0) : section.data.slice(offset, offset + size);
  const text = frame.text.slice(start, end);
  const callers = callersOf(frame, known);
  return { section: section.name, offset, bytes, file: frame.file, line, text, depth: frame.depth, callers };
}

function callersOf(frame: Frame, known: Map<Frame, SourceLine[]>): readonly SourceLine[] {
  let callers = known.get(frame);
  if (callers !== undefined) return callers;
  callers = [];
  for (let { call } = frame; call !== undefined; call = call.frame.call) {
    const { file, line } = spanOf(call);
    callers.push({ file, line });
  }
  known.set(frame, callers);
  return callers;
}

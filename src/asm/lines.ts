// Which source line the bytes of the sections come from: by .loc if the source has any (it was written by a compiler),
// otherwise the assembly line itself, of instructions, data and labels.

import { Shf } from '../elf/constants.ts';
import type { LineRow } from '../elf/types.ts';
import { constant } from './expression.ts';
import type { Pass } from './pass.ts';
import type { SectionBuilder } from './section.ts';
import type { Frame } from './source.ts';
import type { SymbolEntry } from './symbols.ts';

/** A .loc that waits for its instruction. */
interface Pending {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Symbol that takes the number of the view. */
  readonly view: SymbolEntry | undefined;
  readonly resetsView: boolean;
}

export class LineRecorder {
  /** Rows by section, from .loc. */
  readonly located = new Map<SectionBuilder, LineRow[]>();
  readonly #files = new Map<number, string>();
  #pending: Pending | undefined = undefined;
  #usesLoc = false;
  #view = 0;
  #last: { section: SectionBuilder; address: number } | undefined = undefined;
  /** Name for the FILE symbol: the first .file without a number. */
  fileName: string | undefined = undefined;

  setFile(number: number, name: string): void {
    this.#files.set(number, name);
  }

  fileOf(number: number): string | undefined {
    return this.#files.get(number);
  }

  get fileNumbers(): readonly number[] {
    return [...this.#files.keys()];
  }

  /** A .loc: it holds for the next instruction; one that is still waiting gets the present address. */
  locate(pass: Pass, place: Pending): void {
    this.#usesLoc = true;
    this.#flush(pass);
    this.#pending = place;
  }

  /** An instruction follows at the end of the current section. */
  mark(pass: Pass): void {
    if (this.#usesLoc) this.#flush(pass);
  }

  /** The statement whose mnemonic, directive or label stands at `start` of the frame's text begins at `address`. */
  record(section: SectionBuilder, address: number, { file, text }: Frame, line: number, start: number): void {
    if (this.#usesLoc || (section.flags & Shf.ALLOC) === 0) return;
    section.lines.push({ address, file, line, column: columnOf(text, start), endSequence: false });
  }

  #flush(pass: Pass): void {
    const pending = this.#pending;
    if (pending === undefined) return;
    this.#pending = undefined;
    const section = pass.sections.current;
    const address = section.size;
    const moved = this.#last === undefined || this.#last.section !== section || this.#last.address !== address;
    this.#view = moved || pending.resetsView ? 0 : this.#view + 1;
    this.#last = { section, address };
    if (pending.view !== undefined) pending.view.expression = constant(this.#view);
    let rows = this.located.get(section);
    if (rows === undefined) this.located.set(section, (rows = []));
    rows.push({ address, file: pending.file, line: pending.line, column: pending.column, endSequence: false });
  }

  /** The rows of a section, closed by an endSequence row; empty if it has none. */
  rowsOf(section: SectionBuilder): LineRow[] {
    const rows = this.#usesLoc ? (this.located.get(section) ?? []) : section.lines;
    const last = rows[rows.length - 1];
    return last === undefined ? [] : [...rows, { ...last, address: section.size, endSequence: true }];
  }

  /** A view that waits at the end of the source. */
  finish(pass: Pass): void {
    this.#flush(pass);
  }
}

/** Behind so many characters of a line its columns are not counted: they would take quadratic time. */
const MAX_COLUMN = 1000;

/** The column, from 1, of a position; 0 if it is too far right. */
function columnOf(text: string, position: number): number {
  const stop = Math.max(-1, position - MAX_COLUMN);
  let at = position - 1;
  while (at > stop && text.charCodeAt(at) !== 10) at--;
  return at === stop && stop >= 0 ? 0 : position - at;
}

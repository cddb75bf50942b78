// What assembler, linker and file readers say about bad input. Rendering is in render.ts; the long texts behind
// `badak explain CODE` are the catalogues of asm, link and elf.

/** A run of characters in a source: line and column count from 1, columns and length in UTF-16 units. */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** A place that is quoted with a caret line under it. */
export interface Label {
  readonly span: Span;
  readonly text: string;
}

/** Replacing span by replacement mends the error. */
export interface Fix {
  readonly span: Span;
  readonly replacement: string;
}

export type Severity = 'error' | 'warning';

export interface Diagnostic {
  /** Stable: a letter for the room (A assembler, L linker, E files) and three digits. */
  readonly code: string;
  readonly severity: Severity;
  /** One line, lower case, no full stop. */
  readonly message: string;
  /** Where it is: first the exact place, which inside a macro is the line of the macro's body. */
  readonly primary: Label | undefined;
  /** Further places: "first defined here", "in this expansion of macro `push`"... */
  readonly secondary: readonly Label[];
  readonly notes: readonly string[];
  /** What to do about it, in words. */
  readonly help: readonly string[];
  readonly fix?: Fix;
}

/** One entry of a catalogue: what `badak explain CODE` prints. */
export interface Explanation {
  readonly code: string;
  readonly title: string;
  /** Markdown: what is wrong, an example, the mended example. */
  readonly text: string;
}

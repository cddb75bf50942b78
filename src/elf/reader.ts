// Bounds-checked access to the bytes of an ELF file, for read.ts. A check that fails ends reading with a diagnostic.
import type { Diagnostic } from '../diag/diagnostic.ts';
import { getU32, hex } from './bytes.ts';
import { Sht } from './constants.ts';

/** Elf32_Shdr with its name looked up. */
export interface Header {
  readonly nameOffset: number;
  name: string;
  readonly type: number;
  readonly flags: number;
  readonly va: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
  readonly info: number;
  readonly align: number;
  readonly entrySize: number;
}

/** Ends reading; the diagnostic says why. It never leaves src/elf. */
export class NotElf extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}

export interface ElfReader {
  readonly bytes: Uint8Array;
  readonly diagnostics: Diagnostic[];
  /** Ends reading with an error. */
  fail(code: string, message: string, help?: string[]): never;
  /** Ends reading if size bytes from offset are not all in the file. */
  needs(offset: number, size: number, what: string): void;
  /** A view of that part of the file. */
  slice(offset: number, size: number, what: string): Uint8Array;
  /** Counts records that were kept; overlapping tables must not make more of them than the file has room for. */
  spend(records: number): void;
  /** Reads names from a string table, by offset. */
  strings(header: Header | undefined, what: string): (offset: number) => string;
}

/** Longest name that is read, in bytes. */
const MAX_NAME = 65536;

/** A reader of the bytes; name is what messages call the file. */
export function openReader(bytes: Uint8Array, name: string): ElfReader {
  let budget = bytes.length / 4 + 64;
  let nameBudget = bytes.length * 4 + MAX_NAME;
  const fail = (code: string, message: string, help: string[] = []): never => {
    throw new NotElf(fileError(code, `${name}: ${message}`, help));
  };
  const needs = (offset: number, size: number, what: string): void => {
    if (offset + size <= bytes.length) return;
    fail(
      'E002',
      `the file is cut off: ${what} should be at ${hex(offset)} to ${hex(offset + size)}, the file has ${bytes.length} bytes`,
    );
  };
  const slice = (offset: number, size: number, what: string): Uint8Array => {
    needs(offset, size, what);
    return bytes.subarray(offset, offset + size);
  };
  const spend = (records: number): void => {
    budget -= records;
    if (budget < 0) fail('E016', 'the tables of the file overlap each other');
  };
  const strings = (header: Header | undefined, what: string): ((offset: number) => string) => {
    if (!header || header.type !== Sht.STRTAB) return () => '';
    const table = slice(header.offset, header.size, what);
    const known = new Map<number, string>();
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return (offset) => {
      const cached = known.get(offset);
      if (cached !== undefined) return cached;
      if (offset >= table.length && offset !== 0) {
        fail('E017', `a name at ${offset} in ${what}, which have only ${table.length} bytes`);
      }
      const end = table.indexOf(0, offset);
      const limit = Math.min(end < 0 ? table.length : end, offset + MAX_NAME);
      nameBudget -= limit - offset;
      if (nameBudget < 0) fail('E016', 'the names of the file overlap each other');
      const text = decoder.decode(table.subarray(offset, limit));
      known.set(offset, text);
      return text;
    };
  };
  return { bytes, diagnostics: [], fail, needs, slice, spend, strings };
}

/** An error of a whole file: it has no place in a source. */
function fileError(code: string, message: string, help: readonly string[] = []): Diagnostic {
  return { code, severity: 'error', message, primary: undefined, secondary: [], notes: [], help };
}

/** Little-endian words of a table, for readers of DYNAMIC and the like. */
export function readWords(data: Uint8Array): number[] {
  const words: number[] = [];
  for (let at = 0; at + 4 <= data.length; at += 4) words.push(getU32(data, at));
  return words;
}

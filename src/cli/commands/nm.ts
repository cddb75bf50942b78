// `badak nm`: the symbols of files.

import { dynamicSymbolRows, type SymbolRow, symbolRows } from '../../debug/sections.ts';
import { hex } from '../../debug/symbols.ts';
import { Exit } from '../exit.ts';
import { type Loaded, type LoadedPath, loadPath } from '../load.ts';
import { print } from '../terminal.ts';

export interface NmOptions {
  readonly numericSort?: boolean;
  /** Commander's --no-sort. */
  readonly sort?: boolean;
  readonly reverseSort?: boolean;
  readonly externOnly?: boolean;
  readonly undefinedOnly?: boolean;
  readonly definedOnly?: boolean;
  readonly printSize?: boolean;
  readonly printFileName?: boolean;
  readonly dynamic?: boolean;
  readonly json?: boolean;
}

export async function nm(paths: readonly string[], options: NmOptions): Promise<number> {
  const loaded = paths.map((path) => loadPath(path, false));
  const files = loaded.flatMap((each) => each.files);
  if (options.json === true) {
    const rows = files.map(({ name, file }) => ({
      file: name,
      symbols: file === undefined ? [] : rowsOf(file, options),
    }));
    print(`${JSON.stringify(files.length === 1 ? rows[0]!.symbols : rows, undefined, 2)}\n`);
  } else for (const each of loaded) print(textOf(each, loaded.length > 1, options));
  return files.some(({ file }) => file === undefined) ? Exit.failure : Exit.ok;
}

/** The lines of one path; of several files, each has its name above or before them. */
function textOf({ path, isArchive, files }: LoadedPath, isOneOfMany: boolean, options: NmOptions): string {
  const hasTitles = (isArchive || isOneOfMany) && options.printFileName !== true;
  return files
    .map(({ name, file }) => {
      const label = isArchive && options.printFileName === true ? `${path}:${name}` : name;
      const lines = file === undefined ? [] : rowsOf(file, options).map((row) => lineOf(row, label, options));
      return `${hasTitles ? `\n${name}:\n` : ''}${lines.join('')}`;
    })
    .join('');
}

const isUndefined = ({ letter }: SymbolRow): boolean => /^[Uw]$/.test(letter);

function rowsOf(file: NonNullable<Loaded['file']>, options: NmOptions): SymbolRow[] {
  const rows = (options.dynamic === true ? dynamicSymbolRows(file) : symbolRows(file)).filter(
    (row) =>
      !(options.externOnly === true && !/[A-Zw]/.test(row.letter)) &&
      !(options.undefinedOnly === true && !isUndefined(row)) &&
      !(options.definedOnly === true && isUndefined(row)),
  );
  const byName = (a: SymbolRow, b: SymbolRow): number => (a.name < b.name ? -1 : Number(a.name > b.name));
  const byAddress = (a: SymbolRow, b: SymbolRow): number =>
    Number(isUndefined(b)) - Number(isUndefined(a)) || a.value - b.value || byName(a, b);
  if (options.sort !== false) rows.sort(options.numericSort === true ? byAddress : byName);
  return options.reverseSort === true ? rows.reverse() : rows;
}

const BLANK = ' '.repeat(8);

function lineOf(row: SymbolRow, label: string, options: NmOptions): string {
  const file = options.printFileName === true ? `${label}:` : '';
  const size = options.printSize === true ? `${row.size === 0 ? BLANK : hex(row.size)} ` : '';
  return `${file}${isUndefined(row) ? BLANK : hex(row.value)} ${size}${row.letter} ${row.name}\n`;
}

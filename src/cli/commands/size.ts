// `badak size`: bytes of code, data and zeros, as size(1) counts them: constants belong to text.

import { type SizeRow, sectionRows, sizeRow } from '../../debug/sections.ts';
import { hex } from '../../debug/symbols.ts';
import type { ElfFile } from '../../elf/types.ts';
import { Exit } from '../exit.ts';
import { loadPath } from '../load.ts';
import { print } from '../terminal.ts';

export interface SizeOptions {
  readonly sysv?: boolean;
  readonly totals?: boolean;
  readonly json?: boolean;
}

export async function size(paths: readonly string[], options: SizeOptions): Promise<number> {
  const files = paths.flatMap((path) => {
    const { isArchive, files } = loadPath(path, false);
    return files.map(({ name, file }) => ({ file, name: isArchive ? `${name} (ex ${path})` : name }));
  });
  const known = files.flatMap(({ name, file }) => (file === undefined ? [] : [{ name, file }]));
  const rows = known.map(({ name, file }) => sizeRow(name, file));
  if (options.json === true) print(`${JSON.stringify(rows, undefined, 2)}\n`);
  else if (options.sysv === true) print(known.map(({ name, file }) => sectionTable(name, file)).join('\n'));
  else print(berkeley(options.totals === true ? [...rows, sumOf(rows)] : rows));
  return known.length < files.length ? Exit.failure : Exit.ok;
}

function sumOf(rows: readonly SizeRow[]): SizeRow {
  const sum = (key: 'text' | 'rodata' | 'data' | 'bss' | 'total'): number =>
    rows.reduce((all, row) => all + row[key], 0);
  return {
    ...{ name: '(TOTALS)', text: sum('text'), rodata: sum('rodata') },
    ...{ data: sum('data'), bss: sum('bss'), total: sum('total') },
  };
}

const WIDTH = 7;

function berkeley(rows: readonly SizeRow[]): string {
  const line = (cells: readonly (string | number)[], name: string): string =>
    `${cells.map((cell) => String(cell).padStart(WIDTH)).join('\t')}\t${name}\n`;
  const body = rows.map(({ name, text, rodata, data, bss, total }) =>
    line([text + rodata, data, bss, total, total.toString(16)], name),
  );
  return line(['text', 'data', 'bss', 'dec', 'hex'], 'filename') + body.join('');
}

function sectionTable(name: string, file: ElfFile): string {
  const rows = sectionRows(file).filter(({ size }) => size > 0);
  const width = Math.max(8, ...rows.map((row) => row.name.length));
  const lines = rows.map((row) => `${row.name.padEnd(width)} ${String(row.size).padStart(8)}  ${hex(row.va)}\n`);
  const total = rows.reduce((sum, row) => sum + row.size, 0);
  return `${name}:\n${'section'.padEnd(width)}     size  addr\n${lines.join('')}${'Total'.padEnd(width)} ${String(total).padStart(8)}\n`;
}

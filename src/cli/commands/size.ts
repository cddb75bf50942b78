// `badak size`: bytes of code, constants, data and zeros.

import { type SizeRow, sizeRow } from '../../debug/sections.ts';
import { Exit } from '../exit.ts';
import { loadFile } from '../load.ts';
import { print } from '../terminal.ts';

const COLUMNS = ['text', 'rodata', 'data', 'bss', 'total'] as const satisfies readonly (keyof SizeRow)[];
const WIDTH = 9;

export async function size(paths: readonly string[], options: { readonly json?: boolean }): Promise<number> {
  const rows: SizeRow[] = [];
  let status: number = Exit.ok;
  for (const path of paths) {
    const { name, file } = loadFile(path, false);
    if (file === undefined) status = Exit.failure;
    else rows.push(sizeRow(name, file));
  }
  if (options.json === true) print(`${JSON.stringify(rows, undefined, 2)}\n`);
  else print([`${COLUMNS.map((column) => column.padStart(WIDTH)).join('')}  file\n`, ...rows.map(line)].join(''));
  return status;
}

const line = (row: SizeRow): string =>
  `${COLUMNS.map((column) => String(row[column]).padStart(WIDTH)).join('')}  ${row.name}\n`;

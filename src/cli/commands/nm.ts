// `badak nm`: the symbols of a file.

import { symbolRows } from '../../debug/sections.ts';
import { hex } from '../../debug/symbols.ts';
import { Exit } from '../exit.ts';
import { loadFile } from '../load.ts';
import { print } from '../terminal.ts';

export async function nm(path: string, options: { readonly json?: boolean }): Promise<number> {
  const { file } = loadFile(path, false);
  if (file === undefined) return Exit.failure;
  const rows = symbolRows(file);
  if (options.json === true) print(`${JSON.stringify(rows, undefined, 2)}\n`);
  else print(rows.map(({ value, letter, name }) => `${addressText(letter, value)} ${letter} ${name}\n`).join(''));
  return Exit.ok;
}

const addressText = (letter: string, value: number): string => (/^[Uw]$/.test(letter) ? ' '.repeat(8) : hex(value));

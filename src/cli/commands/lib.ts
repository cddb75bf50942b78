// `badak lib`: the functions of the runtime library, or one of them with its registers.

import { didYouMean } from '../did-you-mean.ts';
import { CliError, Exit } from '../exit.ts';
import {
  groups,
  groupTitle,
  type LibraryFunction,
  namesSymbol,
  places,
  readLibrary,
  sourcePath,
} from '../library-docs.ts';
import { paintFor, print } from '../terminal.ts';

export async function lib(name: string | undefined, options: { readonly json?: boolean }): Promise<number> {
  const all = readLibrary();
  const rows = name === undefined ? all : all.filter((row) => namesSymbol(row.name, name));
  if (rows.length === 0) {
    const known = all.map((row) => row.name);
    throw new CliError(`the runtime library has no function '${name}'`, [
      ...didYouMean(name!, known),
      'badak lib lists them all',
    ]);
  }
  if (options.json === true) print(`${JSON.stringify(rows.map(asJson), undefined, 2)}\n`);
  else print(name === undefined ? listText(rows) : rows.map(functionText).join('\n'));
  return Exit.ok;
}

function asJson(row: LibraryFunction): object {
  return { ...row, source: sourcePath(row), ...places(row.prototype) };
}

const COLUMN = 18;

function listText(rows: readonly LibraryFunction[]): string {
  const paint = paintFor(process.stdout);
  const parts = [...groups(rows)].map(([title, members]) => {
    const lines = members.map(({ name, doc }) => `  ${name.padEnd(COLUMN)} ${doc}\n`);
    return `${paint.bold(title)}\n${lines.join('')}`;
  });
  return `${parts.join('\n')}\nbadak lib NAME shows one: prototype, registers, source.\n`;
}

function functionText(row: LibraryFunction): string {
  const { args, result } = places(row.prototype);
  const width = Math.max(...[...args, result].map(({ where }) => where.length));
  const lines = args.map(({ text, where }) => `  ${where.padEnd(width)}  ${text}\n`);
  const more = row.more === '' ? '' : ` ${row.more}`;
  const header = row.header === undefined ? groupTitle(undefined) : `${groupTitle(row.header)}`;
  return (
    `${paintFor(process.stdout).bold(row.prototype)}\n${row.doc}.${more}\n\n` +
    `${lines.join('')}  ${result.where.padEnd(width)}  result${result.text === 'void' ? '' : `: ${result.text}`}\n\n` +
    `${header} · ${sourcePath(row)}\n`
  );
}

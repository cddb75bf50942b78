// `badak isa`: the instruction set, or one instruction explained.

import { explain, explainableNames, isaJson, isaText } from '../../isa/describe.ts';
import { didYouMean } from '../did-you-mean.ts';
import { CliError, Exit } from '../exit.ts';
import { print } from '../terminal.ts';

export async function isa(name: string | undefined, options: { readonly json?: boolean }): Promise<number> {
  if (options.json === true) {
    const rows = isaJson().filter((row) => name === undefined || row.mnemonic === name.toLowerCase());
    if (rows.length === 0) throw unknown(name!);
    print(`${JSON.stringify(rows, undefined, 2)}\n`);
    return Exit.ok;
  }
  const text = name === undefined ? isaText() : explain(name);
  if (text === undefined) throw unknown(name!);
  print(text);
  return Exit.ok;
}

function unknown(name: string): CliError {
  return new CliError(`there is no instruction '${name}'`, [
    ...didYouMean(name, explainableNames()),
    'badak isa lists them all',
  ]);
}

// `badak explain CODE`: the long text behind an error code.

import { ASM_EXPLANATIONS } from '../../asm/catalogue.ts';
import type { Explanation } from '../../diag/diagnostic.ts';
import { ELF_EXPLANATIONS } from '../../elf/catalogue.ts';
import { IMPORT_EXPLANATIONS } from '../../import/catalogue.ts';
import { LINK_EXPLANATIONS } from '../../link/catalogue.ts';
import { didYouMean } from '../did-you-mean.ts';
import { CliError, Exit } from '../exit.ts';
import { paintFor, print } from '../terminal.ts';

const ALL: readonly Explanation[] = [
  ...ASM_EXPLANATIONS,
  ...ELF_EXPLANATIONS,
  ...IMPORT_EXPLANATIONS,
  ...LINK_EXPLANATIONS,
];

export async function explain(code: string | undefined, options: { readonly json?: boolean }): Promise<number> {
  const entries = code === undefined ? ALL : ALL.filter((entry) => entry.code === code.toUpperCase());
  if (entries.length === 0) {
    const help = [
      ...didYouMean(
        code!,
        ALL.map((entry) => entry.code),
      ),
      'badak explain lists all codes',
    ];
    throw new CliError(`there is no error code '${code}'`, help);
  }
  if (options.json === true) print(`${JSON.stringify(entries, undefined, 2)}\n`);
  else if (code === undefined) print(entries.map(({ code, title }) => `${code}  ${title}\n`).join(''));
  else print(entries.map(textOf).join('\n'));
  return Exit.ok;
}

function textOf({ code, title, text }: Explanation): string {
  const paint = paintFor(process.stdout);
  return `${paint.bold(`${code}: ${title}`)}\n\n${text.trim()}\n`;
}

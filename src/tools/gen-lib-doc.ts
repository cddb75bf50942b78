// Makes docs/reference/lib.md from the comments in programs/lib and the headers in programs/include.

import { groups, type LibraryFunction, readLibrary, sourcePath } from '../cli/library-docs.ts';
import type { GeneratedFile } from './gen-core.ts';

const INTRODUCTION = `<!-- Generated from programs/lib by "npm run gen". Do not edit. -->
# The runtime library

A program that calls one of these functions gets it when it is linked, and only what it needs (\`dist/lib/libbadak.a\`). C programs
include the header; assembly programs just \`call\` the name: arguments in \`a0\`-\`a5\`, then on the stack, the result in \`a0\`
(64-bit ones take two words, low word first). \`s0\`, \`s1\` and \`sp\` come back as they were, the other registers do not.
\`badak lib NAME\` shows the registers of one function.

        la      a0, format
        li      a1, 42
        call    printf                  # badak run links it

Every function is *weak*: a program may bring its own of the same name. In the names of the last group \`OP\`, \`N\` and \`X\` stand
for the operation, a size and a type. Not supported: \`long double\`, wide characters, locales.
`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/(\*)/g, '\\$1');

function rowText(row: LibraryFunction): string {
  const more = row.more === '' ? '' : ` ${row.more}`;
  return `| \`${row.prototype}\` | ${cell(`${row.doc}.${more}`)} | [${row.source}](../../${sourcePath(row)}) |`;
}

/** The reference page of the runtime library. */
export function libraryDocFiles(): GeneratedFile[] {
  const parts = [...groups(readLibrary())].map(([title, rows]) =>
    [
      `## ${title.startsWith('#') ? `\`${title}\`` : `${title[0]!.toUpperCase()}${title.slice(1)}`}`,
      '',
      '| function | | source |',
      '|---|---|---|',
      ...rows.map(rowText),
      '',
    ].join('\n'),
  );
  return [{ path: 'docs/reference/lib.md', text: `${INTRODUCTION}\n${parts.join('\n').trimEnd()}\n` }];
}

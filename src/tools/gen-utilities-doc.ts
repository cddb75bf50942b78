// Makes docs/utilities.md from the first comments of the programs in programs/bin.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAMS_FOLDER } from '../cli/package.ts';
import type { GeneratedFile } from './gen-core.ts';

const INTRODUCTION = `<!-- Generated from programs/bin by "npm run gen". Do not edit. -->
# The utilities

What is in \`/bin\` of a machine besides [the shell](shell.md) and [the user tests](usertests.md). Each is a program of its own in
assembly that answers \`--help\` (but for \`true\`, \`false\` and \`test\`, which is also called \`[\`) and says what is wrong as
\`PROGRAM: NAME: reason\`. Its source begins with what it shows and examples.

| program | | source |
|---|---|---|
`;

const FOLDER = join(PROGRAMS_FOLDER, 'bin');
/** Programs with a page of their own. */
const ELSEWHERE = ['sh', 'usertests'];

/** The file that a program's description is in: NAME.s, or main.s of the folder NAME. */
function mainSource(entry: string): string | undefined {
  if (entry.endsWith('.s')) return entry;
  return existsSync(join(FOLDER, entry, 'main.s')) ? `${entry}/main.s` : undefined;
}

function rowOf(entry: string): string[] {
  const source = mainSource(entry);
  if (source === undefined || ELSEWHERE.includes(entry)) return [];
  const path = join(FOLDER, source);
  const [first = ''] = readFileSync(path, 'utf8').split('\n', 1);
  const found = /^# ([\w-]+): (.+)$/.exec(first);
  if (found === null) throw new Error(`programs/bin/${source} must begin with "# NAME: what it does", not "${first}"`);
  const [, name, text] = found;
  return [`| \`${name}\` | ${text!.replaceAll('|', '\\|')} | [${source}](../programs/bin/${source}) |\n`];
}

/** The page of the utilities. */
export function utilitiesDocFiles(): GeneratedFile[] {
  const rows = readdirSync(FOLDER).sort().flatMap(rowOf);
  return [{ path: 'docs/utilities.md', text: INTRODUCTION + rows.join('') }];
}

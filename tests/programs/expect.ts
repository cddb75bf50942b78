// Expectations of programs: NAME.expect or NAME.CASE.expect beside NAME.s. A header of `# key: value` lines (args, stdin,
// exit, options), a line `---`, then standard output to the byte.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface Expectation {
  /** What a failed test calls it: folder/name.case. */
  readonly title: string;
  readonly source: string;
  readonly args: readonly string[];
  readonly stdin: string;
  readonly exit: number;
  /** Processes that end with a crash report: the program's own, if its exit status says so, unless it says another number. */
  readonly crashes: number;
  /** Options of `badak run`. */
  readonly options: readonly string[];
  readonly output: string;
}

const KEYS = new Set(['args', 'stdin', 'exit', 'options', 'crashes']);

function words(text: string | undefined): string[] {
  return (text ?? '').split(' ').filter((word) => word !== '');
}

/** Reads one .expect file. Throws if its header is not as it should be. */
export function readExpectation(path: string): Expectation {
  const text = readFileSync(path, 'utf8');
  const border = text.indexOf('---\n');
  const header = new Map<string, string>();
  for (const line of text.slice(0, border).split('\n').slice(0, -1)) {
    const [, key, value] = /^# (\w+): (.*)$/.exec(line) ?? [];
    if (key === undefined || !KEYS.has(key)) throw new Error(`${path}: not a header line: ${line}`);
    header.set(key, value!);
  }
  const exit = Number(header.get('exit') ?? 0);
  const title = path.replace(/\.expect$/, '');
  return {
    title: title.split('/').slice(-2).join('/'),
    source: join(path, '..', `${basename(path).split('.')[0]}.s`),
    args: words(header.get('args')),
    stdin: (header.get('stdin') ?? '').replaceAll('\\n', '\n'),
    exit,
    crashes: Number(header.get('crashes') ?? (exit > 128 ? 1 : 0)),
    options: words(header.get('options')),
    output: text.slice(border + 4),
  };
}

/** All expectations of programs that are one file, in the folders of `root`, and in `root` itself. */
export function findExpectations(root: string): Expectation[] {
  return allExpectations(root).filter((each) => librariesOf(each).length === 0);
}

/** Those of programs that need shared objects. */
export function findSharedExpectations(root: string): Expectation[] {
  return allExpectations(root).filter((each) => librariesOf(each).length > 0);
}

/** NAME of each option -lNAME: libNAME.so is made from NAME.s, beside the program. */
export function librariesOf({ options }: Expectation): string[] {
  return options.filter((option) => option.startsWith('-l')).map((option) => option.slice(2));
}

function allExpectations(root: string): Expectation[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.expect'))
    .sort()
    .map((name) => readExpectation(join(root, name)));
}

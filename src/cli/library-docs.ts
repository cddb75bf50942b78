// What the runtime library has: read from the comments above its functions (programs/lib) and the C headers. A function is
// documented by a comment that starts with its C prototype, a colon and one sentence; more may follow:
//
//   # size_t strlen(const char *s): bytes before the 0.
//
// Families that macros make are written once: OP, N and X in a name that starts with __ stand for any small letters and
// digits (__atomic_fetch_OP_N).

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { INCLUDE_FOLDER, PROGRAMS_FOLDER } from './package.ts';

export interface LibraryFunction {
  readonly name: string;
  readonly prototype: string;
  /** One sentence. */
  readonly doc: string;
  /** What the comment says besides; may be empty. */
  readonly more: string;
  /** File in programs/lib. */
  readonly source: string;
  /** The C header that declares it, as in `#include <stdio.h>`. */
  readonly header?: string;
}

/** Where an argument or a result stands: `a0`, `a1:a0` (two words, the high one first), `0(sp)`. */
export interface Place {
  readonly text: string;
  readonly where: string;
}

const SOURCE = /\.(s|c|h)$/;

/** All documented functions, those of a header together, sorted by name. */
export function readLibrary(lib = join(PROGRAMS_FOLDER, 'lib'), include = INCLUDE_FOLDER): LibraryFunction[] {
  const headers = headerOfNames(include);
  const sources = readdirSync(lib).filter((name) => SOURCE.test(name));
  const isMade = (name: string): boolean => name.endsWith('.s') && sources.includes(name.replace(/s$/, 'c'));
  const found = sources
    .filter((name) => !isMade(name))
    .flatMap((name) => functionsOf(readFileSync(join(lib, name), 'utf8'), name))
    .map((row) => {
      const header = headers.get(row.name);
      return header === undefined ? row : { ...row, header };
    });
  const order = (row: LibraryFunction): string => `${row.header ?? '~'} ${row.name}`;
  return found.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** Functions that a header declares. */
export function declaredNames(header: string): string[] {
  const code = header.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^#.*$/gm, '');
  const statements = code.replace(/__attribute__\(\(.*?\)\)/g, '').matchAll(/^[\w ]+[ *](\w+)\([^;{]*\)[^;{]*;/gm);
  return [...statements].map(([, name]) => name!);
}

function headerOfNames(include: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const path of readdirSync(include, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!path.endsWith('.h')) continue;
    const header = path.replaceAll('\\', '/');
    for (const name of declaredNames(readFileSync(join(include, path), 'utf8'))) names.set(name, header);
  }
  return names;
}

/** The documented functions of one source. */
export function functionsOf(text: string, source: string): LibraryFunction[] {
  return commentsOf(text, source).flatMap((comment) => {
    const parts = readPrototypes(comment);
    if (parts === undefined) return [];
    const end = /[.!](?=\s|$)/.exec(parts.rest)?.index ?? parts.rest.length;
    const doc = parts.rest.slice(0, end).trim();
    const more = parts.rest.slice(end + 1).trim();
    return doc === ''
      ? []
      : parts.prototypes.map(({ name, text: prototype }) => ({ name, prototype, doc, more, source }));
  });
}

/** The comments that may start with a prototype, each as one line: paragraphs, and what stands behind a macro's use. */
function commentsOf(text: string, source: string): string[] {
  if (!source.endsWith('.s')) {
    return [...text.matchAll(/^\/\*([\s\S]*?)\*\//gm)].map(([, body]) =>
      body!.replace(/\n \*/g, '\n').replace(/\s+/g, ' ').trim(),
    );
  }
  const comments: string[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const whole = /^#+ ?(.*)$/.exec(line)?.[1];
    const behind = /^\s+[a-z_]+ .*?#\s+(.*)$/.exec(line)?.[1];
    if (whole === undefined) {
      open = false;
      if (behind !== undefined) comments.push(behind);
    } else if (open && whole !== '' && !startsPrototype(whole)) {
      comments[comments.length - 1] += ` ${whole.trim()}`;
    } else {
      comments.push(whole);
      open = whole !== '';
    }
  }
  return comments;
}

const PROTOTYPE = /^(?:[A-Za-z_][\w]*[ *]+)+(operator \w+(?:\[\])?|\w+)\(/;
const startsPrototype = (line: string): boolean => PROTOTYPE.test(line) && !/^\w+ [a-z]+ [a-z]+ /.test(line);

interface Prototypes {
  readonly prototypes: readonly { readonly name: string; readonly text: string }[];
  readonly rest: string;
}

/** `int f(int a), int g(void): what they do` taken apart; undefined if it is something else. */
function readPrototypes(comment: string): Prototypes | undefined {
  const prototypes: { name: string; text: string }[] = [];
  let rest = comment;
  for (;;) {
    const match = PROTOTYPE.exec(rest);
    if (match === null) return undefined;
    let depth = 0;
    let end = match[0].length - 1;
    do {
      if (rest[end] === '(') depth++;
      else if (rest[end] === ')') depth--;
      end++;
    } while (depth > 0 && end < rest.length);
    prototypes.push({ name: match[1]!, text: rest.slice(0, end) });
    rest = rest.slice(end);
    if (rest.startsWith(': ')) return { prototypes, rest: rest.slice(2) };
    if (!rest.startsWith(', ')) return undefined;
    rest = rest.slice(2);
  }
}

/** Does a documented name stand for this symbol? */
export function namesSymbol(documented: string, symbol: string): boolean {
  if (documented === symbol) return true;
  if (!documented.startsWith('__') || !/OP|N|X/.test(documented)) return false;
  return new RegExp(`^${documented.replace(/OP|N|X/g, '[a-z0-9]+')}$`).test(symbol);
}

const WIDE = /\b(long long|double|u?int64_t|time_t)\b(?!.*\*)/;

/** Arguments and result of a prototype, and the registers they stand in (ilp32e). */
export function places(prototype: string): { readonly args: readonly Place[]; readonly result: Place } {
  const name = PROTOTYPE.exec(prototype)!;
  const inside = prototype.slice(name[0].length, -1);
  const texts = inside === 'void' || inside === '' ? [] : inside.split(/,\s*(?![^(]*\))/);
  let word = 0;
  const next = (): string => (word < 6 ? `a${word++}` : `${4 * (word++ - 6)}(sp)`);
  const args = texts.map((text) => {
    if (text === '...') return { text, where: `${next()} and on, then the stack` };
    const low = next();
    return { text, where: WIDE.test(text) ? `${next()}:${low}` : low };
  });
  const type = prototype.slice(0, name[0].length - name[1]!.length - 1).trim();
  const where = type === 'void' ? 'none' : WIDE.test(type) || type === 'div_t' || type === 'ldiv_t' ? 'a1:a0' : 'a0';
  return { args, result: { text: type, where } };
}

/** Title of the group of functions that `header` declares. */
export const groupTitle = (header: string | undefined): string =>
  header === undefined ? 'called by compilers and by the library itself' : `#include <${header}>`;

/** The functions by header, the ones without header last. */
export function groups(rows: readonly LibraryFunction[]): Map<string, LibraryFunction[]> {
  const found = new Map<string, LibraryFunction[]>();
  for (const row of rows) {
    const title = groupTitle(row.header);
    found.set(title, [...(found.get(title) ?? []), row]);
  }
  return found;
}

/** Where its source is, seen from the repository. */
export const sourcePath = ({ source }: LibraryFunction): string => `programs/lib/${basename(source)}`;

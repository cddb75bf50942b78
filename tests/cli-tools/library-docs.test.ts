// The list of library functions (badak lib): complete, in both directions, and what the headers declare is there.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { declaredNames, functionsOf, namesSymbol, places, readLibrary } from '../../src/cli/library-docs.ts';
import { Stb, Stt, Stv } from '../../src/elf/constants.ts';
import { readElf } from '../../src/elf/read.ts';
import { SECTION_UNDEFINED } from '../../src/elf/types.ts';
import { libraryDocFiles } from '../../src/tools/gen-lib-doc.ts';
import { libraryArchive, PROGRAMS, ROOT } from '../programs/build.ts';

/** Functions of libbadak.a that other objects see (those that other libraries do not see are `hidden`). Names that stand for another function (.set) have its type. */
function globalFunctions(hidden: boolean): string[] {
  const names = libraryArchive().members.flatMap(({ name, bytes }) =>
    readElf(bytes, name).file!.symbols.filter(
      (symbol) =>
        symbol.section !== SECTION_UNDEFINED &&
        symbol.binding !== Stb.LOCAL &&
        (hidden || symbol.visibility !== Stv.HIDDEN) &&
        symbol.type !== Stt.OBJECT &&
        symbol.type !== Stt.TLS,
    ),
  );
  const data = new Set(['stdin', 'stdout', 'stderr', '__dso_handle', '__error_texts', '__error_count']);
  return [...new Set(names.map(({ name }) => name))].filter((name) => !data.has(name));
}

const documented = readLibrary();
const symbols = globalFunctions(false);
const all = globalFunctions(true);

describe('badak lib: the list is complete', () => {
  it('every global function of libbadak.a is documented', () => {
    expect(symbols.filter((symbol) => !documented.some(({ name }) => namesSymbol(name, symbol)))).toEqual([]);
  });

  it('every documented function is in libbadak.a, once', () => {
    expect(
      documented.filter(({ name }) => !all.some((symbol) => namesSymbol(name, symbol))).map(({ name }) => name),
    ).toEqual([]);
    expect(documented.map(({ name }) => name)).toEqual([...new Set(documented.map(({ name }) => name))]);
  });

  it('every prototype of the headers has a definition', () => {
    const folder = join(PROGRAMS, 'include');
    const headers = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.h'));
    const declared = headers.flatMap((name) => declaredNames(readFileSync(join(folder, name), 'utf8')));
    expect(declared.length).toBeGreaterThan(150);
    expect(declared.filter((name) => !symbols.includes(name))).toEqual([]);
  });
});

describe('badak lib: what the comments say', () => {
  it.each(libraryDocFiles().map(({ path, text }) => [path, text] as const))('%s is as generated', (path, text) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
  });

  it('takes prototype, sentence and the rest apart, in assembly and in C', () => {
    const [row] = functionsOf(
      '# int f(int (*g)(int, int), char *s): does it. Result: 0.\n# More.\nfunction f\n',
      'f.s',
    );
    expect(row).toEqual({
      name: 'f',
      prototype: 'int f(int (*g)(int, int), char *s)',
      doc: 'does it',
      more: 'Result: 0. More.',
      source: 'f.s',
    });
    expect(functionsOf('/* void *g(void): gives\n * one. */\nint x;\n', 'g.c')[0]).toMatchObject({
      name: 'g',
      doc: 'gives one',
    });
    expect(functionsOf('        wrapper dup, SYS_dup   # int dup(int fd): copies it\n', 'h.s')[0]).toMatchObject({
      name: 'dup',
      doc: 'copies it',
    });
  });

  it('knows the registers', () => {
    expect(places('long long f(int a, double b, const char *s, uint64_t c, int d)')).toEqual({
      args: [
        { text: 'int a', where: 'a0' },
        { text: 'double b', where: 'a2:a1' },
        { text: 'const char *s', where: 'a3' },
        { text: 'uint64_t c', where: 'a5:a4' },
        { text: 'int d', where: '0(sp)' },
      ],
      result: { text: 'long long', where: 'a1:a0' },
    });
    expect(places('int printf(const char *format, ...)').args[1]).toEqual({
      text: '...',
      where: 'a1 and on, then the stack',
    });
    expect(places('void qsort(void *base, int (*compare)(const void *, const void *))').args).toHaveLength(2);
  });
});

// The house rules that a machine can check: import directions, file sizes, unfinished work, paths of a machine.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Room -> rooms it may import (the table of ARCHITECTURE.md). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  spec: [],
  diag: [],
  isa: ['spec'],
  elf: ['spec', 'diag'],
  asm: ['spec', 'diag', 'isa', 'elf'],
  link: ['spec', 'diag', 'isa', 'elf'],
  import: ['spec', 'diag', 'isa', 'elf'],
  jit: ['spec', 'isa'],
  machine: ['spec', 'isa', 'jit'],
  kernel: ['spec', 'isa', 'elf', 'machine'],
  debug: ['spec', 'diag', 'isa', 'elf', 'machine', 'kernel'],
  bench: ['spec', 'diag', 'isa', 'elf', 'asm', 'link', 'import', 'machine', 'kernel', 'debug'],
  toolchain: ['spec', 'diag', 'isa', 'elf', 'asm', 'link', 'debug'],
  host: ['spec', 'machine', 'kernel'],
};

/** What the pure rooms must not use: time, chance and place come through the host interface only. */
const BANNED_IN_KERNEL = [
  /\bDate\b/,
  /\bMath\.random\b/,
  /\bperformance\b/,

  /\bPromise\b/,
  /\basync\b/,
  /\bsetTimeout\b/,
];

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === 'node_modules' || entry.name === 'generated' ? [] : filesBelow(path, ending);
    return ending.test(entry.name) ? [path] : [];
  });
}

const sources = filesBelow('src', /\.ts$/).filter((path) => !path.endsWith('.d.ts'));
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
const roomOf = (path: string): string => path.split(/[\\/]/)[1] ?? '';

function importsOf(path: string): string[] {
  return [...text(path).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

describe('tidy', () => {
  it('imports go one way between rooms', () => {
    const wrong = sources.flatMap((path) => {
      const allowed = MAY_IMPORT[roomOf(path)];
      if (allowed === undefined) return [];
      return importsOf(path)
        .filter((target) => target.startsWith('.'))
        .map((target) => roomOf(relative(root, join(root, path, '..', target))))
        .filter((room) => room !== roomOf(path) && !allowed.includes(room))
        .map((room) => `${path} imports ${room}`);
    });
    expect(wrong).toEqual([]);
  });

  it('no file imports itself through others inside one room', () => {
    const local = new Map(
      sources.map((path) => [
        path,
        importsOf(path)
          .filter((t) => t.startsWith('.'))
          .map((t) => relative(root, join(root, path, '..', t))),
      ]),
    );
    const onlyTypes = (path: string, target: string): boolean =>
      [...text(path).matchAll(/import (type )?[^;]*?from\s*'([^']+)'/g)]
        .filter((m) => relative(root, join(root, path, '..', m[2] ?? '')) === target)
        .every((m) => m[1] !== undefined);
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
        return;
      }
      state.set(path, 'open');
      for (const next of local.get(path) ?? [])
        if (local.has(next) && !onlyTypes(path, next)) visit(next, [...trail, path]);
      state.set(path, 'done');
    };
    for (const path of sources) visit(path, []);
    expect(circles).toEqual([]);
  });

  it('the kernel knows no clock, no chance and no host', () => {
    const wrong = sources
      .filter((path) => ['kernel', 'machine', 'asm', 'link', 'elf', 'isa'].includes(roomOf(path)))
      .flatMap((path) =>
        BANNED_IN_KERNEL.filter((ban) => ban.test(withoutComments(text(path)))).map((ban) => `${path}: ${ban}`),
      );
    expect(wrong).toEqual([]);
  });

  it('only src/machine touches the Wasm instance, and no pure room imports from node', () => {
    const wrong = sources.filter(
      (path) => !['host', 'cli', 'tools'].includes(roomOf(path)) && importsOf(path).some((t) => t.startsWith('node:')),
    );
    const wasm = sources.filter(
      (path) =>
        roomOf(path) !== 'machine' &&
        !path.endsWith('bench/interpreter.ts') &&
        /new WebAssembly\.Instance|WebAssembly\.instantiate/.test(text(path)),
    );
    expect([...wrong, ...wasm]).toEqual([]);
  });

  it('no file of the source is longer than 400 lines', () => {
    const data = /src[\\/]spec[\\/]|catalogue/;
    const long = sources
      .filter((path) => !data.test(path))
      .map((path) => ({ path, lines: text(path).split('\n').length }))
      .filter(({ lines }) => lines > 401);
    expect(long).toEqual([]);
  });

  it('nothing is marked unfinished and no test is skipped or narrowed', () => {
    const all = [...sources, ...filesBelow('tests', /\.ts$/), ...filesBelow('assembly', /\.ts$/)].filter(
      (path) => !path.endsWith('tidy.test.ts'),
    );
    const wrong = all.filter(
      (path) => /\b(TODO|FIXME|XXX)\b/.test(text(path)) || /\b(it|test|describe)\.(skip|todo|only)\b/.test(text(path)),
    );
    expect(wrong).toEqual([]);
  });

  it('every source file says what lives there', () => {
    const silent = sources.filter((path) => !/^(#!.*\n)?(\/\/|\/\*)/.test(text(path)));
    expect(silent).toEqual([]);
  });

  it('scripts are executable', () => {
    expect(statSync(join(root, '.ci/run')).mode & 0o111).not.toBe(0);
  });
});

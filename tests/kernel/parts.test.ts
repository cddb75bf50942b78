// The parts of the kernel that need no machine: tables, encoding, regions, random numbers.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/kernel/encode.ts';
import { findFree, findRegion, insertRegion, splitAt } from '../../src/kernel/mem/regions.ts';
import { randomBelow, seedRandom } from '../../src/kernel/random.ts';
import type { AddressSpace, Region } from '../../src/kernel/state.ts';
import { add, adoptTable, edit, find, get, newTable, type Row, remove, shareTable } from '../../src/kernel/table.ts';

interface Thing extends Row {
  value: number;
  list: number[];
}

describe('table', () => {
  it('what a snapshot shares does not change, whatever is done to the table', () => {
    const action = fc.record({
      kind: fc.constantFrom('add', 'edit', 'remove', 'share', 'restore'),
      id: fc.nat(9),
      value: fc.nat(99),
    });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        let table = newTable<Thing>();
        const shared: { snapshot: ReturnType<typeof shareTable<Thing>>; text: string }[] = [];
        const text = (of: { rows: Map<number, Thing> }) =>
          JSON.stringify([...of.rows.values()].map(({ id, value, list }) => ({ id, value, list })));
        for (const { kind, id, value } of actions) {
          if (kind === 'add') add(table, { value, list: [value] });
          else if (kind === 'remove') remove(table, id);
          else if (kind === 'share') {
            const snapshot = shareTable(table);
            shared.push({ snapshot, text: text(snapshot) });
          } else if (kind === 'restore' && shared.length > 0)
            table = adoptTable(shared[value % shared.length]!.snapshot, table);
          else if (find(table, id) !== undefined) {
            const row = edit(table, id);
            row.value = value;
            row.list.push(value);
            expect(get(table, id).value).toBe(value);
          }
        }
        for (const each of shared) expect(text(each.snapshot)).toBe(each.text);
      }),
    );
  });
});

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(undefined),
    fc.string({ unit: 'grapheme' }),
    fc.uint8Array(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

describe('encoding', () => {
  it('decodes to what was encoded', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(decode(encode(value))).toEqual(value);
      }),
    );
  });

  it('is canonical: the order of fields does not matter', () => {
    expect(encode({ a: 1, b: [2] })).toEqual(encode({ b: [2], a: 1 }));
  });

  it('refuses what is not plain data', () => {
    for (const bad of [1.5, Number.NaN, null, () => 0, new Date(0), Symbol('x')])
      expect(() => encode({ bad })).toThrow(TypeError);
  });

  it('any bytes decode, or are refused with RangeError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          decode(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});

describe('regions', () => {
  const region = (start: number, pages: number, prot: number): Region => ({
    start: start * 4096,
    end: (start + pages) * 4096,
    prot,
    shared: false,
    kind: 'anon',
    vnode: 0,
    offset: 0,
    fileBytes: 0,
    allowed: 7,
    name: '',
  });

  it('against a page-by-page model: insert, split, find, find free', () => {
    const step = fc.record({
      start: fc.integer({ min: 1, max: 60 }),
      pages: fc.integer({ min: 1, max: 8 }),
      prot: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const space = { regions: [] as Region[] } as AddressSpace;
        const pages = new Array<number>(70).fill(0);
        for (const { start, pages: count, prot } of steps) {
          if (pages.slice(start, start + count).every((each) => each === 0)) {
            insertRegion(space, region(start, count, prot));
            pages.fill(prot, start, start + count);
          } else splitAt(space, start * 4096);
          for (const [page, each] of pages.entries()) expect(findRegion(space, page * 4096)?.prot ?? 0).toBe(each);
          const free = findFree(space, count * 4096, 4096, 70 * 4096);
          const ends = [...pages.keys()].filter(
            (end) => end - count >= 1 && pages.slice(end - count, end).every((each) => each === 0),
          );
          const above = pages.slice(70 - count).every((each) => each === 0) ? 70 : Math.max(0, ...ends);
          expect(free === 0 ? 0 : free / 4096 + count).toBe(above);
        }
      }),
    );
  });
});

describe('random numbers', () => {
  it('the same seed, the same numbers; all below the limit', () => {
    const take = (seed: number) => {
      const state = seedRandom(seed);
      return Array.from({ length: 100 }, () => randomBelow(state, 10));
    };
    expect(take(1)).toEqual(take(1));
    expect(take(1)).not.toEqual(take(2));
    expect(new Set(take(3)).size).toBe(10);
  });
});

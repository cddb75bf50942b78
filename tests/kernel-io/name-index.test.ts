// The index of the names of large directories says what reading the entries one by one would say.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DirectoryEntry } from '../../src/kernel/state.ts';
import { dropName, findName, firstAfter, type NameIndex, pushName } from '../../src/kernel/vfs/name-index.ts';

/** More names than a directory may have without an index. */
const NAMES = 80;

it('names come, go and are found as in a list, in small directories and large ones', () => {
  const steps = fc.array(fc.nat(NAMES - 1), { minLength: 100, maxLength: 400 });
  fc.assert(
    fc.property(steps, (names) => {
      const index: NameIndex = new WeakMap();
      const entries: DirectoryEntry[] = [];
      let cookie = 3;
      for (const number of names) {
        const name = `name ${number}`;
        const listed = entries.find((each) => each.name === name);
        expect(findName(index, entries, name)).toBe(listed);
        if (listed === undefined) pushName(index, entries, { name, vnode: number + 1, cookie: cookie++ });
        else dropName(index, entries, listed);
        expect(findName(index, entries, name)?.vnode).toBe(listed === undefined ? number + 1 : undefined);
      }
      for (const [at, each] of entries.entries()) expect(firstAfter(entries, each.cookie)).toBe(at + 1);
    }),
    { seed: 1, numRuns: 50 },
  );
});

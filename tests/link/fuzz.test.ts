// Mutated objects: the linker says what is wrong, or links; it never throws and never hangs.
import { describe, expect, it } from 'vitest';
import { Sht, Stb, Stt } from '../../src/elf/constants.ts';
import { readImage } from '../../src/elf/image.ts';
import { encodeObjectLines } from '../../src/elf/lines.ts';
import { readElf } from '../../src/elf/read.ts';
import type { ElfFile } from '../../src/elf/types.ts';
import { writeElf } from '../../src/elf/write.ts';
import { link } from '../../src/link/linker.ts';
import { RELOCATION_TYPES, Rel } from '../../src/spec/relocations.ts';
import { object, randomFrom, relocation, section, symbol, words } from '../elf/build.ts';

/** Types that no object has, and those whose fields are too small for an address. */
const UNFIT: ReadonlySet<number> = new Set([
  ...[Rel.RELATIVE, Rel.COPY, Rel.JUMP_SLOT, Rel.TLS_DTPMOD32, Rel.ABS16_I, Rel.ABS16_S, Rel.ABS16, Rel.ABS8],
  ...[Rel.SET_ULEB128, Rel.SUB_ULEB128],
]);

/** Index of a symbol of everything() that a relocation of this type may name. */
function symbolFor(type: number): number {
  if (type === Rel.PCREL_LO12_I || type === Rel.PCREL_LO12_S) return 2;
  const isTls =
    type === Rel.TLS_DTPREL32 || type === Rel.TLS_TPREL32 || (type >= Rel.TPREL_HI20 && type <= Rel.TPREL_ADD);
  return isTls ? 5 : 3 + (type % 2);
}

/** An object with a bit of everything. */
function everything(): ElfFile {
  const lines = encodeObjectLines([
    { symbol: 1, rows: [{ address: 0, file: 'x.s', line: 1, column: 1, endSequence: false }] },
  ]);
  const types = RELOCATION_TYPES.map(({ number }) => number).filter((number) => !UNFIT.has(number));
  const relocations = types.map((type, i) => relocation(i * 4, type, symbolFor(type), 0));
  return object(
    [
      section('.text', words(...relocations.map(() => 0x72100000)), { relocations }),
      section('.text.inline', words(1), { group: 'inline' }),
      section('.tdata', words(1, 2)),
      section('.init_array', words(0), { type: Sht.INIT_ARRAY }),
      section('.bss', [], { size: 64 }),
      section('.debug_line', lines.data, { relocations: lines.relocations, align: 1 }),
    ],
    [
      symbol('', 0, 0, { binding: Stb.LOCAL, type: Stt.SECTION }),
      symbol('.L1', 0, relocations.find(({ type }) => type === Rel.PCREL_HI20)!.offset, { binding: Stb.LOCAL }),
      symbol('_start', 0),
      symbol('inline', 1, 0, { binding: Stb.WEAK }),
      symbol('tls', 2, 4, { type: Stt.TLS }),
      symbol('pool', -3, 8, { size: 16 }),
      symbol('_end', -1),
    ],
  );
}

describe('link: bad objects', () => {
  it('mutated by the thousand, give diagnostics or a file that reads back', () => {
    expect(link([{ name: 'good.o', object: everything() }]).diagnostics).toEqual([]);
    const good = writeElf(everything());
    const seed = process.env.BADAK_LONG ? Date.now() >>> 0 : 3;
    const rounds = process.env.BADAK_LONG ? 30_000 : 1000;
    const random = randomFrom(seed);
    let read = 0;
    for (let round = 0; round < rounds; round++) {
      const bytes = good.slice();
      for (let i = 0; i <= random(3); i++)
        bytes[40 + random(bytes.length - 40)] = random(2) ? random(256) : 1 << random(8);
      const { file } = readElf(bytes, 'fuzz.o');
      if (!file) continue;
      read += 1;
      const result = link([{ name: 'fuzz.o', object: file }], { gcSections: random(2) === 1 });
      const failed = result.diagnostics.some(({ severity }) => severity === 'error');
      expect(result.file === undefined, `seed ${seed} round ${round}`).toBe(failed);
      if (result.file && round % 8 === 0) readImage(result.file).lineAt(result.file.entry);
    }
    expect(read).toBeGreaterThan(rounds / 4);
  }, 300_000);
});

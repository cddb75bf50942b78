// Packed archives: what goes in comes out, repetitions are found wherever they are, damaged bytes are refused.
import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError, pack, unpack } from '../../src/host/pack.ts';
import { readTar } from '../../src/host/tar.ts';

const built = (name: string): Uint8Array => readFileSync(new URL(`../../dist/${name}`, import.meta.url));

describe('packed archives', () => {
  it('give back what was packed, repeated or not', () => {
    const piece = fc.uint8Array({ minLength: 0, maxLength: 80 });
    const bytes = fc.array(fc.tuple(piece, fc.integer({ min: 1, max: 5 })), { maxLength: 12 });
    fc.assert(
      fc.property(bytes, (parts) => {
        const all = Uint8Array.from(
          parts.flatMap(([part, times]) => Array.from({ length: times }, () => [...part]).flat()),
        );
        expect(unpack(pack(all))).toEqual(all);
      }),
      { seed: 20261, numRuns: 300 },
    );
  });

  it('find what occurs again far beyond the window of deflate', () => {
    const part = Uint8Array.from({ length: 40_000 }, (_, at) => (Math.imul(at, 2654435761) >>> 13) & 0xff);
    const twice = new Uint8Array(400_000);
    twice.set(part);
    twice.set(part, 360_000);
    expect(gzipSync(pack(twice)).length).toBeLessThan(gzipSync(twice).length * 0.6);
    expect(Buffer.compare(unpack(pack(twice)), twice)).toBe(0);
  });

  it('refuse what is none, what is cut off and what points outside', () => {
    const packed = pack(new Uint8Array(4096).fill(7));
    expect(() => unpack(new Uint8Array(64))).toThrow(PackError);
    expect(() => unpack(packed.subarray(0, packed.length - 1))).toThrow(/cut off/);
    const damaged = packed.slice();
    const distance = 16 + 8;
    new DataView(damaged.buffer).setUint32(distance, 9999, true);
    expect(() => unpack(damaged)).toThrow(/damaged/);
    new DataView(damaged.buffer).setUint32(4, 5000, true);
    new DataView(damaged.buffer).setUint32(distance, 4, true);
    expect(() => unpack(damaged)).toThrow(/damaged/);
  });

  it('those of the page hold a shell first, then tools, the programs of the gallery and the shared library', () => {
    const paths = (name: string): string[] => readTar(unpack(gunzipSync(built(name)))).map(({ path }) => path);
    expect(paths('page-first.pack')).toEqual(expect.arrayContaining(['bin/sh', 'etc/profile']));
    const rest = paths('page-rest.pack');
    const wanted = ['bin/ls', 'usr/bin/pipe', 'usr/bin/barrier-broken', 'usr/bin/tour', 'lib/ld.so', 'lib/libbadak.so'];
    expect(rest).toEqual(expect.arrayContaining(wanted));
    expect(rest).toContain('usr/share/programs/threads/barrier.s');
  });
});

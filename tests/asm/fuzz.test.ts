// Sources with random damage: diagnostics, no exception of ours, no hang. BADAK_LONG makes many more.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderListing } from '../../src/asm/listing.ts';
import { renderDiagnostics } from '../../src/diag/render.ts';
import { assembleText } from './support.ts';

const SEED = Number(process.env['BADAK_SEED'] ?? 1);
const COUNT = process.env['BADAK_LONG'] === undefined ? 600 : 50_000;

/** A small generator of numbers (xorshift), the same in every run. */
function randomizer(seed: number): (below: number) => number {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const PIECES = [
  '(',
  ')',
  ',',
  ':',
  ';',
  '\n',
  '"',
  "'",
  '\\',
  '%hi(',
  '%pcrel_lo(1b)',
  '.',
  '..',
  '1b',
  '9f',
  '0x',
  '@',
  '-',
  '!',
  '~',
  '<<',
  '/*',
  '*/',
  '//',
  '#',
  '.macro m x\n',
  '.endm\n',
  '.rept 3\n',
  '.endr\n',
  '.irp q, 1, 2\n',
  '.if 1\n',
  '.else\n',
  '.endif\n',
  'm 1\n',
  '\\x',
  '\\@',
  '.set a, ',
  'a = ',
  '.equiv b, a+1\n',
  '.space ',
  '.align ',
  '.org ',
  '.fill ',
  '.uleb128 ',
  '.section ',
  '.previous\n',
  '.popsection\n',
  '.pushsection .x\n',
  '.comm c, ',
  '99999999999999999999',
  '0xFFFFFFFF',
  '-1',
  'a0',
  'a6',
  'x31',
  'zero',
  'li a0, ',
  'la a0, ',
  'call ',
  'beq a0, a1, ',
  'lw a0, ',
  'é',
  '“',
  '\0',
  '\u{1F600}',
  '\ud800',
  '\r',
  '\t',
  '\ufeff',
  '.include "x"\n',
  '.incbin "x"\n',
  '.exitm\n',
  '.purgem m\n',
  '.loc 1 1\n',
  '.file 1 "a"\n',
  '.size a, .-a\n',
  '.assert ',
  '.end\n',
  '.bss\n',
  '.text\n',
  '.data\n',
];

function mutate(text: string, random: (below: number) => number): string {
  let result = text;
  for (let n = 1 + random(8); n > 0; n--) {
    const at = random(result.length + 1);
    const length = random(12);
    switch (random(4)) {
      case 0:
        result = result.slice(0, at) + result.slice(at + length);
        break;
      case 1:
        result = result.slice(0, at) + PIECES[random(PIECES.length)] + result.slice(at);
        break;
      case 2:
        result = result.slice(0, at) + result.slice(random(result.length + 1)).slice(0, random(200)) + result.slice(at);
        break;
      default:
        result = result.slice(0, at) + PIECES[random(PIECES.length)] + result.slice(at + length);
    }
  }
  return result;
}

function corpus(): string[] {
  const own = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.s'));
  const samples = ['hello.O2.s', 'callbacks.Os.s', 'queens.O2.s', 'lib/crt0.s'].map((name) => join('../samples', name));
  return [...own, ...samples].map((name) => readFileSync(join(import.meta.dirname, name), 'utf8').slice(0, 4000));
}

describe('damaged sources', () => {
  it(`${COUNT} of them, seed ${SEED}`, () => {
    const random = randomizer(SEED);
    const texts = corpus();
    for (let n = 0; n < COUNT; n++) {
      const text = mutate(texts[random(texts.length)]!, random);
      const started = performance.now();
      try {
        const assembly = assembleText(text, {
          include: () => ({ name: 'x', text: 'nop\n.endif\n' }),
          incbin: () => new Uint8Array(3),
        });
        renderDiagnostics(assembly.diagnostics, { sources: assembly.sources, color: true });
        renderListing(assembly, { expansions: true });
        expect(assembly.object === undefined).toBe(assembly.diagnostics.some((one) => one.severity === 'error'));
      } catch (problem) {
        throw new Error(`seed ${SEED}, number ${n}: ${(problem as Error).stack}\n${JSON.stringify(text)}`);
      }
      expect(performance.now() - started, `number ${n}`).toBeLessThan(20_000);
    }
  });
});

// Every code that elf and link can report is explained.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ELF_EXPLANATIONS } from '../../src/elf/catalogue.ts';
import { LINK_EXPLANATIONS } from '../../src/link/catalogue.ts';

function codesIn(folder: string, letter: string): Set<string> {
  const codes = new Set<string>();
  for (const name of readdirSync(folder)) {
    if (name === 'catalogue.ts') continue;
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    for (const [, code] of text.matchAll(new RegExp(`'(${letter}\\d{3})'`, 'g'))) codes.add(code);
  }
  return codes;
}

describe('explain: codes', () => {
  it('of files and of the linker all have a text', () => {
    const explained = (list: typeof ELF_EXPLANATIONS) => list.map(({ code }) => code).sort();
    expect([...codesIn('src/elf', 'E')].sort()).toEqual(explained(ELF_EXPLANATIONS));
    expect([...codesIn('src/link', 'L')].sort()).toEqual(explained(LINK_EXPLANATIONS));
  });
});

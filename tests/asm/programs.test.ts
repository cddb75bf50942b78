// ok_*.s: a comment `# = 10ABC000` says what the line becomes (eight digits are a word, two a byte).
// err_*.s: a comment `# error A030: message` says what is reported on this line; `# next error` on the line below.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/asm/assembler.ts';

const FOLDER = import.meta.dirname;
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.s'));

const include = (path: string) => (path === 'part.inc' ? { name: 'part.inc', text: '.set FROM_PART, 7\n' } : undefined);
const incbin = (path: string) => (path === 'four.bin' ? Uint8Array.of(1, 2, 3, 4) : undefined);
const run = (name: string) => assemble({ name, text: readFileSync(join(FOLDER, name), 'utf8') }, { include, incbin });

/** `10ABC000 01` -> bytes in memory order, as hex pairs. */
function expectedBytes(answer: string): string {
  const pairs = answer.split(/\s+/).flatMap((group) => {
    const bytes = group.match(/../g) ?? [];
    return group.length === 8 ? bytes.reverse() : bytes;
  });
  return pairs.join(' ').toLowerCase();
}

describe('ok_*.s', () => {
  it.each(files.filter((name) => name.startsWith('ok_')))('%s', (name) => {
    const assembly = run(name);
    expect(assembly.diagnostics).toEqual([]);
    const found = new Map<number, string>();
    for (const { line, bytes, file } of assembly.lines) {
      if (file !== name) continue;
      const pairs = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
      found.set(line, [found.get(line), pairs].filter((part) => part !== undefined && part !== '').join(' '));
    }
    const lines = readFileSync(join(FOLDER, name), 'utf8').split('\n');
    for (const [index, text] of lines.entries()) {
      const answer = /# = ([0-9A-Fa-f ]*[0-9A-Fa-f])?/.exec(text);
      if (answer === null) continue;
      expect(`line ${index + 1}: ${found.get(index + 1) ?? ''}`).toBe(
        `line ${index + 1}: ${expectedBytes(answer[1] ?? '')}`,
      );
    }
  });
});

describe('err_*.s', () => {
  const seen = new Set<string>();

  it.each(files.filter((name) => name.startsWith('err_')))('%s', (name) => {
    const lines = readFileSync(join(FOLDER, name), 'utf8').split('\n');
    const expected = lines.flatMap((text, index) =>
      [...text.matchAll(/# (next )?(error|warning) (A\d{3}): ([^#]*)/g)].map(
        ([, next, severity, code, message]) =>
          `${index + (next === undefined ? 1 : 2)} ${severity} ${code}: ${message!.trim()}`,
      ),
    );
    const found = run(name).diagnostics.map(({ severity, code, message, primary }) => {
      seen.add(`${code} ${message.replace(/`[^`]*`|\d+/g, '')}`);
      return `${primary?.span.line ?? 0} ${severity} ${code}: ${message}`;
    });
    expect(found.sort()).toEqual(expected.sort());
  });

  it('cover sixty kinds of messages', () => {
    expect(seen.size).toBeGreaterThanOrEqual(60);
  });
});

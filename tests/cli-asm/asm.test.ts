// badak asm as a user runs it: listings, the way of one line, JSON for tools, and what cannot be asked for at once.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { badak, type CliResult, scratchFolder } from '../support/cli.ts';

const { folder, write } = scratchFolder();
const asm = (...args: string[]): Promise<CliResult> => badak(['asm', ...args], { cwd: folder });

write(
  'one.s',
  `        .equ N, 3
        .macro twice r
        addi \\r, \\r, 1
        addi \\r, \\r, N
        .endm
        .globl _start
_start: la a0, text
        twice a1
        .if 0
        frob
        .endif
        call puts
        .data
text:   .string "hi"
`,
);
write('bad.s', '_start: nop\n        frob\n        ret\n');

describe.concurrent('badak asm -a', () => {
  it('prints source, digits and symbols, and makes the object too', async () => {
    const { status, stdout } = await asm('-a', 'one.s', '-o', 'a.o');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^00000000 {2}71A00000 20AA0000 {10}7 {2}_start: la a0, text$/m);
    expect(stdout).toMatch(/^ +10 {2} +frob$/m);
    expect(stdout).toMatch(/^ +one\.s:14 {2}\.data:00000000 +text$/m);
    expect(stdout).toContain('UNDEFINED SYMBOLS\nputs\n');
    expect(stdout).not.toContain('20BB0001');
    expect(existsSync(join(folder, 'a.o'))).toBe(true);
  });

  it('shows what macros made behind their call (m), drops what is left out (c), has symbols alone (s)', async () => {
    const { stdout } = await asm('-almc', 'one.s', '-o', 'b.o');
    expect(stdout).toMatch(/8 {2} +twice a1\n00000008 {2}20BB0001 +\+ {2}addi a1, a1, 1\n/);
    expect(stdout).not.toContain('frob');
    expect(stdout).not.toContain('SYMBOLS');
    expect((await asm('-as', 'one.s', '-o', 'c.o')).stdout).toMatch(/^DEFINED SYMBOLS\n +one\.s:1 /);
  });

  it('writes a file, also if there are errors', async () => {
    const { status, stdout, stderr } = await asm('-al=bad.lst', 'bad.s');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('bad.s:2:9');
    expect(readFileSync(join(folder, 'bad.lst'), 'utf8')).toMatch(/20000000 +1 {2}_start: nop\n +2 {2} +frob\n/);
  });

  it('says which letters there are, and that standard output has one use', async () => {
    expect(await asm('-ax', 'one.s')).toMatchObject({ status: 2, stderr: expect.stringContaining('c d g h l m n s') });
    const both = await asm('-a', '-o', '-', 'one.s');
    expect(both).toMatchObject({ status: 2, stderr: expect.stringContaining('-a=FILE for the listing') });
  });
});

describe.concurrent('badak asm --explain', () => {
  it('shows tokens, pseudo-instruction, digits, relocation and the value after linking', async () => {
    const { status, stdout } = await asm('--explain', '7', 'one.s');
    expect(status).toBe(0);
    expect(stdout).toContain('tokens     _start · : · la · a0 · , · text');
    expect(stdout).toContain('stands for auipc a0, 0x0 ; addi a0, a0, 0');
    expect(stdout).toContain('digits     71 A 00000   (op:2 rd:1 imm:5');
    expect(stdout).toContain('PCREL_HI20 of text');
    expect(stdout).toMatch(/linked {5}00010000 {2}71A0000\d {2}auipc a0, 0x\d/);
  });

  it('shows what a macro made, data, and lines that make nothing', async () => {
    expect((await asm('--explain', 'one.s:8', 'one.s')).stdout).toMatch(/addi a1, a1, 1\n[\s\S]*addi a1, a1, N\n/);
    expect((await asm('--explain', '14', 'one.s')).stdout).toContain('bytes      68 69 00');
    expect((await asm('--explain', '1', 'one.s')).stdout).toContain('puts nothing into the object');
  });

  it('says why there is no final value, and which lines there are', async () => {
    const lonely = write('lonely.s', '_start: call nowhere\n');
    expect((await asm('--explain', '1', lonely)).stdout).toContain('not in this link: undefined symbol `nowhere`');
    expect(await asm('--explain', '99', 'one.s')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('lines are 1 to 14'),
    });
    expect((await asm('--explain', '1', 'one.s', 'bad.s')).stderr).toContain('write --explain one.s:1');
  });
});

describe.concurrent('badak asm --json', () => {
  it('has sections, symbols, relocations, lines and listing', async () => {
    const { diagnostics, files } = JSON.parse((await asm('--json', 'one.s', '-o', 'd.o')).stdout);
    expect(diagnostics).toEqual([]);
    expect(files[0].sections[0]).toMatchObject({ name: '.text', size: 20 });
    expect(files[0].symbols).toContainEqual(
      expect.objectContaining({ name: '_start', section: '.text', value: 0, binding: 'global', line: 7, letter: 'T' }),
    );
    expect(files[0].relocations).toContainEqual({
      section: '.text',
      offset: 16,
      type: 'CALL',
      symbol: 'puts',
      addend: 0,
    });
    expect(files[0].lines).toContainEqual(
      expect.objectContaining({ section: '.data', address: 0, line: 14, column: 9 }),
    );
    expect(files[0].listing[1]).toMatchObject({ bytes: '0100BB20', depth: 1, callers: [{ file: 'one.s', line: 8 }] });
  });

  it('has diagnostics and what is known if there are errors', async () => {
    const { diagnostics, files } = JSON.parse((await asm('--json', 'bad.s')).stdout);
    expect(diagnostics).toMatchObject([{ code: 'A007' }]);
    expect(files[0]).toMatchObject({ sections: [], symbols: [{ name: '_start', value: 0 }] });
    expect(files[0].listing).toHaveLength(2);
  });
});

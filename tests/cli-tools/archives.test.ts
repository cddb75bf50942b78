// badak ar, link, nm, size, dis and strip at work on one small library, as a user of binutils would.
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { badak, type CliResult, scratchFolder } from '../support/cli.ts';

const { folder, write } = scratchFolder();
const inFolder = (...args: string[]): Promise<CliResult> => badak(args, { cwd: folder });

const CIRCLE = `
        .globl area
area:   mul a0, a0, a0
        ret
        .section .text.unused, "ax"
        .globl unused
unused: ret
`;
const SIDE = `
        .data
        .globl side
side:   .word 4
        .section .rodata
name:   .string "side"
        .bss
        .weak room
room:   .space 8
`;
const MAIN = `
        .globl _start
_start: la a0, side
        lw a0, 0(a0)
        call area
        li t0, 93
        ecall
`;
write('circle.s', CIRCLE);
write('side.s', SIDE);
write('main.s', MAIN);

beforeAll(async () => {
  await Promise.all([inFolder('asm', 'circle.s'), inFolder('asm', 'side.s'), inFolder('asm', 'main.s')]);
  await inFolder('ar', 'rcs', 'libshapes.a', 'circle.o', 'side.o');
});

describe.concurrent('badak ar', () => {
  it('lists members, with their sizes if v is given; a hyphen before the letters is accepted', async () => {
    expect(await inFolder('ar', 't', 'libshapes.a')).toEqual({ status: 0, stdout: 'circle.o\nside.o\n', stderr: '' });
    const { stdout } = await inFolder('ar', '-tv', 'libshapes.a', 'side.o');
    expect(stdout).toBe(`rw-r--r-- 0/0 ${String(statSync(join(folder, 'side.o')).size).padStart(6)} side.o\n`);
  });

  it('replaces, appends, deletes and extracts members', async () => {
    const say = await inFolder('ar', 'rv', 'b.a', 'circle.o', 'main.o');
    expect(say).toEqual({ status: 0, stdout: 'a - circle.o\na - main.o\n', stderr: 'badak: creating b.a\n' });
    expect((await inFolder('ar', 'rv', 'b.a', 'circle.o')).stdout).toBe('r - circle.o\n');
    expect((await inFolder('ar', 'd', 'b.a', 'circle.o')).status).toBe(0);
    expect((await inFolder('ar', 't', 'b.a')).stdout).toBe('main.o\n');
    const before = readFileSync(join(folder, 'side.o'));
    rmSync(join(folder, 'side.o'));
    expect((await inFolder('ar', 'xv', 'libshapes.a', 'side.o')).stdout).toBe('x - side.o\n');
    expect(readFileSync(join(folder, 'side.o'))).toEqual(before);
  });

  it('says what is wrong with letters, archives and members', async () => {
    expect(await inFolder('ar', 'rz', 'b.a')).toMatchObject({ status: 2, stderr: expect.stringContaining("'z'") });
    expect(await inFolder('ar', 'xt', 'b.a')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('one operation'),
    });
    expect((await inFolder('ar', 't', 'main.s')).stderr).toContain('main.s is not an archive');
    expect((await inFolder('ar', 'x', 'libshapes.a', 'no.o')).stderr).toContain('libshapes.a has no member no.o');
  });
});

describe.concurrent('badak link', () => {
  const LIBRARY = ['-L.', '-lshapes'];

  it('finds libraries with -l and -L, drops unused sections, starts at -Ttext, writes a map', async () => {
    const linked = await inFolder(
      'link',
      'main.o',
      ...LIBRARY,
      '--gc-sections',
      '-Ttext=20000',
      '-Map',
      'x.map',
      '-o',
      'x',
    );
    expect(linked).toEqual({ status: 0, stdout: '', stderr: '' });
    expect((await inFolder('run', 'x')).status).toBe(16);
    const map = readFileSync(join(folder, 'x.map'), 'utf8');
    expect(map).toMatch(/^ \.text {10}0x00020000 +0x\w+ main.o\n +0x00020000 +_start$/m);
    expect(map).toMatch(/^Discarded input sections\n\n \.text\.unused .*libshapes\.a\(circle\.o\)$/m);
  });

  it('makes shared objects with a name', async () => {
    expect((await inFolder('link', '-shared', '-soname', 'libc2.so', 'circle.o', '-o', 'libcircle.so')).status).toBe(0);
    const { stdout } = await inFolder('dis', '-f', 'libcircle.so');
    expect(stdout).toMatch(/^shared object for badak[\s\S]*DYNAMIC/);
    expect((await inFolder('nm', '-D', 'libcircle.so')).stdout).toMatch(/^\w{8} T area\n\w{8} T unused\n$/);
  });

  it('says which library is missing, and which address is none', async () => {
    const missing = await inFolder('link', 'main.o', '-lnone');
    expect(missing).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('there is no libnone.so or libnone.a'),
    });
    expect(await inFolder('link', 'main.o', '--base', '0x1234')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('multiple of 4096'),
    });
    expect(existsSync(join(folder, 'a.out'))).toBe(false);
  });
});

describe.concurrent('badak nm and size', () => {
  it('name the members of an archive; letters are those of nm', async () => {
    const { stdout } = await inFolder('nm', 'libshapes.a');
    const members = '\ncircle.o:\n00000000 T area\n00000000 T unused\n\nside.o:\n';
    expect(stdout).toBe(`${members}00000000 r name\n00000000 W room\n00000000 D side\n`);
  });

  it('nm sorts by name or address, chooses, and shows sizes', async () => {
    expect((await inFolder('nm', '-u', '-A', 'main.o')).stdout).toBe(
      'main.o:         U area\nmain.o:         U side\n',
    );
    expect((await inFolder('nm', '-g', '-n', '-r', 'main.o')).stdout).toBe(
      '00000000 T _start\n         U side\n         U area\n',
    );
  });

  it('size counts as Berkeley does, or every section', async () => {
    const { stdout } = await inFolder('size', '-t', 'libshapes.a');
    expect(stdout).toMatch(/^ {5}12\t {6}0\t {6}0\t {5}12\t {6}c\tcircle.o \(ex libshapes.a\)$/m);
    expect(stdout).toMatch(/^ {5}17\t {6}4\t {6}8\t {5}29\t {5}1d\t\(TOTALS\)$/m);
    expect((await inFolder('size', '-A', 'side.o')).stdout).toMatch(/^\.rodata +5 {2}00000000$/m);
  });
});

describe.concurrent('badak dis and strip', () => {
  it('shows headers, sections, symbols, relocations and contents', async () => {
    const { stdout } = await inFolder('dis', '-x', 'main.o');
    expect(stdout).toMatch(/^object for badak, ELF32, entry 00000000/);
    expect(stdout).toMatch(
      /^ {2}0 \.text +00000018 {2}00000000 {2}2\*\*2 {3}CONTENTS, ALLOC, LOAD, RELOC, READONLY, CODE$/m,
    );
    expect(stdout).toMatch(/^00000000 g {4}\.text {10}00000000 _start$/m);
    expect(stdout).toMatch(/^RELOCATION RECORDS FOR \[\.text\]:\nOFFSET .*\n00000000 PCREL_HI20 +side$/m);
    expect((await inFolder('dis', '-s', '-j', '.data', 'side.o')).stdout).toMatch(/^ {2}00000000 {2}04 00 00 00/m);
    expect((await inFolder('dis', 'main.o')).stdout).toMatch(/jal ra, _start\+12 +# CALL area/);
    expect((await inFolder('dis', '-j', '.nix', 'main.o')).stderr).toContain('there is no section .nix');
  });

  it('strip takes symbols and lines away; the program still runs, objects still link', async () => {
    await inFolder('build', 'main.s', 'circle.s', 'side.s', '-o', 'whole');
    expect((await inFolder('strip', 'whole', '-o', 'bare')).status).toBe(0);
    expect((await inFolder('nm', 'bare')).stdout).toBe('');
    expect((await inFolder('dis', '-h', 'bare')).stdout).not.toContain('.debug');
    expect((await inFolder('run', 'bare')).status).toBe(16);
    await inFolder('strip', 'circle.o', '-K', 'none', '-o', 'small.o');
    expect((await inFolder('nm', 'small.o')).stdout).toBe('00000000 T area\n00000000 T unused\n');
    expect((await inFolder('link', 'main.o', 'small.o', 'side.o', '-o', 'again')).status).toBe(0);
    expect((await inFolder('run', 'again')).status).toBe(16);
  });
});

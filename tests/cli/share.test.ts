// `badak share`: the link carries what the programs include from beside them.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readShare } from '../../src/host/share.ts';
import { badak, scratchFolder } from '../support/cli.ts';

const { folder, write } = scratchFolder();

describe('share', () => {
  it('a link runs where the files that its source includes are not', async () => {
    mkdirSync(join(folder, 'parts'));
    const inner = write('parts/inner.s', '        .equ    ANSWER, 42\n');
    const outer = write('parts/outer.s', '        .include "inner.s"          # beside it\n');
    const main = write(
      'main.s',
      '        .include "syscalls.inc"\n        .include "parts/outer.s"\n        .globl  _start\n_start: li      a0, ANSWER\n        li      t0, SYS_exit\n        ecall\n',
    );
    const { stdout } = await badak(['share', main]);
    for (const path of [inner, outer, main]) rmSync(path);
    const run = await badak(['run', stdout.trim()]);
    expect([run.status, run.stderr]).toEqual([42, '']);
    const { programs } = await readShare(stdout.trim());
    // The includes that everybody has stay names.
    expect(programs[0]!.source).toContain('.include "syscalls.inc"');
  });

  it('a source that includes itself is left as it is', async () => {
    const circle = write('circle.s', '        .include "circle.s"\n');
    const { stdout } = await badak(['share', circle]);
    expect((await readShare(stdout.trim())).programs[0]!.source).toBe('        .include "circle.s"\n');
  });

  it('.incbin cannot go into a link of text: the message says what can', async () => {
    const picture = write('picture.s', '        .incbin "photo.bin"\n');
    const refused = await badak(['share', picture]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('photo.bin');
    expect(refused.stderr).toContain('badak build');
  });
});

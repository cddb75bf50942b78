// Files that the outside gives to a machine and takes away again.
import { describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/kernel/context.ts';
import { submit } from '../../src/kernel/inputs.ts';
import { leaks } from '../../src/kernel/report.ts';
import { get } from '../../src/kernel/table.ts';
import { lookup } from '../../src/kernel/vfs/lookup.ts';
import { guest } from '../kernel/guest.ts';
import { bootPrograms, drive, newTestHost } from '../support/machine.ts';

const isThere = (k: Kernel, path: string): boolean => lookup(k, get(k.state.vnodes, k.state.rootVnode).id, path) > 0;

describe('files from outside', () => {
  it('a name that is removed is gone, whatever it names; a directory only when it is empty', () => {
    const k = bootPrograms([], { files: { '/home/a': 'text\n', '/home/full/b': 'text\n' } });
    submit(k, { kind: 'directory', path: '/home/empty', mode: 0o755 });
    submit(k, { kind: 'symlink', path: '/home/link', target: '/home/full' });
    drive(k, newTestHost());
    expect(['/home/a', '/home/empty', '/home/link/b'].every((path) => isThere(k, path))).toBe(true);
    for (const path of ['/home/a', '/home/empty', '/home/link', '/home/full', '/home/none', '/proc', '/dev/null', '/'])
      submit(k, { kind: 'remove', path });
    drive(k, newTestHost());
    expect(['/home/a', '/home/empty', '/home/link'].some((path) => isThere(k, path))).toBe(false);
    expect(['/home/full/b', '/proc', '/'].every((path) => isThere(k, path))).toBe(true);
    submit(k, { kind: 'remove', path: '/home/full/b' });
    drive(k, newTestHost());
    expect(Object.values(leaks(k)).every((each) => each === 0)).toBe(true);
  });

  it('who has it open still reads it', () => {
    const reader = guest(`
        sys     openat, AT_FDCWD, name, O_RDONLY
        mv      s0, a0
        li      s1, 200000
1:      addi    s1, s1, -1
        bnez    s1, 1b
        mv      a0, s0
        sys     read, , space, 4
        want    4
        sys     openat, AT_FDCWD, name, O_RDONLY
        want    -ENOENT
        j       pass
        .bss
space:  .zero   4
        .section .rodata
name:   .asciz  "/home/a"
`);
    const k = bootPrograms([{ image: reader }], { files: { '/home/a': 'text\n' } });
    const host = newTestHost();
    drive(k, host, 1_000_000, 100_000);
    submit(k, { kind: 'remove', path: '/home/a' });
    expect(drive(k, host).kind).toBe('done');
    expect([...k.state.programs.rows.values()][0]!.status).toBe(0);
    expect(Object.values(leaks(k)).every((each) => each === 0)).toBe(true);
  });
});

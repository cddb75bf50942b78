// Calls on memory: mremap, shared memory, advice, the growing stack; and the work limit of kernel entries: whatever a
// process does to its memory, others have their turn.
import { describe, expect, it } from 'vitest';
import type { Observer } from '../../src/kernel/observe.ts';
import { ENTRY_BYTES_MAX } from '../../src/spec/limits.ts';
import { AT_FDCWD, Script } from '../kernel-io/script.ts';
import { bootPrograms, drive, newTestHost } from '../support/machine.ts';
import { expectPass, guest } from './guest.ts';
import { tiny } from './tiny.ts';

const HELP = `
        .macro  map length, flags
        sys     mmap2, 0, \\length, PROT_READ | PROT_WRITE, \\flags, -1, 0
        .endm
        .macro  fork label
        sys     clone, SIGCHLD, 0, 0, 0, 0
        beqz    a0, \\label
        .endm
`;
const pass = (source: string, options = {}) => expectPass(HELP + source, options);

describe('mremap', () => {
  it('grows in place where there is room, moves with its contents where there is none, shrinks', () => {
    pass(`
        map     0x4000, MAP_PRIVATE | MAP_ANONYMOUS
        mv      s0, a0
        li      t1, 77
        sw      t1, 0(s0)
        li      t1, 78
        li      t2, 0x3000
        add     t2, t2, s0
        sw      t1, 0(t2)
        mv      a0, s0
        sys     mremap, , 0x4000, 0x2000, 0, 0
        bne     a0, s0, fail
        mv      a0, s0
        sys     mremap, , 0x2000, 0x4000, 0, 0          # in place: the pages behind it are free again, and zero
        bne     a0, s0, fail
        li      t2, 0x3000
        add     t2, t2, s0
        lw      a0, 0(t2)
        want    0
        map     0x1000, MAP_PRIVATE | MAP_ANONYMOUS     # below
        mv      a0, s0
        sys     mremap, , 0x4000, 0x100000, 0, 0
        want    -ENOMEM
        mv      a0, s0
        sys     mremap, , 0x4000, 0x100000, MREMAP_MAYMOVE, 0
        mv      s1, a0
        beq     s0, s1, fail
        lw      a0, 0(s1)
        want    77
        li      t2, 0xff000
        add     t2, t2, s1
        sw      t2, 0(t2)
        mv      a0, s0
        sys     mincore, , 0x1000, vector
        want    -ENOMEM
        li      t2, 0x200000
        sub     a4, s1, t2
        mv      s0, a4
        mv      a0, s1
        sys     mremap, , 0x100000, 0x1000, MREMAP_MAYMOVE | MREMAP_FIXED
        bne     a0, s0, fail
        lw      a0, 0(s0)
        want    77
        mv      a0, s1
        sys     mincore, , 0x1000, vector
        want    -ENOMEM
        mv      a0, s0
        sys     mremap, , 0x2000, 0x1000, 0, 0
        want    -EFAULT
        mv      a0, s0
        sys     mremap, , 0x1000, 0, 0, 0
        want    -EINVAL
        mv      a0, s0
        mv      a4, s0
        sys     mremap, , 0x1000, 0x1000, MREMAP_MAYMOVE | MREMAP_FIXED
        want    -EINVAL
        j       pass
        .bss
vector: .zero   16
`);
  });
});

describe('shared memory', () => {
  it('MAP_SHARED | MAP_ANONYMOUS is one memory for parent and child, also pages that neither had touched', () => {
    pass(`
        map     0x3000, MAP_SHARED | MAP_ANONYMOUS
        mv      s0, a0
        sw      s0, 0(s0)
        fork    child
        sys     wait4, -1, 0, 0, 0
        lw      a0, 0(s0)
        want    5
        li      t1, 0x1000
        add     t1, t1, s0
        lw      a0, 0(t1)
        want    6
        j       pass
child:  li      t1, 5
        sw      t1, 0(s0)
        li      t1, 0x1000
        add     t2, t1, s0
        li      t1, 6
        sw      t1, 0(t2)
        li      a0, 0
        sys     exit_group
`);
  });

  it('stores through a shared mapping of a file are its contents, for read, truncation and other mappings', () => {
    const script = new Script();
    const text = script.memory(16);
    const file = script.gives(3, 'openat', AT_FDCWD, '/tmp/f', 0o102, 0o644);
    script.gives(10, 'write', file, '0123456789', 10);
    const address = script.call('mmap2', 0, 4096, 3, 1, 3, 0);
    script.raw(`li t1, 0x41; sb t1, 2, a0`);
    script.gives(1, 'pwrite64', file, 'X', 1, 5, 0);
    script.raw(`li t1, results; lw t2, ${address.index * 4}, t1; li t1, 0x42; sb t1, 7, t2`);
    script.gives(10, 'pread64', file, text, 16, 0, 0);
    script.gives(0, 'msync', address, 4096, 4);
    script.gives(0, 'munmap', address, 4096);
    script.gives(10, 'pread64', file, text, 16, 0, 0);
    const run = script.run();
    expect(run.text(text)).toBe('01A34X6B89');
  });

  it('of a descriptor that only reads never becomes writable, a private one does', () => {
    const script = new Script();
    script.gives(3, 'openat', AT_FDCWD, '/tmp/f', 0o102, 0o644);
    script.gives(4, 'write', 3, 'abcd', 4);
    script.gives(0, 'close', 3);
    script.gives(3, 'openat', AT_FDCWD, '/tmp/f', 0, 0);
    const shared = script.call('mmap2', 0, 4096, 1, 1, 3, 0);
    const own = script.call('mmap2', 0, 4096, 1, 2, 3, 0);
    script.gives(0, 'close', 3);
    script.fails('EACCES', 'mprotect', shared, 4096, 3);
    script.gives(0, 'mprotect', shared, 4096, 5);
    script.gives(0, 'mprotect', own, 4096, 3);
    script.run();
  });

  it('keeps what was written when memory runs short and nobody has the pages mapped', () => {
    const script = new Script();
    const text = script.memory(8);
    script.gives(3, 'openat', AT_FDCWD, '/tmp/f', 0o102, 0o644);
    script.gives(4, 'write', 3, 'abcd', 4);
    const address = script.call('mmap2', 0, 4096, 3, 1, 3, 0);
    script.raw('li t1, 0x5a; sb t1, 0, a0');
    script.gives(0, 'munmap', address, 4096);
    // A child takes all memory that there is, and is killed.
    script.raw('li a0, 17; li a1, 0; sys 220', 'beq a0, zero, eat', 'li a0, -1; li a1, 0; li a2, 0; li a3, 0; sys 260');
    script.raw('j on', 'eat: li a0, 0; li a1, 0x2000000; li a2, 3; li a3, 0x22; li a4, -1; li a5, 0; sys 222');
    script.raw('more: sw a0, 0, a0; li t1, 4096; add a0, a0, t1; j more', 'on: addi zero, zero, 0');
    script.gives(4, 'pread64', 3, text, 8, 0, 0);
    const run = script.run({ memoryBytes: 2 * 1024 * 1024 });
    expect(run.text(text)).toBe('Zbcd');
  });
});

describe('advice', () => {
  it('MADV_DONTNEED makes private pages zero again; mincore sees what is there', () => {
    pass(`
        map     0x2000, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
        mv      s0, a0
        sw      s0, 0(s0)
        mv      a0, s0
        sys     mincore, , 0x2000, vector
        want    0
        la      a1, vector
        lw      a0, 0(a1)
        want    1
        mv      a0, s0
        sys     madvise, , 0x2000, MADV_DONTNEED
        want    0
        lw      a0, 0(s0)
        want    0
        mv      a0, s0
        sys     madvise, , 0x100000, MADV_WILLNEED
        want    -ENOMEM
        mv      a0, s0
        sys     madvise, , 0x1000, 99
        want    -EINVAL
        mv      a0, s0
        sys     mlock, , 0x2000
        want    0
        mv      a0, s0
        sys     msync, , 0x2000, MS_SYNC | MS_ASYNC
        want    -EINVAL
        sys     mlockall, MCL_CURRENT
        want    0
        sys     munlockall
        want    0
        j       pass
        .bss
vector: .zero   16
`);
  });
});

const MIB = 1024 * 1024;

describe('work limit', () => {
  /** Watches what entries do, and how long the other program waits for its turn. */
  function watch(image: Uint8Array, megabytes: number, harts = 1) {
    let worst = 0;
    let longest = 0;
    let left = 0;

    const observer: Observer = {
      dispatch: (_hart, tid, clock) => {
        if (tid === 3 && left > 0) longest = Math.max(longest, clock - left);
      },
      leave: (_hart, tid, clock) => {
        if (tid === 3) left = clock;
      },
    };
    const spin = tiny(
      'li t1, 40; loop: li t2, 30000; inner: addi t2, t2, -1; bne t2, zero, inner; addi t1, t1, -1; bne t1, zero, loop; li a0, 0; sys 94',
    );
    const options = { memoryBytes: (megabytes + 8) * MIB, harts, observer };
    const k = bootPrograms([{ image, args: ['big'] }, { image: spin }], options);
    let work = 0;
    Object.defineProperty(k, 'work', {
      get: () => work,
      set: (value: number) => {
        work = value;
        worst = Math.max(worst, value);
      },
    });
    const status = drive(k, newTestHost());
    expect(status.kind).toBe('done');
    return { k, worst, longest };
  }

  it('fork, exec, exit, munmap, mprotect, mremap of a large memory go on in pieces; others have their turns', () => {
    const megabytes = process.env['BADAK_LONG'] ? 256 : 24;
    const image = guest(`${HELP}
        map     ${megabytes * MIB}, MAP_PRIVATE | MAP_ANONYMOUS
        mv      s0, a0
        li      s1, ${megabytes * 256}
        mv      t1, a0
        li      t2, 4096
1:      sw      s1, 0(t1)
        add     t1, t1, t2
        addi    s1, s1, -1
        bnez    s1, 1b
        fork    child
        sys     wait4, -1, 0, 0, 0
        mv      a0, s0
        sys     mprotect, , ${megabytes * MIB}, PROT_READ
        want    0
        mv      a0, s0
        sys     mremap, , ${megabytes * MIB}, ${megabytes * MIB + 4096}, MREMAP_MAYMOVE, 0
        mv      s0, a0
        lw      a0, 0(s0)
        want    ${megabytes * 256}
        fork    execs
        sys     wait4, -1, status, 0, 0
        la      a1, status
        lw      a0, 0(a1)
        want    0
        fork    child
        mv      a0, s0
        sys     munmap, , ${megabytes * MIB}
        want    0
        sys     wait4, -1, 0, 0, 0
        j       pass
child:  li      a0, 0
        sys     exit_group
execs:  sys     execve, other, 0, 0
        j       fail
        .data
other:  .asciz  "/bin/test1"
        .balign 4
status: .word   -1
`);
    const { k, worst, longest } = watch(image, megabytes);
    expect(k.state.programs.rows.get(1)!.status).toBe(0);
    expect(worst).toBeLessThanOrEqual(ENTRY_BYTES_MAX + 16 * 256);
    // A turn of the other one, the entry that went over its end, and two switches.
    expect(longest).toBeLessThan(k.state.config.quantum + 256 * 600 + 20_000);
  });

  it('a process that is killed in the middle of a fork gives everything back', () => {
    const image = guest(`${HELP}
        map     ${8 * MIB}, MAP_PRIVATE | MAP_ANONYMOUS
        li      s1, ${8 * 256}
        mv      t1, a0
        li      t2, 4096
1:      sw      s1, 0(t1)
        add     t1, t1, t2
        addi    s1, s1, -1
        bnez    s1, 1b
        sys     clone, CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD, top, 0, 0, 0
        beqz    a0, killer
        sys     clone, SIGCHLD, 0, 0, 0, 0
        beqz    a0, fail
2:      j       2b
killer: sys     sched_yield
        sys     mmap2, 0, 4096, 3, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0     # waits for the fork
        sys     exit_group, 3
        .bss
        .balign 16
        .zero   4096
top:
`);
    for (const quantum of [3000, 5000, 100_000]) {
      const k = bootPrograms([{ image }], { memoryBytes: 24 * MIB, config: { quantum } });
      expect(drive(k, newTestHost()).kind).toBe('done');
      expect(k.state.spaces.rows.size).toBe(0);
      expect(k.state.memory.used - k.state.memory.baseline).toBe(k.state.pageCache.rows.size);
      expect([...k.state.programs.rows.values()][0]!.status).toBe(3 << 8);
    }
  });
});

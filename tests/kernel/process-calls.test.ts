// Calls on processes: waiting in all forms, limits, CPU timers, nice values, names, scripts, orphaned groups.
import { describe, expect, it } from 'vitest';
import { AT_FDCWD, Script } from '../kernel-io/script.ts';
import { runPrograms } from '../support/machine.ts';
import { expectPass, guest } from './guest.ts';
import { tiny } from './tiny.ts';

const DATA = `
        .data
        .balign 8
status: .zero   4
info:   .zero   128
usage:  .zero   80
words:  .zero   16
count:  .word   0
action: .word   handler, 0, 0, 0
forever: .word  100, 0
`;
/** a0 := the id of a child that runs from \`label\` on. */
const FORK = `
        .macro  fork label
        sys     clone, SIGCHLD, 0, 0, 0, 0
        beqz    a0, \\label
        .endm
`;
const pass = (source: string, options = {}) => expectPass(FORK + source + DATA, options);

describe('waiting', () => {
  it('waitid tells of exits, signals, stops and continuations, and leaves the child with WNOWAIT', () => {
    pass(`
        fork    ends
        sys     waitid, P_ALL, 0, info, WEXITED | WNOWAIT, 0
        want    0
        call    code
        want    CLD_EXITED * 256 + 7
        sys     waitid, P_ALL, 0, info, WEXITED, usage
        want    0
        sys     waitid, P_ALL, 0, info, WEXITED, 0
        want    -ECHILD
        fork    loops
        mv      s0, a0
        mv      a1, s0
        sys     waitid, P_PID, , info, WEXITED | WSTOPPED | WCONTINUED | WNOHANG, 0
        want    0
        la      a0, info
        lw      a0, siginfo.pid(a0)
        want    0
        mv      a0, s0
        sys     kill, , SIGSTOP
        mv      a1, s0
        sys     waitid, P_PID, , info, WSTOPPED, 0
        want    0
        call    code
        want    CLD_STOPPED * 256 + SIGSTOP
        mv      a0, s0
        sys     kill, , SIGCONT
        mv      a1, s0
        sys     waitid, P_PID, , info, WCONTINUED, 0
        call    code
        want    CLD_CONTINUED * 256 + SIGCONT
        mv      a0, s0
        sys     kill, , SIGKILL
        sys     waitid, P_PGID, 0, info, WEXITED | __WALL, 0
        want    0
        call    code
        want    CLD_KILLED * 256 + SIGKILL
        la      a0, info
        lw      a0, siginfo.pid(a0)
        bne     a0, s0, fail
        j       pass
ends:   sys     exit_group, 7
loops:  sys     sched_yield
        j       loops
code:   la      a1, info                # a0 := si_code * 256 + si_status
        lw      a0, siginfo.code(a1)
        slli    a0, a0, 8
        lw      a1, siginfo.status(a1)
        or      a0, a0, a1
        ret
handler:`);
  });

  it('bad arguments have their errors', () => {
    pass(`
        sys     waitid, P_ALL, 0, info, 0, 0
        want    -EINVAL
        sys     waitid, 9, 0, info, WEXITED, 0
        want    -EINVAL
        sys     waitid, P_PID, 0, info, WEXITED, 0
        want    -EINVAL
        sys     waitid, P_ALL, 0, info, WEXITED | 0x10, 0
        want    -EINVAL
        sys     wait4, 0x80000000, 0, 0, 0
        want    -ESRCH
        fork    ends
        sys     wait4, -1, 0, __WCLONE, 0
        want    -ECHILD
        sys     wait4, -1, 0xc0000000, __WALL, 0
        want    -EFAULT                 # but the child has been waited for
        fork    ends
        sys     wait4, -1, status, __WALL, usage
        la      a1, usage
        lw      a1, rusage.maxrss(a1)
        slti    a0, a1, 1
        want    0
        j       pass
ends:   sys     exit_group, 0
handler:`);
  });
});

describe('limits', () => {
  it('RLIMIT_CPU: SIGXCPU every second from the soft limit on, SIGKILL at the hard one', () => {
    const run = runPrograms(
      [
        {
          image: guest(`
        sigaction SIGXCPU, action
        sys     setrlimit, RLIMIT_CPU, cpu
        want    0
1:      j       1b
handler: la     a1, count
        lw      a2, 0(a1)
        addi    a2, a2, 1
        sw      a2, 0(a1)
        sys     write, 1, text, 1
        ret
        .data
text:   .ascii  "x"
        .balign 4
count:  .word   0
action: .word   handler, 0, 0, 0
cpu:    .word   1, 4
`),
        },
      ],
      { config: { clockHz: 1_000_000 } },
    );
    expect(run.exit).toBe(128 + 9);
    expect(run.output).toBe('xxx');
  });

  it('a hard limit cannot be raised; a soft one not above it', () => {
    const script = new Script();
    const old = script.memory(8);
    script.gives(0, 'setrlimit', 7, script.words(10, 20));
    script.gives(0, 'getrlimit', 7, old);
    script.fails('EPERM', 'setrlimit', 7, script.words(10, 21));
    script.fails('EINVAL', 'setrlimit', 7, script.words(20, 10));
    script.fails('EINVAL', 'setrlimit', 16, script.words(1, 1));
    script.fails('EFAULT', 'setrlimit', 7, 0);
    const run = script.run();
    expect([...new Uint32Array(run.memory(old).buffer)]).toEqual([10, 20]);
  });

  it('RLIMIT_STACK holds at once: a stack that grows past it is a stack overflow', () => {
    const source = `li a0, 3; li a1, lim; sys 164
      sw a0, -16000, sp
      li t1, -40000; add t1, t1, sp; sw a0, 0, t1
      sys 94
      .data
      lim: .word 32768
      .word 65536`;
    const run = runPrograms([{ image: tiny(source) }]);
    expect(run.exit).toBe(139);
    expect(run.crashes[0]?.reason).toBe('stack overflow');
  });
});

describe('timers of CPU time', () => {
  it('ITIMER_VIRTUAL and ITIMER_PROF count what the process runs, not what it sleeps', () => {
    pass(`
        sigaction SIGVTALRM, action
        sys     setitimer, ITIMER_VIRTUAL, timer, 0
        want    0
        sys     nanosleep, forever, 0
        load    count
        want    0
1:      load    count
        li      a1, 3
        bne     a0, a1, 1b
        sys     getitimer, ITIMER_VIRTUAL, old
        la      a1, old
        lw      a0, itimerval.interval_usec(a1)
        want    2000
        sys     setitimer, ITIMER_VIRTUAL, off, 0
        sigaction SIGPROF, action
        sys     setitimer, ITIMER_PROF, timer, 0
2:      load    count
        li      a1, 6
        bne     a0, a1, 2b
        j       pass
handler: la     a0, count
        lw      a1, 0(a0)
        addi    a1, a1, 1
        sw      a1, 0(a0)
        ret
        .data
timer:  .word   0, 2000, 0, 2000
off:    .word   0, 0, 0, 0
old:    .zero   16
`);
  });
});

describe('who a process is', () => {
  it('root, with a nice value that children inherit, a name, and what the system has', () => {
    pass(`
        sys     getuid
        want    0
        sys     getpriority, PRIO_PROCESS, 0
        want    20
        sys     setpriority, PRIO_PROCESS, 0, 7
        want    0
        fork    child
        sys     wait4, -1, status, 0, 0
        load    status
        want    13 << 8
        sys     setpriority, PRIO_USER, 0, 100
        want    0
        sys     getpriority, PRIO_PGRP, 0
        want    1
        sys     getpriority, PRIO_PROCESS, 999
        want    -ESRCH
        sys     getpriority, 3, 0
        want    -EINVAL
        sys     prctl, PR_SET_NAME, name
        want    0
        sys     prctl, PR_GET_NAME, words
        want    0
        load    words + 12
        want    0x742065
        sys     prctl, 99, 0
        want    -EINVAL
        sys     sysinfo, info
        want    0
        load    info + sysinfo.totalram
        want    4 * 1024 * 1024
        j       pass
child:  sys     getpriority, PRIO_PROCESS, 0
        sys     exit_group
handler:
        .data
name:   .asciz  "a longer name than fits"
`);
  });
});

describe('scripts', () => {
  const SHOW = tiny(`lw s0, 0, sp; li s1, 0
    next: addi s1, s1, 4; add t1, s1, sp; lw a1, 0, t1; li a2, 0
    measure: add t1, a1, a2; lbu t1, 0, t1; beq t1, zero, show; addi a2, a2, 1; j measure
    show: li a0, 1; sys 64; li a0, 1; li a1, comma; li a2, 1; sys 64
    addi s0, s0, -1; bne s0, zero, next
    li a0, 0; sys 94; .data; comma: .asciz ","`);
  const run = (first: string, files: Record<string, string> = {}) =>
    runPrograms([{ image: new TextEncoder().encode(first), path: '/s', args: ['name', 'x', 'y'] }], {
      files: { '/bin/show': SHOW, ...files },
    });

  it('are run by the program of their first line, with one option', () => {
    expect(run('#!/bin/show\n').output).toBe('/bin/show,/s,x,y,');
    expect(run('#! /bin/show  -a -b  \nrest').output).toBe('/bin/show,-a -b,/s,x,y,');
    expect(run('#!/t\n', { '/t': '#!/bin/show -t' }).output).toBe('/bin/show,-t,/t,/s,x,y,');
  });

  it('without a program to run them they are refused', () => {
    const status = (first: string): number => run(first).programs[0]!.status;
    expect(status('#!\n')).toBe(-8);
    expect(status('#!/nothing\n')).toBe(-2);
    expect(status('#!/s\n')).toBe(-40);
    const script = new Script();
    script.fails('ELOOP', 'execve', '/s', 0, 0);
    script.run({ files: { '/s': '#!/s' } });
  });
});

describe('orphaned groups', () => {
  it('stopped processes whose last link ends get SIGHUP and SIGCONT', () => {
    const run = pass(`
        fork    middle
        sys     wait4, -1, 0, 0, 0
        sys     nanosleep, short, 0
        j       pass
middle: fork    bottom
        mv      s0, a0
        mv      a0, s0
        sys     setpgid, , 0
        mv      a0, s0
        sys     kill, , SIGSTOP
        mv      a0, s0
        sys     wait4, , 0, WUNTRACED, 0
        sys     exit_group, 0
bottom: sys     sched_yield
        j       bottom
handler:
        .data
short:  .word   0, 1000000
`);
    expect(run.k.state.processes.rows.size).toBe(1);
  });

  it('vnodes of directories and scripts are found from where the program is', () => {
    const script = new Script();
    script.gives(0, 'mkdirat', AT_FDCWD, '/d', 0o755);
    script.gives(0, 'chdir', '/d');
    script.fails('ENOENT', 'execve', 'nothing', 0, 0);
    script.run();
  });
});

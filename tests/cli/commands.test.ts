// The badak command as a user runs it: what it prints where, and its exit statuses.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { badak, scratchFolder } from '../support/cli.ts';

const { folder, write } = scratchFolder();

const HELLO = `
        .globl  _start
_start: li      t0, 64
        li      a0, 1
        la      a1, text
        li      a2, 6
        ecall
        li      t0, 93
        li      a0, 3
        ecall
        .section .rodata
text:   .ascii  "Hello\\n"
`;
const hello = write('hello.s', HELLO);
const zero = write('zero.s', '.globl main\nmain: li a0, 0\n ret\n');
const crash = write('crash.s', '.globl main\nmain: lw a0, 0(zero)\n ret\n');
const loop = write('loop.s', '.globl main\nmain: j main\n');

describe.concurrent('badak run', () => {
  it('passes output and exit status of the program on', async () => {
    expect(await badak(['run', hello])).toEqual({ status: 3, stdout: 'Hello\n', stderr: '' });
  });

  it('of several programs gives the first status that is not 0, in the order given', async () => {
    expect((await badak(['run', zero, crash, hello])).status).toBe(139);
    expect((await badak(['run', zero, zero])).status).toBe(0);
  });

  it('reports a crash with symbol, line, source, reason and registers', async () => {
    const { status, stdout, stderr } = await badak(['run', 'crash.s'], { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 139, stdout: '' });
    expect(stderr).toContain('crash: crash (pid 2): SIGSEGV, read of address 00000000');
    expect(stderr).toContain('at     main (crash.s:2)');
    expect(stderr).toContain('2 | main: lw a0, 0(zero)');
    expect(stderr).toContain('null pointer');
    expect(stderr).toMatch(/zero 00000000 .* sp [0-9A-F]{8}/);
  });

  it('takes source from standard input, and arguments behind -- or in quotes', async () => {
    const count = '.globl main\nmain: addi a0, a0, -1\n ret\n';
    expect((await badak(['run', '-', '--', 'a', 'b c'], { input: count })).status).toBe(2);
    expect((await badak(['run', `${write('count.s', count)} 1 2 3`, zero])).status).toBe(3);
  });

  it('ends endless programs at its limits with 124, and says which', async () => {
    const cycles = await badak(['run', '--max-cycles', '1M', loop]);
    expect(cycles).toMatchObject({ status: 124, stderr: expect.stringContaining('--max-cycles') });
    const wall = await badak(['run', '--timeout', '100ms', loop]);
    expect(wall).toMatchObject({ status: 124, stderr: expect.stringContaining('--timeout') });
  });

  it('reports a deadlock with who waits for what, and 125', async () => {
    const source =
      '.globl main\nmain: la a0, fds\n li a1, 0\n li t0, 59\n ecall\n la t1, fds\n lw a0, 0(t1)\n la a1, fds\n li a2, 1\n li t0, 63\n ecall\n ret\n.bss\n.align 2\nfds: .space 8\n';
    const { status, stderr } = await badak(['run', write('deadlock.s', source)]);
    expect(status).toBe(125);
    expect(stderr).toMatch(
      /deadlock: .*\n {2}process 2 \(deadlock\) waits for data in pipe 1, which only itself can\n +write \(in read\)\n +at main/,
    );
  });

  it('places who waits in the library in the program that called it, and names the function', async () => {
    const program = 'programs/threads/philosophers-broken.s';
    const report = (await badak(['run', program])).stderr;
    expect(report).toMatch(
      /at left_then_right\+\d+ \(programs\/threads\/philosophers\.s:\d+\), in\n +pthread_mutex_lock/,
    );
    expect(report).not.toContain('programs/lib');
    const { status, stdout } = await badak(['ps', '--why', program]);
    expect(status).toBe(125);
    expect(stdout).toMatch(/nothing can run any more\nPID .*\n +2 +1 +blocked +6 /);
    expect(stdout).toMatch(
      / {4}thread 3 \(.*\) waits for the lock forks\+24, held by thread 4 .*\n {6}at left_then_right/,
    );
  });

  it('shows the processes of a moment', async () => {
    expect(await badak(['ps', '--at', '1ms', loop])).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\nat 1\.00 ms\nPID .*\n +2 +1 +running +1 .* loop\n$/),
      stderr: '',
    });
    expect(await badak(['ps', hello])).toMatchObject({
      status: 3,
      stdout: expect.stringMatching(/^Hello\n\nno process is left at [\d.]+ us; --at shows an earlier moment\n$/),
    });
    expect(await badak(['ps', '--at', '1ms', '--max-cycles', '5', loop])).toMatchObject({ status: 2, stdout: '' });
  });

  it('shows statistics as a table or as one line of JSON, on standard error', async () => {
    expect((await badak(['run', '--stats', hello])).stderr).toMatch(/pid {2}program .*\n +2 {2}hello +7 /);
    const { stderr, stdout } = await badak(['run', '--json', hello]);
    expect(stdout).toBe('Hello\n');
    expect(JSON.parse(stderr)).toMatchObject({ harts: 1, processes: [{ pid: 2, program: 'hello', exit: 3 }] });
  });

  it('traces instructions and system calls', async () => {
    const trace = (await badak(['run', '--trace', hello])).stderr.split('\n');
    expect(trace[0]).toMatch(/^\[2\] 00010000 _start +20500040 {2}addi t0, zero, 64 +t0 = 00000040$/);
    const strace = (await badak(['run', '--strace', hello])).stderr;
    expect(strace).toMatch(/\[2\] write\(1, "Hello\\n", 6\) += 6\n.*exit\(3\) += \?\n.*exited with 3/s);
  });

  it('records a run and runs it again, exactly', async () => {
    const log = join(folder, 'log');
    const echo =
      '.globl main\nmain: addi sp, sp, -16\n li a0, 0\n mv a1, sp\n li a2, 4\n li t0, 63\n ecall\n lbu a0, 0(sp)\n addi sp, sp, 16\n ret\n';
    const recorded = await badak(['run', '--record', log, write('echo.s', echo)], { input: 'Axyz' });
    expect(recorded).toMatchObject({ status: 65, stderr: '' });
    expect(await badak(['run', '--replay', log])).toMatchObject({ status: 65, stderr: '' });
    const changed = readFileSync(log, 'utf8').replace(/("kind":"reply".*?"base64":")[^"]*/, '$1QkJCQg==');
    const replay = await badak(['run', '--replay', write('changed', changed)]);
    expect(replay).toMatchObject({ status: 125, stderr: expect.stringContaining('differently') });
  });

  it('a crash inside the library names the line of the program that led there', async () => {
    const source =
      '.globl main\nmain: addi sp, sp, -4\n sw ra, 0(sp)\n la a0, text\n li a1, 8\n call printf\ntext: .asciz "%s"\n';
    const { status, stderr } = await badak(['run', write('bad.s', source)]);
    expect(status).toBe(139);
    expect(stderr).toMatch(/ at +strnlen\+12 \(programs\/lib\/string\.s:\d+\)/);
    expect(stderr).toMatch(/ from +main\+20 \(.*bad\.s:6\), which called the library\n +6 \| +call printf\n/);
  });

  it('says when there is nothing between --from and --to', async () => {
    const late = await badak(['timeline', '--from', '1s', hello]);
    expect(late).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/--from 1\.00 s is after the end of the run, at/),
    });
    const reversed = await badak(['timeline', '--from', '2us', '--to', '1us', hello]);
    expect(reversed).toMatchObject({ status: 2, stderr: expect.stringContaining('is not before --to') });
  });

  it('draws a recorded run, and shows its processes at a moment; programs besides are refused', async () => {
    const log = join(folder, 'drawn');
    await badak(['run', '--seed', '7', '--max-cycles', '300000', '--record', log, loop]);
    const drawn = await badak(['timeline', '--replay', log]);
    expect(drawn.stdout).toMatch(/\na loop 2 +█+ +100%\n/);
    expect((await badak(['timeline', '--seed', '7', '--max-cycles', '300000', loop])).stdout).toBe(drawn.stdout);
    expect(await badak(['ps', '--at', '1ms', '--replay', log])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\nat 1\.00 ms\nPID .*\n +2 +1 +running +1 .* loop\n$/),
      stderr: '',
    });
    for (const command of ['run', 'ps', 'timeline']) {
      const refused = await badak([command, '--replay', log, hello]);
      expect(refused).toMatchObject({
        status: 2,
        stdout: '',
        stderr: expect.stringContaining('takes no programs, but'),
      });
      const ignored = await badak([command, '--replay', log, '--', 'x']);
      expect(ignored).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('takes no arguments') });
    }
  });

  it('runs bare programs, and says when nothing can ever happen', async () => {
    const power = 'lui a0, 0xf0003\n li a1, 5\n sw a1, 0(a0)\n';
    expect((await badak(['run', '--bare', write('power.s', power)])).status).toBe(5);
    const halted = await badak(['run', '--bare', write('wfi.s', 'wfi\n')]);
    expect(halted).toMatchObject({ status: 125, stderr: expect.stringContaining('no interrupt can ever come') });
  });
});

describe.concurrent('badak tools', () => {
  it('assemble, link, build and look', async () => {
    const at = { cwd: folder };
    expect(await badak(['asm', 'hello.s'], at)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect((await badak(['link', 'hello.o', '-o', 'linked'], at)).status).toBe(0);
    expect((await badak(['build', 'hello.s', '-o', 'built'], at)).status).toBe(0);
    expect(await badak(['run', 'linked'], at)).toMatchObject({ status: 3, stdout: 'Hello\n' });
    expect(statSync(join(folder, 'built')).mode & 0o111).not.toBe(0);
    expect((await badak(['dis', 'built'], at)).stdout).toMatch(
      /_start:\n {2}hello.s:3 .*\n {2}00010000 {2}20500040 {2}addi t0, zero, 64/,
    );
    expect((await badak(['nm', 'built'], at)).stdout).toMatch(/^00010000 T _start$/m);
    expect((await badak(['size', 'built'], at)).stdout).toMatch(/^ +42\t +0\t +0\t +42\t +2a\tbuilt$/m);
  });

  it('report errors with place and help; with --json as data', async () => {
    const bad = write('bad.s', 'main: ad a0, a1, a2\n');
    const { status, stderr } = await badak(['build', 'bad.s'], { cwd: folder });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^error\[A\d+\]: .*\n *--> bad.s:1:7\n/);
    expect(stderr).toContain('did you mean `add`');
    const json = await badak(['asm', '--json', bad]);
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      diagnostics: [{ severity: 'error', primary: { span: { line: 1, column: 7 } } }],
    });
    expect(await badak(['run', 'nix.s'], { cwd: folder })).toMatchObject({
      status: 1,
      stderr: 'error: cannot read nix.s: there is no such file\n',
    });
  });

  it('explain instructions and error codes', async () => {
    expect((await badak(['isa', 'add'])).stdout).toContain('10 A B C 000');
    const rows = JSON.parse((await badak(['isa', '--json'])).stdout);
    expect(rows).toContainEqual(expect.objectContaining({ mnemonic: 'add', opcode: 0x10, format: 'R' }));
    expect(await badak(['isa', 'ad'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("did you mean 'add'"),
    });
    expect((await badak(['explain', 'l001'])).stdout).toMatch(/^L001: /);
  });

  it('print completions for a shell', async () => {
    const { stdout } = await badak(['completion', 'bash']);
    expect(stdout).toMatch(/ run\) words="--memory .*--strace/);
    expect(stdout).toContain('complete -o filenames -F _badak badak');
  });

  it('say what is wrong with a command line, with 2', async () => {
    for (const args of [
      ['rum'],
      ['run', '--sats'],
      ['run'],
      ['run', '--memory', '1K', hello],
      ['run', hello, zero, '--', 'x'],
    ]) {
      const { status, stderr } = await badak(args);
      expect(status, args.join(' ')).toBe(2);
      expect(stderr).toMatch(/^error: /);
    }
    expect((await badak(['rum'])).stderr).toContain('Did you mean run?');
  });
});

describe.concurrent('badak demo', () => {
  it('runs without a terminal, within 80 columns and without colours', async () => {
    const { status, stdout, stderr } = await badak(['demo']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const word of ['20 A 0 0001', 'guess', 'Right!', 'SIGSEGV', 'worker: step 5 of 5', 'What to try next']) {
      expect(stdout).toContain(word);
    }
    expect(stdout).not.toContain('\u001b');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

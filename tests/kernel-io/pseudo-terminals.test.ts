// Several terminals and pseudo-terminals: who has which, what goes through them, and what the end of one side does.
import { describe, expect, it } from 'vitest';
import { runSession } from '../../src/host/session.ts';
import { openSimHost } from '../../src/host/sim.ts';
import { submit } from '../../src/kernel/inputs.ts';
import { FLAG_SETS } from '../../src/spec/flags.ts';
import { tiny } from '../kernel/tiny.ts';
import { bootPrograms } from '../support/machine.ts';
import { AT_FDCWD, Script } from './script.ts';
import { statusOf } from './sessions.ts';

const R = FLAG_SETS.ioctl;
const { O_RDWR, O_NOCTTY, O_NONBLOCK } = FLAG_SETS.open;
const SIGHUP = 1;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads a line from its terminal, shows it and its session, and ends with the session's number. */
const ECHOER = tiny(`
  li a0, 0; li a1, buffer; li a2, 100; sys 63
  mv a2, a0; li a0, 1; li a1, buffer; sys 64
  li a0, 0; sys 156; sys 94
  .data
  buffer: .space 100`);

/** Waits for a line for ever. */
const WAITER = tiny(
  'loop: li a0, 0; li a1, buffer; li a2, 8; sys 63; blt zero, a0, loop; addi a0, a0, 9; sys 94; .data; buffer: .space 8',
);

/** Opens a pseudo-terminal and its slave: descriptors 3 and 4. */
function openPair(script: Script, flags = 0): void {
  script.gives(3, 'openat', AT_FDCWD, '/dev/ptmx', O_RDWR | flags, 0);
  script.gives(0, 'ioctl', 3, R.TIOCSPTLCK, script.words(0));
  script.gives(4, 'openat', AT_FDCWD, '/dev/pts/0', O_RDWR | flags, 0);
}

describe('terminals of the host', () => {
  const machine = (images: readonly [number, Uint8Array, boolean?][]) => {
    const k = bootPrograms([]);
    images.forEach(([tty, image, session = false], index) => {
      const path = `/bin/p${index}`;
      submit(k, { kind: 'file', path, mode: 0o755, bytes: image });
      submit(k, { kind: 'start', path, args: [path], env: [], stdio: ['tty', 'tty', 'tty'], tty, session });
    });
    return k;
  };

  it('each has its own line discipline, output and session; the first one is the console of init', async () => {
    const k = machine([
      [1, ECHOER],
      [2, ECHOER],
      [3, ECHOER],
      [3, ECHOER],
    ]);
    const keys = (tty: number, text: string) => ({ input: { kind: 'keys', tty, bytes: bytes(text) } }) as const;
    const steps = [keys(2, 'twx\x7fo\n'), keys(1, 'one\n'), keys(3, 'a\n')];
    const host = openSimHost({ steps });
    expect((await runSession(k, host, { pace: 'fast', sliceCycles: 100_000 })).kind).toBe('done');
    expect(host.textOf('tty', 1)).toBe('one\r\none\r\n');
    expect(host.textOf('tty', 2)).toBe('twx\b \bo\r\ntwo\r\n');
    expect(host.textOf('tty', 3)).toBe('a\r\na\r\n');
    const first = k.state.programs.rows.get(2)!.pid;
    expect([1, 2, 3].map((number) => statusOf(k, number) >> 8)).toEqual([1, first, first + 1]);
    // The second program of a terminal is in the session of the first, and its end is the end of both.
    expect(statusOf(k, 4)).toBe(SIGHUP);
  });

  it('^C reaches the programs of its own terminal only; a login shell leads a session on the console, too', async () => {
    const k = machine([
      [1, WAITER, true],
      [2, WAITER],
    ]);
    const shell = k.state.threads.next;
    const key = (tty: number, text: string) => ({ input: { kind: 'keys', tty, bytes: bytes(text) } }) as const;
    const steps = [key(2, '\x03'), { ...key(1, '\x04'), delayMs: 20 }];
    await runSession(k, openSimHost({ steps }), { pace: 'fast', sliceCycles: 100_000 });
    expect(statusOf(k, 2)).toBe(2);
    expect(statusOf(k, 1)).toBe(9 << 8);
    expect(shell).toBe(2);
    // The session has ended with its leader: the terminal is free.
    expect(k.state.ttys.rows.get(1)!.session).toBe(0);
  });

  it('a hangup ends the session with SIGHUP; a new program may have the terminal afterwards', async () => {
    const k = machine([
      [2, WAITER],
      [1, WAITER],
    ]);
    const start = {
      kind: 'start',
      path: '/bin/p0',
      args: ['x'],
      env: [],
      stdio: ['tty', 'tty', 'tty'],
      tty: 2,
    } as const;
    const steps = [
      { input: { kind: 'hangup', tty: 2 } as const },
      { input: start, delayMs: 20 },
      { input: { kind: 'keys', tty: 2, bytes: bytes('\x04') } as const, delayMs: 20 },
    ];
    await runSession(k, openSimHost({ steps }), { pace: 'fast', sliceCycles: 100_000 });
    expect(statusOf(k, 1)).toBe(SIGHUP);
    expect(statusOf(k, 3)).toBe(9 << 8);
  });

  it('are opened as /dev/ttyN; a session leader gets the one that it opens first', () => {
    const script = new Script();
    const word = script.memory(8);
    script.fails('ENOENT', 'openat', AT_FDCWD, '/dev/tty9', O_RDWR, 0);
    script.gives(2, 'setsid');
    script.fails('ENXIO', 'openat', AT_FDCWD, '/dev/tty', O_RDWR, 0);
    script.gives(3, 'openat', AT_FDCWD, '/dev/tty3', O_RDWR | O_NOCTTY, 0);
    script.fails('ENOTTY', 'ioctl', 3, R.TIOCGPGRP, word);
    script.gives(0, 'ioctl', 3, R.TIOCSCTTY, 0);
    script.gives(0, 'ioctl', 3, R.TIOCGSID, word);
    script.gives(4, 'openat', AT_FDCWD, '/dev/tty', O_RDWR, 0);
    script.gives(3, 'write', 4, 'abc', 3);
    script.fails('EPERM', 'ioctl', 4, R.TIOCSTI, 'x');
    script.gives(0, 'ioctl', 4, R.TCFLSH, 2);
    script.fails('EINVAL', 'ioctl', 4, R.TCFLSH, 3);
    const run = script.run();
    expect(new Uint32Array(run.memory(word).buffer)[0]).toBe(2);
  });

  it('a leader that gives its terminal up gets SIGHUP, and the open file is of no use any more', () => {
    const script = new Script();
    const ignore = script.words(1, 0, 0, 0);
    script.gives(0, 'rt_sigaction', SIGHUP, ignore, 0, 8);
    script.gives(2, 'setsid');
    script.gives(3, 'openat', AT_FDCWD, '/dev/tty3', O_RDWR, 0);
    script.gives(0, 'ioctl', 3, R.TIOCNOTTY, 0);
    script.fails('EIO', 'write', 3, 'abc', 3);
    script.gives(0, 'read', 3, script.memory(8), 3);
    script.fails('EIO', 'ioctl', 3, R.TIOCGWINSZ, script.memory(8));
    script.fails('ENXIO', 'openat', AT_FDCWD, '/dev/tty', O_RDWR, 0);
    script.run();
  });
});

describe('pseudo-terminals', () => {
  it('what the master writes is typed at the slave, with echo; what the slave writes the master reads', () => {
    const script = new Script();
    const line = script.memory(16);
    const echo = script.memory(16);
    const word = script.memory(4);
    openPair(script);
    script.gives(0, 'ioctl', 3, R.TIOCGPTN, word);
    script.gives(4, 'write', 3, 'hix\x7f', 4);
    script.gives(1, 'write', 3, '\n', 1);
    script.gives(3, 'read', 4, line, 16);
    script.gives(0, 'ioctl', 3, R.FIONREAD, word);
    script.gives(8, 'read', 3, echo, 16);
    script.gives(2, 'write', 4, 'a\n', 2);
    script.gives(3, 'read', 3, script.memory(8), 8);
    const run = script.run();
    expect(run.text(line)).toBe('hi\n');
    expect(run.text(echo)).toBe('hix\b \b\r\n');
  });

  it('cannot be opened while it is locked, and is gone from /dev/pts with the master', () => {
    const script = new Script();
    script.gives(3, 'openat', AT_FDCWD, '/dev/ptmx', O_RDWR, 0);
    script.fails('EIO', 'openat', AT_FDCWD, '/dev/pts/0', O_RDWR, 0);
    script.gives(4, 'openat', AT_FDCWD, '/dev/ptmx', O_RDWR, 0);
    script.fails('EIO', 'openat', AT_FDCWD, '/dev/pts/1', O_RDWR, 0);
    script.gives(0, 'close', 3);
    script.fails('ENOENT', 'openat', AT_FDCWD, '/dev/pts/0', O_RDWR, 0);
    script.gives(3, 'openat', AT_FDCWD, '/dev/ptmx', O_RDWR, 0);
    script.fails('EIO', 'openat', AT_FDCWD, '/dev/pts/0', O_RDWR, 0);
    const { k } = script.run();
    expect([...k.state.ttys.rows.values()].filter(({ pty }) => pty !== undefined)).toEqual([]);
  });

  it('are limited in number', () => {
    const script = new Script();
    script.gives(3, 'openat', AT_FDCWD, '/dev/ptmx', O_RDWR, 0);
    script.fails('ENOSPC', 'openat', AT_FDCWD, '/dev/ptmx', O_RDWR, 0);
    script.run({ limits: { pseudoTerminals: 1 } });
  });

  it('the master reads EIO when nobody has the slave open, and what was written before', () => {
    const script = new Script();
    openPair(script, O_NONBLOCK);
    script.fails('EAGAIN', 'read', 3, script.memory(8), 8);
    script.gives(2, 'write', 4, 'ab', 2);
    script.gives(0, 'close', 4);
    script.gives(2, 'read', 3, script.memory(8), 8);
    script.fails('EIO', 'read', 3, script.memory(8), 8);
    script.gives(4, 'openat', AT_FDCWD, '/dev/pts/0', O_RDWR | O_NONBLOCK, 0);
    script.fails('EAGAIN', 'read', 3, script.memory(8), 8);
    script.run();
  });

  it('without master the slave reads the end of file and writes EIO', () => {
    const script = new Script();
    openPair(script);
    script.gives(2, 'write', 3, 'x\n', 2);
    script.gives(0, 'close', 3);
    script.gives(0, 'read', 4, script.memory(8), 8);
    script.fails('EIO', 'write', 4, 'ab', 2);
    const { k } = script.run();
    expect([...k.state.ttys.rows.values()].filter(({ pty }) => pty !== undefined)).toEqual([]);
  });

  it('a slave that writes more than its master reads waits; O_NONBLOCK: EAGAIN after 4096 bytes', () => {
    const script = new Script();
    const room = script.memory(8192);
    openPair(script, O_NONBLOCK);
    script.gives(4096, 'write', 4, room, 8192);
    script.fails('EAGAIN', 'write', 4, room, 1);
    script.gives(4096, 'read', 3, room, 8192);
    script.gives(1, 'write', 4, room, 1);
    script.run();
  });

  it('the session of a slave gets SIGHUP when the master is closed; window size is shared', () => {
    const script = new Script();
    const status = script.memory(4);
    const size = script.memory(8);
    openPair(script, O_NOCTTY);
    script.gives(0, 'ioctl', 3, R.TIOCSWINSZ, script.words(0x0050_0018, 0));
    script.gives(0, 'ioctl', 4, R.TIOCGWINSZ, size);
    script.raw('li a0, 17; li a1, 0; li a2, 0; li a3, 0; li a4, 0; sys 220', 'beq a0, zero, child', 'mv s0, a0');
    // The child says when it has the terminal.
    script.gives(1, 'read', 3, script.memory(8), 1);
    script.gives(0, 'close', 4);
    script.gives(0, 'close', 3);
    script.call('wait4', -1, status, 0, 0);
    script.raw('j end', 'child: sys 157', `li a0, 4; li a1, ${R.TIOCSCTTY}; li a2, 0; sys 29`, 'li a0, 3; sys 57');
    script.raw('li a0, 4; li a1, 0x40000; li a2, 1; sys 64', 'wait: sys 124', 'j wait', 'end: addi s0, s0, 0');
    const run = script.run();
    expect(run.memory(status)[0]).toBe(SIGHUP);
    expect(run.memory(size)[0]).toBe(0x18);
  });
});

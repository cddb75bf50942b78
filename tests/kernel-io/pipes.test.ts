// Pipes between processes: waiting, ends that close, atomic writes, and much at once.
import { describe, expect, it } from 'vitest';
import { FLAG_SETS } from '../../src/spec/flags.ts';
import { BAD, type Memory, Script } from './script.ts';

const { O_NONBLOCK, O_CLOEXEC, O_APPEND } = FLAG_SETS.open;
const { F_GETPIPE_SZ, F_SETPIPE_SZ, F_GETFD, F_GETFL } = FLAG_SETS.fcntl;
const FIONREAD = FLAG_SETS.ioctl.FIONREAD;
const SIGCHLD = 17;

/** fork: the child runs `lines` and exits with 0; the parent goes on. */
function child(s: Script, ...lines: readonly string[]): void {
  const label = `parent${++forks}`;
  s.raw(`li a0, ${SIGCHLD}`, 'li a1, 0', 'li a2, 0', 'sys 220', `bne a0, zero, ${label}`);
  s.raw(...lines, 'li a0, 0', 'sys 94', `${label}: mv a0, a0`);
}
let forks = 0;

const call = (number: number, ...args: readonly (number | string)[]): string[] => [
  ...args.map((each, index) => `li a${index}, ${each}`),
  `sys ${number}`,
];
const [CLOSE, READ, WRITE, WAIT4, NANOSLEEP] = [57, 63, 64, 260, 101];

describe('pipes', () => {
  it('carry bytes in order; end of file when all writers have closed', () => {
    const s = new Script();
    const [fds, buffer] = [s.memory(8), s.memory(32)];
    s.gives(0, 'pipe2', fds, 0);
    s.gives(5, 'write', 4, 'hello', 5);
    s.gives(6, 'write', 4, ' world', 6);
    s.gives(4, 'read', 3, buffer, 4);
    s.gives(7, 'read', 3, { ...buffer, offset: 4 }, 20);
    s.gives(0, 'close', 4);
    s.gives(0, 'read', 3, buffer, 20);
    s.gives(0, 'read', 3, BAD, 0);
    const r = s.run();
    expect(r.text(buffer)).toBe('hello world');
    expect([...r.memory(fds)]).toEqual([3, 0, 0, 0, 4, 0, 0, 0]);
  });

  it('every error of the calls', () => {
    const s = new Script();
    const fds = s.memory(8);
    s.fails('EFAULT', 'pipe2', BAD, 0);
    s.fails('EFAULT', 'pipe2', 16, 0);
    s.fails('EINVAL', 'pipe2', fds, O_APPEND);
    s.gives(0, 'pipe2', fds, O_NONBLOCK | O_CLOEXEC);
    s.gives(1, 'fcntl64', 3, F_GETFD, 0);
    s.gives(O_NONBLOCK | 1, 'fcntl64', 4, F_GETFL, 0);
    s.fails('EBADF', 'read', 4, fds, 1);
    s.fails('EBADF', 'write', 3, fds, 1);
    s.fails('EAGAIN', 'read', 3, fds, 1);
    s.fails('EFAULT', 'write', 4, 16, 4);
    s.gives(3, 'write', 4, 'abc', 3);
    s.fails('EFAULT', 'read', 3, 16, 4);
    s.gives(3, 'read', 3, fds, 8);
    s.fails('ESPIPE', 'lseek', 3, 0, 0);
    s.fails('ESPIPE', 'pread64', 3, fds, 1, 0, 0);
    s.fails('ESPIPE', 'pwrite64', 4, fds, 1, 0, 0);
    s.fails('ENOTTY', 'ioctl', 3, FLAG_SETS.ioctl.TCGETS, fds);
    s.run();
  });

  it('a full pipe: small writes go in whole or not at all, large ones as far as they go', () => {
    const s = new Script();
    const [fds, big, count] = [s.memory(8), s.memory(70_000), s.memory(8)];
    s.gives(0, 'pipe2', fds, O_NONBLOCK);
    s.gives(65_536, 'fcntl64', 3, F_GETPIPE_SZ, 0);
    s.gives(65_536, 'write', 4, big, 70_000);
    s.fails('EAGAIN', 'write', 4, big, 1);
    s.gives(100, 'read', 3, big, 100);
    s.fails('EAGAIN', 'write', 4, big, 4096);
    s.gives(100, 'write', 4, big, 4097);
    s.gives(0, 'ioctl', 3, FIONREAD, count);
    s.fails('EBUSY', 'fcntl64', 3, F_SETPIPE_SZ, 4096);
    s.gives(131_072, 'fcntl64', 3, F_SETPIPE_SZ, 100_000);
    s.gives(65_536, 'write', 4, big, 70_000);
    s.gives(65_536, 'read', 3, big, 65_536);
    s.gives(65_536, 'read', 3, big, 70_000);
    s.gives(4096, 'fcntl64', 3, F_SETPIPE_SZ, 1);
    s.fails('EPERM', 'fcntl64', 3, F_SETPIPE_SZ, 0x200000);
    s.fails('EBADF', 'fcntl64', 0, F_GETPIPE_SZ, 0);
    const r = s.run();
    expect(new DataView(r.memory(count).buffer).getUint32(0, true)).toBe(65_536);
    expect(r.k.state.pipeBlocks).toBe(0);
  });

  it('a reader waits for the writer, and gets what there is', () => {
    const s = new Script();
    const [fds, buffer, time] = [s.memory(8), s.memory(16), s.words(0, 1_000_000)];
    s.gives(0, 'pipe2', fds, 0);
    child(s, ...call(NANOSLEEP, time.label, 0), ...call(WRITE, 4, text(s, 'late').label, 4));
    s.gives(4, 'read', 3, buffer, 16);
    s.gives(0, 'close', 4);
    s.gives(0, 'read', 3, buffer, 16);
    s.raw(...call(WAIT4, -1, 0, 0, 0));
    expect(s.run().text(buffer)).toBe('late');
  });

  it('a writer waits for room until all is written: 300 kB through 64 kB arrive unharmed', () => {
    const s = new Script();
    const [fds, big, back] = [s.memory(8), s.memory(300_000), s.memory(300_000)];
    s.raw(`li t1, ${big.label}`, 'li t2, 300000', 'fill: sb t2, 0, t1', 'addi t1, t1, 1', 'addi t2, t2, -1');
    s.raw('bne t2, zero, fill');
    s.gives(0, 'pipe2', fds, 0);
    child(s, ...call(CLOSE, 3), ...call(WRITE, 4, big.label, 300_000), 'mv s0, a0');
    s.gives(0, 'close', 4);
    s.raw(`li s1, ${back.label}`, 'more: li a0, 3', 'mv a1, s1', 'li a2, 7777', `sys ${READ}`, 'add s1, s1, a0');
    s.raw('bne a0, zero, more', ...call(WAIT4, -1, 0, 0, 0));
    const r = s.run();
    expect(Buffer.from(r.memory(back)).equals(r.memory(big))).toBe(true);
  });

  it('nobody reads: SIGPIPE ends the writer', () => {
    const s = new Script();
    const [fds, status] = [s.memory(8), s.memory(8)];
    s.gives(0, 'pipe2', fds, 0);
    child(s, ...call(CLOSE, 3), ...call(WRITE, 4, fds.label, 1));
    s.gives(0, 'close', 3);
    s.raw(...call(WAIT4, -1, status.label, 0, 0));
    const r = s.run();
    expect(r.memory(status)[0]).toBe(13);
  });

  it('nobody reads any more: a writer that waits is ended too', () => {
    const s = new Script();
    const [fds, status, time] = [s.memory(8), s.memory(8), s.words(0, 2_000_000)];
    const big = s.memory(100_000);
    s.gives(0, 'pipe2', fds, 0);
    child(s, ...call(CLOSE, 3), ...call(WRITE, 4, big.label, 100_000));
    s.gives(0, 'close', 4);
    s.raw(...call(NANOSLEEP, time.label, 0));
    s.gives(0, 'close', 3);
    s.raw(...call(WAIT4, -1, status.label, 0, 0));
    expect(s.run().memory(status)[0]).toBe(13);
  });

  it('writes of up to PIPE_BUF from several writers do not mix', () => {
    const s = new Script();
    const [fds, back] = [s.memory(8), s.memory(120_000)];
    s.gives(0, 'pipe2', fds, 0);
    const parts = ['a', 'b', 'c'].map((letter) => text(s, letter.repeat(3000)));
    for (const part of parts) {
      const loop = `again${part.label}`;
      child(
        s,
        'li s0, 10',
        `${loop}: li a0, 4`,
        `li a1, ${part.label}`,
        'li a2, 3000',
        `sys ${WRITE}`,
        'addi s0, s0, -1',
        `bne s0, zero, ${loop}`,
      );
    }
    s.gives(0, 'close', 4);
    s.raw(`li s1, ${back.label}`, 'more: li a0, 3', 'mv a1, s1', 'li a2, 5000', `sys ${READ}`, 'add s1, s1, a0');
    s.raw('bne a0, zero, more', ...[1, 2, 3].flatMap(() => call(WAIT4, -1, 0, 0, 0)));
    const r = s.run({ config: { quantum: 5000 }, limits: { pipeBytes: 8192 } });
    const runs = new TextDecoder()
      .decode(r.memory(back))
      .replace(/\0.*$/s, '')
      .match(/(.)\1*/g)!;
    expect(runs.join('').length).toBe(90_000);
    expect(runs.every((each) => each.length % 3000 === 0)).toBe(true);
  });

  it('short of memory a new pipe is small', () => {
    const s = new Script();
    const fds = s.memory(8);
    s.gives(0, 'pipe2', fds, 0);
    s.gives(4096, 'fcntl64', 3, F_GETPIPE_SZ, 0);
    s.run({ limits: { fileBytes: 65_536 } });
  });
});

function text(s: Script, value: string): Memory {
  return s.memory(0, value);
}

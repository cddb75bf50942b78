// The terminal: editing a line, echo, keys that signal, raw mode, size, and what programs can ask of it.
import { describe, expect, it } from 'vitest';
import { submit } from '../../src/kernel/inputs.ts';
import { receiveKeys } from '../../src/kernel/io/line-discipline.ts';
import { drainOutput } from '../../src/kernel/io/output.ts';
import { setModes } from '../../src/kernel/io/tty.ts';
import { nextRandom, randomBelow, seedRandom } from '../../src/kernel/random.ts';
import { edit } from '../../src/kernel/table.ts';
import { FLAG_SETS } from '../../src/spec/flags.ts';
import { DEFAULT_TERMIOS, InputFlag, LocalFlag, OutputFlag } from '../../src/spec/termios.ts';
import { tiny } from '../kernel/tiny.ts';
import { bootPrograms } from '../support/machine.ts';
import { BAD, Script } from './script.ts';
import { statusOf, typeSession } from './sessions.ts';

const R = FLAG_SETS.ioctl;

/** Reads lines and writes each between brackets until the end of file; bytes at most a read: `room`. */
const reader = (room = 100, setup = ''): Uint8Array =>
  tiny(`
    ${setup}
    loop: li a0, 0; li a1, buffer; li a2, ${room}; sys 63
    mv s0, a0
    li a0, 1; li a1, open; li a2, 1; sys 64
    li a0, 1; li a1, buffer; mv a2, s0; sys 64
    li a0, 1; li a1, close; li a2, 1; sys 64
    blt zero, s0, loop
    li a0, 0; sys 94
    .data
    open: .asciz "["
    close: .asciz "]"
    .space 4
    modes: .space 64
    buffer: .space 200`);

/** What a program sees of these keys, and what the screen shows. */
async function typed(keys: string, image = reader()): Promise<string> {
  const { host, end } = await typeSession([image], { steps: [{ keys }] });
  expect(end.kind).toBe('done');
  return host.text();
}

/** Sets raw mode (or other local flags) before reading: TCGETS, change, TCSETS. */
const withModes = (lflag: number, iflag: number, min = 1, time = 0): string => `
  li a0, 0; li a1, ${R.TCGETS}; li a2, modes; sys 29
  li t1, modes
  li t2, ${iflag}; sw t2, 0, t1
  li t2, ${lflag}; sw t2, 12, t1
  li t2, ${time}; sb t2, 22, t1
  li t2, ${min}; sb t2, 23, t1
  li a0, 0; li a1, ${R.TCSETS}; li a2, modes; sys 29`;

describe('canonical mode', () => {
  it('gives a line at a time, echoed with CR NL; ^D at the start of a line is the end', async () => {
    expect(await typed('one\rtwo\n\x04')).toBe('one\r\ntwo\r\n[one\r\n][two\r\n][]');
  });

  it('^D after text gives the text at once, without end of file', async () => {
    expect(await typed('ab\x04cd\n\x04')).toBe('abcd\r\n[ab][cd\r\n][]');
  });

  it('a short read takes a part; the rest of the line comes next', async () => {
    expect(await typed('abcdef\n\x04', reader(4))).toBe('abcdef\r\n[abcd][ef\r\n][]');
  });

  it('DEL erases a character: letters, tabs, control characters, Korean of two columns', async () => {
    expect(await typed('ab\x7fc\n\x04')).toBe('ab\b \bc\r\n[ac\r\n][]');
    expect(await typed('\x7f\x7fa\n\x04')).toBe('a\r\n[a\r\n][]');
    expect(await typed('a\t\x7fb\n\x04')).toBe(`a\t${'\b'.repeat(7)}${' '.repeat(7)}${'\b'.repeat(7)}b\r\n[ab\r\n][]`);
    expect(await typed('\x01\x7fb\n\x04')).toBe('^A\b\b  \b\bb\r\n[b\r\n][]');
    expect(await typed('x\ubc14\ub2e5\x7f\x7fy\n\x04')).toBe('x\ubc14\ub2e5\b\b  \b\b\b\b  \b\by\r\n[xy\r\n][]');
    expect(await typed('\u00e9\x7fe\n\x04')).toBe('\u00e9\b \be\r\n[e\r\n][]');
  });

  it('^W erases a word, ^U the line, ^R shows it again, ^V takes the next key as it is', async () => {
    expect(await typed('ls foo_1, \x17x\n\x04')).toBe(
      `ls foo_1, ${'\b'.repeat(7)}${' '.repeat(7)}${'\b'.repeat(7)}x\r\n[ls x\r\n][]`,
    );
    expect(await typed('abc\x15d\n\x04')).toBe('abc\b\b\b   \b\b\bd\r\n[d\r\n][]');
    expect(await typed('ab\x12c\n\x04')).toBe('ab^R\r\nabc\r\n[abc\r\n][]');
    expect(await typed('a\x16\x03b\n\x04')).toBe('a^Cb\r\n[a\x03b\r\n][]');
  });

  it('a line has room for 4095 characters; more rings the bell', async () => {
    const text = await typed(`${'x'.repeat(4097)}\n\x04`, reader(200));
    expect(text.match(/\x07/g)).toHaveLength(2);
    expect(text.match(/\[/g)).toHaveLength(Math.ceil(4096 / 200) + 1);
  });

  it('^S holds the output, ^Q lets it go on', async () => {
    const { host } = await typeSession([reader()], {
      steps: [{ keys: '\x13abc\n' }, { delayMs: 50, keys: '\x04' }, { delayMs: 50, keys: '\x11' }],
    });
    expect(host.text()).toBe('abc\r\n[abc\r\n][]');
  });

  it('without echo nothing is shown but what programs write', async () => {
    const { iflag, lflag } = DEFAULT_TERMIOS;
    expect(await typed('abc\n\x04', reader(100, withModes(lflag & ~LocalFlag.ECHO, iflag)))).toContain('[abc\r\n][]');
  });
});

describe('keys that signal', () => {
  it('^C ends every program on the terminal, also one that spins, and drops the line', async () => {
    const spin = tiny('loop: j loop');
    const { host, k, end } = await typeSession([reader(), spin], { steps: [{ keys: 'half\x03' }] });
    expect(end.kind).toBe('done');
    expect(host.text()).toBe('half^C');
    expect([statusOf(k, 1), statusOf(k, 2)]).toEqual([2, 2]);
  });

  it('^\\ quits with SIGQUIT', async () => {
    const { k } = await typeSession([reader()], { steps: [{ keys: '\x1c' }] });
    expect(statusOf(k) & 0x7f).toBe(3);
  });

  it('^Z stops nobody whom nobody could continue', async () => {
    expect(await typed('a\x1ab\n\x04')).toBe('a^Zb\r\n[b\r\n][]');
  });

  it('a background group that reads the terminal is stopped, until it is continued in the foreground', () => {
    const s = new Script();
    const [buffer, group, stopped, ended] = [s.memory(16), s.memory(8), s.memory(8), s.memory(8)];
    const [SETPGID, READ, EXIT, WAIT4, KILL] = [154, 63, 94, 260, 129];
    s.raw('li a0, 17; li a1, 0; li a2, 0; sys 220; mv s0, a0; bne a0, zero, parent');
    s.raw(`li a0, 0; li a1, 0; sys ${SETPGID}; li a0, 0; li a1, ${buffer.label}; li a2, 16; sys ${READ}; sys ${EXIT}`);
    s.raw(`parent: li a0, -1; li a1, ${stopped.label}; li a2, 2; li a3, 0; sys ${WAIT4}`);
    s.raw(`li t1, ${group.label}; sw s0, 0, t1`);
    s.gives(0, 'ioctl', 0, R.TIOCSPGRP, group);
    s.raw(`sub a0, zero, s0; li a1, 18; sys ${KILL}`);
    s.raw(`li a0, -1; li a1, ${ended.label}; li a2, 0; li a3, 0; sys ${WAIT4}`);
    const r = s.run({
      stdio: ['tty', 'tty', 'tty'],
      prepare: (k) => void submit(k, { kind: 'keys', tty: 1, bytes: new TextEncoder().encode('abc\n') }),
    });
    const status = (place: typeof stopped): number => new DataView(r.memory(place).buffer).getUint32(0, true);
    expect(status(stopped)).toBe((21 << 8) | 0x7f);
    expect(status(ended)).toBe(4 << 8);
  });

  it('a hangup ends the reader with SIGHUP', async () => {
    const { k } = await typeSession([reader()], { steps: [{ input: { kind: 'hangup', tty: 1 } }] });
    expect(statusOf(k)).toBe(1);
  });
});

describe('raw mode', () => {
  const rawModes = (min: number, time: number): string => withModes(0, 0, min, time);

  it('keys come as they are, at once', async () => {
    const { host } = await typeSession([reader(100, rawModes(1, 0))], {
      steps: [
        { delayMs: 5, keys: 'a' },
        { after: 'a]', keys: '\r\x03\x04' },
        { after: '\x04]', input: { kind: 'signal', pid: 2, signal: 9 } },
      ],
    });
    expect(host.text()).toBe('[a][\r\x03\x04]');
  });

  it('VMIN waits for so many bytes', async () => {
    const { host } = await typeSession([reader(100, rawModes(3, 0))], {
      steps: [
        { delayMs: 5, keys: 'ab' },
        { delayMs: 5, keys: 'cd' },
        { after: ']', stop: 'over' },
      ],
    });
    expect(host.text()).toBe('[abcd]');
  });

  it('VTIME without VMIN ends a read that gets nothing, in virtual time', async () => {
    const { host, end, time } = await typeSession([reader(100, rawModes(0, 2))]);
    expect(end.kind).toBe('done');
    expect(host.text()).toBe('[]');
    expect(time).toBeGreaterThan(20_000_000);
    expect(time).toBeLessThan(20_100_000);
  });

  it('VTIME with VMIN runs from the last byte', async () => {
    const { host, time } = await typeSession([reader(100, rawModes(10, 1))], {
      steps: [
        { delayMs: 5, keys: 'ab' },
        { after: ']', stop: 'over' },
      ],
    });
    expect(host.text()).toBe('[ab]');
    expect(time).toBeGreaterThan(10_000_000);
  });

  it('what was typed before can be read after the switch', async () => {
    const pause = 'li a0, time; li a1, 0; sys 101; j go; .data; time: .word 0; .word 100000000; .text; go: mv a0, a0';
    const { host } = await typeSession([reader(100, `${pause}; ${rawModes(1, 0)}`)], {
      steps: [{ keys: 'abc' }, { after: ']', stop: 'over' }],
      session: { pace: 'real' },
    });
    expect(host.text()).toBe('abc[abc]');
  });
});

describe('ioctl', () => {
  it('settings and size are read and changed; bad requests are refused', async () => {
    const s = new Script();
    const [modes, size, count] = [s.memory(40), s.memory(8), s.memory(8)];
    s.gives(0, 'ioctl', 0, R.TCGETS, modes);
    s.gives(0, 'ioctl', 0, R.TCSETSW, modes);
    s.gives(0, 'ioctl', 0, R.TIOCSWINSZ, s.words(50 | (132 << 16), 0));
    s.gives(0, 'ioctl', 0, R.TIOCGWINSZ, size);
    s.gives(0, 'ioctl', 0, R.FIONREAD, count);
    s.gives(0, 'ioctl', 0, R.TIOCGPGRP, count);
    s.fails('EFAULT', 'ioctl', 0, R.TCGETS, BAD);
    s.fails('EFAULT', 'ioctl', 0, R.TCSETS, 16);
    s.fails('EFAULT', 'ioctl', 0, R.TIOCSWINSZ, 16);
    s.fails('ENOTTY', 'ioctl', 0, 0x1234, modes);
    s.fails('ESRCH', 'ioctl', 0, R.TIOCSPGRP, s.words(99));
    s.fails('EINVAL', 'ioctl', 0, R.TIOCSPGRP, s.words(-5));
    s.gives(3, 'openat', -100, '/dev/tty', 2, 0);
    s.gives(0, 'ioctl', 3, R.TIOCGWINSZ, size);
    s.fails('ESPIPE', 'lseek', 3, 0, 0);
    s.gives(4, 'openat', -100, '/dev/null', 2, 0);
    s.fails('ENOTTY', 'ioctl', 4, R.TCGETS, modes);
    s.fails('EBADF', 'ioctl', 9, R.TCGETS, modes);
    const r = s.run({ stdio: ['tty', 'tty', 'tty'] });
    const words = new Uint32Array(r.memory(modes).buffer, 0, 4);
    const { iflag, oflag, cflag, lflag, control } = DEFAULT_TERMIOS;
    expect([...words]).toEqual([iflag, oflag, cflag, lflag]);
    expect([...r.memory(modes).subarray(17, 36)]).toEqual([...control]);
    expect([...new Uint16Array(r.memory(size).buffer, 0, 2)]).toEqual([50, 132]);
    expect(new Uint32Array(r.memory(count).buffer)[0]).toBe(1);
  });

  it('output settings: without OPOST bytes go out as they are', async () => {
    const setup = `li a0, 0; li a1, ${R.TCGETS}; li a2, modes; sys 29; li t1, modes; sw zero, 4, t1
      li a0, 0; li a1, ${R.TCSETS}; li a2, modes; sys 29`;
    const { host } = await typeSession([reader(100, setup)], {
      steps: [
        { delayMs: 5, keys: 'a\n' },
        { after: ']', keys: '\x04' },
      ],
    });
    expect(host.text()).toBe('a\n[a\n][]');
    expect(OutputFlag.OPOST & DEFAULT_TERMIOS.oflag).toBe(OutputFlag.OPOST);
    expect(InputFlag.ICRNL & DEFAULT_TERMIOS.iflag).toBe(InputFlag.ICRNL);
  });
});

describe('whatever is typed', () => {
  it('random keys under random settings never upset the kernel', () => {
    const k = bootPrograms([]);
    const random = seedRandom(2026);
    const rounds = process.env['BADAK_LONG'] ? 20_000 : 400;
    for (let round = 0; round < rounds; round++) {
      const tty = edit(k.state.ttys, 1);
      const keys = Uint8Array.from({ length: randomBelow(random, 40) }, () => randomBelow(random, 256));
      const editing = Uint8Array.from(
        { length: 20 },
        () => [3, 4, 8, 10, 13, 17, 18, 19, 21, 22, 23, 127][randomBelow(random, 12)]!,
      );
      setModes(k, tty.id, {
        iflag: nextRandom(random) & 0x7fff,
        oflag: nextRandom(random) & 0x3f,
        cflag: 0,
        lflag: nextRandom(random) & 0xffff,
        control: DEFAULT_TERMIOS.control.map((each) =>
          randomBelow(random, 8) === 0 ? randomBelow(random, 256) : each,
        ),
      });
      receiveKeys(k, edit(k.state.ttys, 1), keys);
      receiveKeys(k, edit(k.state.ttys, 1), editing);
      const { line, lines, ready, column } = edit(k.state.ttys, 1);
      expect(line.length).toBeLessThanOrEqual(4096);
      expect(column).toBeGreaterThanOrEqual(0);
      if (lines.length > 0) expect(lines.reduce((sum, length) => sum + length, 0)).toBe(ready.length);
      expect(ready.length).toBeLessThanOrEqual(k.state.config.limits.inputBytes + 4096);
    }
    expect(drainOutput(k).length).toBeGreaterThan(0);
  });
});

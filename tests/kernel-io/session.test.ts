// The session: pacing, ends, streams, and recordings that replay a run exactly.
import { describe, expect, it } from 'vitest';
import { parseRecording, RecordingError, writeRecording } from '../../src/host/recording.ts';
import { type Arrival, runSession } from '../../src/host/session.ts';
import { openSimHost } from '../../src/host/sim.ts';
import { exactHash } from '../../src/kernel/hash.ts';
import { boot } from '../../src/kernel/kernel.ts';
import { hashText, newTraceHash } from '../../src/kernel/trace-hash.ts';
import { FLAG_SETS } from '../../src/spec/flags.ts';
import { tiny } from '../kernel/tiny.ts';
import { bootPrograms, newMachine } from '../support/machine.ts';
import { Script } from './script.ts';
import { type SessionRun, statusOf, typeSession } from './sessions.ts';

const SPIN = tiny('loop: j loop');
/** Copies standard input to standard output in pieces of `size`. */
const copy = (size: number): Uint8Array =>
  tiny(`
    loop: li a0, 0; li a1, buffer; li a2, ${size}; sys 63
    bge zero, a0, end
    mv a2, a0; li a0, 1; li a1, buffer; sys 64
    j loop
    end: sub a0, zero, a0; sys 94
    .data
    buffer: .space ${size}`);
/** Sleeps, writes the time that has passed in nanoseconds as a word, ends. */
const sleeper = (milliseconds: number): Uint8Array =>
  tiny(`
    li a0, time; li a1, 0; sys 101
    li a0, 1; li a1, done; li a2, 1; sys 64
    li a0, 0; sys 94
    .data
    time: .word ${Math.floor(milliseconds / 1000)}
    .word ${(milliseconds % 1000) * 1_000_000}
    done: .asciz "."`);

describe('session', () => {
  it('pace real: a sleep takes its time; pace fast: it takes none, and virtual time is the same', async () => {
    const real = await typeSession([sleeper(1500)], { session: { pace: 'real' } });
    const realMs = real.host.nowMs();
    const fast = await typeSession([sleeper(1500)]);
    expect(realMs).toBeGreaterThan(1490);
    expect(realMs).toBeLessThan(1520);
    expect(fast.host.nowMs()).toBeLessThan(20);
    expect(real.time).toBe(fast.time);
    expect(real.time).toBeGreaterThanOrEqual(150_000_000);
    expect(real.hash).toBe(fast.hash);
  });

  it('pace real: a key is stamped with the time at which it came into the wait', async () => {
    const run = await typeSession([copy(16), sleeper(1000)], {
      steps: [
        { delayMs: 300, keys: 'a\n' },
        { after: 'a', delayMs: 200, keys: '\x04' },
      ],
      session: { pace: 'real' },
    });
    const [first, second] = run.events.filter(({ input }) => input.kind === 'keys').map(({ time }) => time / 100_000);
    expect(run.end.kind).toBe('done');
    expect(first).toBeGreaterThan(295);
    expect(first).toBeLessThan(305);
    expect(second).toBeGreaterThan(490);
    expect(second).toBeLessThan(515);
  });

  it('pace real: keys keep their order, also where the clock says that a later one came first', async () => {
    const sim = openSimHost();
    const arrivals = ['a', 'b\n\x04'].map((text, index): Arrival => {
      const input = { kind: 'keys', tty: 1, bytes: new TextEncoder().encode(text) } as const;
      return { input, atMs: 90 - 80 * index };
    });
    const host = {
      ...sim,
      pause: (ms: number) => sim.pause(Math.min(ms, 10)),
      takeArrivals: () => (sim.nowMs() > 50 ? arrivals.splice(0, 1) : []),
    };
    const k = bootPrograms([{ image: copy(16) }, { image: sleeper(1000) }], { stdio: ['tty', 'tty', 'tty'] });
    await runSession(k, host, { pace: 'real', sliceCycles: 100_000 });
    expect(sim.text()).toContain('ab\r\nab\r\n');
  });

  it('pace real: a key that comes after a long wait is answered at once, not after as long again', async () => {
    const sim = openSimHost();
    const input = { kind: 'keys', tty: 1, bytes: new TextEncoder().encode('a\n\x04') } as const;
    const keys = [input];
    // A coarse clock, as browsers have: the key is looked at in the very moment in which it came.
    const nowMs = (): number => Math.floor(sim.nowMs());
    const take = (): Arrival[] => keys.splice(0).map((each) => ({ input: each, atMs: nowMs() }));
    const host = {
      ...sim,
      nowMs,
      pause: (ms: number) => sim.pause(Math.min(ms, 10)),
      takeArrivals: () => (sim.nowMs() > 3000 ? take() : []),
    };
    const k = bootPrograms([{ image: copy(16) }], { stdio: ['tty', 'tty', 'tty'] });
    await runSession(k, host, { pace: 'real', sliceCycles: 100_000 });
    expect(sim.text()).toBe('a\r\na\r\n');
    expect(sim.nowMs()).toBeLessThan(3100);
  });

  it('short sleeps add up: a thousand of 100 us take 100 ms', async () => {
    const image = tiny(`
      li s0, 1000
      loop: li a0, time; li a1, 0; sys 101; addi s0, s0, -1; bne s0, zero, loop
      li a0, 0; sys 94
      .data
      time: .word 0
      .word 100000`);
    const { host } = await typeSession([image], { session: { pace: 'real' } });
    expect(host.nowMs()).toBeGreaterThan(90);
  });

  it('a program that spins is stopped: by the host, by the time-out, by the cycle limit', async () => {
    const stopped = await typeSession([SPIN], { steps: [{ delayMs: 20, stop: 'escape' }] });
    expect(stopped.end).toEqual({ kind: 'stopped', why: 'escape' });
    const late = await typeSession([SPIN], { session: { timeoutMs: 30 } });
    expect(late.end).toEqual({ kind: 'timeout' });
    const limited = await typeSession([SPIN], { config: { maxCycles: 1_000_000 } });
    expect(limited.end).toEqual({ kind: 'limit' });
    expect(limited.time).toBeGreaterThanOrEqual(1_000_000);
  });

  it('nothing can run and nobody can wake it: a deadlock, with what each waits for', async () => {
    const s = new Script();
    const fds = s.memory(8);
    s.gives(0, 'pipe2', fds, 0);
    s.call('read', 3, fds, 1);
    const { end } = await typeSession([s.image()]);
    expect(end.kind).toBe('deadlock');
    expect(end.kind === 'deadlock' && end.blocked[0]?.waitsFor).toContain('pipe');
  });

  it('the end of a window that was resized is known to programs', async () => {
    const s = new Script();
    const size = s.memory(8);
    s.raw('li a0, time; li a1, 0; sys 101; j go; .data; time: .word 0; .word 100000000; .text; go: mv a0, a0');
    s.gives(0, 'ioctl', 0, FLAG_SETS.ioctl.TIOCGWINSZ, size);
    const image = s.image();
    const { k } = await typeSession([image], {
      steps: [{ input: { kind: 'resize', tty: 1, columns: 100, rows: 40 } }],
      session: { pace: 'real' },
    });
    expect(k.state.ttys.rows.get(1)).toMatchObject({ columns: 100, rows: 40 });
  });

  it('output goes out in order, however much it is', async () => {
    const s = new Script();
    const big = s.memory(0, 'line\n'.repeat(1000));
    for (let index = 0; index < 40; index++) s.gives(5000, 'write', 1, big, 5000);
    const { host, end } = await typeSession([s.image()], { limits: { outputBytes: 4096 } });
    expect(end.kind).toBe('done');
    expect(host.text()).toBe('line\r\n'.repeat(40_000));
  });
});

describe('streams', () => {
  const text = Array.from({ length: 5000 }, (_, index) => `${index}\n`).join('');
  const stdio = ['stream', 'stream', 'stream'] as const;

  it('a read gets all it asks for, or what there is up to the end', async () => {
    for (const size of [1000, 4096, 65_536, 100_000]) {
      const { host, k } = await typeSession([copy(size)], { stdio, stdin: text });
      expect(host.textOf('stream', 2)).toBe(text);
      expect(statusOf(k)).toBe(0);
      const pieces = Math.ceil(text.length / size);
      expect(k.state.programs.rows.get(1)!.usage.syscalls).toBe(2 * pieces + 2);
    }
  });

  it('each request takes its latency; no input at all is the end of file', async () => {
    const { time, events } = await typeSession([copy(16)], { stdio, stdin: '' });
    expect(events.filter(({ input }) => input.kind === 'reply')).toHaveLength(1);
    expect(time).toBeGreaterThan(10_000);
  });

  it('two programs share the input, byte for byte', async () => {
    const { host } = await typeSession([copy(100), copy(64)], { stdio, stdin: text });
    expect([...host.textOf('stream', 2)].sort().join('')).toBe([...text].sort().join(''));
  });

  it('an error of the host is EIO, once; then reading goes on', async () => {
    const s = new Script();
    const buffer = s.memory(8);
    s.fails('EIO', 'read', 0, buffer, 8);
    s.gives(2, 'read', 0, buffer, 2);
    const image = s.image();
    const k = bootPrograms([{ image }]);
    let asked = 0;
    const good = { result: 2, bytes: Uint8Array.of(1, 2) };
    const answer = () => (asked++ === 0 ? Promise.reject(new Error('broken')) : Promise.resolve(good));
    const end = await runSession(k, { ...openSimHost(), pause: async () => {}, answer }, { pace: 'fast' });
    expect(end.kind).toBe('done');
    expect(statusOf(k)).toBe(0);
    expect(asked).toBe(2);
  });
});

describe('recordings', () => {
  const steps = [
    { delayMs: 40, keys: 'hal' },
    { delayMs: 10, keys: '\x7flo\n' },
    { after: 'halo\r\n', delayMs: 3, keys: 'bye\n\x04' },
    { delayMs: 30, keys: '\x03' },
  ];
  const typed = (pace: 'real' | 'fast', harts = 1): Promise<SessionRun> =>
    typeSession([copy(16), SPIN, sleeper(50)], { steps, harts, session: { pace } });
  const textOf = ({ k, events, end, time, hash }: SessionRun): string =>
    writeRecording({ header: { badak: '1', config: k.state.config }, events, end: { kind: end.kind, time, hash } });

  /** Runs a recording on a fresh machine. */
  async function replay(text: string, harts = 1): Promise<{ hash: string; output: string; kind: string }> {
    const recording = parseRecording(text);
    const k = boot(newMachine({ harts }), recording.header.config);
    k.trace = newTraceHash();
    const host = openSimHost();
    const end = await runSession(k, host, { pace: 'fast', sliceCycles: 54_321, replay: recording.events });
    return { hash: `${hashText(k.trace)}-${exactHash(k)}`, output: host.text(), kind: end.kind };
  }

  it('a typed session replays to the same trace and state, paced or not, with one hart or two', async () => {
    for (const [pace, harts] of [
      ['real', 1],
      ['fast', 1],
      ['real', 2],
    ] as const) {
      const run = await typed(pace, harts);
      expect(run.end.kind).toBe('done');
      expect(await replay(textOf(run), harts)).toEqual({ hash: run.hash, output: run.host.text(), kind: 'done' });
    }
  });

  it('standard input is in the recording', async () => {
    const run = await typeSession([copy(10)], {
      stdio: ['stream', 'stream', 'stream'],
      stdin: 'some input of 23 bytes\n',
    });
    expect(await replay(textOf(run))).toEqual({ hash: run.hash, output: 'some input of 23 bytes\n', kind: 'done' });
  });

  it('a recording that lacks keys or replies ends as diverged', async () => {
    const lacking = async (run: SessionRun, what: string): Promise<string> => {
      const lines = textOf(run).trimEnd().split('\n');
      return (await replay(`${lines.filter((line) => !line.includes(`"kind":"${what}"`)).join('\n')}\n`)).kind;
    };
    expect(await lacking(await typeSession([copy(16)], { steps: [{ keys: 'a\n\x04' }] }), 'keys')).toBe('diverged');
    const stdio = ['stream', 'stream', 'stream'] as const;
    expect(await lacking(await typeSession([copy(16)], { stdio, stdin: 'abc' }), 'reply')).toBe('diverged');
  });

  it('reads back what it wrote', async () => {
    const run = await typed('real');
    const { header, events, end } = parseRecording(textOf(run));
    expect(events).toEqual(run.events);
    expect(header.config).toEqual(run.k.state.config);
    expect(Object.keys(header.images!)).toEqual(['/bin/test0', '/bin/test1', '/bin/test2']);
    expect(end?.hash).toBe(run.hash);
  });

  it('a last line that was cut off is left out', async () => {
    const text = textOf(await typed('fast'));
    const cut = parseRecording(text.slice(0, -10));
    expect(cut.end).toBeUndefined();
  });

  it('damaged recordings are refused with line and reason', async () => {
    const text = textOf(await typed('fast'));
    const lines = text.split('\n');
    const problem = (change: (lines: string[]) => void): string => {
      const copied = [...lines];
      change(copied);
      try {
        parseRecording(copied.join('\n'));
      } catch (error) {
        if (error instanceof RecordingError) return `${error.line}: ${error.message}`;
        throw error;
      }
      return 'accepted';
    };
    const edit = (line: number, from: RegExp, to: string) => (copied: string[]) => {
      copied[line - 1] = copied[line - 1]!.replace(from, to);
    };
    expect(problem((copied) => copied.splice(0, copied.length))).toBe('1: there is no recording of badak here');
    expect(problem(edit(1, /^./, '['))).toBe('1: this is no JSON');
    expect(problem(edit(1, /^.*$/, '{}'))).toBe('1: this is no recording of badak');
    expect(problem(edit(1, /"recording":1/, '"recording":7'))).toContain('format 7');
    expect(problem(edit(1, /"seed":1/, '"seed":-1'))).toBe(
      '1: config.seed must be a whole number from 0 on, and is -1',
    );
    expect(problem(edit(1, /"window":1024/, '"window":0'))).toContain('1: config.window');
    expect(problem(edit(1, /"harts":1/, '"harts":65'))).toContain(
      'config.limits.harts must be a whole number from 1 to 64',
    );
    expect(problem(edit(1, /"trap":60/, '"trap":"x"'))).toContain('config.costs.trap');
    expect(problem(edit(2, /"time":0/, '"time":5'))).toContain('2: time must be a multiple of the window');
    expect(problem(edit(2, /"sequence":0/, '"sequence":null'))).toContain('2: sequence');
    expect(problem(edit(3, /"sequence":1/, '"sequence":0'))).toBe('3: sequence 0 comes after 0');
    expect(problem(edit(2, /"kind":"file"/, '"kind":"files"'))).toContain(
      '2: input.kind must be one of file, directory, symlink, remove, mount, start',
    );
    expect(problem(edit(2, /"base64":"./, '"base64":"!'))).toContain('2: input.bytes must be bytes in base64');
    expect(problem(edit(2, /"base64":"..../, '"base64":"AAAA'))).toContain('2: the contents of /bin/test0');
    expect(problem(edit(3, /"stdio":\["tty"/, '"stdio":["fax"'))).toContain('3: input.stdio must be a list of three');
    expect(problem((copied) => copied.splice(copied.length - 1, 0, '{"end":{}}'))).toContain('nothing may follow');
    expect(problem((copied) => copied.splice(-2, 1, '{"end":{"kind":"done"}}'))).toContain('end.time');
  });

  it('mutated recordings are read or refused, never more', async () => {
    const text = textOf(await typed('fast'));
    let state = 12345;
    const random = (below: number): number => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return Math.floor((state / 0x1_0000_0000) * below);
    };
    for (let round = 0; round < 300; round++) {
      const at = random(text.length);
      const mutated = text.slice(0, at) + String.fromCharCode(32 + random(96)) + text.slice(at + random(3));
      try {
        parseRecording(mutated);
      } catch (error) {
        expect(error).toBeInstanceOf(RecordingError);
      }
    }
  });
});

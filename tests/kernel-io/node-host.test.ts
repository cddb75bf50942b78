// The command on a real terminal (a pseudo-terminal made by script(1)) and in pipelines: keys, Ctrl-C, the escape,
// terminal mode given back, signals, readers that go away; and failures of ours, which are put in before the command.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { tiny } from '../kernel/tiny.ts';
import { ROOT, scratchFolder } from '../support/cli.ts';

const { folder } = scratchFolder();
const MAIN = join(ROOT, 'dist/bin/badak.js');
const BADAK = `${process.execPath} ${MAIN} run`;

function program(name: string, source: string, bss = 0): string {
  const path = join(folder, name);
  writeFileSync(path, tiny(source, bss), { mode: 0o755 });
  return path;
}

/** Says that it is there, then copies lines. */
const COPY = program(
  'copy',
  `li a0, 1; li a1, ready; li a2, 6; sys 64
  loop: li a0, 0; li a1, buffer; li a2, 100; sys 63
  bge zero, a0, end
  mv a2, a0; li a0, 1; li a1, buffer; sys 64
  j loop
  end: li a0, 0; sys 94
  .data
  ready: .asciz "ready\\n"
  buffer: .space 100`,
);
const SPIN = program('spin', 'li a0, 1; li a1, ready; li a2, 6; sys 64; loop: j loop; .data; ready: .asciz "ready\\n"');
/** Writes without end, having said so on standard error. */
const FLOOD = program(
  'flood',
  `li a0, 2; li a1, ready; li a2, 6; sys 64
  loop: li a0, 1; li a1, y; li a2, 2; sys 64
  j loop
  .data
  ready: .asciz "ready\\n"
  y: .asciz "y\\n"`,
);

interface Outcome {
  readonly output: string;
  readonly status: number | null;
}

/** Runs a shell command, on a terminal or not; types `keys` when its output has `ready` in it. */
function shell(
  command: string,
  options: { terminal?: boolean; keys?: string; signal?: NodeJS.Signals } = {},
): Promise<Outcome> {
  const [file, args] = options.terminal ? ['script', ['-qec', command, '/dev/null']] : ['sh', ['-c', command]];
  const child = spawn(file as string, args as string[], { env: { ...process.env, NO_COLOR: '1' }, timeout: 20_000 });
  // A command that has ended takes no more keys.
  child.stdin.on('error', () => {});
  let output = '';
  let typed = false;
  const take = (part: Buffer): void => {
    output += part.toString();
    if (typed || !output.includes('ready')) return;
    typed = true;
    if (options.keys !== undefined) child.stdin.write(options.keys);
    const { signal } = options;
    if (signal !== undefined) setTimeout(() => process.kill(Number(/pid (\d+)/.exec(output)![1]), signal), 400);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  if (options.keys === undefined && !options.terminal) child.stdin.end();
  return new Promise((resolve) => child.on('close', (status) => resolve({ output, status })));
}

const onTerminal = (path: string, keys: string, command = BADAK): Promise<Outcome> =>
  shell(`stty -g; ${command} ${path}; echo status $?; stty -g`, { terminal: true, keys });

/** The command with something that runs before it. */
function afterModule(name: string, source: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, source);
  return `NODE_OPTIONS=--import=${path} ${BADAK}`;
}

/** The core traps when it has been entered so often. */
const PANICS = afterModule(
  'panic',
  `const { Instance, RuntimeError } = WebAssembly;
  let runs = 0;
  WebAssembly.Instance = function (...given) {
    const { exports } = new Instance(...given);
    const run = (...values) => {
      if (++runs > 40) throw new RuntimeError('unreachable');
      return exports.run(...values);
    };
    return { exports: { ...exports, run } };
  };`,
);
/** Something throws while the terminal is raw. */
const THROWS = afterModule(
  'throw',
  `const watch = setInterval(() => {
    if (process.stdin.isRaw !== true) return;
    clearInterval(watch);
    throw new Error('thrown by a timer');
  }, 10);`,
);
/** The clock of the host fails once while the terminal is raw. */
const NO_CLOCK = afterModule(
  'clock',
  `const now = performance.now.bind(performance);
  let failed = false;
  performance.now = () => {
    if (failed || process.stdin.isRaw !== true) return now();
    failed = true;
    throw new Error('no clock');
  };`,
);

/** The terminal settings before and after. */
function settings(output: string): string[] {
  return output.match(/^[0-9a-f]+(:[0-9a-f]+)+/gm) ?? [];
}

describe.concurrent('on a terminal', () => {
  it('keys are echoed once and edited by the machine; ^D ends the program; the mode is given back', async ({
    expect,
  }) => {
    const { output } = await onTerminal(COPY, 'helo\x7flo\r\x04');
    expect(output).toContain('ready\r\nhelo\b \blo\r\nhello\r\nstatus 0');
    const [before, after] = settings(output);
    expect(after).toBe(before);
  });

  it('Ctrl-C ends a program that spins', async ({ expect }) => {
    const { output } = await onTerminal(SPIN, '\x03');
    expect(output).toContain('^C');
    expect(output).toContain('status 130');
  });

  it('Ctrl-] ends the machine, whatever the program does; the mode is given back', async ({ expect }) => {
    const { output } = await onTerminal(SPIN, 'abc\x1d');
    expect(output).toContain('ended by Ctrl-]');
    const [before, after] = settings(output);
    expect(after).toBe(before);
  });

  it('signals that end a process end it in order, and the mode is given back', async ({ expect }) => {
    const ends = (['SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGALRM', 'SIGUSR2', 'SIGXCPU'] as const).map(async (signal) => {
      const run = `sh -c 'echo pid $$; exec ${BADAK} ${SPIN}'`;
      const { output } = await shell(`stty -g; ${run}; echo status $?; stty -g`, { terminal: true, signal });
      expect(output).toContain(`ended by ${signal}`);
      const [before, after] = settings(output);
      expect(after).toBe(before);
    });
    await Promise.all(ends);
  });
});

describe.concurrent('a failure of ours', () => {
  it.for([
    ['in the machine', PANICS, 'panic: the core trapped: unreachable'],
    ['outside of it', THROWS, 'badak itself failed: thrown by a timer'],
    ['of the host', NO_CLOCK, 'the run was ended: the host failed (nowMs): no clock'],
  ] as const)(
    '%s: a message and status 125, no stack trace; the mode is given back',
    async ([, command, message], { expect }) => {
      const { output } = await onTerminal(COPY, 'line\r'.repeat(60), command);
      expect(output).toContain(message);
      expect(output).toContain('status 125');
      expect(output).not.toMatch(/^ +at .*[(:]/m);
      const [before, after] = settings(output);
      expect(after).toBe(before);
    },
  );

  it('in the machine: the report says how it stood; what was recorded shows it again', async ({ expect }) => {
    const file = join(folder, 'panic.recording');
    const first = await shell(`${PANICS} --record ${file} ${FLOOD} >/dev/null`);
    const again = await shell(`${PANICS} --replay ${file} >/dev/null`);
    expect(first.status).toBe(125);
    expect(first.output).toMatch(/time {3}\d+ cycles/);
    expect(first.output).toMatch(/hart 0 thread 2 of process 2 \(flood\) at [0-9A-F]{8}/);
    expect(first.output).toMatch(/a0 [0-9A-F]{8}/);
    expect(first.output).toMatch(/2 +1 +running +1 .*flood/);
    expect(first.output).toContain('is started as process 2');
    expect(again).toEqual({ ...first, output: first.output.replace('ready\n', '') });
  });

  it('to write a file: what is wrong, and with which', async ({ expect }) => {
    const cases = ['--record /dev/full', '--record /none/file', '--timeline /none/file.json'].map(async (option) => {
      const { output, status } = await shell(`${BADAK} --max-cycles 100k ${option} ${SPIN} >/dev/null`);
      expect(output).toContain(`cannot write ${option.split(' ')[1]}: `);
      expect(output).not.toContain('badak itself failed');
      expect(status).toBe(1);
    });
    await Promise.all(cases);
  });
});

describe.concurrent('in a pipeline', () => {
  it('a reader that goes away ends it quietly', async ({ expect }) => {
    const { output, status } = await shell(`${BADAK} ${FLOOD} | head -n 2`);
    expect({ output, status }).toEqual({ output: 'ready\ny\ny\n', status: 0 });
  });

  it('a reader that does not read makes it wait, and a signal still ends it', async ({ expect }) => {
    // Nobody takes the child's standard output; the signal comes when what lies between is full.
    const child = spawn(process.execPath, [MAIN, 'run', FLOOD], { timeout: 20_000 });
    let messages = '';
    let interrupted = false;
    child.stderr.on('data', (part: Buffer) => {
      messages += part.toString();
      if (interrupted || !messages.startsWith('ready\n')) return;
      interrupted = true;
      setTimeout(() => child.kill('SIGINT'), 2000);
    });
    const status = await new Promise((resolve) => child.on('exit', resolve));
    expect(messages).toContain('ended by SIGINT');
    expect(status).toBe(130);
  });

  it('a program that takes all memory is killed, says the command, and nobody else', async ({ expect }) => {
    const source = 'li t1, 0x41000; li a3, 4096; loop: sw t1, 0, t1; add t1, t1, a3; j loop; .data; .word 0';
    const hog = program('hog', source, 0x8000000);
    const { output, status } = await shell(`echo line | ${BADAK} --memory 2M ${hog} ${COPY}`);
    expect(output).toMatch(/killed: hog \(pid 2\): the machine ran out of memory; it had \d+ KiB of 2048; --memory/);
    expect(output).toMatch(/^line$/m);
    expect(status).toBe(137);
  });

  it('a directory, and nothing, as standard input end at once; slow input comes whole', async ({ expect }) => {
    const outputs = [
      `${BADAK} ${COPY} < /`,
      `${BADAK} ${COPY} <&-`,
      `(echo a; sleep 0.5; echo b) | ${BADAK} ${COPY}`,
    ].map(async (command) => (await shell(command)).output);
    expect(await Promise.all(outputs)).toEqual(['ready\n', 'ready\n', 'ready\na\nb\n']);
  });
});

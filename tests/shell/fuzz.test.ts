// Commands made of random pieces, and random keys: the shell says what is wrong, and never crashes or hangs.
import { expect, it } from 'vitest';
import { runShell, typeToShell } from './machine.ts';

const LONG = process.env['BADAK_LONG'] !== undefined;
const COUNT = LONG ? 3000 : 40;
const SEED = LONG ? Date.now() >>> 0 : 12345;

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is the shell's
const PIECES = [
  ...['echo', ' a', ' $x', ' "', "'", ' $(', ')', ' ${', '}', ' | ', ' && ', ' || ', ' ; ', '\n', ' > /tmp/q', ' < '],
  ...[' 2>&1', ' & ', '(', '{ ', ' }', 'if ', ' then ', ' elif ', ' fi', 'while false', ' do ', ' done', 'for i in '],
  ...[
    ' *',
    ' [a-',
    ']',
    ' \\',
    ' $((',
    ' 1 +',
    '))',
    ' ~',
    '!',
    ' time ',
    ' x=1',
    '#',
    ' 가',
    ' ${x:-',
    ' ${#x}',
    ' /bin/*',
  ],
  ...[
    'cd /',
    'set -x',
    'set -e',
    ' -',
    'read y',
    'test ',
    '[ ',
    ' ]',
    ' =',
    'export',
    'unset x',
    'jobs',
    'wait',
    'kill ',
  ],
  ...[' %1', 'shift', 'type', 'ulimit', 'umask', '. ', 'exec ', 'break', 'continue', ' 9', ' -n', 'history', 'help'],
  ...['$@', '"$@"', '<>', '>&', '|&', ';;', '\t', '\x01', 'A=', 'until true', 'else'],
] as const;
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: it is the shell's

const KEYS = [
  ...[
    '\x1b[A',
    '\x1b[B',
    '\x1b[C',
    '\x1b[D',
    '\x1b[H',
    '\x1b[F',
    '\x1b[3~',
    '\x7f',
    '\x15',
    '\x17',
    '\x0b',
    '\x19',
    '\t',
  ],
  ...['a', '가', ' ', '/', 'e', '\x0c', '\x1bb', '\x1bf', '\x1b[1;5D', '\x04x', '\x1b[99~', '\x1bq'],
] as const;

/** Numbers below `limit`, the same for the same seed. */
function newRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % limit;
  };
}

it(`shell: ${COUNT} random commands end, with a status of their own (seed ${SEED})`, async () => {
  const random = newRandom(SEED);
  for (let count = 0; count < COUNT; count++) {
    const words = Array.from({ length: 1 + random(14) }, () => PIECES[random(PIECES.length)]!);
    const text = words.join(random(3) === 0 ? ' ' : '');
    const { end, status } = await runShell(random(2) === 0 ? [] : ['-c', text, 'name', '1', 'two words'], {
      stdin: text,
    });
    expect({ text, kind: end.kind }).toEqual({ text, kind: 'done' });
    expect(status, `status of ${JSON.stringify(text)}`).toBeLessThan(128);
  }
}, 600_000);

it(`shell: random keys and a long line leave an editor that works (seed ${SEED})`, async () => {
  const random = newRandom(SEED);
  const keys = Array.from({ length: LONG ? 2000 : 80 }, () => KEYS[random(KEYS.length)]!).join('');
  const { status } = await typeToShell([
    [keys, '', { delayMs: 50, keys: '\x05\x15' }, { delayMs: 50, keys: `${'long '.repeat(LONG ? 900 : 150)}\x03` }],
    ['exit 3\r', ''],
  ]);
  expect(status).toBe(3);
});

it('shell: what is nested deeply or very long is refused or done, and does no harm', async () => {
  const texts = ['('.repeat(1500), `echo ${'$('.repeat(300)}`, `${'{ '.repeat(800)}:${'; }'.repeat(800)}`];
  for (const text of texts) expect((await runShell([], { stdin: text })).status).toBeLessThan(128);
  const long = await runShell([], { stdin: `x=${'a'.repeat(20_000)}\necho \${#x}\n` });
  expect(long.host.text()).toBe('20000\n');
});

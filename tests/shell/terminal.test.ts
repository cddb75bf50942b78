// The shell on a terminal: typing, editing keys, jobs, history, completion, resizing; and the same again from a recording.
import { describe, expect, it } from 'vitest';
import { replaySession, typeToShell } from './machine.ts';

const UP = '\x1b[A';
const DOWN = '\x1b[B';
const LEFT = '\x1b[D';
const HOME = '\x1b[H';

describe('shell: on a terminal', () => {
  it('edits the line: cursor keys, erasing, killing, Korean syllables of two columns', async () => {
    const run = await typeToShell([
      ['echo one tow\x7f\x7fwo\r', '\r\none two\r\n'],
      [`cho first${HOME}e\r`, '\r\nfirst\r\n'],
      [`echo ac${LEFT}b\r`, '\r\nabc\r\n'],
      ['echo 안녕\x7f하세요\r', '\r\n안하세요\r\n'],
      [`echo 가나${LEFT}${LEFT}다\r`, '\r\n다가나\r\n'],
      ['echo lost\x15echo kept\r', '\r\nkept\r\n'],
      ['echo a lost\x17b\r', '\r\na b\r\n'],
      [`echo x y\x01\x0becho z\r`, '\r\nz\r\n'],
      ['echo "open\r', '\r\nopen\r\nclosed\r\n', { after: '> \x1b[K', keys: 'closed"\r' }],
      ['echo wrong\x03', '^C\r\n'],
      ['echo $?\r', '\r\n130\r\n'],
      ['exit 5\r', ''],
    ]);
    expect(run.host.stepsLeft(), run.host.text().slice(-600)).toBe(0);
    expect(run.end.kind).toBe('done');
    expect(run.status).toBe(5);
  });

  it('puts the cursor behind two columns for a wide character', async () => {
    const { host } = await typeToShell([[`echo 가${HOME}\x05${LEFT}\x15exit\r`, '']]);
    expect(host.text()).toContain('echo 가\x1b[K\r\x1b[11C');
    expect(host.text()).toContain('echo 가\x1b[K\r\x1b[9C');
  });

  it('stops, continues and ends jobs; Ctrl-C ends a program and a loop of the shell', async () => {
    const run = await typeToShell([
      ['sleep 100\r', '^C\r\n', { delayMs: 50, keys: '\x03' }],
      ['echo $?\r', '\r\n130\r\n'],
      ['sleep 100 | cat\r', '[1]  Stopped     sleep 100 | cat\r\n', { delayMs: 50, keys: '\x1a' }],
      ['echo $?\r', '\r\n148\r\n'],
      ['sleep 50 &\r', ''],
      ['jobs\r', '[1]  Stopped     sleep 100 | cat\r\n[2]  Running     sleep 50\r\n'],
      ['bg %1\r', ''],
      ['fg %1\r', '^C\r\n', { delayMs: 50, keys: '\x03' }],
      ['kill %2; wait %2; echo $?\r', '\r\n143\r\n'],
      ['while true; do true; done\r', '^C\r\n', { delayMs: 50, keys: '\x03' }],
      ['sleep 1 & sleep 2\r', '[1]  Done        sleep 1\r\n'],
      ['jobs; exit\r', ''],
    ]);
    expect(run.host.stepsLeft(), run.host.text().slice(-600)).toBe(0);
    expect(run.end.kind).toBe('done');
  });

  it('keeps a history, also on its disk', async () => {
    const run = await typeToShell([
      ['echo 1\r', '\r\n1\r\n'],
      ['echo 2\r', '\r\n2\r\n'],
      [`${UP}${UP}0\r`, '\r\n10\r\n'],
      [`typed${UP}${DOWN}\x15${UP}\r`, '\r\n10\r\n'],
      ['sh\r', ''],
      [`${UP}${UP}\r`, '\r\n10\r\n'],
      ['exit\r', ''],
      ['history\r', '   1  echo 1\r\n   2  echo 2\r\n   3  echo 10\r\n   4  sh\r\n   5  history\r\n'],
      ['exit\r', ''],
    ]);
    expect(run.host.stepsLeft(), run.host.text().slice(-600)).toBe(0);
  });

  it('finds lines of the history by a part of them: Ctrl-R', async () => {
    const run = await typeToShell([
      ['echo one two\r', '\r\none two\r\n'],
      ['echo three\r', '\r\nthree\r\n'],
      ['\x12two\r', '\r\none two\r\n'],
      ['\x12echo\x12\x12\r', '\r\none two\r\n'],
      [`\x12thr\x05 more\r`, '\r\nthree more\r\n'],
      [`\x12tw\x7f\x7fthre\x12${LEFT}${LEFT}x\r`, '\r\nthrxee\r\n'],
      ['echo kept\x12none\x07 line\r', '\r\nkept line\r\n'],
      ['echo lost\x12one t\x7f\x7f\x7f\x7f\x7f!\x15exit 3\r', ''],
    ]);
    expect(run.host.stepsLeft(), run.host.text().slice(-600)).toBe(0);
    expect(run.status).toBe(3);
    expect(run.host.text()).toContain("\r(search) 'tw': echo one two\x1b[K");
    expect(run.host.text()).toContain("\r(no such line) 'none': echo one two\x1b[K");
  });

  it('leaves no zombies while it waits for keys, and tells the ends of jobs before the next prompt', async () => {
    const run = await typeToShell([
      [
        '(sleep 0.2; ps >/tmp/ps) & sleep 0.05 &\r',
        '[1]  Done        (sleep 0.2; ps >/tmp/ps)\r\n[2]  Done        sleep 0.05\r\n',
        { delayMs: 400, keys: '\r' },
      ],
      ['grep -c sleep /tmp/ps; grep -c " Z " /tmp/ps\r', '\r\n0\r\n0\r\n'],
      ['exit\r', ''],
    ]);
    expect(run.host.stepsLeft(), run.host.text().slice(-600)).toBe(0);
  });

  it('completes names of commands, files and folders, and lists them', async () => {
    const run = await typeToShell(
      [
        ['mkdir /tmp/t; cd /tmp/t; touch alpha albatross "b c"; mkdir sub\r', ''],
        ['ec\tdone\r', '\r\ndone\r\n'],
        ['echo al\tp\t\r', '\r\nalpha\r\n'],
        ['echo b\t\r', '\r\nb c\r\n'],
        ['echo su\t\r', '\r\nsub/\r\n'],
        ['echo /usr/sh\tprog\t\r', '\r\n/usr/share/programs/\r\n'],
        ['echo al\t\t', 'albatross       alpha           \r\n\r/tmp/t $ echo al\x1b[K'],
        ['\x15exit\r', ''],
      ],
      '/tmp/t',
    );
    expect(run.host.stepsLeft(), run.host.text().slice(-600)).toBe(0);
  });

  it('follows the size of the window: a long line is cut so that the cursor is seen', async () => {
    const { host } = await typeToShell([
      [
        'echo abcdefghijklmnopqrstuvwxyz',
        '\r~ $ hijklmnopqrstuvwxyz\x1b[K',
        { delayMs: 10, input: { kind: 'resize', tty: 1, columns: 24, rows: 10 } },
      ],
      ['\x15exit\r', ''],
    ]);
    expect(host.stepsLeft(), JSON.stringify(host.text().slice(-300))).toBe(0);
  });

  it('a recorded session ends in the same state when it is replayed', async () => {
    const run = await typeToShell([
      ['ls /\r', ''],
      ['sleep 10\r', '[1]  Stopped     sleep 10\r\n', { delayMs: 30, keys: '\x1a' }],
      ['bg; cat /etc/motd | wc -l > /tmp/n\r', ''],
      ['exit 3\r', ''],
    ]);
    const again = await replaySession(run);
    expect(run.end.kind).toBe('done');
    expect(again.end).toEqual(run.end);
    expect(again.hash).toBe(run.hash);
    expect(again.host.text()).toBe(run.host.text());
  });

  it('the end of input and the end of the terminal end the shell and the machine', async () => {
    const closed = await typeToShell([['\x04', '']]);
    expect(closed.end.kind).toBe('done');
    const gone = await typeToShell([['sleep 1000\r', '', { delayMs: 20, input: { kind: 'hangup', tty: 1 } }]]);
    expect(gone.end.kind).toBe('done');
  });

  it('init takes care of orphans, and the machine is off when it ends', async () => {
    const run = await typeToShell([
      ['(sleep 1 & sleep 1000 &) ; sleep 2; ps\r', ''],
      ['kill -9 1; echo alive\r', '\r\nalive\r\n'],
      ['exit 9\r', ''],
    ]);
    expect(run.end.kind).toBe('done');
    expect(run.status).toBe(9);
  });

  it('init starts a shell on every terminal that it is given, and another one where one has ended', async () => {
    const keysOf2 = (text: string) => ({ kind: 'keys', tty: 2, bytes: new TextEncoder().encode(text) }) as const;
    const later = { delayMs: 100 };
    const run = await typeToShell(
      [
        [
          '',
          '',
          { ...later, input: keysOf2('tty; echo two > /tmp/two; sleep 100\r') },
          { ...later, input: keysOf2('\x03') },
          { ...later, input: keysOf2('exit\r') },
          { ...later, keys: 'tty; cat /tmp/two; exit 4\r' },
        ],
      ],
      '~',
      ['/dev/tty1', '/dev/tty2'],
    );
    expect(run.status).toBe(4);
    expect(run.host.textOf('tty', 1)).toContain('\r\n/dev/tty1\r\n');
    expect(run.host.textOf('tty', 1)).toContain('\r\ntwo\r\n');
    const second = run.host.textOf('tty', 2);
    expect(second).toContain('\r\n/dev/tty2\r\n');
    expect(second).toContain('^C\r\n');
    expect(second.split('ends the machine').length).toBe(3);
  });
});

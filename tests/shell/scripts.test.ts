// Scripts of the shell: tests/shell/scripts/NAME.sh prints NAME.expect, whose last line is the exit status.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTar, TarError, writeTar } from '../../src/host/tar.ts';
import { runShell } from './machine.ts';

const FOLDER = new URL('scripts/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const scripts = readdirSync(FOLDER).filter((name) => name.endsWith('.sh'));

describe('shell: scripts', () => {
  it.each(scripts)('%s', async (name) => {
    const { host, end, status } = await runShell(['/tmp/script'], { script: read(name) });
    expect(end.kind).toBe('done');
    expect(`${host.text()}status ${status}\n`).toBe(read(name.replace('.sh', '.expect')));
  });

  it('-c takes commands, a name and arguments; the status is that of the last command', async () => {
    const { host, status } = await runShell(['-c', 'echo $0 $1 $#; exit 3', 'name', 'one', 'two']);
    expect(host.text()).toBe('name one 2\n');
    expect(status).toBe(3);
  });

  it('commands come from standard input; what follows a command is its input', async () => {
    const { host, status } = await runShell([], { stdin: 'read x\nthe line\necho "got $x"\nfalse' });
    expect(host.text()).toBe('got the line\n');
    expect(status).toBe(1);
  });

  it('a syntax error ends the shell with status 2, and nothing of its line is run', async () => {
    for (const text of [
      'echo a; )',
      "echo 'a",
      'echo $(',
      'for 1 in a; do b; done',
      'echo >',
      'a && && b',
      'if a; fi',
    ]) {
      const { host, status } = await runShell(['-c', text]);
      expect(host.text()).toMatch(/^sh: line 1: syntax error: .+\n$/);
      expect(status).toBe(2);
    }
  });

  it('says what is wrong with its arguments', async () => {
    expect((await runShell(['/none'])).host.text()).toBe('sh: /none: No such file or directory\n');
    expect((await runShell(['-c'])).status).toBe(2);
    expect((await runShell(['-q'])).host.text()).toContain('no such option');
  });
});

describe('tar archives', () => {
  const bytes = new TextEncoder().encode('text\n');
  const nothing = new Uint8Array(0);

  it('give back what was written, long names too', () => {
    const long = `${'folder/'.repeat(20)}file`;
    const entries = [
      { path: 'a', kind: 'directory', mode: 0o755, bytes: nothing, target: '' },
      { path: long, kind: 'file', mode: 0o644, bytes, target: '' },
      { path: 'l', kind: 'symlink', mode: 0o777, bytes: nothing, target: 'a/b' },
    ] as const;
    expect(readTar(writeTar(entries))).toEqual(entries);
    expect(writeTar(entries)).toEqual(writeTar(entries));
  });

  it('refuse what is none, what is cut off and names that lead out', () => {
    const entry = { path: 'a', kind: 'file', mode: 0o644, bytes, target: '' } as const;
    expect(() => readTar(new Uint8Array(512).fill(7))).toThrow(TarError);
    expect(() => readTar(writeTar([entry]).subarray(0, 515))).toThrow(/ends inside/);
    expect(() => readTar(writeTar([{ ...entry, path: '../a' }]))).toThrow(/leads out/);
  });
});

// The command itself: badak alone, badak boot, badak sh; on a terminal where script(1) makes one.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const COMMAND = fileURLToPath(new URL('../../dist/bin/badak.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'badak-shell-'));
afterAll(() => rmSync(folder, { recursive: true }));

const badak = (args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [COMMAND, ...args], { input, encoding: 'utf8', timeout: 60_000 });

/** Runs the command under script(1), types each text when the one before it has been answered. */
function onTerminal(command: string, typed: readonly (readonly [after: string, keys: string])[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] });
    let text = '';
    let mark = 0;
    let next = 0;
    child.stdout.on('data', (bytes: Buffer) => {
      text += bytes.toString();
      for (; next < typed.length && text.includes(typed[next]![0], mark); next++) {
        mark = text.length;
        child.stdin.write(typed[next]![1]);
      }
    });
    child.on('close', (code) => resolve(`${text}exit ${code}`));
  });
}

const hasScript = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

describe('badak sh and badak boot', () => {
  it('run commands, a script with arguments, and what a pipe brings', () => {
    const script = join(folder, 'greet.sh');
    writeFileSync(script, 'echo "hello $1, $# of you"\nexit 4\n');
    expect(badak(['sh', '-c', 'echo $(ls /usr) | cat'])).toMatchObject({ status: 0, stdout: 'share\n', stderr: '' });
    expect(badak(['sh', script, 'Ada', '-x'])).toMatchObject({ status: 4, stdout: 'hello Ada, 2 of you\n' });
    expect(badak([], 'echo from a pipe\nexit 2\n')).toMatchObject({ status: 2, stdout: 'from a pipe\n' });
    expect(badak(['boot', '--harts', '2'], 'echo a; nosuch\n')).toMatchObject({ status: 127, stdout: 'a\n' });
  });

  it('say what is wrong', () => {
    expect(badak(['sh', join(folder, 'none.sh')])).toMatchObject({ status: 1 });
    expect(badak(['nosuch']).stderr).toContain("unknown command 'nosuch'");
    expect(badak(['--nosuch'])).toMatchObject({ status: 2 });
  });

  it('a recorded run of the shell replays to the same state', () => {
    const log = join(folder, 'run.log');
    expect(badak(['sh', '--record', log, '-c', 'ls / | sort; sleep 1 & wait']).status).toBe(0);
    const again = badak(['sh', '--replay', log]);
    expect(again).toMatchObject({ status: 0, stderr: '' });
    expect(again.stdout).toContain('bin\n');
  });

  it.runIf(hasScript)('badak alone boots to a shell on the terminal, which Ctrl-C does not end', async () => {
    const prompt = '~ $ \x1b[K';
    const text = await onTerminal(`'${process.execPath}' '${COMMAND}'`, [
      [prompt, 'sleep 1000\r'],
      ['sleep 1000\r\n', '\x03'],
      [prompt, 'echo status $?; echo 안녕\r'],
      ['status 130\r\n안녕\r\n', ''],
      ['', 'exit 6\r'],
    ]);
    expect(text).toContain('^C\r\n');
    expect(text).toMatch(/exit 6$/);
  });
});

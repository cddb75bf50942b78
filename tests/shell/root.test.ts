// The files of a machine kept in an archive: what one machine leaves behind, the next one begins with.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTar } from '../../src/host/tar.ts';
import { ROOT, scratchFolder } from '../support/cli.ts';

const { folder } = scratchFolder();

function shell(commands: string, ...options: string[]): { status: number | null; output: string; errors: string } {
  const run = spawnSync(process.execPath, [join(ROOT, 'dist/bin/badak.js'), 'sh', ...options, '-c', commands], {
    encoding: 'utf8',
  });
  return { status: run.status, output: run.stdout, errors: run.stderr };
}

describe('the root as an archive', () => {
  const archive = join(folder, 'root.tar');

  it('files, links, directories and permissions are there again; what is not a file of the root is not', () => {
    const made = shell(
      'cd /home; echo work > a; chmod 640 a; mkdir -p deep/er; ln -s ../a deep/link; cat deep/link',
      '--save-root',
      archive,
    );
    expect(made).toEqual({ status: 0, output: 'work\n', errors: '' });
    const found = shell(
      'cd /home; cat deep/link; readlink deep/link; stat a | grep -c 0640; ls deep',
      '--root',
      archive,
    );
    expect(found).toEqual({ status: 0, output: 'work\n../a\n1\ner\nlink\n', errors: '' });
    const names = readTar(new Uint8Array(readFileSync(archive))).map(({ path }) => path);
    expect(names).toContain('bin/ls');
    expect(names.filter((name) => /^(?:dev|proc)\//.test(name))).toEqual([]);
  });

  it('the same files give the same bytes', () => {
    const again = join(folder, 'again.tar');
    shell('true', '--root', archive, '--save-root', again);
    const third = join(folder, 'third.tar');
    shell('true', '--root', again, '--save-root', third);
    expect(readFileSync(third).equals(readFileSync(again))).toBe(true);
  });

  it('what is no archive is refused, and says where', () => {
    const bad = join(folder, 'bad.tar');
    for (const bytes of ['hello', 'x'.repeat(2000), readFileSync(archive).subarray(0, 3000)]) {
      writeFileSync(bad, bytes);
      const { status, errors } = shell('true', '--root', bad);
      expect(status).toBe(2);
      expect(errors).toMatch(/--root .*bad\.tar: byte \d+: /);
    }
  });
});

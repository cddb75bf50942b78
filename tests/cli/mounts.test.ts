// --mount on the command line: folders of this computer in a machine, recorded runs without them, and what is refused.
import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { badak, ROOT, scratchFolder } from '../support/cli.ts';

const { folder, write } = scratchFolder();
const SCRIPT = [
  'cd /mnt/sub; cat note; cat back/note; cat passwd; ls -a',
  'echo more >> note; mkdir -p deep/er; cp note deep/er/copy; mv deep moved; rm link; cat moved/er/copy',
  './hello; ./say; grep mnt /proc/mounts',
].join('; ');

function plant(name: string): string {
  mkdirSync(join(folder, name, 'sub'), { recursive: true });
  write(`${name}/sub/note`, 'a note\n');
  symlinkSync('/mnt/sub', join(folder, name, 'sub/back'));
  symlinkSync('/etc/passwd', join(folder, name, 'sub/passwd'));
  symlinkSync('note', join(folder, name, 'sub/link'));
  write(`${name}/sub/say`, '#!/bin/sh\necho said\n');
  return join(folder, name);
}

describe('--mount', () => {
  it('a session works there, and replays to the same end when the folder is gone', async () => {
    const tree = plant('tree');
    const hello = ['build', join(ROOT, 'programs/first/hello.s'), '-o', join(tree, 'sub/hello')];
    expect((await badak(hello)).status).toBe(0);
    const chmod = `chmod 755 /mnt/sub/say; ${SCRIPT}`;
    const log = join(folder, 'session.log');
    const run = await badak(['sh', '--mount', `${tree}:/mnt:rw`, '--record', log, '-c', chmod]);
    expect(run.status).toBe(0);
    expect(run.stderr).toBe('cat: passwd: No such file or directory\n');
    expect(run.stdout).toContain('a note\na note\n.\n..\nback\nhello\nlink\nnote\npasswd\nsay\na note\nmore\n');
    expect(run.stdout).toContain('said\nhostfs /mnt hostfs rw,noatime 0 0\n');
    renameSync(tree, join(folder, 'gone'));
    const again = await badak(['sh', '--replay', log]);
    expect([again.status, again.stdout, again.stderr]).toEqual([0, run.stdout, run.stderr]);
  });

  it('programs of badak run read there; without rw nothing is written', async () => {
    const tree = plant('read');
    const { status, stdout } = await badak([
      'run',
      '--mount',
      `${tree}:/data`,
      'programs/bin/cat.s',
      '--',
      '/data/sub/note',
    ]);
    expect([status, stdout]).toEqual([0, 'a note\n']);
    const refused = await badak(['sh', '--mount', `${tree}:/data`, '-c', 'echo x > /data/new']);
    expect(refused.stderr).toContain('Read-only file system');
  });

  it('what cannot be mounted is refused before anything runs, with the reason', async () => {
    const tree = plant('bad');
    const cases: readonly (readonly [string[], string])[] = [
      [['nothing'], 'it must be HOST:GUEST'],
      [[`${tree}:mnt`], 'mnt must be a path of the machine, from its root: /mnt'],
      [[`${tree}:/mnt:rx`], "'rx' is neither rw nor ro"],
      [[':/mnt'], 'the folder of this computer is missing'],
      [[`${tree}/none:/mnt`], `there is no folder ${tree}/none`],
      [[`${tree}/sub/note:/mnt`], 'is no folder'],
      [[`${tree}:/`], 'the root of the machine stays its own'],
      [[`${tree}:/proc/x`], "/proc stays the machine's own"],
      [[`${tree}:/dev`], "/dev stays the machine's own"],
      [[`${tree}:/mnt/../bin`], 'must not have .. in it'],
      [[`${tree}:/mnt`, `${tree}:/mnt/`], '/mnt is given twice'],
      [[`${tree}:/mnt`, `${tree}:/mnt/sub`], 'one mount cannot stand inside another'],
      [[`${tree}:/bin`], 'it would hide /bin/'],
      [[`${tree}:/bin/ls`], '/bin/ls is a file of the machine'],
    ];
    const seen = await Promise.all(
      cases.map(([mounts]) => badak(['sh', ...mounts.flatMap((mount) => ['--mount', mount]), '-c', 'true'])),
    );
    seen.forEach(({ status, stderr }, index) => {
      expect([cases[index]![0], status]).toEqual([cases[index]![0], 2]);
      expect(stderr).toContain(cases[index]![1]);
    });
    const share = await badak(['share', '--mount', `${tree}:/mnt`, 'programs/first/hello.s']);
    expect([share.status, share.stderr.includes('a link carries no folder')]).toEqual([2, true]);
    const bare = await badak(['run', '--bare', '--mount', `${tree}:/mnt`, 'programs/bare/hello.s']);
    expect([bare.status, bare.stderr.includes('--mount')]).toEqual([2, true]);
    const replay = await badak(['sh', '--replay', 'x', '--mount', `${tree}:/mnt`]);
    expect([replay.status, replay.stderr.includes('--mount')]).toEqual([2, true]);
  });
});

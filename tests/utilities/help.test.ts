// Every program of /bin tells how it is used.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guestToolchain } from '../../src/cli/guest-toolchain.ts';
import { readTar } from '../../src/host/tar.ts';
import { runShell } from '../shell/machine.ts';
import { scriptOf, transcriptOf } from './transcript.ts';

/** These take --help for an argument like any other, as elsewhere, or are no utilities. */
const WITHOUT = ['[', 'false', 'init', 'sh', 'test', 'true', 'usertests'];

const archive = readTar(readFileSync(new URL('../../dist/root.tar', import.meta.url)));
const names = archive
  .filter(({ path }) => path.startsWith('bin/'))
  .map(({ path }) => path.slice(4))
  .filter((name) => !WITHOUT.includes(name));

it('utilities: each answers --help with a line of usage and status 0', async () => {
  expect(names.length).toBeGreaterThan(40);
  const commands = names.map((name) => `/bin/${name} --help`);
  const { host } = await runShell(['/tmp/script'], {
    script: scriptOf(commands),
    session: { toolchain: guestToolchain },
  });
  const shown = transcriptOf(commands, host.text()).split('$ /bin/').slice(1);
  expect(shown.length).toBe(names.length);
  shown.forEach((text, at) => {
    const name = names[at]!;
    expect(text).toMatch(/^\S+ --help\nUsage: /);
    expect(text).toContain(`Usage: ${name}`);
    expect(text).not.toMatch(/\[\d+\]\n$/);
  });
});

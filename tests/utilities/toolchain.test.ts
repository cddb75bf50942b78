// as, ld, dis and nm inside the machine: programs made and run there, errors, replay without the toolchain, bad requests.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guestToolchain } from '../../src/cli/guest-toolchain.ts';
import { replaySession, runShell, type ShellRun } from '../shell/machine.ts';

const HELLO = `        .global main
main:
        addi    sp, sp, -4
        sw      ra, 0(sp)
        la      a0, text
        call    puts
        li      a0, 7
        lw      ra, 0(sp)
        addi    sp, sp, 4
        ret
        .section .rodata
text:   .asciz  "made inside"
`;
const BUILD = 'cd /tmp; as hello.s -o hello.o && ld hello.o -o hello && ./hello; echo "status $?"';

const file = (name: string, text: string) =>
  ({ kind: 'file', path: `/tmp/${name}`, mode: 0o644, bytes: new TextEncoder().encode(text) }) as const;

const run = (script: string, sources: Readonly<Record<string, string>>): Promise<ShellRun> =>
  runShell(['/tmp/script'], {
    script,
    files: Object.entries(sources).map(([name, text]) => file(name, text)),
    session: { toolchain: guestToolchain },
  });

describe('toolchain inside', () => {
  it('assembles, links, lists and runs; a replay needs no toolchain', async () => {
    const first = await run(`${BUILD}; nm hello.o | grep main; dis hello.o | grep -c ecall`, { 'hello.s': HELLO });
    expect(first.host.text()).toBe('made inside\nstatus 7\n00000000 T main\n0\n');
    const again = await replaySession(first);
    expect(again.host.text()).toBe(first.host.text());
    expect(again.hash).toBe(first.hash);
  });

  it('says what is wrong with a source, where, and makes no object', async () => {
    const { host } = await run('cd /tmp; as bad.s -o bad.o; echo "status $?"; ls bad.o', {
      'bad.s': '        li a0, 1\n        adi a0, a0, 1\n',
    });
    expect(host.text()).toContain('bad.s:2:9');
    expect(host.text()).toContain('adi');
    expect(host.text()).toContain('status 1\nls: bad.o: No such file or directory\n');
  });

  it('says which file or symbol is missing', async () => {
    const { host } = await run('cd /tmp; as none.s; ld none.o; nm /tmp/x.s; as x.s -o x.o; ld x.o; echo "status $?"', {
      'x.s': '        .global main\nmain:   call nowhere\n        ret\n',
    });
    expect(host.text()).toContain('as: none.s: No such file or directory\n');
    expect(host.text()).toContain('ld: none.o: No such file or directory\n');
    expect(host.text()).toContain('nm: /tmp/x.s is neither an object nor an archive');
    expect(host.text()).toMatch(/nowhere[\s\S]*status 1\n$/);
  });

  it('refuses requests that are too large, not there, or no requests, and replies without room', async () => {
    const source = readFileSync(new URL('request.s', import.meta.url), 'utf8');
    const { host } = await run('cd /tmp; as r.s -o r.o && ld r.o -o r && ./r', { 'r.s': source });
    expect(host.text().split('\n')).toEqual(['-7', '-14', '-34', '1', '2', '']);
  });

  it('a program that crashes is in the log of the kernel until dmesg -c', async () => {
    const { host } = await run(
      'cd /tmp; as c.s -o c.o && ld c.o -o c; ./c; echo "status $?"; dmesg -c | tail -n 1; dmesg',
      {
        'c.s': '        .global main\nmain:   lw a0, 0(zero)\n',
      },
    );
    expect(host.text()).toMatch(/status 139\n.*\bc\b.*\n$/);
  });

  it('a machine without it says so', async () => {
    const { host, status } = await runShell(['-c', 'as x.s']);
    expect(host.text()).toBe('as: toolchain: Function not implemented\n');
    expect(status).toBe(1);
  });
});

// /bin/usertests: every case sees what it saw on Linux, and nothing is left over. A group is a machine. Then come small
// machines and folders of the host; the errors that all these calls gave are held against the table of system calls.

import { describe, expect, it } from 'vitest';
import { expectPass } from '../kernel/guest.ts';
import { Script } from '../kernel-io/script.ts';
import { FOLDER_RUNS } from './host-folders.ts';
import { NOT_PROVOKED } from './not-provoked.ts';
import { documentedErrors, noting, provoked, runUsertests } from './run.ts';
import { PROGRAMS, SMALL_MACHINES } from './small-machines.ts';

const names = runUsertests(['-l']).output.trim().split('\n');
const groups = [...new Set(names.map((name) => name.slice(0, name.indexOf('/') + 1)))];
const harts = Number(process.env['BADAK_HARTS'] ?? 1);

describe('usertests', () => {
  it.each(groups)('%s', (group) => {
    const run = runUsertests([group], { harts });
    const count = names.filter((name) => name.startsWith(group)).length;
    const verdicts = run.output.split('\n').filter((line) => !line.startsWith('ok '));
    expect(verdicts).toEqual([`${count} cases, 0 failed`, '']);
    expect(run.exit).toBe(0);
    expect(run.status).toEqual({ kind: 'done' });
    expect(Object.entries(run.leaks).filter(([, left]) => left !== 0)).toEqual([]);
  });

  it('are many', () => {
    expect(names.length).toBeGreaterThanOrEqual(250);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('errors that need a machine of their own', () => {
  it.each(SMALL_MACHINES.map((each) => [each.name, each] as const))('%s', (_, { options, write }) => {
    const s = new Script();
    write(s);
    s.run({ ...options, observer: noting });
  });

  it.each(PROGRAMS)('%s', (_, source) => {
    expectPass(source, { observer: noting });
  });

  it.each(FOLDER_RUNS.map((each) => [each.name, each] as const))('%s', (_, each) => {
    each.run({ observer: noting });
  });
});

describe('documented errors', () => {
  it('each is provoked above, or listed with the reason why not', () => {
    const missing = documentedErrors().filter((each) => !provoked.has(each));
    expect(missing.sort()).toEqual(Object.keys(NOT_PROVOKED).sort());
  });
});

// /bin/usertests: every case sees what it saw on Linux, and nothing is left over. A group is a machine; the errors that
// its calls gave are counted against the table of system calls.

import { describe, expect, it } from 'vitest';
import { documentedErrors, provoked, runUsertests } from './run.ts';

/** Share of the documented errors that the cases provoke at least, in hundredths: new rows of the table lower it for a while. */
const REACHED = 55;

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

  it('provoke the errors that the table of system calls documents', () => {
    const missing = documentedErrors().filter((each) => !provoked.has(each));
    const total = documentedErrors().length;
    const share = Math.floor(((total - missing.length) * 100) / total);
    console.info(`documented errors provoked: ${total - missing.length} of ${total} (${share}%)`);
    if (process.env['BADAK_LONG'] !== undefined) console.info(`not provoked: ${missing.join(', ')}`);
    expect(share).toBeGreaterThanOrEqual(REACHED);
  });
});

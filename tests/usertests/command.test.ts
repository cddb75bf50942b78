// `badak usertests`: names, results, exit statuses.

import { expect, it } from 'vitest';
import { badak } from '../support/cli.ts';

it('badak usertests: lists, runs and counts', async () => {
  const [list, run, json] = await Promise.all([
    badak(['usertests', '--list', 'descriptors/dup']),
    badak(['usertests', '--verbose', 'descriptors/dup_', 'wait/once']),
    badak(['usertests', '--json', 'wait/once']),
  ]);
  expect(list).toMatchObject({ status: 0, stderr: '' });
  expect(list.stdout).toContain('descriptors/dup_shares_offset\n');
  expect(run).toEqual({
    status: 0,
    stdout: 'ok   descriptors/dup_shares_offset\nok   wait/once_only\n2 cases: all as expected, nothing has leaked\n',
    stderr: '',
  });
  const cases = [{ name: 'wait/once_only', ok: true }];
  expect(JSON.parse(json.stdout)).toEqual({ cases, passed: 1, failed: 0, leaks: [] });
});

it('badak usertests: a name that no case has is a wrong command line', async () => {
  const run = await badak(['usertests', 'no-such-case']);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('badak usertests --list');
});

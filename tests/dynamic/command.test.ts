// The command: -l and -L of `badak build` and `badak run`, and what --trace-loader shows.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROGRAMS, ROOT } from '../programs/build.ts';
import { readExpectation } from '../programs/expect.ts';
import { badak, scratchFolder } from '../support/cli.ts';

const { folder } = scratchFolder();
const tour = join(PROGRAMS, 'shared/tour.s');
const { output } = readExpectation(join(PROGRAMS, 'shared/tour.expect'));
const inFolder = (...args: string[]) => badak(args, { cwd: folder });

describe('badak: shared objects', () => {
  it('are built, linked with and found again, and the loader can be watched', async () => {
    const made = await inFolder('build', '--shared', join(PROGRAMS, 'shared/shapes.s'), '-o', 'libshapes.so');
    expect(made).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await inFolder('run', tour, '-L.', '-lshapes')).toEqual({ status: 0, stdout: output, stderr: '' });
    expect((await inFolder('build', tour, '-L.', '-lshapes', '-o', 'tour')).status).toBe(0);
    expect((await inFolder('run', 'tour')).stdout).toBe(output);
    const watched = await inFolder('run', '--trace-loader', 'tour');
    expect(watched.stdout).toBe(output);
    for (const step of [/map \/lib\/libshapes\.so at /, /relocate tour: /, /start tour at /, /bind area for tour: /])
      expect(watched.stderr).toMatch(step);
  });

  it.each(['cancel', 'errors'])('the runtime library as one: threads, %s', async (name) => {
    const path = join(ROOT, 'tests/threads/library', name);
    const { output } = readExpectation(`${path}.expect`);
    expect(await inFolder('run', `${path}.s`, '-lbadak')).toEqual({ status: 0, stdout: output, stderr: '' });
  });

  it('that are nowhere are an error before anything runs', async () => {
    expect((await inFolder('run', tour, '-L.', '-lnone')).stderr).toContain('cannot find -lnone');
  });
});

// The benchmark suite at its small sizes: every benchmark runs, checksums hold in all lanes, reports compare.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareReports, reportProblem } from '../../src/bench/compare.ts';
import { flameGraph } from '../../src/bench/flame.ts';
import { buildGuest, finishGuest, startGuest } from '../../src/bench/guest.ts';
import { kernelRows } from '../../src/bench/interpreter.ts';
import { runJsKernel } from '../../src/bench/js-kernels.ts';
import { measure } from '../../src/bench/measure.ts';
import { profileGuest } from '../../src/bench/profile.ts';
import { profileTables } from '../../src/bench/profile-table.ts';
import { statistics } from '../../src/bench/statistics.ts';
import { suite } from '../../src/bench/suite.ts';
import { reportTable } from '../../src/bench/table.ts';
import type { Report } from '../../src/bench/types.ts';
import { nodeAssets } from '../../src/cli/commands/bench.ts';
import { readImage } from '../../src/elf/image.ts';
import { readElf } from '../../src/elf/read.ts';
import { badak } from '../support/cli.ts';

const assets = nodeAssets();

/** A clock that advances by one millisecond a look: reports do not depend on the host's speed. */
function steadyClock(): () => number {
  let time = 0;
  return () => time++;
}

const measured = (filter: string): Promise<Report> =>
  measure(suite(assets, filter, true), { now: steadyClock(), rounds: 2, warmups: 1, calibrate: () => 1, host: 'test' });

describe('bench', () => {
  it('runs every benchmark and checks its checksums', async () => {
    const report = await measured('');
    expect(report.results.length).toBeGreaterThan(12);
    for (const { lanes } of report.results) for (const lane of lanes) expect(lane.medianRate).toBeGreaterThan(0);
    expect(reportTable(report)).toContain('geometric mean');
  });

  it('prints the reference checksums, by the guest and by JavaScript', () => {
    const image = buildGuest(assets, ['main.s', 'kernels-O2.s']);
    for (const { kernel, small, full, name } of kernelRows(assets)) {
      const run = finishGuest(startGuest(assets, { image, args: [String(kernel), String(small.scale)] }));
      expect(run.output, name).toBe(`${small.checksum}\n`);
      expect(runJsKernel(kernel, small.scale), name).toBe(Number.parseInt(small.checksum, 16));
      expect(Math.abs(run.instructions - small.instructions) / small.instructions, name).toBeLessThan(0.15);
      expect(full.scale).toBeGreaterThan(small.scale);
    }
  });

  it('computes medians and spread of the samples it is given', () => {
    const { median, mad, mean } = statistics([3, 1, 2, 10, 4]);
    expect([median, mad, mean]).toEqual([3, 1, 4]);
  });

  it('calls a change a change only when it is more than noise', () => {
    const report = (rates: number[]): Report => ({
      version: 1,
      host: 'test',
      rounds: rates.length,
      results: [
        {
          id: 'a/b',
          group: 'a',
          title: 'b',
          unit: 'x',
          lanes: [{ name: 'badak', firstRate: 1, medianRate: 1, spread: 0, rates, relative: rates }],
        },
      ],
    });
    const noisy = report([90, 110, 100, 80, 120]);
    expect(compareReports(noisy, report([95, 112, 99, 85, 118]))[0]?.verdict).toBe('same');
    expect(compareReports(noisy, report([195, 212, 199, 185, 218]))[0]?.verdict).toBe('faster');
    expect(compareReports(report([100, 101, 99]), report([80, 81, 79]))[0]?.verdict).toBe('slower');
    expect(compareReports(report([100, 101, 99]), report([101, 100, 101]))[0]?.verdict).toBe('same');
  });

  it('refuses what is not a report', () => {
    expect(reportProblem([])).toContain('version');
    expect(reportProblem({ version: 1 })).toContain('results');
    expect(reportProblem({ version: 1, results: [{}] })).toContain('no id');
    expect(reportProblem({ version: 1, results: [] })).toBeUndefined();
  });

  it('counts every instruction of a profile exactly, the same each time', () => {
    const image = buildGuest(assets, ['main.s', 'kernels-O2.s']);
    const guest = { image, args: ['2', '10'] };
    const run = finishGuest(startGuest(assets, guest));
    const profile = profileGuest(startGuest(assets, guest), readImage(readElf(image, 'fib').file!), 1_000_000);
    const again = profileGuest(startGuest(assets, guest), readImage(readElf(image, 'fib').file!), 1_000_000);
    expect(profile.instructions).toBe(run.instructions);
    expect(again).toEqual(profile);
    expect(profile.root.total).toBe(profile.instructions);
    expect([...profile.byFunction.keys()]).toContain('k_fib');
    expect(profileTables(profile)).toContain('k_fib');
    expect(flameGraph(profile, 'fib <10>')).toContain('fib &lt;10&gt;');
  });

  it('measures a program of the user with and without translation, and says when one does not end well', async () => {
    const good = await badak(['bench', 'programs/numbers/primes.s 1000', '--rounds', '1', '--json']);
    expect(good.status).toBe(0);
    const { results } = JSON.parse(good.stdout) as Report;
    expect(results[0]!.lanes.map(({ name }) => name)).toEqual(['badak', 'interpreter']);
    const bad = await badak(['bench', 'programs/bench/spin.s', '--rounds', '1']);
    expect(bad).toMatchObject({ status: 1, stdout: '' });
    expect(bad.stderr).toContain('spin was killed by signal 11');
  });

  it('runs the same with and without translation, to the recorded hash', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'badak-'));
    const recording = async (name: string, ...options: string[]): Promise<string> => {
      const path = join(folder, name);
      const { status } = await badak(['run', ...options, '--record', path, 'programs/numbers/primes.s 200000']);
      expect(status).toBe(0);
      return readFileSync(path, 'utf8');
    };
    expect(await recording('translated')).toBe(await recording('interpreted', '--no-translate'));
    rmSync(folder, { recursive: true });
  });

  it('gives the samples the input that their own tests give them', () => {
    for (const name of ['calc', 'sortlines', 'wc']) {
      const literals = new RegExp(`#define ${name.toUpperCase()}_IN((?: \\\\\\n *"(?:[^"\\\\]|\\\\.)*")+)`).exec(
        assets.text('samples.h'),
      )![1]!;
      const lines = literals.match(/"(?:[^"\\]|\\.)*"/g)!;
      const text = lines.map((line) => JSON.parse(line) as string).join('');
      expect(text, name).toBe(readFileSync(new URL(`../samples/${name}.in`, import.meta.url), 'utf8'));
    }
  });
});

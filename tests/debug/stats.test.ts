// The table of a run.
import { describe, expect, it } from 'vitest';
import { duration, shellStatus, statsJson, statsTable } from '../../src/debug/stats.ts';

const row = {
  pid: 2,
  parent: 1,
  program: 'hello',
  instructions: 12345,
  switches: 3,
  faults: 2,
  syscalls: 4,
  status: 0,
};
const stats = {
  processes: [row],
  cycles: 250_000,
  idle: 125_000,
  clockHz: 1e8,
  harts: 1,
  hostSeconds: undefined,
  translated: 0,
};

describe('debug: statistics', () => {
  it('are a table of one line a process', () => {
    expect(statsTable(stats)).toBe(
      [
        'pid  program  instructions  switches  faults  syscalls  exit',
        '  2  hello          12,345         3       2         4  0   ',
        '',
        'virtual time 2.50 ms · idle 50%',
        '',
      ].join('\n'),
    );
  });

  it('tell what the host did, if that may show', () => {
    const busy = { ...stats, processes: [{ ...row, instructions: 2e8 }], hostSeconds: 0.1, translated: 1 };
    expect(statsTable(busy)).toContain('host time 0.10 s · 2000 million instructions/s · 1 translation of hot code\n');
    expect(statsTable({ ...busy, translated: 12 })).toContain('12 translations of hot code');
    expect(statsTable({ ...busy, translated: 0 })).not.toContain('hot code');
  });

  it('have totals for several processes, and name signals', () => {
    const two = statsTable({ ...stats, processes: [row, { ...row, pid: 3, status: 11 }] });
    expect(two).toContain('2 processes');
    expect(two).toContain('24,690');
    expect(two).toContain('SIGSEGV');
  });

  it('are data for --json', () => {
    const json = JSON.parse(JSON.stringify(statsJson({ ...stats, processes: [{ ...row, status: 11 }] })));
    expect(json.processes[0]).toMatchObject({ pid: 2, exit: 139, signal: 'SIGSEGV' });
  });

  it('give exit statuses as a shell does, and times in fitting units', () => {
    expect([0, 3 << 8, 9, 0x8b].map(shellStatus)).toEqual([0, 3, 137, 139]);
    expect([50, 5_000_000, 250_000_000].map((cycles) => duration(cycles, 1e8))).toEqual([
      '0.50 us',
      '50.0 ms',
      '2.50 s',
    ]);
  });
});

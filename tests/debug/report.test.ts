// Crash and deadlock reports from plain facts.
import { describe, expect, it } from 'vitest';
import { crashReport } from '../../src/debug/report.ts';
import type { ProgramSymbols } from '../../src/debug/symbols.ts';
import type { CrashReport, FaultReason } from '../../src/kernel/observe.ts';
import { Signal } from '../../src/spec/signals.ts';
import { Cause } from '../../src/spec/traps.ts';

const facts: CrashReport = {
  pid: 3,
  tid: 3,
  name: 'crash',
  exe: '/bin/crash',
  signal: Signal.SIGSEGV,
  code: 1,
  cause: Cause.storePage,
  pc: 0x10008,
  tval: 0,
  instruction: 0x52ba0000,
  registers: [0, 0x10044, 0xbfffdff0, 0, 0, 64, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0],
  reason: 'null pointer',
  region: undefined,
  clock: 1000,
};

const symbols: ProgramSymbols = {
  symbolAt: (va) => (va === 0x10008 ? 'store+8' : va === 0x10040 ? 'main' : undefined),
  placeOf: (va) => ({ symbol: symbols.symbolAt(va), file: 'crash.s', line: va === 0x10008 ? 12 : 30 }),
};

describe('debug: crash report', () => {
  it('names place, instruction, reason, caller, help and registers', () => {
    const text = crashReport(facts, { symbols, sourceLine: (file, line) => `  ${file} line ${line}` });
    expect(text.split('\n')).toEqual([
      'crash: crash (pid 3): SIGSEGV, write to address 00000000',
      '  at     store+8 (crash.s:12)',
      '     12 |   crash.s line 12',
      '  pc     00010008  52BA0000  sw a1, 0(a0)',
      '  why    00000000 is in page 0, which is never mapped: a null pointer',
      '  ra     00010044  last call was made in main (crash.s:30)',
      '  help   was the register never set, or the 0 that a call returned not checked?',
      '  zero 00000000     ra 00010044     sp BFFFDFF0     gp 00000000',
      '    tp 00000000     t0 00000040     t1 00000000     t2 00000000',
      '    s0 00000000     s1 00000000     a0 00000000     a1 00000007',
      '    a2 00000000     a3 00000000     a4 00000000     a5 00000000',
      '',
    ]);
  });

  it('names the thread, if it is not the first of its process', () => {
    expect(crashReport({ ...facts, tid: 7 }).split('\n')[0]).toBe(
      'crash: crash (pid 3, thread 7): SIGSEGV, write to address 00000000',
    );
  });

  it('stays within 80 columns and gives a sentence for every reason, known program or not', () => {
    const reasons: FaultReason[] = [
      'unmapped',
      'null pointer',
      'read-only',
      'not readable',
      'not executable',
      'kernel address',
      'stack overflow',
      'misaligned',
      'illegal instruction',
      'breakpoint',
      'beyond the end of the file',
      'out of memory',
      'outside memory',
    ];
    for (const reason of reasons) {
      for (const instruction of [undefined, 0, 0x52ba0000, 0xffffffff]) {
        const text = crashReport({ ...facts, reason, instruction, tval: 0x12345678 });
        expect(text).not.toMatch(/undefined|NaN/);
        expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
      }
    }
  });
});

// The written bits that snapshots stand on: whatever changed since the mark is marked, and little else.

import { describe, expect, it } from 'vitest';
import { Machine } from '../../src/machine/machine.ts';
import { coreModule } from './core.ts';
import { ModelMachine } from './model.ts';
import { runPaged, startPaged } from './paged.ts';
import { modelSide, Pair } from './pair.ts';
import { Random, runSeed } from './random.ts';
import { Place } from './scenario.ts';

describe('written bits', () => {
  it('are set for every frame that changed since the mark, by programs and by the host', () => {
    const config = { memoryBytes: Place.memory, harts: 1, bare: false };
    const machine = new Machine(coreModule(), config);
    const pair = new Pair(machine, modelSide(new ModelMachine(config)));
    const random = new Random(runSeed + 77);
    startPaged(pair, random);
    for (let mark = 0; mark < 300; mark++) {
      const before = machine.ram.slice();
      machine.takeMark();
      expect(machine.nextWritten(0)).toBe(-1);
      runPaged(pair, random, random.between(1, 500), false);
      for (let frame = 0; frame < machine.frames; frame++) {
        const from = frame * 4096;
        const same = Buffer.compare(before.subarray(from, from + 4096), machine.ram.subarray(from, from + 4096)) === 0;
        if (!same && !machine.isWritten(frame)) expect.fail(`frame ${frame} changed unnoticed, BADAK_SEED=${runSeed}`);
      }
    }
  });
});

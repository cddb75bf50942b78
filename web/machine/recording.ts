// What happened to a machine so far, as a recording that `badak run --replay` runs again.

import { writeRecording } from '../../src/host/recording.ts';
import type { Kernel } from '../../src/kernel/context.ts';
import { exactHash } from '../../src/kernel/hash.ts';
import { machineTime } from '../../src/kernel/kernel.ts';
import { hashText } from '../../src/kernel/trace-hash.ts';
import type { InputEvent } from '../../src/spec/inputs.ts';
import type { FromMachine, Mode } from '../messages.ts';

/** Version that recordings of the page carry: that of the package. */
declare const __VERSION__: string;

export function recordRun(k: Kernel, events: readonly InputEvent[], mode: Mode, id: number): FromMachine {
  const hash = `${hashText(k.trace!)}-${exactHash(k)}`;
  const isDone = mode === 'idle' && k.state.threads.rows.size === 0;
  const kind = isDone ? 'done' : mode === 'deadlock' ? 'deadlock' : 'stopped';
  const header = { badak: __VERSION__, config: k.state.config };
  return {
    type: 'recording',
    id,
    text: writeRecording({ header, events, end: { kind, time: machineTime(k), hash } }),
    hash,
  };
}

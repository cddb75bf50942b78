// The call `toolchain` whose thread does not wait for its end: the request goes with it, and the host's reply is dropped.
import { expect, it } from 'vitest';
import { submit } from '../../src/kernel/inputs.ts';
import { brokenInvariants } from '../../src/kernel/invariants/invariants.ts';
import { takeRequests } from '../../src/kernel/io/requests.ts';
import { machineTime, run } from '../../src/kernel/kernel.ts';
import { Errno } from '../../src/spec/errno.ts';
import { Signal } from '../../src/spec/signals.ts';
import { tiny } from '../kernel/tiny.ts';
import { bootPrograms, drive, newTestHost } from '../support/machine.ts';

/** Asks the toolchain with 128 KiB; its exit status is 7 when the answer is EINTR. SIGUSR1 has a handler. */
const asks = tiny(
  `li a0, 10; li a1, action; li a2, 0; li a3, 8; sys 134
  li a0, buffer; li a1, 0x20000; li a2, buffer; li a3, 0x20000; sys 1110
  addi a0, a0, ${Errno.EINTR + 7}; sys 94
  handler: ret
  .data
  action: .word handler; .word 0; .word 0; .word 0
  buffer: .word 0`,
  0x20000,
);

const PID = 2;
const CASES = [
  ['killed while the host works', Signal.SIGKILL, Signal.SIGKILL, 'waiting'],
  ['interrupted while the host works', Signal.SIGUSR1, 7 << 8, 'waiting'],
  ['killed while the request is gathered', Signal.SIGKILL, Signal.SIGKILL, 'more'],
] as const;

it.each(CASES)('a thread that is %s leaves nothing behind', (_name, signal, status, moment) => {
  const k = bootPrograms([{ image: asks }]);
  // With 128 KiB the first piece is read in the first 100,000 cycles, or all of it.
  for (let step = 0; k.state.requests.rows.size === 0 && step < 1000; step++) run(k, machineTime(k) + 1100);
  if (moment === 'waiting') while (run(k, machineTime(k) + 1e6).kind !== 'waiting') {}
  const requests = takeRequests(k);
  expect(requests.length).toBe(moment === 'waiting' ? 1 : 0);
  submit(k, { kind: 'signal', pid: PID, signal });
  // Virtual time stands still while the host works: its reply lets the signal in.
  for (const { id } of requests)
    submit(k, { kind: 'reply', request: id, result: -Errno.EIO, bytes: new Uint8Array(0) });
  expect(drive(k, newTestHost()).kind).toBe('done');
  expect(k.state.programs.rows.get(1)!.status).toBe(status);
  expect(k.state.requests.rows.size).toBe(0);
  expect(brokenInvariants(k)).toEqual([]);
});

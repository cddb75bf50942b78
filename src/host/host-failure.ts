// Functions of the host that fail, which they should not: a session then ends and says which one it was, with the machine
// as it is between two entries. What a request asks for may fail: that is an error of the guest's call.

import type { SessionHost } from './session.ts';

/** A function of the host threw, or its promise was rejected. */
export class HostFailure extends Error {
  override readonly name = 'HostFailure';
  /** Name of the function. */
  readonly call: string;

  constructor(call: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.call = call;
  }
}

/** The same host, whose failures are HostFailures. */
export function guardHost(host: SessionHost): SessionHost {
  return {
    nowMs: () => guard('nowMs', host.nowMs),
    pause: (ms) =>
      guardLater(
        'pause',
        guard('pause', () => host.pause(ms)),
      ),
    takeArrivals: () => guard('takeArrivals', host.takeArrivals),
    stopReason: () => guard('stopReason', host.stopReason),
    write: (output) => {
      const slow = guard('write', () => host.write(output));
      return slow === undefined ? undefined : guardLater('write', slow);
    },
    answer: (request) => host.answer(request),
  };
}

function guard<T>(call: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new HostFailure(call, error);
  }
}

function guardLater<T>(call: string, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw new HostFailure(call, error);
  });
}

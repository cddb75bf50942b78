// Going on in steps: by one instruction, to the next system call, to the next switch; or slowly, so many instructions
// a second. Here is no session, so this lets inputs in, carries output out and answers what guests ask of the host.

import type { BrowserHost } from '../../src/host/browser.ts';
import type { AnswerTool } from '../../src/host/session.ts';
import type { Kernel } from '../../src/kernel/context.ts';
import { submit } from '../../src/kernel/inputs.ts';
import { drainOutput, joinOutput } from '../../src/kernel/io/output.ts';
import { takeRequests } from '../../src/kernel/io/requests.ts';
import { machineTime, type RunStatus, run } from '../../src/kernel/kernel.ts';
import type { Observer } from '../../src/kernel/observe.ts';
import type { Command } from '../messages.ts';

export interface Walk {
  readonly k: Kernel;
  readonly host: BrowserHost;
  readonly toolchain: AnswerTool;
  /** Whether this way of going on is still what the page wants. */
  readonly isWanted: () => boolean;
  /** Called now and then, so that the page sees how it goes. */
  readonly refresh: () => void;
}

export type Step = Exclude<Command, 'run' | 'pause'>;

/** Wall time between two looks at the page, and of one tick of slow motion. */
const SLICE_MS = 8;
const TICK_MS = 40;
/** Cycles of one piece on the way to a call or a switch: well below SLICE_MS. */
const PIECE = 200_000;

/** Makes the kernel come back at the end of a step; an instruction needs none. */
export function stepObserver(k: Kernel, step: Step): Observer | undefined {
  const come = (): void => {
    k.breaks = true;
  };
  return step === 'call' ? { syscall: come } : step === 'switch' ? { dispatch: come } : undefined;
}

/** Takes one step. The step's observer is in place. */
export async function takeStep(walk: Walk, step: Step): Promise<void> {
  const { k, host } = walk;
  const start = instructionsOf(k);
  const isThere = (): boolean => (step === 'instruction' ? instructionsOf(k) > start : k.breaks);
  while (walk.isWanted()) {
    takeArrivals(walk);
    const endMs = host.nowMs() + SLICE_MS;
    while (host.nowMs() < endMs) {
      const status = await advance(walk, step === 'instruction' ? 1 : PIECE);
      if (isThere() || isOver(status)) return;
    }
    walk.refresh();
    await host.pause(0);
  }
}

/** Slow motion. Resolves to why the machine came to its end, or undefined when something else is wanted. */
export async function crawl(walk: Walk, rate: number): Promise<RunStatus | undefined> {
  const { host } = walk;
  let due = 0;
  let lastMs = host.nowMs();
  while (walk.isWanted()) {
    const nowMs = host.nowMs();
    due = Math.min(due + ((nowMs - lastMs) / 1000) * rate, rate);
    lastMs = nowMs;
    takeArrivals(walk);
    const whole = Math.floor(due);
    due -= whole;
    const status = whole > 0 ? await advance(walk, whole) : undefined;
    if (status !== undefined && isOver(status)) return status;
    walk.refresh();
    await host.pause(TICK_MS);
  }
  return undefined;
}

const instructionsOf = ({ machine }: Kernel): number => machine.harts.reduce((sum, { instret }) => sum + instret, 0);

const isOver = ({ kind }: RunStatus): boolean =>
  kind === 'done' || kind === 'deadlock' || kind === 'limit' || kind === 'idle';

function takeArrivals({ k, host }: Walk): void {
  for (const { input } of host.takeArrivals()) submit(k, input);
}

/** Runs about so many cycles, jumping over idle time. */
async function advance(walk: Walk, cycles: number): Promise<RunStatus> {
  const { k, host } = walk;
  const status = run(k, machineTime(k) + cycles);
  if (status.kind === 'waiting') await answer(walk);
  for (const output of joinOutput(drainOutput(k))) await host.write(output);
  return status;
}

async function answer({ k, toolchain }: Walk): Promise<void> {
  for (const { id, request } of takeRequests(k)) {
    const bytes = request.kind === 'tool' ? await toolchain(request.bytes) : new Uint8Array(0);
    submit(k, { kind: 'reply', request: id, result: bytes.length, bytes });
  }
}

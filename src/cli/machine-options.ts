// From the options of `badak run` to what machine and kernel are made with.

import { readFileSync } from 'node:fs';
import { CHOOSABLE } from '../kernel/sched/policies.ts';
import type { KernelConfig } from '../kernel/state.ts';
import { COST_ROWS, type Costs, DEFAULT_COSTS } from '../spec/costs.ts';
import { DEFAULT_QUANTUM, DEFAULT_WINDOW, TIME_MAX } from '../spec/inputs.ts';
import { DEFAULT_LIMITS } from '../spec/limits.ts';
import { PAGE_SIZE } from '../spec/paging.ts';
import { didYouMean } from './did-you-mean.ts';
import { CliError, usageError } from './exit.ts';
import { reasonOf } from './files.ts';
import { limitsGiven, type RunOptions } from './run-options.ts';

const DEFAULT_POLICY = 'rr';

/** What boot() takes. Throws CliError for a --costs file that cannot be used. */
export function kernelConfig(options: RunOptions): KernelConfig {
  const limits = { ...DEFAULT_LIMITS, ...limitsGiven(options as unknown as Readonly<Record<string, unknown>>) };
  const { quantum } = options;
  const cycles =
    quantum?.cycles ?? (quantum?.seconds === undefined ? DEFAULT_QUANTUM : quantum.seconds * options.clock);
  return {
    limits: { ...limits, memoryBytes: Math.ceil(limits.memoryBytes / PAGE_SIZE) * PAGE_SIZE },
    costs: options.costs === undefined ? DEFAULT_COSTS : readCosts(options.costs),
    seed: options.seed,
    window: DEFAULT_WINDOW,
    quantum: Math.max(1, Math.round(cycles)),
    clockHz: options.clock,
    epochSeconds: 0,
    policy: knownPolicy(options.sched ?? options.policy ?? DEFAULT_POLICY),
    maxCycles: options.maxCycles ?? TIME_MAX,
    ...(options.queues === undefined ? {} : { queues: options.queues }),
  };
}

function knownPolicy(name: string): string {
  const names = CHOOSABLE.map((policy) => policy.name);
  if (names.includes(name)) return name;
  const help = [...didYouMean(name, names), ...CHOOSABLE.map((policy) => `${policy.name}: ${policy.doc}`)];
  throw usageError(`--sched ${name}: there is no such scheduling policy`, help);
}

/** The costs of a JSON file: an object of cycles by the names of spec/costs.ts; what is not named stays. */
function readCosts(path: string): Costs {
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? `it is not JSON: ${error.message}` : reasonOf(error);
    throw new CliError(`cannot read --costs ${path}: ${why}`);
  }
  const names: readonly string[] = COST_ROWS.map(({ name }) => name);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw usageError(`--costs ${path}: it must be an object such as { "trap": 60 }`);
  }
  for (const [name, cycles] of Object.entries(given)) {
    if (!names.includes(name)) {
      throw usageError(`--costs ${path}: there is no cost '${name}'`, [
        ...didYouMean(name, names),
        `costs: ${names.join(', ')}`,
      ]);
    }
    if (!Number.isSafeInteger(cycles) || (cycles as number) < 0 || (cycles as number) > 1e9) {
      throw usageError(`--costs ${path}: ${name} must be a whole number of cycles, 0 to 1000000000`);
    }
  }
  return { ...DEFAULT_COSTS, ...(given as Partial<Costs>) };
}

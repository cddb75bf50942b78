// Limits of a process: getrlimit, setrlimit, prlimit64.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import type { Kernel } from '../context.ts';
import { watchCpu } from '../proc/cpu-timers.ts';
import { liveProcess, processOf, UNLIMITED } from '../proc/process.ts';
import type { Limit } from '../state.ts';
import { type Handler, signed } from '../syscall.ts';
import { edit } from '../table.ts';
import { readWords, writeWords } from './words.ts';

const { RLIMIT_CPU, RLIMIT_STACK } = FLAG_SETS.rlimit;
const LIMIT_COUNT = 16;
const WORD_MAX = 0xffffffff;

const getrlimit: Handler = (k, thread, call) => {
  const [resource, va] = call.args as [number, number];
  if (resource >= LIMIT_COUNT) return -Errno.EINVAL;
  const { limits, space } = processOf(k, thread);
  const { current, max } = limits[resource]!;
  return writeWords(k, space, va, [current, max].map(narrow)) ? 0 : -Errno.EFAULT;
};

const setrlimit: Handler = (k, thread, call) => {
  const [resource, va] = call.args as [number, number];
  if (resource >= LIMIT_COUNT) return -Errno.EINVAL;
  const words = readWords(k, processOf(k, thread).space, va, 2);
  if (words === null) return -Errno.EFAULT;
  const [current, max] = words.map((word) => (word === WORD_MAX ? UNLIMITED : word)) as [number, number];
  return setLimit(k, thread.pid, resource, { current, max });
};

const prlimit64: Handler = (k, thread, call) => {
  const [, resource, newVa, oldVa] = call.args as [number, number, number, number];
  const pid = signed(call, 0);
  const target = liveProcess(k, pid === 0 ? thread.pid : pid);
  if (target === undefined) return -Errno.ESRCH;
  if (resource >= LIMIT_COUNT) return -Errno.EINVAL;
  const space = processOf(k, thread).space;
  const old = target.limits[resource]!;
  const wanted = newVa === 0 ? undefined : readLimit(k, space, newVa);
  if (wanted === null) return -Errno.EFAULT;
  const problem = wanted === undefined ? 0 : checkLimit(old, wanted);
  if (problem < 0) return problem;
  if (oldVa !== 0 && !writeWords(k, space, oldVa, [...wideWords(old.current), ...wideWords(old.max)]))
    return -Errno.EFAULT;
  return wanted === undefined ? 0 : setLimit(k, target.id, resource, wanted);
};

function checkLimit(old: Readonly<Limit>, wanted: Readonly<Limit>): number {
  if (wanted.current > wanted.max) return -Errno.EINVAL;
  return wanted.max > old.max ? -Errno.EPERM : 0;
}

function setLimit(k: Kernel, pid: number, resource: number, limit: Limit): number {
  const process = edit(k.state.processes, pid);
  const problem = checkLimit(process.limits[resource]!, limit);
  if (problem < 0) return problem;
  process.limits = process.limits.with(resource, limit);
  if (resource === RLIMIT_CPU) watchCpu(k, process);
  if (resource === RLIMIT_STACK && process.space !== 0) edit(k.state.spaces, process.space).stackBytes = limit.current;
  return 0;
}

/** A struct rlimit64; null: bad address. Numbers beyond ours are "unlimited". */
function readLimit(k: Kernel, space: number, va: number): Limit | null {
  const words = readWords(k, space, va, 4);
  if (words === null) return null;
  const wide = (low: number, high: number): number => Math.min(UNLIMITED, high * 0x1_0000_0000 + low);
  return { current: wide(words[0]!, words[1]!), max: wide(words[2]!, words[3]!) };
}

function narrow(value: number): number {
  return Math.min(value, WORD_MAX);
}

function wideWords(value: number): [number, number] {
  return value >= UNLIMITED ? [WORD_MAX, WORD_MAX] : [value % 0x1_0000_0000, Math.floor(value / 0x1_0000_0000)];
}

export const LIMIT_CALLS = { getrlimit, setrlimit, prlimit64 } as const satisfies Readonly<Record<string, Handler>>;

// Calls that fit nowhere else: names of the system, random bytes, limits.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { ENTRY_BYTES_MAX } from '../../spec/limits.ts';
import { STRUCT_BY_NAME } from '../../spec/structs.ts';
import type { Kernel } from '../context.ts';
import { writeBytes } from '../mem/copy.ts';
import { UTSNAME } from '../names.ts';
import { liveProcess, processOf, UNLIMITED } from '../proc/process.ts';
import { nextRandom } from '../random.ts';
import type { Limit } from '../state.ts';
import { AGAIN, type Handler, signed } from '../syscall.ts';
import { edit } from '../table.ts';
import { readWords, writeWords } from './words.ts';

const { GRND_NONBLOCK, GRND_RANDOM } = FLAG_SETS.random;
const LIMIT_COUNT = 16;
const WORD_MAX = 0xffffffff;

const uname: Handler = (k, thread, call) => {
  const { fields, size } = STRUCT_BY_NAME.get('utsname')!;
  const bytes = new Uint8Array(size);
  for (const [index, field] of fields.entries()) bytes.set(new TextEncoder().encode(UTSNAME[index]), field.offset);
  return writeBytes(k, processOf(k, thread).space, call.args[0]!, bytes) ? 0 : -Errno.EFAULT;
};

const getrandom: Handler = (k, thread, call) => {
  const [va, count, flags] = call.args as [number, number, number];
  if ((flags & ~(GRND_NONBLOCK | GRND_RANDOM)) !== 0) return -Errno.EINVAL;
  const length = Math.min(count - call.done, ENTRY_BYTES_MAX);
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 4) {
    const word = nextRandom(k.state.random);
    for (let index = 0; index < 4 && at + index < length; index++) bytes[at + index] = word >>> (index * 8);
  }
  if (!writeBytes(k, processOf(k, thread).space, va + call.done, bytes)) return call.done || -Errno.EFAULT;
  call.done += length;
  return call.done < count ? AGAIN : count;
};

const getrlimit: Handler = (k, thread, call) => {
  const [resource, va] = call.args as [number, number];
  if (resource >= LIMIT_COUNT) return -Errno.EINVAL;
  const limit = processOf(k, thread).limits[resource]!;
  const words = [Math.min(limit.current, WORD_MAX), Math.min(limit.max, WORD_MAX)];
  return writeWords(k, processOf(k, thread).space, va, words) ? 0 : -Errno.EFAULT;
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
  if (wanted !== undefined && wanted.current > wanted.max) return -Errno.EINVAL;
  if (wanted !== undefined && wanted.max > old.max) return -Errno.EPERM;
  if (oldVa !== 0 && !writeWords(k, space, oldVa, [...wideWords(old.current), ...wideWords(old.max)]))
    return -Errno.EFAULT;
  if (wanted !== undefined) {
    const process = edit(k.state.processes, target.id);
    process.limits = process.limits.with(resource, wanted);
  }
  return 0;
};

/** A struct rlimit64; null: bad address. Numbers beyond ours are "unlimited". */
function readLimit(k: Kernel, space: number, va: number): Limit | null {
  const words = readWords(k, space, va, 4);
  if (words === null) return null;
  const wide = (low: number, high: number): number => Math.min(UNLIMITED, high * 0x1_0000_0000 + low);
  return { current: wide(words[0]!, words[1]!), max: wide(words[2]!, words[3]!) };
}

function wideWords(value: number): [number, number] {
  return value >= UNLIMITED ? [WORD_MAX, WORD_MAX] : [value % 0x1_0000_0000, Math.floor(value / 0x1_0000_0000)];
}

export const MISC_CALLS = { uname, getrandom, getrlimit, prlimit64 } as const satisfies Readonly<
  Record<string, Handler>
>;

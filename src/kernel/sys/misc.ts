// Calls that fit nowhere else: names and state of the system, random bytes.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { ENTRY_BYTES_MAX } from '../../spec/limits.ts';
import { PAGE_SIZE } from '../../spec/paging.ts';
import { STRUCT_BY_NAME } from '../../spec/structs.ts';
import { now } from '../context.ts';
import { writeBytes } from '../mem/copy.ts';
import { UTSNAME } from '../names.ts';
import { processOf } from '../proc/process.ts';
import { nextRandom } from '../random.ts';
import { AGAIN, type Handler } from '../syscall.ts';
import { packStruct } from './struct.ts';

const { GRND_NONBLOCK, GRND_RANDOM } = FLAG_SETS.random;

/** A random byte is as much work as copying so many. */
const BYTE_WORK = 4;

const uname: Handler = (k, thread, call) => {
  const { fields, size } = STRUCT_BY_NAME.get('utsname')!;
  const bytes = new Uint8Array(size);
  for (const [index, field] of fields.entries()) bytes.set(new TextEncoder().encode(UTSNAME[index]), field.offset);
  return writeBytes(k, processOf(k, thread).space, call.args[0]!, bytes) ? 0 : -Errno.EFAULT;
};

const getrandom: Handler = (k, thread, call) => {
  const [va, count, flags] = call.args as [number, number, number];
  if ((flags & ~(GRND_NONBLOCK | GRND_RANDOM)) !== 0) return -Errno.EINVAL;
  const length = Math.min(count - call.done, ENTRY_BYTES_MAX / BYTE_WORK);
  const bytes = new Uint8Array(length);
  k.work += length * (BYTE_WORK - 1);
  for (let at = 0; at < length; at += 4) {
    const word = nextRandom(k.state.random);
    for (let index = 0; index < 4 && at + index < length; index++) bytes[at + index] = word >>> (index * 8);
  }
  if (!writeBytes(k, processOf(k, thread).space, va + call.done, bytes)) return call.done || -Errno.EFAULT;
  call.done += length;
  return call.done < count ? AGAIN : count;
};

const sysinfo: Handler = (k, thread, call) => {
  const { memory, processes, config } = k.state;
  const bytes = packStruct('sysinfo', {
    uptime: Math.floor(now(k) / config.clockHz),
    loads: [0, 0, 0],
    totalram: memory.frames * PAGE_SIZE,
    freeram: (memory.frames - memory.used) * PAGE_SIZE,
    bufferram: k.state.pageCache.rows.size * PAGE_SIZE,
    procs: Math.min(processes.rows.size, 0xffff),
    mem_unit: 1,
  });
  return writeBytes(k, processOf(k, thread).space, call.args[0]!, bytes) ? 0 : -Errno.EFAULT;
};

export const MISC_CALLS = { uname, getrandom, sysinfo } as const satisfies Readonly<Record<string, Handler>>;

// struct rusage, from the counters of a process.

import { PAGE_SIZE } from '../../spec/paging.ts';
import { offsetOf, STRUCT_BY_NAME } from '../../spec/structs.ts';
import type { Kernel } from '../context.ts';
import { writeBytes } from '../mem/copy.ts';
import type { Usage } from '../state.ts';
import { timeOf } from '../time.ts';

const SIZE = STRUCT_BY_NAME.get('rusage')!.size;

/** Writes a struct rusage. False: bad address. */
export function writeUsage(k: Kernel, space: number, va: number, usage: Readonly<Usage>, peakPages = 0): boolean {
  const bytes = new Uint8Array(SIZE);
  const view = new DataView(bytes.buffer);
  const user = timeOf(k.state, usage.userCycles);
  const system = timeOf(k.state, usage.systemCycles + usage.switchCycles);
  const put = (field: string, value: number): void => view.setInt32(offsetOf('rusage', field), value, true);
  put('utime_sec', user.seconds);
  put('utime_usec', Math.floor(user.nanoseconds / 1000));
  put('stime_sec', system.seconds);
  put('stime_usec', Math.floor(system.nanoseconds / 1000));
  put('maxrss', peakPages * (PAGE_SIZE / 1024));
  put('minflt', usage.faults);
  put('nvcsw', usage.voluntary);
  put('nivcsw', usage.preempted);
  return writeBytes(k, space, va, bytes);
}

// The strings of execve: two lists of pointers that end with null. They are read from the caller's memory as many in an
// entry as it may; a null pointer is an empty list.

import { Errno } from '../../spec/errno.ts';
import { ARGUMENT_MAX } from '../../spec/limits.ts';
import type { Kernel } from '../context.ts';
import { readCString, readWord } from '../mem/copy.ts';
import { isTired } from '../mem/steps.ts';
import type { CallRecord, ProgramSearch, StringReading } from '../state.ts';
import { AGAIN } from '../syscall.ts';

const POINTER_BYTES = 4;
/** Reading a string is as much work as copying so many bytes besides its own. */
const STRING_WORK = 256;

/** The search of a call of execve at its beginning. */
export function beginSearch(call: Readonly<CallRecord>): ProgramSearch {
  const [, at, env] = call.args as [number, number, number];
  const reading: StringReading = { list: 'args', at, env, bytes: 2 * POINTER_BYTES };
  return { wanted: call.path, depth: 0, args: [], env: [], paid: false, reading };
}

/** Reads as many strings as an entry may. 0: they are all there; AGAIN, or -errno for bad memory or too much of it. */
export function readStrings(k: Kernel, space: number, search: ProgramSearch): number {
  while (search.reading !== undefined) {
    if (isTired(k)) return AGAIN;
    const problem = readNext(k, space, search, search.reading);
    if (problem !== 0) return problem;
  }
  return 0;
}

/** Reads the next string, or goes to the next list. 0, or -errno with nothing changed. */
function readNext(k: Kernel, space: number, search: ProgramSearch, reading: StringReading): number {
  const pointer = reading.at === 0 ? 0 : readWord(k, space, reading.at);
  k.work += STRING_WORK;
  if (pointer < 0) return -Errno.EFAULT;
  if (pointer === 0) {
    if (reading.list === 'env') search.reading = undefined;
    reading.list = 'env';
    reading.at = reading.env;
    return 0;
  }
  const room = k.state.config.limits.argumentBytes - reading.bytes - POINTER_BYTES - 1;
  const text = room < 0 ? null : readCString(k, space, pointer, Math.min(room, ARGUMENT_MAX - 1));
  if (text === undefined) return -Errno.EFAULT;
  if (text === null) return -Errno.E2BIG;
  search[reading.list].push(text);
  reading.at += POINTER_BYTES;
  reading.bytes += text.length + 1 + POINTER_BYTES;
  return 0;
}

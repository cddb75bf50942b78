// Reading and writing the devices that need no record of their own (vfs/devfs.ts).

import { Errno } from '../../spec/errno.ts';
import { PAGE_SIZE } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import { nextRandom } from '../random.ts';
import { get } from '../table.ts';
import { type DeviceRow, deviceRow } from '../vfs/devfs.ts';
import { continued, doneOr, left, type Transfer } from './transfer.ts';
import { toUser } from './user-buffer.ts';

const ZEROS = new Uint8Array(PAGE_SIZE);

export function readDevice(t: Transfer): number {
  const { reads } = rowOf(t);
  if (reads === 'nothing') return 0;
  for (let room = left(t); room > 0; ) {
    const count = Math.min(room, PAGE_SIZE);
    const bytes = reads === 'random' ? randomBytes(t.k, count) : ZEROS;
    if (!toUser(t.k, t.buffer, t.call.done, bytes, 0, count)) return doneOr(t, Errno.EFAULT);
    t.call.done += count;
    room -= count;
  }
  return continued(t);
}

export function writeDevice(t: Transfer): number {
  return rowOf(t).writes === 'full' ? -Errno.ENOSPC : t.buffer.length;
}

/** Random bytes from the seed of the machine. */
function randomBytes(k: Kernel, count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  for (let at = 0; at < count; at += 4) {
    let word = nextRandom(k.state.random);
    for (let index = at; index < Math.min(at + 4, count); index++) {
      bytes[index] = word;
      word >>>= 8;
    }
  }
  return bytes;
}

function rowOf(t: Transfer): DeviceRow {
  return deviceRow(get(t.k.state.vnodes, t.file.object).device);
}

// Pseudo-terminals (pty(7)): a terminal whose keys and screen are a program's, which holds the master. What it writes
// is typed at the slave, /dev/pts/N; what programs write there it reads.

import { Errno } from '../../spec/errno.ts';
import { TIME_MAX } from '../../spec/inputs.ts';
import type { Kernel } from '../context.ts';
import { block, newQueue, removeQueue, wake } from '../proc/wait-queue.ts';
import type { OpenFile, Pty, Tty } from '../state.ts';
import { edit, get, remove } from '../table.ts';
import { addPts, removePts } from '../vfs/devfs.ts';
import { hangUp } from './controlling.ts';
import { isCanonical, receiveSome } from './line-discipline.ts';
import { continued, doneOr, isNonblocking, left, type Transfer } from './transfer.ts';
import { newTty } from './tty.ts';
import { fromUser, toUser } from './user-buffer.ts';

/** Keys that are taken from memory at a time. */
const KEYS_AT_ONCE = 16;

/** A pseudo-terminal whose master is about to be opened, its slave locked. Its tty, or -ENOSPC. */
export function newPty(k: Kernel): number {
  const taken = new Set<number>();
  for (const { pty } of k.state.ttys.rows.values()) if (pty !== undefined) taken.add(pty.number);
  if (taken.size >= k.state.config.limits.pseudoTerminals) return -Errno.ENOSPC;
  let number = 0;
  while (taken.has(number)) number++;
  const name = `pts/${number}`;
  const queue = newQueue(k, `output of ${name}`);
  const tty = newTty(k, name, 0, { number, locked: true, master: true, slaves: 0, abandoned: false, sent: [], queue });
  // Until somebody sets a size there is none, as on Linux.
  tty.columns = 0;
  tty.rows = 0;
  addPts(k, name);
  return tty.id;
}

/** The master is closed, or could not be opened. */
export function dropMaster(k: Kernel, id: number): void {
  const tty = edit(k.state.ttys, id);
  tty.pty!.master = false;
  removePts(k, tty.name);
  hangUp(k, id);
  dropUnused(k, id);
}

export function closeMaster(k: Kernel, file: Readonly<OpenFile>): void {
  dropMaster(k, file.object);
}

/** A terminal was opened, a pseudo-terminal perhaps: it counts its slaves. */
export function openedSlave(k: Kernel, file: Readonly<OpenFile>): void {
  edit(k.state.openFiles, file.id).offset = get(k.state.ttys, file.object).hangups;
  const pty = ptyOf(k, file.object);
  if (pty === undefined) return;
  pty.slaves++;
  pty.abandoned = false;
}

/** With the last slave the master learns that nobody is there any more. */
export function closeSlave(k: Kernel, file: Readonly<OpenFile>): void {
  const pty = ptyOf(k, file.object);
  if (pty === undefined || --pty.slaves > 0) return;
  pty.abandoned = true;
  wake(k, pty.queue);
  dropUnused(k, file.object);
}

/** read(2) on a master: what was written to the slave; EIO when nobody has that open any more. */
export function readMaster(t: Transfer): number {
  const { k } = t;
  const tty = edit(k.state.ttys, t.file.object);
  const { sent, abandoned, queue } = tty.pty!;
  if (t.buffer.length === 0) return 0;
  if (sent.length === 0) {
    if (abandoned) return -Errno.EIO;
    if (isNonblocking(t.file)) return -Errno.EAGAIN;
    return block(k, t.thread, [queue], TIME_MAX, `output of ${tty.name}`);
  }
  const count = Math.min(left(t), sent.length);
  if (!toUser(k, t.buffer, 0, Uint8Array.from(sent.slice(0, count)), 0, count)) return -Errno.EFAULT;
  sent.splice(0, count);
  wake(k, tty.writeQueue);
  return count;
}

/** write(2) on a master: as if it were typed. Waits while the slave has more input than it reads. */
export function writeMaster(t: Transfer): number {
  const { k } = t;
  const tty = edit(k.state.ttys, t.file.object);
  const room = inputRoom(k, tty);
  if (room === 0 && t.buffer.length > 0) {
    if (isNonblocking(t.file)) return doneOr(t, Errno.EAGAIN);
    return block(k, t.thread, [tty.pty!.queue], TIME_MAX, `room for input of ${tty.name}`);
  }
  // A few at a time: what keys do to a long line may be more work than the bytes themselves.
  for (let typed = 0; typed < room && left(t) > 0; ) {
    const bytes = new Uint8Array(Math.min(left(t), room - typed, KEYS_AT_ONCE));
    if (!fromUser(k, t.buffer, t.call.done, bytes, 0, bytes.length)) return doneOr(t, Errno.EFAULT);
    const count = receiveSome(k, tty, bytes);
    t.call.done += count;
    typed += count;
  }
  return continued(t);
}

/** Bytes that the slave's input can take. A line without end takes any: what is too long rings the bell. */
function inputRoom(k: Kernel, tty: Readonly<Tty>): number {
  const room = k.state.config.limits.inputBytes - tty.ready.length - tty.line.length;
  return room <= 0 && isCanonical(tty) && tty.lines.length === 0 ? Number.MAX_SAFE_INTEGER : Math.max(0, room);
}

function ptyOf(k: Kernel, tty: number): Pty | undefined {
  return get(k.state.ttys, tty).pty === undefined ? undefined : edit(k.state.ttys, tty).pty;
}

/** A pseudo-terminal goes when neither side has it open. */
function dropUnused(k: Kernel, id: number): void {
  const { pty, readQueue, writeQueue } = get(k.state.ttys, id);
  if (pty === undefined || pty.master || pty.slaves > 0) return;
  for (const queue of [readQueue, writeQueue, pty.queue]) removeQueue(k, queue);
  remove(k.state.ttys, id);
}

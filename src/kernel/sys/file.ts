// Calls that move bytes of open files, and their offset.

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import type { Kernel } from '../context.ts';
import { canRead, canWrite, FILE_OPERATIONS } from '../io/open-file.ts';
import { buffersOf, oneBuffer, readIovec, type UserBuffer } from '../io/user-buffer.ts';
import { writeWord } from '../mem/copy.ts';
import type { CallRecord, Thread } from '../state.ts';
import { BLOCKED, type Handler, signed } from '../syscall.ts';
import { edit, get } from '../table.ts';
import { freshen } from '../vfs/hostfs/attributes.ts';

const { SEEK_SET, SEEK_CUR, SEEK_END } = FLAG_SETS.seek;

/** Offsets go as far as numbers are exact, much further than files. */
const OFFSET_MAX = BLOCKED - 1;

/** Where pread64 and pwrite64 have their offset: low word, high word. */
const OFFSET_ARG = 3;

const read: Handler = (k, thread, call) => transfer(k, thread, call, 'read', oneOf(k, thread, call), -1);
const write: Handler = (k, thread, call) => transfer(k, thread, call, 'write', oneOf(k, thread, call), -1);
const readv: Handler = (k, thread, call) => transfer(k, thread, call, 'read', several(k, thread, call), -1);
const writev: Handler = (k, thread, call) => transfer(k, thread, call, 'write', several(k, thread, call), -1);
const pread64: Handler = (k, thread, call) => transferAt(k, thread, call, 'read');
const pwrite64: Handler = (k, thread, call) => transferAt(k, thread, call, 'write');

function transferAt(k: Kernel, thread: Thread, call: CallRecord, direction: 'read' | 'write'): number {
  const high = signed(call, OFFSET_ARG + 1);
  if (high < 0) return -Errno.EINVAL;
  if (!FILE_OPERATIONS[get(k.state.openFiles, call.files[0]!).kind].seeks) return -Errno.ESPIPE;
  return transfer(k, thread, call, direction, oneOf(k, thread, call), high * 0x1_0000_0000 + call.args[OFFSET_ARG]!);
}

/** Reads or writes as the kind of open file does it. */
function transfer(
  k: Kernel,
  thread: Thread,
  call: CallRecord,
  direction: 'read' | 'write',
  buffer: UserBuffer | number,
  position: number,
): number {
  const id = call.files[0]!;
  if (!(direction === 'read' ? canRead(k, id) : canWrite(k, id))) return -Errno.EBADF;
  if (typeof buffer === 'number') return buffer;
  const file = get(k.state.openFiles, id);
  return FILE_OPERATIONS[file.kind][direction]({ k, thread, call, file, buffer, position });
}

function oneOf(k: Kernel, thread: Thread, call: CallRecord): UserBuffer | number {
  return oneBuffer(get(k.state.processes, thread.pid).space, call.args[1]!, call.args[2]!);
}

/** The pieces of an iovec, read once: the record keeps them. */
function several(k: Kernel, thread: Thread, call: CallRecord): UserBuffer | number {
  const { space } = get(k.state.processes, thread.pid);
  if (call.stage === 0) {
    const pieces = readIovec(k, space, call.args[1]!, signed(call, 2));
    if (typeof pieces === 'number') return pieces;
    call.data = pieces;
    call.stage = 1;
  }
  return buffersOf(space, call.data);
}

const lseek: Handler = (k, thread, call) => {
  const moved = seek(k, thread, call, signed(call, 1), call.args[2]!);
  if (moved === BLOCKED) return moved;
  return moved > 0x7fffffff ? -Errno.EOVERFLOW : moved;
};

const _llseek: Handler = (k, thread, call) => {
  const [, high, low, result, whence] = call.args as [number, number, number, number, number];
  const offset = (high | 0) * 0x1_0000_0000 + low;
  const moved = seek(k, thread, call, offset, whence);
  if (moved < 0 || moved === BLOCKED) return moved;
  const { space } = get(k.state.processes, thread.pid);
  return writeWord(k, space, result, moved >>> 0) && writeWord(k, space, result + 4, high32(moved)) ? 0 : -Errno.EFAULT;
};

const high32 = (value: number): number => Math.floor(value / 0x1_0000_0000);

/** Moves the offset of an open file (lseek(2)). The new offset; -errno, or BLOCKED. */
function seek(k: Kernel, thread: Thread, call: CallRecord, offset: number, whence: number): number {
  const id = call.files[0]!;
  const file = get(k.state.openFiles, id);
  if (!FILE_OPERATIONS[file.kind].seeks) return -Errno.ESPIPE;
  if (whence !== SEEK_SET && whence !== SEEK_CUR && whence !== SEEK_END) return -Errno.EINVAL;
  if (file.kind === 'device') return 0;
  const problem = file.kind === 'host' && whence === SEEK_END ? freshen(k, thread, call, file.object) : 0;
  if (problem !== 0) return problem;
  const size = file.kind === 'file' || file.kind === 'host' ? get(k.state.vnodes, file.object).size : file.text.length;
  const to = offset + (whence === SEEK_CUR ? file.offset : whence === SEEK_END ? size : 0);
  if (to < 0) return -Errno.EINVAL;
  if (to > OFFSET_MAX) return -Errno.EINVAL;
  edit(k.state.openFiles, id).offset = to;
  return to;
}

export const TRANSFER_CALLS = { read, write, readv, writev, pread64, pwrite64, lseek, _llseek } as const;

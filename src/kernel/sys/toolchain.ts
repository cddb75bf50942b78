// toolchain: the assembler, the linker, dis and nm for guests. The kernel carries bytes to the host and back, a piece in
// each entry; what they mean is between the guest's stub (programs/lib/tool.s) and src/toolchain. The reply is an input
// like any other from outside, so a recording has it and a replay needs no toolchain.

import { Errno } from '../../spec/errno.ts';
import { TIME_MAX } from '../../spec/inputs.ts';
import { ENTRY_BYTES_MAX } from '../../spec/limits.ts';
import type { Kernel } from '../context.ts';
import { addToRequest, newToolRequest, sendToolRequest, toolReply } from '../io/tool-request.ts';
import { copyOut, readBytes } from '../mem/copy.ts';
import { processOf } from '../proc/process.ts';
import { block, cloneCall } from '../proc/wait-queue.ts';
import type { CallRecord, Thread } from '../state.ts';
import { AGAIN, type Handler } from '../syscall.ts';

const Stage = { begin: 0, gather: 1, wait: 2, deliver: 3 } as const;

/** The record has the id of the request, which goes with the record (proc/exit.ts), and how far the bytes are. */
const toolchain: Handler = (k, thread, first) => {
  if (first.stage === Stage.begin && first.args[1]! > k.state.config.limits.toolInputBytes) return -Errno.E2BIG;
  const call = (thread.call ??= cloneCall(first));
  if (call.stage === Stage.begin) {
    call.data = [newToolRequest(k, thread), 0];
    call.stage = Stage.gather;
  }
  if (call.stage === Stage.gather) return gather(k, thread, call);
  if (call.stage === Stage.wait) {
    const reply = toolReply(k, call.data[0]!);
    if (reply === undefined) return -Errno.EINTR;
    if (reply.result < 0) return reply.result;
    if (reply.bytes.length > call.args[3]!) return -Errno.ERANGE;
    call.stage = Stage.deliver;
    call.data[1] = 0;
  }
  return deliver(k, thread, call);
};

/** The next piece of the request; after the last one, waits. */
function gather(k: Kernel, thread: Thread, call: CallRecord): number {
  const [va, size] = call.args as [number, number];
  const [id, at] = call.data as [number, number];
  const count = Math.min(size - at, ENTRY_BYTES_MAX);
  const piece = readBytes(k, processOf(k, thread).space, va + at, count);
  if (piece === undefined) return -Errno.EFAULT;
  addToRequest(k, id, piece);
  call.data[1] = at + count;
  if (at + count < size) return AGAIN;
  call.stage = Stage.wait;
  const queue = sendToolRequest(k, id, size * k.state.config.costs.toolByte);
  return block(k, thread, [queue], TIME_MAX, 'the toolchain');
}

/** The next piece of the reply. */
function deliver(k: Kernel, thread: Thread, call: CallRecord): number {
  const [id, at] = call.data as [number, number];
  const { bytes } = toolReply(k, id)!;
  const count = Math.min(bytes.length - at, ENTRY_BYTES_MAX);
  const { space } = processOf(k, thread);
  if (!copyOut(k, space, call.args[2]! + at, bytes, at, count)) return -Errno.EFAULT;
  call.data[1] = at + count;
  return at + count < bytes.length ? AGAIN : bytes.length;
}

export const TOOLCHAIN_CALLS = { toolchain } as const satisfies Readonly<Record<string, Handler>>;

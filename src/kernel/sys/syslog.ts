// syslog(2): reading and clearing the kernel's log. There is one reader position only: what was cleared is gone.

import { Errno } from '../../spec/errno.ts';
import { LOG_ENTRIES_MAX, logText } from '../log.ts';
import { writeBytes } from '../mem/copy.ts';
import { processOf } from '../proc/process.ts';
import { type Handler, signed } from '../syscall.ts';

/** The actions of syslog(2); 2 (wait for a message) and 3 are the same here, 0 and 1 (open, close) and 6 to 8 do nothing. */
const Action = { read: 2, readAll: 3, readClear: 4, clear: 5, sizeUnread: 9, sizeBuffer: 10 } as const;
const LINE_BYTES_MAX = 256;

const syslog: Handler = (k, thread, call) => {
  const action = signed(call, 0);
  if (action < 0 || action > Action.sizeBuffer) return -Errno.EINVAL;
  const { log, config } = k.state;
  if (action === Action.sizeBuffer) return LOG_ENTRIES_MAX * LINE_BYTES_MAX;
  if (action === Action.clear) k.state.log = [];
  const bytes = new TextEncoder().encode(logText(log, config.clockHz));
  if (action === Action.sizeUnread) return bytes.length;
  if (action < Action.read || action > Action.readClear) return 0;
  const size = signed(call, 2);
  if (size < 0 || call.args[1] === 0) return -Errno.EINVAL;
  const last = bytes.subarray(Math.max(0, bytes.length - size));
  if (!writeBytes(k, processOf(k, thread).space, call.args[1]!, last)) return -Errno.EFAULT;
  if (action === Action.readClear) k.state.log = [];
  return last.length;
};

export const SYSLOG_CALLS = { syslog } as const satisfies Readonly<Record<string, Handler>>;

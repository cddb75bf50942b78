// ioctl: terminal settings, window size, foreground group, bytes that can be read (ioctl_tty(2)).

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { Signal } from '../../spec/signals.ts';
import { STRUCT_BY_NAME, type StructName } from '../../spec/structs.ts';
import type { Kernel } from '../context.ts';
import { leaveTerminal, takeTerminal } from '../io/controlling.ts';
import { flushInput, holdOutput } from '../io/line-discipline.ts';
import { streamReady } from '../io/stream.ts';
import { isHungUp, mayUse, readableBytes, resizeTty, setModes } from '../io/tty.ts';
import { readBytes, readWord, writeBytes, writeWord } from '../mem/copy.ts';
import { wake } from '../proc/wait-queue.ts';
import type { OpenFile, Process, Thread } from '../state.ts';
import type { Handler } from '../syscall.ts';
import { edit, get } from '../table.ts';
import { packStruct, unpackStruct } from './struct.ts';

const R = FLAG_SETS.ioctl;
const { TCIFLUSH, TCOFLUSH, TCIOFLUSH } = FLAG_SETS.tcflush;
const { TCOOFF, TCOON, TCION } = FLAG_SETS.tcflow;

interface Request {
  readonly k: Kernel;
  readonly thread: Thread;
  readonly process: Readonly<Process>;
  readonly file: Readonly<OpenFile>;
  /** Third argument: mostly an address. */
  readonly argument: number;
  readonly number: number;
}

const ioctl: Handler = (k, thread, call) => {
  const [, number, argument] = call.args as [number, number, number];
  const file = get(k.state.openFiles, call.files[0]!);
  const process = get(k.state.processes, thread.pid);
  const request: Request = { k, thread, process, file, argument, number };
  if (number === R.FIONREAD) return countReadable(request);
  const action = TTY_REQUESTS[number] ?? (file.kind === 'master' ? MASTER_REQUESTS[number] : undefined);
  if ((file.kind !== 'tty' && file.kind !== 'master') || action === undefined) return -Errno.ENOTTY;
  if (isHungUp(get(k.state.ttys, file.object), file)) return -Errno.EIO;
  return action(request);
};

function countReadable(request: Request): number {
  const { k, process, file, argument } = request;
  const count = readable(k, file);
  if (count < 0) return count;
  return writeWord(k, process.space, argument, count) ? 0 : -Errno.EFAULT;
}

function readable(k: Kernel, file: Readonly<OpenFile>): number {
  switch (file.kind) {
    case 'file':
      return Math.max(0, get(k.state.vnodes, file.object).size - file.offset);
    case 'pipe':
      return get(k.state.pipes, file.object).length;
    case 'tty':
      return readableBytes(get(k.state.ttys, file.object));
    case 'master':
      return get(k.state.ttys, file.object).pty!.sent.length;
    case 'stream':
      return streamReady(k, file.object);
    default:
      return -Errno.ENOTTY;
  }
}

function getModes({ k, process, file, argument }: Request): number {
  const { iflag, oflag, cflag, lflag, control } = get(k.state.ttys, file.object);
  const bytes = packStruct('termios', { iflag, oflag, cflag, lflag, cc: control });
  return writeBytes(k, process.space, argument, bytes) ? 0 : -Errno.EFAULT;
}

function changeModes(request: Request): number {
  const { k, thread, file, number } = request;
  const modes = takeStruct(request, 'termios');
  if (modes === undefined) return -Errno.EFAULT;
  const background = mayUse(k, thread, get(k.state.ttys, file.object), Signal.SIGTTOU);
  if (background !== 0) return background;
  if (number === R.TCSETSF) flushInput(edit(k.state.ttys, file.object));
  const [iflag, oflag, cflag, lflag] = ['iflag', 'oflag', 'cflag', 'lflag'].map((name) => modes[name]![0]!);
  setModes(k, file.object, {
    iflag: iflag!,
    oflag: oflag!,
    cflag: cflag!,
    lflag: lflag!,
    control: [...modes['cc']!],
  });
  return 0;
}

function getSize({ k, process, file, argument }: Request): number {
  const { rows, columns } = get(k.state.ttys, file.object);
  return writeBytes(k, process.space, argument, packStruct('winsize', { rows, columns })) ? 0 : -Errno.EFAULT;
}

function changeSize(request: Request): number {
  const size = takeStruct(request, 'winsize');
  if (size === undefined) return -Errno.EFAULT;
  resizeTty(request.k, request.file.object, size['columns']![0]!, size['rows']![0]!);
  return 0;
}

function getForeground({ k, process, file, argument }: Request): number {
  if (process.tty !== file.object && file.kind !== 'master') return -Errno.ENOTTY;
  const { foreground } = get(k.state.ttys, file.object);
  return writeWord(k, process.space, argument, foreground) ? 0 : -Errno.EFAULT;
}

function changeForeground({ k, thread, process, file, argument }: Request): number {
  const tty = get(k.state.ttys, file.object);
  if (process.tty !== tty.id || process.sid !== tty.session) return -Errno.ENOTTY;
  const group = readWord(k, process.space, argument);
  if (group < 0) return -Errno.EFAULT;
  if ((group | 0) <= 0) return -Errno.EINVAL;
  const background = mayUse(k, thread, tty, Signal.SIGTTOU);
  if (background !== 0) return background;
  const members = [...k.state.processes.rows.values()].filter((each) => each.pgid === group);
  if (members.length === 0) return -Errno.ESRCH;
  if (!members.some((each) => each.sid === process.sid)) return -Errno.EPERM;
  edit(k.state.ttys, tty.id).foreground = group;
  return 0;
}

/** The structure that the argument points to; undefined: bad address. */
function takeStruct({ k, process, argument }: Request, name: StructName): ReturnType<typeof unpackStruct> | undefined {
  const bytes = readBytes(k, process.space, argument, STRUCT_BY_NAME.get(name)!.size);
  return bytes === undefined ? undefined : unpackStruct(name, bytes);
}

function getSession({ k, process, file, argument }: Request): number {
  const { session } = get(k.state.ttys, file.object);
  if (session === 0 || (process.tty !== file.object && file.kind !== 'master')) return -Errno.ENOTTY;
  return writeWord(k, process.space, argument, session) ? 0 : -Errno.EFAULT;
}

/** TIOCSCTTY: only for a session leader without a terminal; with the argument 1 also one that another session has. */
function takeControl({ k, process, file, argument }: Request): number {
  const { session } = get(k.state.ttys, file.object);
  if (process.sid === process.id && session === process.sid) return 0;
  if (process.sid !== process.id || process.tty !== 0 || file.kind !== 'tty') return -Errno.EPERM;
  if (session !== 0 && argument !== 1) return -Errno.EPERM;
  takeTerminal(k, process, file.object);
  return 0;
}

function giveUpControl({ k, process, file }: Request): number {
  if (process.tty !== file.object) return -Errno.ENOTTY;
  leaveTerminal(k, edit(k.state.processes, process.id));
  return 0;
}

/** Drops input that was not read, output that the master did not read, or both. */
function flush(request: Request): number {
  const { k, thread, file, argument } = request;
  if (argument !== TCIFLUSH && argument !== TCOFLUSH && argument !== TCIOFLUSH) return -Errno.EINVAL;
  const background = mayUse(k, thread, get(k.state.ttys, file.object), Signal.SIGTTOU);
  if (background !== 0) return background;
  const tty = edit(k.state.ttys, file.object);
  if (argument !== TCOFLUSH) flushInput(tty);
  if (argument !== TCIFLUSH && tty.pty !== undefined) tty.pty.sent = [];
  wake(k, tty.writeQueue);
  if (tty.pty !== undefined) wake(k, tty.pty.queue);
  return 0;
}

/** tcflow(3): output is held, or goes on. Holding input makes no difference here. */
function flow({ k, file, argument }: Request): number {
  if (argument > TCION) return -Errno.EINVAL;
  if (argument <= TCOON) holdOutput(k, edit(k.state.ttys, file.object), argument === TCOOFF);
  return 0;
}

function countUnsent({ k, process, file, argument }: Request): number {
  const count = file.kind === 'tty' ? (get(k.state.ttys, file.object).pty?.sent.length ?? 0) : 0;
  return writeWord(k, process.space, argument, count) ? 0 : -Errno.EFAULT;
}

const getNumber = ({ k, process, file, argument }: Request): number =>
  writeWord(k, process.space, argument, get(k.state.ttys, file.object).pty!.number) ? 0 : -Errno.EFAULT;

const getLock = ({ k, process, file, argument }: Request): number =>
  writeWord(k, process.space, argument, get(k.state.ttys, file.object).pty!.locked ? 1 : 0) ? 0 : -Errno.EFAULT;

function setLock({ k, process, file, argument }: Request): number {
  const value = readWord(k, process.space, argument);
  if (value < 0) return -Errno.EFAULT;
  edit(k.state.ttys, file.object).pty!.locked = value !== 0;
  return 0;
}

type Action = (request: Request) => number;

const TTY_REQUESTS: Readonly<Record<number, Action>> = {
  [R.TCGETS]: getModes,
  [R.TCSETS]: changeModes,
  [R.TCSETSW]: changeModes,
  [R.TCSETSF]: changeModes,
  // Output is on its way at once, and there is no line to break.
  [R.TCSBRK]: () => 0,
  [R.TCXONC]: flow,
  [R.TCFLSH]: flush,
  [R.TIOCSCTTY]: takeControl,
  [R.TIOCNOTTY]: giveUpControl,
  [R.TIOCGSID]: getSession,
  [R.TIOCOUTQ]: countUnsent,
  // Typing for others is how programs break out of su: nobody may.
  [R.TIOCSTI]: () => -Errno.EPERM,
  [R.TIOCGWINSZ]: getSize,
  [R.TIOCSWINSZ]: changeSize,
  [R.TIOCGPGRP]: getForeground,
  [R.TIOCSPGRP]: changeForeground,
};

const MASTER_REQUESTS: Readonly<Record<number, Action>> = {
  [R.TIOCGPTN]: getNumber,
  [R.TIOCGPTLCK]: getLock,
  [R.TIOCSPTLCK]: setLock,
};

export const TTY_CALLS = { ioctl } as const;

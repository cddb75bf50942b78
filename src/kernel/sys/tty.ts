// ioctl: terminal settings, window size, foreground group, bytes that can be read (ioctl_tty(2)).

import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { Signal } from '../../spec/signals.ts';
import { STRUCT_BY_NAME, type StructName } from '../../spec/structs.ts';
import type { Kernel } from '../context.ts';
import { flushInput } from '../io/line-discipline.ts';
import { streamReady } from '../io/stream.ts';
import { mayUse, readableBytes, resizeTty, setModes } from '../io/tty.ts';
import { readBytes, readWord, writeBytes, writeWord } from '../mem/copy.ts';
import type { OpenFile, Process, Thread } from '../state.ts';
import type { Handler } from '../syscall.ts';
import { edit, get } from '../table.ts';
import { packStruct, unpackStruct } from './struct.ts';

const R = FLAG_SETS.ioctl;

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
  const action = TTY_REQUESTS[number];
  if (file.kind !== 'tty' || action === undefined) return -Errno.ENOTTY;
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
  if (process.tty !== file.object) return -Errno.ENOTTY;
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
  const member = [...k.state.processes.rows.values()].some((each) => each.pgid === group && each.sid === process.sid);
  if (!member) return -Errno.EPERM;
  edit(k.state.ttys, tty.id).foreground = group;
  return 0;
}

/** The structure that the argument points to; undefined: bad address. */
function takeStruct({ k, process, argument }: Request, name: StructName): ReturnType<typeof unpackStruct> | undefined {
  const bytes = readBytes(k, process.space, argument, STRUCT_BY_NAME.get(name)!.size);
  return bytes === undefined ? undefined : unpackStruct(name, bytes);
}

const TTY_REQUESTS: Readonly<Record<number, (request: Request) => number>> = {
  [R.TCGETS]: getModes,
  [R.TCSETS]: changeModes,
  [R.TCSETSW]: changeModes,
  [R.TCSETSF]: changeModes,
  [R.TIOCGWINSZ]: getSize,
  [R.TIOCSWINSZ]: changeSize,
  [R.TIOCGPGRP]: getForeground,
  [R.TIOCSPGRP]: changeForeground,
};

export const TTY_CALLS = { ioctl } as const;

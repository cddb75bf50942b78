// Terminals as programs see them: reading lines or raw bytes, writing, settings, size, and which process group is in
// the foreground. What typed characters do is line-discipline.ts.

import { Errno } from '../../spec/errno.ts';
import { TIME_MAX } from '../../spec/inputs.ts';
import { Signal } from '../../spec/signals.ts';
import { ControlCharacter, DEFAULT_TERMIOS, LocalFlag } from '../../spec/termios.ts';
import { type Kernel, now } from '../context.ts';
import { isOrphaned } from '../proc/groups.ts';
import { isIgnored, isMasked } from '../proc/pending.ts';
import { kernelSignal, raiseGroup } from '../proc/signal.ts';
import { block, newQueue, wake } from '../proc/wait-queue.ts';
import type { OpenFile, Pty, Thread, Tty } from '../state.ts';
import { add, edit, get } from '../table.ts';
import { canRead, holdOutput, isCanonical } from './line-discipline.ts';
import { continued, doneOr, isNonblocking, left, type Transfer } from './transfer.ts';
import { outputRoom, showBytes } from './tty-output.ts';
import { fromUser, toUser } from './user-buffer.ts';

const DEFAULT_COLUMNS = 80;
const DEFAULT_ROWS = 24;

/** A terminal of a session (0: of none yet), whose leader's group is in the foreground. */
export function newTty(k: Kernel, name: string, session: number, pty?: Pty): Tty {
  const { iflag, oflag, cflag, lflag, control } = DEFAULT_TERMIOS;
  const outside = pty === undefined;
  return add(k.state.ttys, {
    name,
    session,
    foreground: session,
    columns: DEFAULT_COLUMNS,
    rows: DEFAULT_ROWS,
    iflag,
    oflag,
    cflag,
    lflag,
    control: [...control],
    line: [],
    lineColumn: 0,
    ready: [],
    lines: [],
    literal: false,
    column: 0,
    stopped: false,
    hangups: 0,
    pty,
    readQueue: newQueue(k, `input of terminal ${name}`, outside),
    writeQueue: newQueue(k, `output of terminal ${name}`, outside),
  });
}

/** The terminal was hung up since the file was opened. */
export function isHungUp(tty: Readonly<Tty>, file: Readonly<OpenFile>): boolean {
  return file.kind === 'tty' && file.offset !== tty.hangups;
}

/** read(2) on a terminal: a line, or in raw mode what VMIN and VTIME say. */
export function readTty(t: Transfer): number {
  const tty = edit(t.k.state.ttys, t.file.object);
  if (t.buffer.length === 0 || isHungUp(tty, t.file)) return 0;
  const background = mayUse(t.k, t.thread, tty, Signal.SIGTTIN);
  if (background !== 0) return background;
  return isCanonical(tty) ? readLine(t, tty) : readRaw(t, tty);
}

/** write(2) on a terminal. */
export function writeTty(t: Transfer): number {
  const { k } = t;
  const tty = edit(k.state.ttys, t.file.object);
  if (isHungUp(tty, t.file)) return doneOr(t, Errno.EIO);
  const background = (tty.lflag & LocalFlag.TOSTOP) === 0 ? 0 : mayUse(k, t.thread, tty, Signal.SIGTTOU);
  if (background !== 0) return background;
  if (tty.stopped) {
    if (isNonblocking(t.file)) return doneOr(t, Errno.EAGAIN);
    return block(k, t.thread, [tty.writeQueue], TIME_MAX, 'a terminal that is stopped (^Q lets it go on)');
  }
  const room = outputRoom(tty);
  if (room === 0 && t.buffer.length > 0) {
    if (isNonblocking(t.file)) return doneOr(t, Errno.EAGAIN);
    return block(k, t.thread, [tty.writeQueue], TIME_MAX, `the master of ${tty.name}`);
  }
  const bytes = new Uint8Array(Math.min(left(t), room));
  if (!fromUser(k, t.buffer, t.call.done, bytes, 0, bytes.length)) return doneOr(t, Errno.EFAULT);
  showBytes(k, tty, bytes);
  t.call.done += bytes.length;
  return continued(t);
}

/**
 * Whether a process may use its terminal: 0, or what the call answers. A background process gets `signal`
 * (SIGTTIN, SIGTTOU) and tries again when it is continued; one that will not be stopped gets EIO, or may write; there is nobody to continue an orphaned group: EIO.
 */
export function mayUse(k: Kernel, thread: Thread, tty: Readonly<Tty>, signal: number): number {
  const process = get(k.state.processes, thread.pid);
  if (process.tty !== tty.id || tty.foreground === 0 || process.pgid === tty.foreground) return 0;
  if (isMasked(thread, signal) || isIgnored(process, signal)) return signal === Signal.SIGTTIN ? -Errno.EIO : 0;
  if (isOrphaned(k, process.pgid)) return -Errno.EIO;
  raiseGroup(k, process.pgid, kernelSignal(signal));
  return block(k, thread, [], TIME_MAX, 'the foreground of its terminal');
}

/** New size; the foreground group is told if it has changed. */
export function resizeTty(k: Kernel, id: number, columns: number, rows: number): void {
  const tty = edit(k.state.ttys, id);
  if (tty.columns === columns && tty.rows === rows) return;
  tty.columns = columns;
  tty.rows = rows;
  if (tty.foreground !== 0) raiseGroup(k, tty.foreground, kernelSignal(Signal.SIGWINCH));
}

/** Changes of the settings, and what follows for input that has been typed already. */
export function setModes(
  k: Kernel,
  id: number,
  modes: Pick<Tty, 'iflag' | 'oflag' | 'cflag' | 'lflag' | 'control'>,
): void {
  const tty = edit(k.state.ttys, id);
  const wasCanonical = isCanonical(tty);
  Object.assign(tty, modes);
  if ((tty.lflag & LocalFlag.ISIG) === 0 || wasCanonical !== isCanonical(tty)) holdOutput(k, tty, false);
  if (wasCanonical && !isCanonical(tty)) {
    tty.ready.push(...tty.line);
    tty.line = [];
    tty.lines = [];
  } else if (!wasCanonical && isCanonical(tty) && tty.ready.length > 0) tty.lines = [tty.ready.length];
  if (canRead(tty)) wake(k, tty.readQueue);
}

/** Canonical mode: at most one line, or the end of file. */
function readLine(t: Transfer, tty: Tty): number {
  const length = tty.lines[0];
  if (length === undefined) return waitForInput(t, tty, TIME_MAX);
  const count = Math.min(length, t.buffer.length);
  if (!take(t, tty, count)) return -Errno.EFAULT;
  if (count === length) tty.lines.shift();
  else tty.lines[0] = length - count;
  if (tty.lines.length > 0) wake(t.k, tty.readQueue, 1);
  return count;
}

/** Raw mode: VMIN bytes, or what there is when VTIME tenths of a second are over (termios(3)). */
function readRaw(t: Transfer, tty: Tty): number {
  const { VMIN, VTIME } = ControlCharacter;
  const least = Math.min(tty.control[VMIN]!, t.buffer.length);
  const time = (tty.control[VTIME]! * t.k.state.config.clockHz) / 10;
  const count = Math.min(tty.ready.length, t.buffer.length);
  const enough = count > 0 && count >= least;
  if (!enough && t.call.woken !== 'timeout') {
    if (least === 0 && time === 0) return 0;
    if (least === 0 && t.call.stage === 0) {
      t.call.stage = 1;
      t.call.deadline = now(t.k) + time;
    }
    const runs = time > 0 && (least === 0 || count > 0);
    return waitForInput(t, tty, !runs ? TIME_MAX : least === 0 ? t.call.deadline : now(t.k) + time);
  }
  return take(t, tty, count) ? count : -Errno.EFAULT;
}

function waitForInput(t: Transfer, tty: Tty, deadline: number): number {
  if (isNonblocking(t.file)) return -Errno.EAGAIN;
  return block(t.k, t.thread, [tty.readQueue], deadline, `input of terminal ${tty.name}`);
}

/** Copies `count` bytes of input out. False: bad address, and the input stays. */
function take(t: Transfer, tty: Tty, count: number): boolean {
  if (!toUser(t.k, t.buffer, 0, Uint8Array.from(tty.ready.slice(0, count)), 0, count)) return false;
  tty.ready.splice(0, count);
  if (tty.pty !== undefined) wake(t.k, tty.pty.queue);
  return true;
}

/** Bytes that reads would give at once (FIONREAD). */
export function readableBytes(tty: Readonly<Tty>): number {
  return isCanonical(tty) ? tty.lines.reduce((sum, length) => sum + length, 0) : tty.ready.length;
}

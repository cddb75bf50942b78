// The terminal of a session (termios(3), credentials(7)): how a session gets it, gives it up, and what happens when
// either of them ends.

import { Signal } from '../../spec/signals.ts';
import type { Kernel } from '../context.ts';
import { kernelSignal, raiseGroup, raiseProcess } from '../proc/signal.ts';
import { wake } from '../proc/wait-queue.ts';
import type { Process, Tty } from '../state.ts';
import { edit, find, get } from '../table.ts';
import { flushInput } from './line-discipline.ts';

/** Session and group of programs that the driver starts on the first terminal. */
const INIT = 1;
const CONSOLE = 1;

/** A session leader without a terminal gets the one that it opens, if no session has it. */
export function claimTerminal(k: Kernel, pid: number, tty: number): void {
  const process = get(k.state.processes, pid);
  if (process.sid === pid && process.tty === 0 && get(k.state.ttys, tty).session === 0) takeTerminal(k, process, tty);
}

/** The terminal is that of the process's session from now on; whoever had it before has none. */
export function takeTerminal(k: Kernel, process: Readonly<Process>, id: number): void {
  detachSession(k, id);
  const tty = edit(k.state.ttys, id);
  tty.session = process.sid;
  tty.foreground = process.pgid;
  edit(k.state.processes, process.id).tty = id;
}

/**
 * Puts a program that the driver starts on a terminal: in the session that has it, or in a new one. On the console
 * that is init's session, unless the program `leads`.
 */
export function placeOnTerminal(k: Kernel, process: Process, id: number, leads: boolean): void {
  const tty = find(k.state.ttys, id);
  if (tty === undefined) return;
  if (id === CONSOLE && tty.session === 0) Object.assign(edit(k.state.ttys, id), { session: INIT, foreground: INIT });
  const { session } = get(k.state.ttys, id);
  if (session === 0 || (leads && session === INIT)) {
    process.sid = process.id;
    process.pgid = process.id;
    takeTerminal(k, process, id);
    return;
  }
  process.sid = session;
  process.pgid = session;
  process.tty = id;
}

/** The process gives its terminal up (TIOCNOTTY, setsid, the end); with the leader the whole session does. */
export function leaveTerminal(k: Kernel, process: Process): void {
  const tty = find(k.state.ttys, process.tty);
  process.tty = 0;
  if (tty === undefined || process.sid !== process.id || tty.session !== process.id) return;
  const { id, foreground, pty } = tty;
  if (pty === undefined) {
    hangUp(k, id);
    return;
  }
  detachSession(k, id);
  sendHangup(k, foreground);
}

/** The other end is gone: open files read the end of file and get EIO, the session loses the terminal and gets SIGHUP. */
export function hangUp(k: Kernel, id: number): void {
  const tty = edit(k.state.ttys, id);
  const { session, foreground } = tty;
  tty.hangups++;
  tty.stopped = false;
  flushInput(tty);
  if (tty.pty !== undefined) tty.pty.sent = [];
  wake(k, tty.readQueue);
  wake(k, tty.writeQueue);
  detachSession(k, id);
  raiseProcess(k, session, kernelSignal(Signal.SIGHUP));
  raiseProcess(k, session, kernelSignal(Signal.SIGCONT));
  sendHangup(k, foreground);
}

/** Processes of a session, or all, whose terminal this is. */
function detachSession(k: Kernel, id: number): void {
  for (const process of k.state.processes.rows.values()) {
    if (process.tty === id) edit(k.state.processes, process.id).tty = 0;
  }
  const tty: Tty = edit(k.state.ttys, id);
  tty.session = 0;
  tty.foreground = 0;
}

function sendHangup(k: Kernel, group: number): void {
  if (group === 0) return;
  raiseGroup(k, group, kernelSignal(Signal.SIGHUP));
  raiseGroup(k, group, kernelSignal(Signal.SIGCONT));
}

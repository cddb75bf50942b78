// The output side of a terminal: newline translation (OPOST), where the cursor stands, and what input echoes.

import { InputFlag, LocalFlag, OutputFlag } from '../../spec/termios.ts';
import type { Kernel } from '../context.ts';
import { wake } from '../proc/wait-queue.ts';
import type { Tty } from '../state.ts';
import { putOutput } from './output.ts';
import { columnAfter } from './width.ts';

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const TAB = 0x09;
const BELL = 0x07;
const BACKSPACE = 0x08;
const SPACE = 0x20;
const CARET = 0x5e;
/** Output of a pseudo-terminal that may wait for its master; translation may double it. */
const PTY_BYTES = 4096;

/** Sends bytes to the screen as the output settings say. `bytes` must not be changed afterwards. */
export function showBytes(k: Kernel, tty: Tty, bytes: Uint8Array): void {
  trackColumn(tty, bytes);
  emit(k, tty, translate(tty.oflag, bytes));
}

/** Echoes characters of input, control characters as ^X if the settings say so. */
export function echo(k: Kernel, tty: Tty, ...input: readonly number[]): void {
  if ((tty.lflag & LocalFlag.ECHO) === 0) return;
  const carets = hasCarets(tty);
  const shown = input.flatMap((byte) => {
    const plain = byte >= SPACE && byte !== 0x7f;
    return plain || byte === TAB || byte === NEWLINE || !carets ? byte : [CARET, byte ^ 0x40];
  });
  showBytes(k, tty, Uint8Array.from(shown));
}

/** Wipes the last columns, from where the cursor is back to `column`. */
export function eraseTo(k: Kernel, tty: Tty, column: number): void {
  const count = tty.column - column;
  if (count <= 0) return;
  const bytes = new Uint8Array(count * 3).fill(BACKSPACE).fill(SPACE, count, count * 2);
  emit(k, tty, bytes);
  tty.column = column;
}

/** There is no room for more input. */
export function bell(k: Kernel, tty: Tty): void {
  if ((tty.iflag & InputFlag.IMAXBEL) !== 0) emit(k, tty, Uint8Array.of(BELL));
}

/** Control characters are shown as ^X. */
export function hasCarets(tty: Readonly<Tty>): boolean {
  return (tty.lflag & LocalFlag.ECHOCTL) !== 0;
}

/** Output that a program may still write: a pseudo-terminal waits for its master. */
export function outputRoom(tty: Readonly<Tty>): number {
  return tty.pty === undefined ? Number.MAX_SAFE_INTEGER : Math.max(0, PTY_BYTES - tty.pty.sent.length);
}

/** To the host, or to the master; what a master that does not read has no room for is lost (only echo can be). */
function emit(k: Kernel, tty: Tty, bytes: Uint8Array): void {
  if (tty.pty === undefined) {
    putOutput(k, 'tty', tty.id, bytes);
    return;
  }
  if (tty.pty.sent.length + bytes.length > 3 * PTY_BYTES) return;
  for (const byte of bytes) tty.pty.sent.push(byte);
  wake(k, tty.pty.queue);
}

function trackColumn(tty: Tty, bytes: Uint8Array): void {
  const start = Math.max(bytes.lastIndexOf(NEWLINE), bytes.lastIndexOf(RETURN)) + 1;
  tty.column = columnAfter(bytes.subarray(start), start > 0 ? 0 : tty.column, false);
}

/** CR and NL as ONLCR and OCRNL say; the very same array if nothing changes. */
function translate(oflag: number, bytes: Uint8Array): Uint8Array {
  if ((oflag & OutputFlag.OPOST) === 0) return bytes;
  const source = (oflag & OutputFlag.OCRNL) !== 0 ? bytes.map((each) => (each === RETURN ? NEWLINE : each)) : bytes;
  if ((oflag & OutputFlag.ONLCR) === 0) return source;
  const lines = countNewlines(source);
  if (lines === 0) return source;
  const result = new Uint8Array(source.length + lines);
  let to = 0;
  for (let from = 0; from < source.length; ) {
    const newline = source.indexOf(NEWLINE, from);
    const end = newline < 0 ? source.length : newline;
    result.set(source.subarray(from, end), to);
    to += end - from;
    from = end + 1;
    if (newline < 0) break;
    result[to++] = RETURN;
    result[to++] = NEWLINE;
  }
  return result;
}

function countNewlines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}

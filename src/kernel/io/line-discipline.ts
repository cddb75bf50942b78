// The input side of a terminal (termios(3)): what a typed character does. Signals, flow control, editing of the line
// and its echo; then the bytes are ready to be read (tty.ts).

import { Signal } from '../../spec/signals.ts';
import { ControlCharacter, InputFlag, LINE_MAX, LocalFlag } from '../../spec/termios.ts';
import type { Kernel } from '../context.ts';
import { isTired } from '../mem/steps.ts';
import { kernelSignal, raiseGroup } from '../proc/signal.ts';
import { wake } from '../proc/wait-queue.ts';
import type { Tty } from '../state.ts';
import { bell, echo, eraseTo, hasCarets, showBytes } from './tty-output.ts';
import { columnAfter, isContinuation } from './width.ts';

const NEWLINE = 0x0a;
const RETURN = 0x0d;
/** Showing a character is as much work as copying so many bytes. */
const SHOW_WORK = 16;

/** Characters that send a signal to the foreground group. */
const SIGNAL_KEYS = [
  [ControlCharacter.VINTR, Signal.SIGINT],
  [ControlCharacter.VQUIT, Signal.SIGQUIT],
  [ControlCharacter.VSUSP, Signal.SIGTSTP],
] as const;

/** Lets typed bytes take effect, and wakes those who wait for them. */
export function receiveKeys(k: Kernel, tty: Tty, bytes: Uint8Array): void {
  for (const byte of bytes) receive(k, tty, byte);
  if (canRead(tty)) wake(k, tty.readQueue);
}

/** The same for as many of the bytes as the work of an entry allows, at least one: some keys go through the whole line. */
export function receiveSome(k: Kernel, tty: Tty, bytes: Uint8Array): number {
  let count = 0;
  while (count < bytes.length && (count === 0 || !isTired(k))) receive(k, tty, bytes[count++]!);
  if (canRead(tty)) wake(k, tty.readQueue);
  return count;
}

/** Something can be read now: a line, or in raw mode a byte. */
export function canRead(tty: Readonly<Tty>): boolean {
  return isCanonical(tty) ? tty.lines.length > 0 : tty.ready.length > 0;
}

export function isCanonical(tty: Readonly<Tty>): boolean {
  return (tty.lflag & LocalFlag.ICANON) !== 0;
}

/** Drops all input that nobody has read. */
export function flushInput(tty: Tty): void {
  tty.line = [];
  tty.ready = [];
  tty.lines = [];
}

/** Holds output (^S), or lets it go on (^Q). */
export function holdOutput(k: Kernel, tty: Tty, held: boolean): void {
  if (tty.stopped && !held) wake(k, tty.writeQueue);
  tty.stopped = held;
}

function receive(k: Kernel, tty: Tty, key: number): void {
  if (tty.literal) {
    tty.literal = false;
    keep(k, tty, key);
    return;
  }
  const byte = translate(tty.iflag, key);
  if (byte < 0 || flowControl(k, tty, byte) || signals(k, tty, byte)) return;
  if (!isCanonical(tty) || !edits(k, tty, byte)) keep(k, tty, byte);
}

/** CR and NL as the input settings say; -1: the character is dropped. */
function translate(iflag: number, key: number): number {
  const byte = (iflag & InputFlag.ISTRIP) !== 0 ? key & 0x7f : key;
  if (byte === RETURN) {
    if ((iflag & InputFlag.IGNCR) !== 0) return -1;
    return (iflag & InputFlag.ICRNL) !== 0 ? NEWLINE : byte;
  }
  return byte === NEWLINE && (iflag & InputFlag.INLCR) !== 0 ? RETURN : byte;
}

function flowControl(k: Kernel, tty: Tty, byte: number): boolean {
  if ((tty.iflag & InputFlag.IXON) === 0) return false;
  if (is(tty, byte, ControlCharacter.VSTART)) {
    holdOutput(k, tty, false);
    return true;
  }
  if (is(tty, byte, ControlCharacter.VSTOP)) {
    holdOutput(k, tty, true);
    return true;
  }
  if ((tty.iflag & InputFlag.IXANY) !== 0) holdOutput(k, tty, false);
  return false;
}

function signals(k: Kernel, tty: Tty, byte: number): boolean {
  if ((tty.lflag & LocalFlag.ISIG) === 0) return false;
  const key = SIGNAL_KEYS.find(([character]) => is(tty, byte, character));
  if (key === undefined) return false;
  holdOutput(k, tty, false);
  if ((tty.lflag & LocalFlag.NOFLSH) === 0) flushInput(tty);
  echo(k, tty, byte);
  if (tty.foreground !== 0) raiseGroup(k, tty.foreground, kernelSignal(key[1]));
  return true;
}

/** Canonical mode: the characters that end or edit the line. */
function edits(k: Kernel, tty: Tty, byte: number): boolean {
  const extended = (tty.lflag & LocalFlag.IEXTEN) !== 0;
  if (byte === NEWLINE || is(tty, byte, ControlCharacter.VEOL) || (extended && is(tty, byte, ControlCharacter.VEOL2))) {
    endLine(k, tty, byte);
  } else if (is(tty, byte, ControlCharacter.VEOF)) finishLine(tty);
  else if (is(tty, byte, ControlCharacter.VERASE)) shorten(k, tty, byte, lastCharacter(tty));
  else if (is(tty, byte, ControlCharacter.VKILL)) kill(k, tty, byte);
  else if (extended && is(tty, byte, ControlCharacter.VWERASE)) shorten(k, tty, byte, lastWord(tty.line));
  else if (extended && is(tty, byte, ControlCharacter.VREPRINT)) reprint(k, tty, byte);
  else if (extended && is(tty, byte, ControlCharacter.VLNEXT)) tty.literal = true;
  else return false;
  return true;
}

/** An ordinary character: it joins the line, or is ready at once in raw mode. */
function keep(k: Kernel, tty: Tty, byte: number): void {
  const canonical = isCanonical(tty);
  const full = tty.ready.length + tty.line.length >= k.state.config.limits.inputBytes;
  if (full || (canonical && tty.line.length >= LINE_MAX - 1)) {
    bell(k, tty);
    return;
  }
  if (canonical && tty.line.length === 0) tty.lineColumn = tty.column;
  (canonical ? tty.line : tty.ready).push(byte);
  echo(k, tty, byte);
  if (canonical && isContinuation(byte) && (tty.lflag & LocalFlag.ECHO) !== 0) tty.column = lineEnd(k, tty);
}

/** The column after the line. */
function lineEnd(k: Kernel, tty: Readonly<Tty>): number {
  k.work += tty.line.length;
  return columnAfter(tty.line, tty.lineColumn, hasCarets(tty));
}

function endLine(k: Kernel, tty: Tty, byte: number): void {
  const { ECHO, ECHONL } = LocalFlag;
  if (byte === NEWLINE && (tty.lflag & (ECHO | ECHONL)) !== 0) showBytes(k, tty, Uint8Array.of(NEWLINE));
  else echo(k, tty, byte);
  tty.line.push(byte);
  finishLine(tty);
}

function finishLine(tty: Tty): void {
  tty.lines.push(tty.line.length);
  for (const byte of tty.line) tty.ready.push(byte);
  tty.line = [];
}

/** Takes the end of the line away, on the screen too. */
function shorten(k: Kernel, tty: Tty, key: number, length: number): void {
  if (tty.line.length === 0 || length >= tty.line.length) return;
  tty.line.length = length;
  if ((tty.lflag & LocalFlag.ECHO) === 0) return;
  if ((tty.lflag & LocalFlag.ECHOE) === 0) echo(k, tty, key);
  else eraseTo(k, tty, lineEnd(k, tty));
}

function kill(k: Kernel, tty: Tty, key: number): void {
  const { ECHO, ECHOE, ECHOK, ECHOKE } = LocalFlag;
  if ((tty.lflag & ECHO) !== 0 && (tty.lflag & (ECHOK | ECHOKE | ECHOE)) !== (ECHOK | ECHOKE | ECHOE)) {
    tty.line = [];
    echo(k, tty, key);
    if ((tty.lflag & ECHOK) !== 0) showBytes(k, tty, Uint8Array.of(NEWLINE));
  } else shorten(k, tty, key, 0);
}

function reprint(k: Kernel, tty: Tty, key: number): void {
  echo(k, tty, key);
  echo(k, tty, NEWLINE);
  tty.lineColumn = tty.column;
  k.work += tty.line.length * SHOW_WORK;
  echo(k, tty, ...tty.line);
}

/** Length of the line without its last character. */
function lastCharacter(tty: Readonly<Tty>): number {
  let length = tty.line.length - 1;
  if ((tty.iflag & InputFlag.IUTF8) !== 0) while (length > 0 && isContinuation(tty.line[length]!)) length--;
  return length;
}

/** Length of the line without its last word, and without what stands between it and the end. */
function lastWord(line: readonly number[]): number {
  let length = line.length;
  while (length > 0 && !isWordByte(line[length - 1]!)) length--;
  while (length > 0 && isWordByte(line[length - 1]!)) length--;
  return length;
}

function isWordByte(byte: number): boolean {
  return byte >= 0x80 || /\w/.test(String.fromCharCode(byte));
}

/** The byte is this control character; 0 switches a control character off. */
function is(tty: Readonly<Tty>, byte: number, character: number): boolean {
  return byte !== 0 && tty.control[character] === byte;
}

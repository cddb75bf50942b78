// From the path of a program to the executable that runs: scripts name their interpreter in a first line that starts
// with #! (execve(2)), and that may be a script itself.

import { Errno } from '../../spec/errno.ts';
import { O_ACCMODE } from '../../spec/flags.ts';
import { INTERPRETER_DEPTH_MAX, INTERPRETER_LINE_MAX } from '../../spec/limits.ts';
import type { Kernel } from '../context.ts';
import { get } from '../table.ts';
import { filePage } from '../vfs/blocks.ts';
import { findPlace } from '../vfs/lookup.ts';
import { placePath } from '../vfs/path.ts';

const ANY_EXECUTE = 0o111;
const [HASH, BANG, NEWLINE, SPACE, TAB] = [0x23, 0x21, 0x0a, 0x20, 0x09];

export interface FoundProgram {
  readonly vnode: number;
  /** Absolute, symbolic links followed. */
  readonly path: string;
  readonly args: readonly Uint8Array[];
}

/** The executable for `path`, and its arguments: those of an interpreter have the script's path among them. Or -errno. */
export function findProgram(k: Kernel, cwd: number, path: string, args: readonly Uint8Array[]): FoundProgram | number {
  let wanted = path;
  let given = args;
  for (let depth = 0; ; depth++) {
    const place = findPlace(k, cwd, wanted, 'last');
    if (typeof place === 'number') return place;
    const problem = place.vnode === 0 ? -Errno.ENOENT : checkExecutable(k, place.vnode);
    if (problem < 0) return problem;
    const words = interpreterOf(k, place.vnode);
    if (words === undefined) return { vnode: place.vnode, path: placePath(k, place), args: given };
    if (words.length === 0) return -Errno.ENOEXEC;
    if (depth === INTERPRETER_DEPTH_MAX) return -Errno.ELOOP;
    given = [...words, new TextEncoder().encode(wanted), ...given.slice(1)];
    wanted = new TextDecoder().decode(words[0]);
  }
}

/** 0, or why a file cannot be run: no regular file that somebody may execute, or open for writing. */
export function checkExecutable(k: Kernel, vnode: number): number {
  const { kind, mode } = get(k.state.vnodes, vnode);
  if (kind !== 'file' || (mode & ANY_EXECUTE) === 0) return -Errno.EACCES;
  for (const file of k.state.openFiles.rows.values()) {
    if (file.object === vnode && file.kind === 'file' && (file.flags & O_ACCMODE) !== 0) return -Errno.ETXTBSY;
  }
  return 0;
}

/** Interpreter and its one argument, if there is one; [] for a bad first line, undefined if this is no script. */
function interpreterOf(k: Kernel, vnode: number): Uint8Array[] | undefined {
  const { size } = get(k.state.vnodes, vnode);
  const bytes = filePage(k, vnode, 0)?.subarray(0, Math.min(size, INTERPRETER_LINE_MAX));
  if (bytes === undefined || bytes[0] !== HASH || bytes[1] !== BANG) return undefined;
  const newline = bytes.indexOf(NEWLINE);
  const isBlank = (byte: number | undefined): boolean => byte === SPACE || byte === TAB;
  const cut = newline < 0 && size > bytes.length;
  let end = newline < 0 ? bytes.length : newline;
  while (end > 2 && isBlank(bytes[end - 1])) end--;
  let start = 2;
  while (start < end && isBlank(bytes[start])) start++;
  let gap = start;
  while (gap < end && !isBlank(bytes[gap])) gap++;
  // A path that the line was cut in could be any other.
  if (start === end || (cut && gap === end)) return [];
  let rest = gap;
  while (rest < end && isBlank(bytes[rest])) rest++;
  const words = [bytes.slice(start, gap)];
  return rest < end ? [...words, bytes.slice(rest, end)] : words;
}

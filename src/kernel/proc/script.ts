// From the path of a program to the executable that runs: scripts name their interpreter in a first line that starts
// with #! (execve(2)), and that may be a script itself.

import { Errno } from '../../spec/errno.ts';
import { O_ACCMODE } from '../../spec/flags.ts';
import { INTERPRETER_DEPTH_MAX, INTERPRETER_LINE_MAX } from '../../spec/limits.ts';
import type { Kernel } from '../context.ts';
import type { Place, ProgramSearch } from '../state.ts';
import { isAnswer } from '../syscall.ts';
import { get } from '../table.ts';
import { filePage } from '../vfs/blocks.ts';
import { findPlace } from '../vfs/lookup.ts';
import { decodeName, encodeName } from '../vfs/name-bytes.ts';
import { placePath } from '../vfs/path.ts';

const ANY_EXECUTE = 0o111;
const [HASH, BANG, NEWLINE, SPACE, TAB] = [0x23, 0x21, 0x0a, 0x20, 0x09];

export interface FoundProgram {
  readonly vnode: number;
  /** Absolute, symbolic links followed. */
  readonly path: string;
  readonly args: readonly Uint8Array[];
}

/** How the files of a program are found: without waiting, or, in a call, also in folders of the host. */
export interface ProgramAccess {
  /** Where a path leads; -errno, or BLOCKED. `walk2`: it is that of a dynamic loader. */
  find(path: string, which: 'walk' | 'walk2'): Place | number;
  /** The file can be read from now on. Its vnode; -errno, or BLOCKED. */
  open(vnode: number): number;
  /** The search goes on with another path. */
  next(): void;
}

/** Access for programs that no thread starts. */
export function accessAtOnce(k: Kernel, cwd: number): ProgramAccess {
  return { find: (path) => findPlace(k, cwd, path, 'last'), open: (vnode) => vnode, next: () => {} };
}

/**
 * The executable that a search leads to, and its arguments: those of an interpreter have the script's path among them.
 * -errno, or BLOCKED: the search goes on from where it is. -EFAULT with k.wanted: when that page is here.
 */
export function findProgram(k: Kernel, search: ProgramSearch, access: ProgramAccess): FoundProgram | number {
  for (;;) {
    const { wanted, args, depth } = search;
    const place = access.find(wanted, 'walk');
    if (typeof place === 'number') return place;
    const vnode = readable(k, place, access);
    if (isAnswer(vnode)) return vnode;
    const words = interpreterOf(k, vnode);
    if (k.wanted !== undefined) return -Errno.EFAULT;
    if (words === undefined) return { vnode, path: placePath(k, { ...place, vnode }), args };
    if (words.length === 0) return -Errno.ENOEXEC;
    if (depth === INTERPRETER_DEPTH_MAX) return -Errno.ELOOP;
    search.args = [...words, encodeName(wanted), ...args.slice(1)];
    search.wanted = decodeName(words[0]!);
    search.depth++;
    access.next();
  }
}

/** The executable at a place, ready to be read. Its vnode; -errno, or BLOCKED. */
export function readable(k: Kernel, { vnode }: Place, access: ProgramAccess): number {
  const problem = vnode === 0 ? -Errno.ENOENT : checkExecutable(k, vnode);
  return problem < 0 ? problem : access.open(vnode);
}

/** 0, or why a file cannot be run: no regular file that somebody may execute, or open for writing. */
export function checkExecutable(k: Kernel, vnode: number): number {
  const { kind, mode } = get(k.state.vnodes, vnode);
  if (kind !== 'file' || (mode & ANY_EXECUTE) === 0) return -Errno.EACCES;
  for (const file of k.state.openFiles.rows.values()) {
    const isFile = file.kind === 'file' || file.kind === 'host';
    if (file.object === vnode && isFile && (file.flags & O_ACCMODE) !== 0) return -Errno.ETXTBSY;
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

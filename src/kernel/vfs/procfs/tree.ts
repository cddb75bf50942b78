// The tree of /proc: which names there are now, and what each of them is. The texts are in process.ts, memory.ts,
// thread.ts and system.ts.

import type { Kernel } from '../../context.ts';
import type { OpenFile, Process, Vnode } from '../../state.ts';
import { find, get, sortedIds } from '../../table.ts';
import { directoryPath } from '../path.ts';
import { framesText, mapsText, statmLine } from './memory.ts';
import { commandLine, environment, limitsText, statLine, statusText } from './process.ts';
import {
  cpuText,
  fileSystemsText,
  loadText,
  memoryText,
  mountInfoText,
  mountsText,
  statText,
  uptimeText,
  versionText,
} from './system.ts';
import { stackText, threadStat, threadStatus, waitChannel, whyLine, whyLines } from './thread.ts';

/** What a name in /proc stands for. */
export type ProcNode =
  | { readonly kind: 'directory'; readonly list: () => readonly ProcEntry[] }
  | { readonly kind: 'file'; readonly text: () => string | Uint8Array }
  | {
      readonly kind: 'symlink';
      readonly target: string;
      /** Vnode that following it leads to, whatever the target says; 0: the target's path. */
      readonly jump: number;
      /** Open file that opening it opens again, if it has no vnode. */
      readonly file: number;
    };

export interface ProcEntry {
  readonly name: string;
  readonly kind: Vnode['kind'];
  /** Ascending and lasting. */
  readonly cookie: number;
}

const DIRECTORY_MODE = 0o555;
const FILE_MODE = 0o444;
const LINK_MODE = 0o777;
/** Cookies of numbers stand behind those of names. */
const FIRST_NUMBER = 256;

/** What `inside` (a path below /proc, '' for itself) is; undefined: there is no such thing. */
export function procNode(k: Kernel, inside: string): ProcNode | undefined {
  const parts = inside === '' ? [] : inside.split('/');
  const [first, ...rest] = parts;
  if (first === undefined) return { kind: 'directory', list: () => listRoot(k) };
  if (/^[1-9]\d*$/.test(first)) return processNode(k, Number(first), rest);
  return rest.length > 0 ? undefined : systemNode(k, first);
}

export function procMode(kind: ProcNode['kind']): number {
  return kind === 'directory' ? DIRECTORY_MODE : kind === 'file' ? FILE_MODE : LINK_MODE;
}

const SYSTEM_FILES: Readonly<Record<string, (k: Kernel) => string>> = {
  cpuinfo: cpuText,
  filesystems: fileSystemsText,
  loadavg: loadText,
  meminfo: memoryText,
  stat: statText,
  uptime: uptimeText,
  version: versionText,
};
const SYSTEM_LINKS = ['mounts', 'self', 'thread-self'] as const;

function systemNode(k: Kernel, name: string): ProcNode | undefined {
  const text = SYSTEM_FILES[name];
  if (text !== undefined) return { kind: 'file', text: () => text(k) };
  if (name === 'mounts') return link('self/mounts');
  const tid = k.state.harts[k.hart]!.thread;
  const pid = find(k.state.threads, tid)?.pid;
  if (pid === undefined) return undefined;
  if (name === 'self') return link(`${pid}`);
  return name === 'thread-self' ? link(`${pid}/task/${tid}`) : undefined;
}

function listRoot(k: Kernel): ProcEntry[] {
  const names = [...Object.keys(SYSTEM_FILES), ...SYSTEM_LINKS].sort();
  const isLink = (name: string): boolean => (SYSTEM_LINKS as readonly string[]).includes(name);
  return [
    ...names.map((name, index) => entry(name, isLink(name) ? 'symlink' : 'file', index)),
    ...numbered(sortedIds(k.state.processes), 'directory'),
  ];
}

type ProcessFile = (k: Kernel, process: Readonly<Process>) => string | Uint8Array;

const PROCESS_FILES: Readonly<Record<string, ProcessFile>> = {
  cmdline: (_, process) => commandLine(process),
  comm: (_, process) => `${process.name}\n`,
  environ: environment,
  frames: framesText,
  limits: (_, process) => limitsText(process),
  maps: mapsText,
  mountinfo: mountInfoText,
  mounts: mountsText,
  stack: (k, process) => process.threads.map((tid) => stackText(k, tid)).join('\n'),
  stat: statLine,
  statm: statmLine,
  status: statusText,
  wchan: (k, process) => waitChannel(k, process.threads[0] ?? 0),
  why: whyLines,
};
const PROCESS_LINKS = ['cwd', 'exe', 'root'] as const;
const PROCESS_DIRECTORIES = ['fd', 'task'] as const;

function processNode(k: Kernel, pid: number, rest: readonly string[]): ProcNode | undefined {
  const process = find(k.state.processes, pid);
  if (process === undefined) return undefined;
  const [name, number, leaf, ...more] = rest;
  if (name === undefined) return { kind: 'directory', list: listProcess };
  if (name === 'fd' && leaf === undefined) return fdNode(k, process, number);
  if (name === 'task' && more.length === 0) return taskNode(k, process, number, leaf);
  if (number !== undefined) return undefined;
  const text = PROCESS_FILES[name];
  if (text !== undefined) return { kind: 'file', text: () => text(k, process) };
  if (name === 'root') return link('/', k.state.rootVnode);
  if (name === 'cwd' && process.cwd !== 0) return link(directoryPath(k, process.cwd) ?? '(deleted)', process.cwd);
  const program = find(k.state.spaces, process.space)?.program ?? 0;
  return name === 'exe' && program !== 0 ? link(process.exe, program) : undefined;
}

function listProcess(): ProcEntry[] {
  const kinds: readonly (readonly [string, Vnode['kind']])[] = [
    ...Object.keys(PROCESS_FILES).map((name) => [name, 'file'] as const),
    ...PROCESS_LINKS.map((name) => [name, 'symlink'] as const),
    ...PROCESS_DIRECTORIES.map((name) => [name, 'directory'] as const),
  ];
  return kinds.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, kind], index) => entry(name, kind, index));
}

function fdNode(k: Kernel, process: Readonly<Process>, number: string | undefined): ProcNode | undefined {
  const slots = find(k.state.files, process.files)?.slots ?? [];
  if (number === undefined) {
    const open = [...slots.keys()].filter((fd) => slots[fd] !== 0);
    return { kind: 'directory', list: () => numbered(open, 'symlink') };
  }
  const id = /^\d+$/.test(number) ? (slots[Number(number)] ?? 0) : 0;
  if (id === 0) return undefined;
  const file = get(k.state.openFiles, id);
  return { kind: 'symlink', target: fileTarget(k, file), jump: file.vnode, file: id };
}

/** How an open file is shown as a link. */
function fileTarget(k: Kernel, file: Readonly<OpenFile>): string {
  if (file.vnode === 0) return `${file.kind}:[${file.object}]`;
  return get(k.state.vnodes, file.vnode).links === 0 ? `${file.path} (deleted)` : file.path;
}

const THREAD_FILES: Readonly<Record<string, (k: Kernel, tid: number) => string>> = {
  comm: (k, tid) => `${get(k.state.processes, get(k.state.threads, tid).pid).name}\n`,
  stack: stackText,
  stat: threadStat,
  status: threadStatus,
  wchan: waitChannel,
  why: whyLine,
};

function taskNode(
  k: Kernel,
  process: Readonly<Process>,
  number: string | undefined,
  leaf: string | undefined,
): ProcNode | undefined {
  if (number === undefined) return { kind: 'directory', list: () => numbered(process.threads, 'directory') };
  const tid = /^[1-9]\d*$/.test(number) ? Number(number) : 0;
  if (!process.threads.includes(tid)) return undefined;
  if (leaf === undefined) {
    return { kind: 'directory', list: () => Object.keys(THREAD_FILES).map((name, at) => entry(name, 'file', at)) };
  }
  const text = THREAD_FILES[leaf];
  return text === undefined ? undefined : { kind: 'file', text: () => text(k, tid) };
}

function link(target: string, jump = 0): ProcNode {
  return { kind: 'symlink', target, jump, file: 0 };
}

function entry(name: string, kind: Vnode['kind'], index: number): ProcEntry {
  return { name, kind, cookie: index + 3 };
}

function numbered(numbers: readonly number[], kind: Vnode['kind']): ProcEntry[] {
  return numbers
    .toSorted((a, b) => a - b)
    .map((number) => ({ name: `${number}`, kind, cookie: FIRST_NUMBER + number }));
}

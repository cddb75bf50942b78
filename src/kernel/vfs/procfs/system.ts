// The files of /proc about the whole machine, in Linux's formats (proc(5)).

import { PAGE_SIZE } from '../../../spec/paging.ts';
import { type Kernel, now } from '../../context.ts';
import { UTSNAME } from '../../names.ts';
import { addUsage, processUsage } from '../../proc/process.ts';
import type { Mount, Usage } from '../../state.ts';
import { get, sortedIds } from '../../table.ts';
import { timeOf } from '../../time.ts';
import { usedBlocks } from '../blocks.ts';
import { directoryPath } from '../path.ts';

/** Clock ticks of a second, in which times are shown. */
const TICKS = 100;

/** Cycles as clock ticks. */
export function ticks(k: Kernel, cycles: number): number {
  const { seconds, nanoseconds } = timeOf(k.state, cycles);
  return seconds * TICKS + Math.floor(nanoseconds / (1e9 / TICKS));
}

/** Bytes as kilobytes. */
export function kilobytes(bytes: number): number {
  return Math.floor(bytes / 1024);
}

export function memoryText(k: Kernel): string {
  const { memory, pageCache, config } = k.state;
  const free = memory.frames - 1 - memory.used;
  const rows: readonly (readonly [string, number])[] = [
    ['MemTotal', memory.frames * PAGE_SIZE],
    ['MemFree', free * PAGE_SIZE],
    ['MemAvailable', (free + pageCache.rows.size) * PAGE_SIZE],
    ['Buffers', 0],
    ['Cached', pageCache.rows.size * PAGE_SIZE],
    ['SwapCached', 0],
    ['SwapTotal', 0],
    ['SwapFree', 0],
    ['Shmem', 0],
    // Files are kept beside this memory, with a limit of their own.
    ['RamfsTotal', config.limits.fileBytes],
    ['RamfsUsed', usedBlocks(k) * PAGE_SIZE],
  ];
  return rows.map(([name, bytes]) => `${`${name}:`.padEnd(16)}${pad(kilobytes(bytes), 8)} kB\n`).join('');
}

export function uptimeText(k: Kernel): string {
  const idle = k.state.harts.reduce((sum, _, h) => sum + idleCycles(k, h), 0);
  return `${hundredths(k, now(k))} ${hundredths(k, idle)}\n`;
}

function hundredths(k: Kernel, cycles: number): string {
  const all = ticks(k, cycles);
  return `${Math.floor(all / TICKS)}.${`${all % TICKS}`.padStart(2, '0')}`;
}

/** Cycles in which a hart had nothing to run, the present pause included. */
function idleCycles(k: Kernel, h: number): number {
  const { thread, idleCycles: counted } = k.state.harts[h]!;
  return counted + (thread === 0 ? Math.max(0, now(k) - k.machine.harts[h]!.clock) : 0);
}

/** What everything that has ended and that lives has used. */
function machineUsage(k: Kernel): Usage {
  const sum = { ...k.state.ended };
  for (const process of k.state.processes.rows.values()) addUsage(sum, processUsage(k, process));
  return sum;
}

export function statText(k: Kernel): string {
  const usage = machineUsage(k);
  const works = usage.userCycles + usage.systemCycles + usage.switchCycles;
  const harts = k.state.harts.map((hs, h) => {
    const idle = idleCycles(k, h);
    const busy = Math.max(0, now(k) - idle - hs.interruptCycles);
    // Which hart spent what in user code is not counted: each has the share of all.
    const user = works === 0 ? 0 : Math.floor((busy / works) * usage.userCycles);
    return { user, system: busy - user, idle, irq: hs.interruptCycles };
  });
  const line = (name: string, rows: typeof harts): string => {
    const sum = (key: 'user' | 'system' | 'idle' | 'irq'): number =>
      ticks(
        k,
        rows.reduce((total, row) => total + row[key], 0),
      );
    return `${name} ${sum('user')} 0 ${sum('system')} ${sum('idle')} 0 ${sum('irq')} 0 0 0 0\n`;
  };
  const threads = [...k.state.threads.rows.values()];
  const running = threads.filter(({ status }) => status === 'running' || status === 'runnable').length;
  return [
    line('cpu ', harts),
    ...harts.map((row, h) => line(`cpu${h}`, [row])),
    `intr ${usage.faults + usage.syscalls}\n`,
    `ctxt ${usage.voluntary + usage.preempted}\n`,
    `btime ${k.state.config.epochSeconds}\n`,
    `processes ${k.state.threads.next - 1}\n`,
    `procs_running ${running}\n`,
    'procs_blocked 0\n',
  ].join('');
}

/** The three averages are all the number of threads that run or could run now. */
export function loadText(k: Kernel): string {
  const threads = [...k.state.threads.rows.values()];
  const running = threads.filter(({ status }) => status === 'running' || status === 'runnable').length;
  return `${`${running}.00 `.repeat(3)}${running}/${threads.length} ${k.state.threads.next - 1}\n`;
}

export function versionText(): string {
  const [system, , release, version, machine] = UTSNAME;
  return `${system} version ${release} (${machine}) ${version}\n`;
}

export function cpuText(k: Kernel): string {
  const megahertz = (k.state.config.clockHz / 1e6).toFixed(3);
  return k.state.harts
    .map(
      (_, h) =>
        `processor\t: ${h}\nhart\t\t: ${h}\nisa\t\t: badak, 16 registers\nmmu\t\t: sv32\ncpu MHz\t\t: ${megahertz}\n\n`,
    )
    .join('');
}

export function fileSystemsText(): string {
  return 'nodev\tramfs\nnodev\tdevfs\nnodev\tproc\nnodev\thostfs\n';
}

/** How file systems are called where people see them. */
export const FILE_SYSTEM_NAME: Readonly<Record<Mount['kind'], string>> = {
  ramfs: 'ramfs',
  devfs: 'devfs',
  procfs: 'proc',
  hostfs: 'hostfs',
};

/** Name, directory and access of each mount. */
function mountRows(k: Kernel): { mount: Readonly<Mount>; name: string; path: string; access: string }[] {
  return sortedIds(k.state.mounts).map((id) => {
    const mount = get(k.state.mounts, id);
    const path = mount.at === 0 ? '/' : (directoryPath(k, mount.at) ?? '/');
    const access = mount.readOnly ? 'ro' : 'rw';
    return { mount, name: FILE_SYSTEM_NAME[mount.kind], path: escapeText(path), access };
  });
}

export function mountsText(k: Kernel): string {
  return mountRows(k)
    .map(({ name, path, access }) => `${name} ${path} ${name} ${access},noatime 0 0\n`)
    .join('');
}

/** Id, that of the mount above (its own for the root), device as stat tells it, root in it, directory, options (proc(5)). */
export function mountInfoText(k: Kernel): string {
  return mountRows(k)
    .map(({ mount: { id, at }, name, path, access }) => {
      const parent = at === 0 ? id : get(k.state.vnodes, at).mount;
      return `${id} ${parent} 0:${id} / ${path} ${access},noatime - ${name} ${name} ${access}\n`;
    })
    .join('');
}

/** Spaces and the like as octal numbers, so that columns stay columns. */
export function escapeText(text: string): string {
  return text.replace(/[ \t\n\\]/g, (each) => `\\${each.charCodeAt(0).toString(8).padStart(3, '0')}`);
}

export function pad(number: number, width: number): string {
  return `${number}`.padStart(width);
}

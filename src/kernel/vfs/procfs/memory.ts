// What /proc says about the memory of a process: maps and statm (proc(5)).

import { FLAG_SETS } from '../../../spec/flags.ts';
import { PAGE_SHIFT, PAGE_SIZE } from '../../../spec/paging.ts';
import type { Kernel } from '../../context.ts';
import { eachPte } from '../../mem/page-table.ts';
import type { AddressSpace, Process, Region } from '../../state.ts';
import { find, get } from '../../table.ts';

const { PROT_READ, PROT_WRITE, PROT_EXEC } = FLAG_SETS.prot;
/** Column in which names stand (as on 32-bit Linux). */
const NAME_COLUMN = 49;

export function mapsText(k: Kernel, process: Readonly<Process>): string {
  const space = find(k.state.spaces, process.space);
  return (space?.regions ?? []).map((region) => `${mapLine(k, region)}\n`).join('');
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');

const rightsText = ({ prot, shared }: Readonly<Region>): string =>
  ((prot & PROT_READ) !== 0 ? 'r' : '-') +
  ((prot & PROT_WRITE) !== 0 ? 'w' : '-') +
  ((prot & PROT_EXEC) !== 0 ? 'x' : '-') +
  (shared ? 's' : 'p');

function mapLine(k: Kernel, region: Readonly<Region>): string {
  const { start, end, vnode, offset, name } = region;
  const device = vnode === 0 ? 0 : get(k.state.vnodes, vnode).mount;
  const where = `${hex(start)}-${hex(end)} ${rightsText(region)} ${hex(vnode === 0 ? 0 : offset)} 00:${hex(device).slice(6)} ${vnode}`;
  return name === '' ? `${where} ` : `${where} `.padEnd(NAME_COLUMN) + name;
}

/** Lines of `frames` at most: a process may have very many pages. */
const MOST_FRAMES = 4096;

/**
 * Which frame of memory each page is in, of those that are there: `10000000 r-xp frame 00123 /lib/libbadak.so`. Linux tells
 * it in the bits of pagemap. Pages beyond the first 4096 are only counted.
 */
export function framesText(k: Kernel, process: Readonly<Process>): string {
  const space = find(k.state.spaces, process.space);
  if (space === undefined) return '';
  const lines: string[] = [];
  let count = 0;
  for (const region of space.regions) {
    eachPte(k, space.root, region.start, region.end, (_pa, pte, va) => {
      if (++count > MOST_FRAMES) return;
      const frame = (pte >>> PAGE_SHIFT).toString(16).padStart(5, '0');
      lines.push(`${hex(va)} ${rightsText(region)} frame ${frame} ${region.name}`.trimEnd());
    });
  }
  if (count > MOST_FRAMES) lines.push(`and ${count - MOST_FRAMES} more`);
  return lines.map((line) => `${line}\n`).join('');
}

/** Pages by what they are for. */
export interface MemorySizes {
  readonly total: number;
  readonly resident: number;
  readonly text: number;
  readonly data: number;
  readonly stack: number;
  readonly shared: number;
  readonly tables: number;
}

export function memorySizes(k: Kernel, process: Readonly<Process>): MemorySizes {
  const space: Readonly<AddressSpace> | undefined = find(k.state.spaces, process.space);
  const pages = (wanted: (region: Readonly<Region>) => boolean): number =>
    (space?.regions ?? []).filter(wanted).reduce((sum, { start, end }) => sum + (end - start) / PAGE_SIZE, 0);
  return {
    total: pages(() => true),
    resident: space?.resident ?? 0,
    text: pages(({ kind }) => kind === 'text'),
    data: pages(({ kind, prot }) => kind !== 'stack' && (prot & PROT_WRITE) !== 0),
    stack: pages(({ kind }) => kind === 'stack'),
    shared: pages(({ shared, vnode }) => shared && vnode !== 0),
    tables: space?.tables ?? 0,
  };
}

/** statm: pages in all, resident, shared, text, 0, data and stack, 0. */
export function statmLine(k: Kernel, process: Readonly<Process>): string {
  const { total, resident, shared, text, data, stack } = memorySizes(k, process);
  return `${total} ${resident} ${shared} ${text} 0 ${data + stack} 0\n`;
}

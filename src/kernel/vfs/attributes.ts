// What stat shows of files and open files.

import { FLAG_SETS } from '../../spec/flags.ts';
import { PAGE_SIZE } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import type { OpenFile, Vnode } from '../state.ts';
import { get } from '../table.ts';
import { timeOf } from '../time.ts';
import { deviceRow } from './devfs.ts';

const { S_IFIFO, S_IFCHR, S_IFDIR, S_IFREG, S_IFLNK } = FLAG_SETS.mode;
const TYPE: Readonly<Record<Vnode['kind'], number>> = {
  file: S_IFREG,
  directory: S_IFDIR,
  symlink: S_IFLNK,
  device: S_IFCHR,
};

/** Numbers of file systems that have no mount: pipes and streams. */
const PIPE_DEVICE = 1000;

export interface Attributes {
  readonly device: number;
  readonly ino: number;
  /** Type and permission bits. */
  readonly mode: number;
  readonly links: number;
  readonly major: number;
  readonly minor: number;
  readonly size: number;
  /** Of 512 bytes. */
  readonly blocks: number;
  /** Since 1970. */
  readonly modified: Time;
  readonly changed: Time;
}

interface Time {
  readonly seconds: number;
  readonly nanoseconds: number;
}

export function vnodeAttributes(k: Kernel, id: number): Attributes {
  const row = get(k.state.vnodes, id);
  const { major, minor } = row.kind === 'device' ? deviceRow(row.device) : { major: 0, minor: 0 };
  return {
    device: row.mount,
    ino: id,
    mode: TYPE[row.kind] | row.mode,
    links: row.links,
    major,
    minor,
    size: row.kind === 'symlink' ? new TextEncoder().encode(row.target).length : row.size,
    blocks: row.blocks.filter((block) => block !== 0).length * (PAGE_SIZE / 512),
    modified: wallTime(k, row.modifiedAt),
    changed: wallTime(k, row.changedAt),
  };
}

/** Pipes and streams have no vnode; both are shown as pipes. */
export function fileAttributes(k: Kernel, file: Readonly<OpenFile>): Attributes {
  if (file.vnode !== 0) return vnodeAttributes(k, file.vnode);
  const start = wallTime(k, 0);
  return {
    device: PIPE_DEVICE + (file.kind === 'pipe' ? 0 : 1),
    ino: file.object,
    mode: S_IFIFO | 0o600,
    links: 1,
    major: 0,
    minor: 0,
    size: 0,
    blocks: 0,
    modified: start,
    changed: start,
  };
}

function wallTime(k: Kernel, cycles: number): Time {
  const { seconds, nanoseconds } = timeOf(k.state, cycles);
  return { seconds: seconds + k.state.config.epochSeconds, nanoseconds };
}

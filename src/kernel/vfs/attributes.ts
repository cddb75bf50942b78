// What stat shows of files and open files.

import { FLAG_SETS } from '../../spec/flags.ts';
import { PAGE_SIZE } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import type { OpenFile, Stamp, Vnode } from '../state.ts';
import { get } from '../table.ts';
import { deviceRow } from './devfs.ts';
import { encodeName } from './name-bytes.ts';

const { S_IFIFO, S_IFCHR, S_IFDIR, S_IFREG, S_IFLNK, S_IFSOCK } = FLAG_SETS.mode;
const TYPE: Readonly<Record<Vnode['kind'], number>> = {
  file: S_IFREG,
  directory: S_IFDIR,
  symlink: S_IFLNK,
  device: S_IFCHR,
  fifo: S_IFIFO,
  socket: S_IFSOCK,
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
  readonly accessed: Stamp;
  readonly modified: Stamp;
  readonly changed: Stamp;
}

export function vnodeAttributes(k: Kernel, id: number): Attributes {
  const row = get(k.state.vnodes, id);
  const { major, minor } =
    row.kind === 'device' && row.host === undefined ? deviceRow(row.device) : { major: 0, minor: 0 };
  return {
    device: row.mount,
    ino: row.host?.number ?? id,
    mode: TYPE[row.kind] | row.mode,
    links: row.links,
    major,
    minor,
    size: row.kind === 'symlink' ? encodeName(row.target).length : row.size,
    blocks:
      row.host === undefined
        ? row.blocks.filter((block) => block !== 0).length * (PAGE_SIZE / 512)
        : Math.ceil(row.size / 512),
    accessed: row.accessedAt,
    modified: row.modifiedAt,
    changed: row.changedAt,
  };
}

/** Pipes and streams have no vnode; both are shown as pipes. */
export function fileAttributes(k: Kernel, file: Readonly<OpenFile>): Attributes {
  if (file.vnode !== 0) return vnodeAttributes(k, file.vnode);
  const start = { seconds: k.state.config.epochSeconds, nanoseconds: 0 };
  return {
    device: PIPE_DEVICE + (file.kind === 'pipe' ? 0 : 1),
    ino: file.object,
    mode: S_IFIFO | 0o600,
    links: 1,
    major: 0,
    minor: 0,
    size: 0,
    blocks: 0,
    accessed: start,
    modified: start,
    changed: start,
  };
}

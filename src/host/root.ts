// The root of a machine as an archive: the inputs that put its files there, and the archive of what is there.

import type { Kernel } from '../kernel/context.ts';
import { fileBytes, walkTree } from '../kernel/vfs/tree.ts';
import type { Input } from '../spec/inputs.ts';
import { readTar, type TarEntry, writeTar } from './tar.ts';

/** What a machine that boots from this archive is given first. Throws TarError. */
export function rootInputs(archive: Uint8Array): Input[] {
  return readTar(archive).map((entry): Input => {
    const path = `/${entry.path}`;
    if (entry.kind === 'directory') return { kind: 'directory', path, mode: entry.mode };
    if (entry.kind === 'symlink') return { kind: 'symlink', path, target: entry.target };
    return { kind: 'file', path, mode: entry.mode, bytes: entry.bytes };
  });
}

/**
 * The root of a machine as an archive: directories, files and symbolic links with their permissions; a file of several
 * names once for each. Other file systems, fifos and times are left out. Throws TarError for a name that is too long.
 */
export function rootArchive(k: Kernel): Uint8Array {
  const entries: TarEntry[] = [];
  for (const { path, vnode } of walkTree(k, k.state.rootVnode)) {
    const { kind, mode, target, covered } = vnode;
    if (covered !== 0) continue;
    if (kind === 'file') entries.push({ path, kind, mode, target: '', bytes: fileBytes(k, vnode) });
    else if (kind === 'directory' || kind === 'symlink')
      entries.push({ path, kind, mode, target, bytes: new Uint8Array(0) });
  }
  return writeTar(entries);
}

/** The user's folder. */
export const HOME = '/home';

/** What programs of a fresh machine find in their environment. */
export const ROOT_ENVIRONMENT = ['PATH=/bin', `HOME=${HOME}`, 'TERM=xterm-256color', 'LANG=C.UTF-8'] as const;

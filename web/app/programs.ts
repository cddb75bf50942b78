// The programs that can be started: those of the gallery, which lie built in the machine, and the user's own, each of
// which is built when it is first wanted.

import { programs as gallery } from 'virtual:gallery';
import type { ProgramFile } from '../messages.ts';
import type { AssemblerClient, BuildResult } from './assembler-client.ts';
import { equalBytes, lazily } from './bytes.ts';
import type { ProgramInfo } from './program-info.ts';

const MODULES = import.meta.glob(['../../programs/**/*.s', '!../../programs/{lib,ld,include,bench,bare,bin}/**'], {
  query: '?raw',
}) as Record<string, () => Promise<{ readonly default: string }>>;
const SOURCES = new Map(Object.entries(MODULES).map(([path, load]) => [path, lazily(load)]));

/** Where programs that the page has built lie in the machine, and those of the gallery. */
export const FOLDER = '/programs/';
export const GALLERY_FOLDER = '/usr/bin/';
export const GALLERY: readonly ProgramInfo[] = gallery;

/** Names in the machine's /bin. */
export const TOOLS: ReadonlySet<string> = new Set(
  Object.keys(import.meta.glob(['../../programs/bin/*.s', '../../programs/bin/*/*.s'])).map((path) =>
    path.replace('../../programs/bin/', '').replace(/(\/.*|\.s)$/, ''),
  ),
);

/** Text of a program of the gallery by its path, or its last part; undefined: there is no such one. */
export async function gallerySource(path: string): Promise<string | undefined> {
  const known = [...SOURCES.keys()].find((key) => key.endsWith(`/${path}`));
  return known === undefined ? undefined : (await SOURCES.get(known)!()).default;
}

export type Build =
  | { readonly file: ProgramFile; readonly report: string }
  | { readonly file: undefined; readonly report: string };

export interface Builder {
  /** The executable of these bytes; what is wrong is in `report`. */
  build(path: string, name: string, bytes: Uint8Array): Promise<Build>;
}

export function openBuilder(assembler: AssemblerClient): Builder {
  const known = new Map<string, { bytes: Uint8Array; made: Promise<Build> }>();
  return {
    build(path, name, bytes) {
      const before = known.get(path);
      if (before !== undefined && equalBytes(before.bytes, bytes)) return before.made;
      const made = assembler.build(path, bytes).then((result) => toBuild(name, result));
      known.set(path, { bytes, made });
      made.catch(() => known.delete(path));
      return made;
    },
  };
}

function toBuild(name: string, { bytes, sources, report }: BuildResult): Build {
  return bytes === undefined
    ? { file: undefined, report }
    : { file: { path: `${FOLDER}${name}`, bytes, sources }, report };
}

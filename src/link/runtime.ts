// How the dynamic loader and the shared runtime library are linked, for the build and for tests: which sources belong
// to them, and what they are called.
import type { ElfFile } from '../elf/types.ts';
import { type Link, link } from './linker.ts';

/** A folder of sources; assemble puts a text before the first line of one of them. */
export interface Sources {
  readonly names: readonly string[];
  assemble(name: string, before: string): ElfFile | undefined;
}

/** Assembly that is written without a thought of it becomes position-independent: `la` goes through the GOT. */
const PIC = '.option pic; ';

/** Members of libbadak.a that every program has for itself: its start, and what only a static program needs. */
const STATIC_ONLY: ReadonlySet<string> = new Set(['crt0.s', 'compiler.s', 'tls-static.s']);

/** /lib/ld.so: a shared object that can be started. */
export function makeLoader(sources: Sources): Link {
  return link(objectsOf(sources, sources.names, ''), { shared: true, soname: 'ld.so', entry: '_start' });
}

/** /lib/libbadak.so: the runtime library for dynamic programs. */
export function makeSharedLibrary(sources: Sources, loader: ElfFile): Link {
  const names = sources.names.filter((name) => !STATIC_ONLY.has(name));
  const inputs = [...objectsOf(sources, names, PIC), { name: 'ld.so', object: loader }];
  return link(inputs, { shared: true, soname: 'libbadak.so' });
}

function objectsOf(sources: Sources, names: readonly string[], before: string): { name: string; object: ElfFile }[] {
  return names.flatMap((name) => {
    const object = sources.assemble(name, before);
    return object === undefined ? [] : [{ name: name.replace(/\.s$/, '.o'), object }];
  });
}

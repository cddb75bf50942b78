// Symbols and sources of the programs that a machine was given, read when they are first asked for.

import { type ProgramSymbols, symbolsOf } from '../../src/debug/symbols.ts';
import { readImage } from '../../src/elf/image.ts';
import { readElf } from '../../src/elf/read.ts';
import type { ProgramFile } from '../messages.ts';
import type { Sources } from './inspect.ts';

export interface ProgramStore extends Sources {
  learn(file: ProgramFile): void;
  /** A file of the root: an executable, or a source that executables name. */
  learnFile(path: string, bytes: Uint8Array): void;
}

/** Where the root has the sources of its programs, whose line tables name them from programs/ on. */
const SHARE = '/usr/share/programs/';

export function programStore(): ProgramStore {
  const files = new Map<string, Uint8Array>();
  const symbols = new Map<string, ProgramSymbols | undefined>();
  const texts = new Map<string, string | Uint8Array>();
  const lines = new Map<string, readonly string[]>();
  const learnText = (name: string, text: string | Uint8Array): void => {
    texts.set(name, text);
    lines.delete(name);
  };
  const linesOf = (name: string): readonly string[] => {
    let split = lines.get(name);
    if (split === undefined) {
      const text = texts.get(name) ?? '';
      split = (typeof text === 'string' ? text : new TextDecoder().decode(text)).split('\n');
      lines.set(name, split);
    }
    return split;
  };
  const learnFile = (path: string, bytes: Uint8Array): void => {
    if (path.startsWith(SHARE)) learnText(`programs/${path.slice(SHARE.length)}`, bytes);
    files.set(path, bytes);
    symbols.delete(path);
  };
  return {
    learn({ path, bytes, sources }) {
      learnFile(path, bytes);
      for (const [name, text] of sources) learnText(name, text);
    },
    learnFile,
    symbolsAt(path) {
      if (!symbols.has(path)) {
        const bytes = files.get(path);
        const file = bytes === undefined ? undefined : readElf(bytes, path).file;
        symbols.set(path, file === undefined ? undefined : symbolsOf(readImage(file)));
      }
      return symbols.get(path);
    },
    sourceLine: (file, line) => linesOf(file)[line - 1],
  };
}

// What a source includes from beside itself: other files of the user, or of its folder in the gallery.

import type { SourceText } from '../messages.ts';

/** Text of a source by its path; undefined: there is none. */
export type ReadSource = (path: string) => Promise<string | undefined>;

const INCLUDE = /^[ \t]*\.include[ \t]+"([^"]+)"/gm;
/** A chain of includes that comes back to itself ends here; the assembler says what is wrong with it. */
const MAX_TEXTS = 64;

/** `dir/a.s` includes `b.s`: that is `dir/b.s`. */
export const besidePath = (from: string, name: string): string => from.slice(0, from.lastIndexOf('/') + 1) + name;

/** The texts that this source needs from beside it, and those that they need. */
export async function siblingsOf(path: string, text: string, read: ReadSource): Promise<SourceText[]> {
  const found = new Map<string, SourceText>();
  const follow = async (from: string, source: string): Promise<void> => {
    for (const [, name] of source.matchAll(INCLUDE)) {
      const place = besidePath(from, name!);
      if (found.has(place) || found.size >= MAX_TEXTS) continue;
      const included = await read(place);
      if (included === undefined) continue;
      found.set(place, { name: place, text: included });
      await follow(place, included);
    }
  };
  await follow(path, text);
  return [...found.values()];
}

/** The source with its siblings written into it: a link carries one text. */
export async function inOneText(path: string, text: string, read: ReadSource, depth = 0): Promise<string> {
  const parts: string[] = [];
  let end = 0;
  for (const match of text.matchAll(INCLUDE)) {
    const place = besidePath(path, match[1]!);
    const included = depth < 8 ? await read(place) : undefined;
    if (included === undefined) continue;
    parts.push(text.slice(end, match.index), await inOneText(place, included, read, depth + 1));
    end = match.index + match[0].length;
  }
  return parts.join('') + text.slice(end);
}

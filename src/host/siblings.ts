// What a source includes from beside itself: other files of the user, or of its folder. Page and command line follow the
// same rule, so that the link of a run carries all of them.

/** A source and its path. */
export interface IncludedText {
  readonly name: string;
  readonly text: string;
}

/** Text of a source by its path; undefined: there is none. */
export type ReadSource = (path: string) => Promise<string | undefined>;

const INCLUDE = /^[ \t]*\.include[ \t]+"([^"]+)"/gm;
/** A chain of includes that comes back to itself ends here; the assembler says what is wrong with it. */
const MAX_TEXTS = 64;

/** `dir/a.s` includes `b.s`: that is `dir/b.s`. */
export const besidePath = (from: string, name: string): string => from.slice(0, from.lastIndexOf('/') + 1) + name;

/** The texts that this source needs from beside it, and those that they need. */
export async function siblingsOf(path: string, text: string, read: ReadSource): Promise<IncludedText[]> {
  const found = new Map<string, IncludedText>();
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

/**
 * The source with its siblings written into it: a link carries one text.
 * @param within what it is included by: a circle is left to the assembler, which tells what is wrong with it
 */
export async function inOneText(
  path: string,
  text: string,
  read: ReadSource,
  within: readonly string[] = [],
): Promise<string> {
  const parts: string[] = [];
  let end = 0;
  for (const match of text.matchAll(INCLUDE)) {
    const place = besidePath(path, match[1]!);
    const included = place === path || within.includes(place) ? undefined : await read(place);
    if (included === undefined) continue;
    parts.push(text.slice(end, match.index), await inOneText(place, included, read, [...within, path]));
    end = match.index + match[0].length;
  }
  return parts.join('') + text.slice(end);
}

/** The first file that `.incbin` puts into this source: what a link of text cannot carry. */
export const binaryOf = (text: string): string | undefined => /^[ \t]*\.incbin[ \t]+"([^"]+)"/m.exec(text)?.[1];

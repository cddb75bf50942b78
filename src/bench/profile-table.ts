// A profile as text: the hottest mnemonics, pairs, functions and source lines.

import type { Profile } from './profile.ts';
import { table } from './table.ts';

const ROWS = 12;

/** Four tables, the hottest first; ends with a newline. */
export function profileTables(
  profile: Profile,
  sourceLine?: (file: string, line: number) => string | undefined,
): string {
  const { instructions, cut, byMnemonic, byPair, byFunction, byLine } = profile;
  const head = `${instructions} instructions${cut ? ', then cut short by the limit' : ''}\n`;
  const source = (place: string): string => {
    const colon = place.lastIndexOf(':');
    return sourceLine?.(place.slice(0, colon), Number(place.slice(colon + 1)))?.trim() ?? '';
  };
  return [
    head,
    hottest('function', byFunction, instructions),
    hottest('source line', byLine, instructions, source),
    hottest('instruction', byMnemonic, instructions),
    hottest('pair', byPair, instructions),
  ].join('\n');
}

function hottest(
  title: string,
  counts: ReadonlyMap<string, number>,
  all: number,
  note?: (key: string) => string,
): string {
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, ROWS);
  const head = [title, 'count', 'share', ...(note === undefined ? [] : [''])];
  return table(
    head,
    rows.map(([key, count]) => [
      key,
      String(count),
      `${((100 * count) / all).toFixed(1)} %`,
      ...(note === undefined ? [] : [note(key)]),
    ]),
  );
}

// When outputs are about the same: the same words in the same places, numbers that differ by a quarter at most, any
// addresses, drawings of any shape. For what depends on the cost of every library function and kernel path.

const DRAWING = /[▁▂▃▄▅▆▇█░·─┬!][\s▁▂▃▄▅▆▇█░·─┬!]*/g;
/** Addresses and frames: hex digits with a letter among them or a 0 in front. */
const ADDRESS = /\b(?:0x)?(?=[0-9a-fA-F]*[a-fA-F]|0)[0-9a-fA-F]{5,8}\b/g;
const NUMBER = /\d+(?:\.\d+)?/g;
const PART = 0.25;
const LEAST = 3;

/** Words of an output, without what may differ in any way. */
function wordsOf(output: string): string {
  return output
    .split('\n')
    .map((line) => line.replace(/^(hart \d+) .*/, '$1').replace(DRAWING, ' ~ '))
    .map((line) =>
      /\d (us|ms)\s+\d|^\s*\d+(\.\d+)? (us|ms)$/.test(line) && !/[b-ln-rtv-z]/.test(line) ? 'axis' : line,
    )
    .join('\n')
    .replace(/#+/g, '#')
    .replace(ADDRESS, '@')
    .replace(/[ \t]+/g, ' ');
}

/** What differs in more than is allowed, as a sentence; undefined: nothing. */
export function differenceAbout(shown: string, fresh: string): string | undefined {
  const [a, b] = [wordsOf(shown), wordsOf(fresh)];
  if (a.replace(NUMBER, '0') !== b.replace(NUMBER, '0')) return `other words:\n${a}\nnow:\n${b}`;
  const numbers = (text: string): number[] => [...text.matchAll(NUMBER)].map(([number]) => Number(number));
  const now = numbers(b);
  const bad = numbers(a).findIndex(
    (each, at) => Math.abs(each - now[at]!) > Math.max(LEAST, PART * Math.max(each, now[at]!)),
  );
  return bad < 0 ? undefined : `${numbers(a)[bad]} is shown, ${now[bad]} is printed`;
}

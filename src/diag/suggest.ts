// Did you mean: the nearest of the known words to a word that nobody knows.

/** Edits (insert, delete, replace, swap neighbours) that lead from a to b, or limit + 1 if it takes more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = above;
    above = row;
  }
  return above[b.length]!;
}

/** Whether `word` is `other` with letters left out. */
function isPartOf(word: string, other: string): boolean {
  let at = 0;
  for (const letter of other) if (letter === word[at]) at++;
  return at === word.length;
}

/**
 * The known word that is most like `word`: equal but for case, or at most a third of its letters away. Of two that
 * are as near, the one with more letters wins: leaving one out is the commonest slip.
 * @returns undefined if none is near enough
 */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > 64) return undefined;
  const lower = word.toLowerCase();
  let limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestIsWhole = false;
  for (const candidate of known) {
    if (candidate === word) continue;
    const other = candidate.toLowerCase();
    if (other === lower) return candidate;
    const distance = editDistance(lower, other, limit);
    if (distance > limit || distance >= Math.max(lower.length, other.length)) continue;
    const isWhole = isPartOf(lower, other);
    if (best !== undefined && distance === limit && (bestIsWhole || !isWhole)) continue;
    limit = distance;
    best = candidate;
    bestIsWhole = isWhole;
  }
  return best;
}

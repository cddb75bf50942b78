// How many columns bytes take on a terminal: tabs, control characters, UTF-8 with wide (East Asian) and combining
// characters. Needed to erase what was typed.

const TAB_COLUMNS = 8;

/** First and last code point of characters that take two columns (Unicode East Asian Width W and F, in broad runs). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

/** Code points that take none: they join the character before. */
const COMBINING: readonly (readonly [number, number])[] = [
  [0x0300, 0x036f],
  [0x0483, 0x0489],
  [0x0591, 0x05bd],
  [0x064b, 0x065f],
  [0x1160, 0x11ff],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
];

/**
 * The column after `bytes` were shown from `column` on.
 * @param caret control characters are shown as ^X (ECHOCTL)
 */
export function columnAfter(bytes: ArrayLike<number>, column: number, caret: boolean): number {
  let at = column;
  for (let index = 0; index < bytes.length; ) {
    const length = characterBytes(bytes, index);
    at = length === 1 ? afterByte(bytes[index]!, at, caret) : at + cells(codePoint(bytes, index, length));
    index += length;
  }
  return at;
}

/** Bytes of the UTF-8 character at `index`; 1 for a byte that starts none. */
function characterBytes(bytes: ArrayLike<number>, index: number): number {
  const first = bytes[index]!;
  const wanted = first >= 0xf0 && first < 0xf8 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  for (let each = 1; each < wanted; each++) if (!isContinuation(bytes[index + each] ?? 0)) return 1;
  return first >= 0xf8 ? 1 : wanted;
}

/** A byte inside a UTF-8 character, not its first. */
export function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

function afterByte(byte: number, column: number, caret: boolean): number {
  if (byte === 0x09) return column + TAB_COLUMNS - (column % TAB_COLUMNS);
  if (byte === 0x0a || byte === 0x0d) return 0;
  if (byte === 0x08 && !caret) return Math.max(column - 1, 0);
  if (byte < 0x20 || byte === 0x7f) return column + (caret ? 2 : 0);
  return column + 1;
}

function codePoint(bytes: ArrayLike<number>, index: number, length: number): number {
  let point = bytes[index]! & (0xff >> (length + 1));
  for (let each = 1; each < length; each++) point = (point << 6) | (bytes[index + each]! & 0x3f);
  return point;
}

function cells(point: number): number {
  const within = (runs: readonly (readonly [number, number])[]): boolean =>
    runs.some(([first, last]) => point >= first && point <= last);
  return within(COMBINING) ? 0 : within(WIDE) ? 2 : 1;
}

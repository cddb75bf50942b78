// Strings in the source to bytes: UTF-8, with C's escapes.

import type { Pass } from './pass.ts';

const SIMPLE = new Map([
  ['n', 10],
  ['t', 9],
  ['r', 13],
  ['b', 8],
  ['f', 12],
  ['v', 11],
  ['a', 7],
  ['e', 27],
  ['\\', 92],
  ['"', 34],
  ["'", 39],
]);

/** The bytes between two positions of the text that is being read; undefined after a report. */
export function decodeString(pass: Pass, start: number, end: number): Uint8Array | undefined {
  const { text } = pass.lexer;
  const bytes = new Uint8Array((end - start) * 3);
  let length = 0;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (code === 92) {
      const escaped = decodeEscape(text, at + 1, end);
      if (escaped === undefined) {
        pass.error('A006', `\`\\${text.charAt(at + 1)}\` is not an escape`, pass.place(at, at + 2), {
          help: [
            'known are \\n \\t \\r \\b \\f \\v \\a \\e \\\\ \\" \\\', octal \\033 and hexadecimal \\x1B; a backslash is \\\\',
          ],
        });
        return undefined;
      }
      bytes[length++] = escaped.value;
      at = escaped.next;
    } else if (code < 0x80) {
      bytes[length++] = code;
      at++;
    } else {
      const point = text.codePointAt(at)!;
      length = pushUtf8(bytes, length, point >= 0xd800 && point <= 0xdfff ? 0xfffd : point);
      at += point > 0xffff ? 2 : 1;
    }
  }
  return bytes.subarray(0, length);
}

/** The byte of an escape; `at` is after the backslash. */
function decodeEscape(text: string, at: number, end: number): { value: number; next: number } | undefined {
  const simple = SIMPLE.get(text.charAt(at));
  if (simple !== undefined) return { value: simple, next: at + 1 };
  const radix = text.charAt(at) === 'x' ? 16 : 8;
  const from = radix === 16 ? at + 1 : at;
  let next = from;
  let value = 0;
  while (next < end && (radix === 16 || next < from + 3)) {
    const digit = Number.parseInt(text.charAt(next), radix);
    if (Number.isNaN(digit)) break;
    value = (value * radix + digit) & 0xff;
    next++;
  }
  return next === from ? undefined : { value, next };
}

function pushUtf8(bytes: Uint8Array, at: number, point: number): number {
  const tail = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
  const lead = [0, 0xc0, 0xe0, 0xf0][tail]!;
  bytes[at++] = lead | (point >> (6 * tail));
  for (let k = tail - 1; k >= 0; k--) bytes[at++] = 0x80 | ((point >> (6 * k)) & 0x3f);
  return at;
}

// Names and paths are bytes for programs and strings in the state. Bytes that are no UTF-8 stand as characters of a range
// of their own (U+F780 to U+F7FF for 0x80 to 0xff), so that every name goes in and comes out as it was.

const ESCAPE = 0xf700;
const ESCAPED = /[\uf780-\uf7ff]/;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** The string that stands for these bytes. */
export function decodeName(bytes: Uint8Array): string {
  const text = decodeWhole(bytes);
  if (text !== undefined) return text;
  let name = '';
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes[at]!);
    const character = decodeWhole(bytes.subarray(at, at + length));
    name += character ?? String.fromCharCode(ESCAPE + bytes[at]!);
    at += character === undefined ? 1 : length;
  }
  return name;
}

/** UTF-8 without characters of the range; undefined if these bytes are something else. */
function decodeWhole(bytes: Uint8Array): string | undefined {
  try {
    const text = strict.decode(bytes);
    return ESCAPED.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Bytes of a character, by its first byte. */
function sequenceLength(first: number): number {
  return first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** The bytes that a string stands for. */
export function encodeName(name: string): Uint8Array {
  if (!ESCAPED.test(name)) return encoder.encode(name);
  const bytes: number[] = [];
  for (const character of name) {
    if (ESCAPED.test(character)) bytes.push(character.charCodeAt(0) - ESCAPE);
    else bytes.push(...encoder.encode(character));
  }
  return Uint8Array.from(bytes);
}

// Base64 (RFC 4648), written here because Node and browsers have no common function for bytes.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...ALPHABET].map((digit, value) => [digit.charCodeAt(0), value]));

export function encodeBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += ALPHABET[group >>> 18]! + ALPHABET[(group >>> 12) & 63]!;
    text += at + 1 < bytes.length ? ALPHABET[(group >>> 6) & 63]! : '=';
    text += at + 2 < bytes.length ? ALPHABET[group & 63]! : '=';
  }
  return text;
}

/** The bytes, or undefined if the text is no base64. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const length = text.endsWith('==') ? text.length - 2 : text.endsWith('=') ? text.length - 1 : text.length;
  if (text.length % 4 !== 0) return undefined;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let group = 0;
  let to = 0;
  for (let at = 0; at < length; at++) {
    const value = VALUES.get(text.charCodeAt(at));
    if (value === undefined) return undefined;
    group = ((group << 6) | value) & 0xffffff;
    const bits = ((at % 4) + 1) * 6;
    if (bits >= 12) bytes[to++] = (group >>> (bits % 8)) & 0xff;
  }
  return bytes;
}

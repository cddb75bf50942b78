// Classes of characters, by code unit: what the lexer and the macro scanner switch on.

export const CharClass = {
  other: 0,
  space: 1,
  newline: 2,
  digit: 3,
  identifier: 4,
  punctuation: 5,
  quote: 6,
} as const;

const CLASSES = new Uint8Array(128);

function mark(characters: string, kind: number): void {
  for (let i = 0; i < characters.length; i++) CLASSES[characters.charCodeAt(i)] = kind;
}

mark(' \t\r\f\v', CharClass.space);
mark('\n', CharClass.newline);
mark('0123456789', CharClass.digit);
mark('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_.$', CharClass.identifier);
mark('+-*/%<>&|^~!=(),:@[]', CharClass.punctuation);
mark('"\'', CharClass.quote);

/** Characters above ASCII that look like something else: spaces and quotes that word processors make. */
function isForeign(code: number): boolean {
  return (code >= 0x2000 && code <= 0x206f) || code === 0xa0 || code === 0xfeff || code === 0x3000 || code === 0xad;
}

/** Class of a UTF-16 unit; letters of other scripts may stand in names. */
export function classOf(code: number): number {
  if (code < 128) return CLASSES[code]!;
  return isForeign(code) ? CharClass.other : CharClass.identifier;
}

export function isIdentifierPart(code: number): boolean {
  const kind = classOf(code);
  return kind === CharClass.identifier || kind === CharClass.digit;
}

export const isSpace = (code: number): boolean => code < 128 && CLASSES[code] === CharClass.space;

// One line's way through the assembler: tokens, the instructions it became, their digits, what the linker will add.

import type { ElfFile, Relocation } from '../elf/types.ts';
import { decode } from '../isa/decode.ts';
import { digitPattern, spacedDigits } from '../isa/describe.ts';
import { disassemble, wordDigits } from '../isa/disassemble.ts';
import { digitsOf } from '../isa/fields.ts';
import { PSEUDO_BY_NAME } from '../spec/pseudo.ts';
import { RELOCATION_BY_NUMBER } from '../spec/relocations.ts';
import type { Assembly, ListingRow, SourceLine } from './assembler.ts';
import { Lexer, Tok } from './lexer.ts';

/** Bytes of a section as they are in the linked program, and their address. */
export interface LinkedBytes {
  readonly va: number;
  readonly bytes: Uint8Array;
}

/** Where `size` bytes of a section went; a text says why they are not linked. */
export type FindLinked = (section: string, offset: number, size: number) => LinkedBytes | string | undefined;

/** So many statements of one line are explained; a line of a macro may have thousands. */
const MAX_ROWS = 16;

/**
 * Explains line `line` (from 1) of the file; of a line that calls a macro, what the macro made.
 * @param findLinked finds the bytes in the linked program, if it can be linked
 * @returns undefined if the line put nothing into the object
 */
export function explainLine(
  assembly: Assembly,
  file: string,
  line: number,
  findLinked: FindLinked = () => undefined,
): string | undefined {
  const isHere = (place: SourceLine): boolean => place.file === file && place.line === line;
  const rows = assembly.lines.filter((row) => isHere(row) || row.callers.some(isHere));
  if (rows.length === 0) return undefined;
  const parts = rows.slice(0, MAX_ROWS).map((row) => explainRow(assembly, row, findLinked));
  if (rows.length > MAX_ROWS) parts.push(`... and ${rows.length - MAX_ROWS} more statements`);
  return `${parts.join('\n\n')}\n`;
}

function explainRow({ object }: Assembly, row: ListingRow, findLinked: FindLinked): string {
  const words = tokensOf(row.text);
  const lines = [row.text.trim(), `  tokens     ${words.join(' · ')}`];
  const mnemonic = words.find((word) => PSEUDO_BY_NAME.has(word));
  const view = new DataView(row.bytes.buffer, row.bytes.byteOffset, row.bytes.length);
  const isCode = row.section.startsWith('.text') && row.bytes.length % 4 === 0;
  const end = [
    ...relocationLines(object, row),
    ...linkedLines(findLinked(row.section, row.offset, row.bytes.length), isCode),
  ];
  if (!isCode) return [...lines, `  bytes      ${hexBytes(row.bytes)}`, ...end].join('\n');
  const texts = Array.from({ length: row.bytes.length / 4 }, (_, i) => disassemble(view.getUint32(4 * i, true)));
  if (mnemonic !== undefined && texts[0]?.split(' ')[0] !== mnemonic) lines.push(`  stands for ${texts.join(' ; ')}`);
  for (const [index, text] of texts.entries()) lines.push(...wordLines(view.getUint32(4 * index, true), text));
  return [...lines, ...end].join('\n');
}

/** The pieces that the lexer makes of a text. */
function tokensOf(text: string): string[] {
  const lexer = new Lexer(() => undefined);
  lexer.begin(text, 0, text.length);
  lexer.readRest();
  return Array.from({ length: lexer.count }, (_, i) => i)
    .filter((index) => lexer.kind[index] !== Tok.end)
    .map((index) => lexer.slice(index));
}

function wordLines(word: number, text: string): string[] {
  const decoded = decode(word);
  if (decoded === undefined) return [`  word       ${wordDigits(word)} (not an instruction)`];
  const { instruction } = decoded;
  const names = digitsOf(instruction.format).map(({ name, bits }) => `${name === '0' ? 'zeros' : name}:${bits / 4}`);
  return [
    `  word       ${text}`,
    `  digits     ${spacedDigits(instruction, word)}   (${names.join(' ')}, pattern ${digitPattern(instruction)})`,
  ];
}

const hexBytes = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, 32)].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ') +
  (bytes.length > 32 ? ` ... ${bytes.length} bytes` : '');

/** What the linker will put into the bytes of a row. */
function relocationLines(object: ElfFile | undefined, row: ListingRow): string[] {
  const section = object?.sections.find((one) => one.name === row.section);
  const inside = ({ offset }: Relocation): boolean => offset >= row.offset && offset < row.offset + row.bytes.length;
  return (section?.relocations ?? []).filter(inside).map(({ offset, type, symbol, addend }) => {
    const row = RELOCATION_BY_NUMBER.get(type);
    const target = object!.symbols[symbol]!;
    const name = target.type === 3 ? object!.sections[target.section]!.name : target.name;
    const sum = addend === 0 ? name : `${name} ${addend < 0 ? '-' : '+'} ${Math.abs(addend)}`;
    return `  linker     at offset ${offset}: ${row?.name ?? type} of ${sum}: ${row?.formula ?? ''}`;
  });
}

function linkedLines(linked: LinkedBytes | string | undefined, isCode: boolean): string[] {
  if (linked === undefined) return [];
  if (typeof linked === 'string') return [`  linked     ${linked}`];
  const { va, bytes } = linked;
  const at = (offset: number): string => `  linked     ${wordDigits(va + offset)}  `;
  if (!isCode) return [`${at(0)}${hexBytes(bytes)}`];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: bytes.length / 4 }, (_, index) => {
    const word = view.getUint32(4 * index, true);
    return `${at(4 * index)}${wordDigits(word)}  ${disassemble(word, va + 4 * index)}`;
  });
}

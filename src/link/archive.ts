// Archives of objects in the format of ar(1), with the symbol index that says which member defines a name: written,
// read, and searched as a linker does, taking only the members that are asked for.
//
//   "!<arch>\n", then members: a header of 60 characters (name/ 16, time 12, user 6, group 6, mode 8, size 10, "`\n")
//   and the bytes, padded to even. The first member "/" is the index: count, offsets of members (big-endian), names.
//   A member "//" holds names of more than 15 characters, `/offset` refers to it.

import type { Diagnostic } from '../diag/diagnostic.ts';
import { Et, Stb } from '../elf/constants.ts';
import { readDynamicInfo } from '../elf/dynamic-read.ts';
import { readElf } from '../elf/read.ts';
import { type ElfFile, SECTION_COMMON, SECTION_UNDEFINED } from '../elf/types.ts';
import { linkError } from './errors.ts';

export interface ArchiveMember {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Archive {
  /** What messages call it. */
  readonly name: string;
  readonly members: readonly ArchiveMember[];
  /** Which member (index) defines a name. */
  readonly index: ReadonlyMap<string, number>;
}

const MAGIC = '!<arch>\n';
const HEADER = 60;
const END = '`\n';

/** True if the bytes start as an archive does. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes.length >= MAGIC.length && latin(bytes.subarray(0, MAGIC.length)) === MAGIC;
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** The archive of these members, in their order. Members must be objects that readElf accepts. */
export function writeArchive(members: readonly ArchiveMember[]): Uint8Array {
  const names = longNames(members);
  const defined = members.map(({ bytes, name }) => definedNames(readElf(bytes, name).file));
  const indexBytes = 4 + defined.flat().reduce((sum, name) => sum + 4 + encode(name).length + 1, 0);
  const parts: [string, Uint8Array][] = names.bytes.length > 0 ? [['//', names.bytes]] : [];
  for (const [at, { bytes }] of members.entries()) parts.push([names.fields[at]!, bytes]);

  let offset =
    MAGIC.length + HEADER + even(indexBytes) + (names.bytes.length > 0 ? HEADER + even(names.bytes.length) : 0);
  const offsets = members.map(({ bytes }) => {
    const start = offset;
    offset += HEADER + even(bytes.length);
    return start;
  });
  const out = new Uint8Array(offset);
  out.set(encode(MAGIC));
  let at = MAGIC.length;
  for (const [field, bytes] of [['/', indexOf(defined, offsets, indexBytes)] as const, ...parts]) {
    out.set(encode(headerText(field, bytes.length)), at);
    out.set(bytes, at + HEADER);
    if (bytes.length % 2 === 1) out[at + HEADER + bytes.length] = 0x0a;
    at += HEADER + even(bytes.length);
  }
  return out;
}

const even = (size: number): number => size + (size % 2);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const headerText = (field: string, size: number): string =>
  `${field.padEnd(16)}${'0'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'100644'.padEnd(8)}${String(size).padEnd(10)}${END}`;

function longNames(members: readonly ArchiveMember[]): { fields: string[]; bytes: Uint8Array } {
  let long = '';
  const fields = members.map(({ name }) => {
    if (name.length < 16) return `${name}/`;
    const field = `/${long.length}`;
    long += `${name}/\n`;
    return field;
  });
  return { fields, bytes: encode(long) };
}

/** Global and weak names that an object defines. */
function definedNames(file: ElfFile | undefined): string[] {
  return (file?.symbols ?? [])
    .filter(({ binding, section, name }) => binding !== Stb.LOCAL && section !== SECTION_UNDEFINED && name !== '')
    .filter(({ section }) => section !== SECTION_COMMON)
    .map(({ name }) => name);
}

function indexOf(defined: readonly string[][], offsets: readonly number[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const rows = defined.flatMap((names, member) => names.map((name) => ({ name, offset: offsets[member]! })));
  view.setUint32(0, rows.length);
  for (const [at, { offset }] of rows.entries()) view.setUint32(4 + 4 * at, offset);
  bytes.set(encode(rows.map(({ name }) => `${name}\0`).join('')), 4 + 4 * rows.length);
  return bytes;
}

/** Reads an archive. Never throws on bad bytes: a diagnostic says what is wrong (L020), and what was read is kept. */
export function readArchive(bytes: Uint8Array, name: string): { archive: Archive; diagnostics: Diagnostic[] } {
  const members: ArchiveMember[] = [];
  const memberAt = new Map<number, number>();
  const diagnostics: Diagnostic[] = [];
  let index: Uint8Array | undefined;
  let names = '';
  for (let at = MAGIC.length; at + HEADER <= bytes.length; ) {
    const header = latin(bytes.subarray(at, at + HEADER));
    const size = Number(header.slice(48, 58).trim());
    const data = bytes.subarray(at + HEADER, at + HEADER + size);
    if (!header.endsWith(END) || !Number.isSafeInteger(size) || data.length !== size) {
      diagnostics.push(linkError('L020', { message: `${name} is damaged at byte ${at}: no archive member is there` }));
      break;
    }
    const field = header.slice(0, 16).trimEnd();
    if (field === '/') index = data;
    else if (field === '//') names = latin(data);
    else {
      memberAt.set(at, members.length);
      members.push({ name: memberName(field, names), bytes: data });
    }
    at += HEADER + even(size);
  }
  return { archive: { name, members, index: readIndex(index, memberAt, members) }, diagnostics };
}

function memberName(field: string, names: string): string {
  if (!/^\/\d+$/.test(field)) return field.replace(/\/$/, '');
  const start = Number(field.slice(1));
  return names.slice(start, names.indexOf('/', start));
}

/** Name -> member; without an index the members are read for it. The first definition of a name is taken. */
function readIndex(
  bytes: Uint8Array | undefined,
  memberAt: ReadonlyMap<number, number>,
  members: readonly ArchiveMember[],
): Map<string, number> {
  const found = new Map<string, number>();
  const note = (name: string, member: number | undefined): void => {
    if (member !== undefined && !found.has(name)) found.set(name, member);
  };
  if (bytes === undefined) {
    members.forEach((each, member) => {
      for (const name of definedNames(readElf(each.bytes, each.name).file)) note(name, member);
    });
    return found;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = bytes.length >= 4 ? Math.min(view.getUint32(0), (bytes.length - 4) >> 2) : 0;
  const names = new TextDecoder().decode(bytes.subarray(4 + 4 * count)).split('\0');
  for (let row = 0; row < count; row++) note(names[row] ?? '', memberAt.get(view.getUint32(4 + 4 * row)));
  return found;
}

/** An object of a link. */
export interface NamedObject {
  readonly name: string;
  readonly object: ElfFile;
}

/**
 * The members of archives that objects need, and those that these need, as ld finds them: a member is taken for a
 * name that is undefined, not weak, and not yet defined; of shared objects the dynamic symbols count. `wanted` are names asked for from the start (the entry).
 */
export function searchArchives(
  objects: readonly NamedObject[],
  archives: readonly Archive[],
  wanted: readonly string[],
): { objects: NamedObject[]; diagnostics: Diagnostic[] } {
  const defined = new Set<string>();
  const queue = [...wanted];
  const taken = new Set<ArchiveMember>();
  const added: NamedObject[] = [];
  const diagnostics: Diagnostic[] = [];
  const note = (file: ElfFile): void => {
    const symbols = file.type === Et.DYN ? (readDynamicInfo(file)?.symbols ?? []) : file.symbols;
    for (const { name, binding, section } of symbols) {
      if (binding === Stb.LOCAL || name === '') continue;
      if (section !== SECTION_UNDEFINED) defined.add(name);
      else if (binding !== Stb.WEAK) queue.push(name);
    }
  };
  for (const { object } of objects) note(object);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (defined.has(name)) continue;
    const archive = archives.find(({ index }) => index.has(name));
    const member = archive?.members[archive.index.get(name)!];
    if (archive === undefined || member === undefined || taken.has(member)) continue;
    taken.add(member);
    const label = `${archive.name}(${member.name})`;
    const read = readElf(member.bytes, label);
    diagnostics.push(...read.diagnostics);
    if (read.file === undefined) continue;
    added.push({ name: label, object: read.file });
    note(read.file);
  }
  return { objects: added, diagnostics };
}

// Writes an ElfFile as bytes: ELF header, program headers, contents, and the tables that the data form leaves
// out (section headers, symbol table, string tables, relocations, groups). layout.ts decides where all of it stands.
import { ByteWriter, putU32 } from './bytes.ts';
import { EHDR_SIZE, ELF_MAGIC, ELFCLASS32, ELFDATA2LSB, PHDR_SIZE, Pt, SHDR_SIZE, Shn } from './constants.ts';
import { type FileLayout, layoutFile, mapsHeaders } from './layout.ts';
import type { ElfFile } from './types.ts';

/**
 * The bytes of an object, executable or shared object. Segments stand at offsets that are congruent to their
 * addresses; sections inside a segment share its bytes. Source: gABI 4.1.
 */
export function writeElf(file: ElfFile): Uint8Array {
  const layout = layoutFile(file);
  const out = new Uint8Array(layout.size);
  file.segments.forEach((segment, index) => {
    if (segment.type === Pt.LOAD) out.set(segment.data, layout.segmentOffsets[index]);
  });
  for (const entry of layout.entries) if (entry.data) out.set(entry.data, entry.offset);
  out.set(encodeSectionHeaders(layout), layout.sectionHeaderOffset);
  out.set(encodeHeaders(file, layout), 0);
  return out;
}

/** Writes the file's headers into the segment that maps them, if there is one. The linker calls it when all is placed. */
export function fillMappedHeaders(file: ElfFile): void {
  const segment = file.segments.find(mapsHeaders);
  if (segment) segment.data.set(encodeHeaders(file, layoutFile(file)), 0);
}

/** ELF header and program headers, which stand at the start of every file. */
function encodeHeaders(file: ElfFile, layout: FileLayout): Uint8Array {
  const out = new ByteWriter();
  for (const byte of [...ELF_MAGIC, ELFCLASS32, ELFDATA2LSB, 1, 0]) out.u8(byte);
  out.zeros(8);
  const count = layout.entries.length;
  const phoff = file.segments.length > 0 ? EHDR_SIZE : 0;
  out.u16(file.type);
  out.u16(file.machine);
  for (const word of [1, file.entry, phoff, layout.sectionHeaderOffset, file.flags]) out.u32(word);
  out.u16(EHDR_SIZE);
  out.u16(file.segments.length > 0 ? PHDR_SIZE : 0);
  out.u16(file.segments.length);
  out.u16(SHDR_SIZE);
  out.u16(count < Shn.LORESERVE ? count : 0);
  out.u16(count < Shn.LORESERVE ? layout.nameTable : Shn.XINDEX);
  file.segments.forEach((segment, index) => {
    const { type, va, data, memorySize, flags, align } = segment;
    const fileSize = type === Pt.GNU_STACK ? 0 : data.length;
    for (const word of [type, layout.segmentOffsets[index], va, va, fileSize, memorySize, flags, align]) out.u32(word);
  });
  return out.finish();
}

function encodeSectionHeaders(layout: FileLayout): Uint8Array {
  const out = new ByteWriter();
  for (const e of layout.entries) {
    for (const word of [e.nameOffset, e.type, e.flags, e.va, e.offset, e.size, e.link, e.info, e.align, e.entrySize]) {
      out.u32(word);
    }
  }
  const bytes = out.finish();
  if (layout.entries.length >= Shn.LORESERVE) {
    putU32(bytes, 20, layout.entries.length);
    putU32(bytes, 24, layout.nameTable);
  }
  return bytes;
}

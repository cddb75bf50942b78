// Helpers of the assembler's tests: assembling a text, reading answers out of comments.

import { type AssembleOptions, type Assembly, assemble } from '../../src/asm/assembler.ts';
import type { Section } from '../../src/elf/types.ts';

export function assembleText(text: string, options?: AssembleOptions): Assembly {
  return assemble({ name: 'test.s', text }, options);
}

/** Codes of the diagnostics, in their order. */
export const codesOf = (assembly: Assembly): string[] => assembly.diagnostics.map((one) => one.code);

export function sectionOf(assembly: Assembly, name: string): Section {
  const section = assembly.object?.sections.find((one) => one.name === name);
  if (section === undefined) throw new Error(`no section ${name}: ${codesOf(assembly).join(' ')}`);
  return section;
}

/** Words of a section as eight digits each. */
export function wordsOf(assembly: Assembly, name = '.text'): string[] {
  const { data } = sectionOf(assembly, name);
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  return Array.from({ length: data.length >> 2 }, (_, i) => hex(view.getUint32(4 * i, true)));
}

/** Bytes of a section as hex pairs. */
export const bytesOf = (assembly: Assembly, name = '.data'): string =>
  [...sectionOf(assembly, name).data].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');

export const hex = (word: number): string => (word >>> 0).toString(16).toUpperCase().padStart(8, '0');

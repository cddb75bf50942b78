// The long texts behind `badak explain E...`: files that are not, or not quite, ELF files of this machine.
import type { Explanation } from '../diag/diagnostic.ts';

export const ELF_EXPLANATIONS: readonly Explanation[] = [
  {
    code: 'E001',
    title: 'not an ELF file',
    text: `Objects and executables begin with the bytes \`7f 45 4c 46\` ("\\x7fELF"). This file does not.

A source file was probably given where an object is expected:

    badak link prog.s          wrong: prog.s is source
    badak build prog.s -o prog right: assembles and links`,
  },
  {
    code: 'E002',
    title: 'the file is cut off',
    text: `A header says that something stands at a place that the file does not reach. Usually the file was
copied or downloaded incompletely, or written in text mode. Make it again from its source.`,
  },
  {
    code: 'E003',
    title: 'a class, byte order or version of ELF that badak does not have',
    text: `badak is a 32-bit, little-endian machine: ELF class 1, byte order 1, version 1. An ELF file of class 2
is for a 64-bit machine, for example your own computer: \`gcc\` without a cross compiler makes those.`,
  },
  {
    code: 'E004',
    title: 'unknown type of ELF file',
    text: `badak knows objects (ET_REL, made by \`badak asm -c\`), executables (ET_EXEC, made by \`badak build\` and
\`badak link\`) and shared objects (ET_DYN). Core dumps and others are not read.`,
  },
  {
    code: 'E005',
    title: 'made for another machine',
    text: `The header names the machine the code is for: 0xBADA is badak. Code of another machine cannot run here.

RISC-V programs (machine 0xF3) are the exception: \`badak import prog.elf -o prog\` rewrites a statically linked
rv32em program, word for word.`,
  },
  {
    code: 'E006',
    title: 'ELF flags that are not 0',
    text: `badak has one ABI and no optional parts, so e_flags is always 0. Another value means that the file was
made for something that this version does not know.`,
  },
  {
    code: 'E007',
    title: 'program headers of an unexpected size',
    text: `Each program header of a 32-bit ELF file has 32 bytes. The file is damaged, or not an ELF file of class 1.`,
  },
  {
    code: 'E008',
    title: 'a segment that cannot be',
    text: `A segment takes at least as much memory as it has bytes in the file (what is missing is filled with zeros),
and ends below 2^32. The file is damaged or was edited by hand.`,
  },
  {
    code: 'E009',
    title: 'section headers of an unexpected size',
    text: `Each section header of a 32-bit ELF file has 40 bytes. The file is damaged, or not an ELF file of class 1.`,
  },
  {
    code: 'E010',
    title: 'a symbol in a section that is not there',
    text: `The symbol table names a section by its number, and there are not that many. The file is damaged.`,
  },
  {
    code: 'E011',
    title: 'an alignment that is not a power of two',
    text: `Sections are aligned to 1, 2, 4, 8... bytes. The file is damaged, or its writer has an error.`,
  },
  {
    code: 'E012',
    title: 'a compressed section',
    text: `Some compilers compress debug information (SHF_COMPRESSED). badak does not decompress it. Compile with
\`-gz=none\`, or \`objcopy --decompress-debug-sections file.o\`.`,
  },
  {
    code: 'E013',
    title: 'a broken section group',
    text: `A group (COMDAT) lists sections that belong together, and a symbol that names it. One of them is not in the
file. The file is damaged, or was stripped by a tool that does not know groups.`,
  },
  {
    code: 'E014',
    title: 'relocations without addends',
    text: `badak, like RISC-V, writes the addend of a relocation into the table (RELA), not into the instruction (REL).`,
  },
  {
    code: 'E015',
    title: 'a broken relocation',
    text: `A relocation names a symbol or a place that is not in the file. The file is damaged, or was edited by a tool
that renumbered symbols without their relocations.`,
  },
  {
    code: 'E016',
    title: 'tables that overlap',
    text: `The tables of the file say that they hold more than the file has room for, by sharing bytes. Nothing that a
compiler or assembler writes looks like that, so it is not read.`,
  },
  {
    code: 'E017',
    title: 'a name outside of the string table',
    text: `Names are stored in string tables and referred to by their offset. This offset is outside. The file is damaged.`,
  },
];

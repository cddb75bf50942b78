// The long texts behind `badak explain I...`: why a RISC-V program cannot be imported.
import type { Explanation } from '../diag/diagnostic.ts';

export const IMPORT_EXPLANATIONS: readonly Explanation[] = [
  {
    code: 'I001',
    title: 'not a statically linked RISC-V program',
    text: `\`badak import\` takes linked RISC-V executables (machine 0xF3, ET_EXEC) that need no dynamic loader. Addresses stay
as they are, so everything must have its final place.

    riscv64-unknown-elf-gcc -march=rv32ema -mabi=ilp32e -static -no-pie hello.c -o hello.elf
    badak import hello.elf -o hello

Objects (.o) and archives are not imported: link them first, or compile with \`-S\` and give badak the assembly source.`,
  },
  {
    code: 'I002',
    title: 'no section headers, or no code',
    text: `Sections say which bytes are code; only these are translated. A program whose section headers were removed
(\`sstrip\`, \`objcopy --strip-section-headers\`) cannot be imported. \`strip\` leaves them and does no harm, but it
also removes the mapping symbols ($d) that mark data between code: strip after importing, with \`badak strip\`.`,
  },
  {
    code: 'I003',
    title: 'code for a RISC-V with other extensions',
    text: `The flags in the header say that the program uses compressed instructions (C), or passes floating-point values
in registers. badak has RV32E with M and A: compile, and choose libraries, with

    -march=rv32ema -mabi=ilp32e

Floating point works: the compiler calls library functions for it.`,
  },
  {
    code: 'I004',
    title: 'words of code without a counterpart',
    text: `Each of the listed words stands in an executable section, not marked as data, and is nothing that badak has:
an instruction of another extension, a register above x15, a CSR of machine mode or an unknown one, a CSR immediate
above 15. Usually the program was compiled for another -march; use \`-march=rv32ema -mabi=ilp32e\`, for assembly files
too.

Data between code is recognised by mapping symbols, which assemblers write: \`$d\` where data begins, \`$x\` where code
goes on. Tools older than binutils 2.38 do not write them; put such data into .rodata.

\`--force\` imports the program all the same. The words become 0, an illegal instruction: if they are ever executed,
the program ends there with a report.`,
  },
  {
    code: 'I005',
    title: 'addresses that programs do not have',
    text: `A program keeps its addresses. They must lie between 0x1000 and 0xC0000000, less the stack below the top, and no
page of 4096 bytes can belong to two segments. Many scripts for boards put code at 0x80000000 or 0x20000000 with RAM
elsewhere, and copy .data from flash. \`programs/c/picolibc/badak.ld\` is a script for badak with picolibc; without a
script, ld's own default (0x10000) is right.`,
  },
];

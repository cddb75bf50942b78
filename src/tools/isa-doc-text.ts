// The sentences of docs/reference/isa.md; its tables come from src/spec (gen-isa-doc.ts).

export const OPENING_TEXT = `# The instruction set

A badak instruction is one 32-bit word, and a word is eight hex digits. The digits stand in the order of the operands in
the source, so that a dump of memory can be read:

    add  a0, a1, a2     10 A B C 000      opcode 10; a0, a1, a2 are the digits A, B, C
    addi a0, a1, 5      20 A B 0005       opcode 20; the last four digits are the immediate
    lw   a0, 8(sp)      42 A 2 0008       sp is register 2
    beq  a0, a1, . - 12 60 A B FFFD       back by 3 words: FFFD is -3

What the instructions do is what those of RISC-V's RV32E do (with M, A, Zicsr, Zifencei and Zacas): who knows one knows
the other. Only the encoding is badak's own. \`badak isa add\` explains one instruction on the terminal, \`badak dis\` turns
words back into source.

Rules for every word:

- digits that a format does not use must be 0, otherwise the word is an illegal instruction; the word \`00000000\` is
  illegal too, so that running into empty memory traps;
- immediates of four digits are signed, -32768..32767 (\`8000\`..\`7FFF\`); offsets of branches and jumps count words from
  the instruction itself; shift amounts are 0..31;
- memory is little-endian: the word \`10ABC000\` lies in memory as the bytes 00 C0 AB 10;
- register 0 reads 0, and what is written to it is lost.`;

export const MACHINE_TEXT = `A dot in the digits is a digit of an operand. All arithmetic is on 32 bits and wraps around. \`word at x\` means the word
in memory at the (virtual) address x. Unless it jumps, an instruction is followed by the one 4 bytes further on.`;

export const TRAPS_TEXT = `A trap stops the instruction before anything of it has happened: \`sepc\` (or the report) names it, and it does not count in
\`instret\`. Under the kernel, traps of a program go to the kernel. On the bare machine they go to the address in
\`stvec\`, in supervisor mode, with interrupts off: \`sepc\` = pc, \`scause\` = cause, \`stval\` = value, SPP = old mode, SPIE = old
SIE; \`sret\` undoes it. The value is the address for memory faults, the word for an illegal instruction, pc for
\`ebreak\`, 0 for \`ecall\` and interrupts. Misaligned comes before page fault, page fault before access fault.`;

export const PAGES_TEXT = `With \`satp\` = \`8 AA FFFFF\` (on, address space AA, root table in frame FFFFF) every address is translated. A virtual address is
10 + 10 + 12 bits: index into the root table, index into a second table, offset in the page of 4096 bytes. A table is one
page of 1024 entries. An entry reads in hex as five digits of frame and three of flags:

     31                    12 11  10  9   8   7 6 5 4 3 2 1 0
    +------------------------+---+---+---+---+-+-+-+-+-+-+-+-+
    |         frame          | 0 | 0 |K2 |K1 |D|A|G|U|X|W|R|V|
    +------------------------+---+---+---+---+-+-+-+-+-+-+-+-+

An entry with V and without R, W, X points to the second table (its U, A and D must be 0). An entry of the root table
with R or X maps 4 MiB at once; the low ten bits of its frame must be 0. User mode reaches pages with U only; supervisor
mode reaches those without, and for loads and stores also those with U if SUM is set in \`sstatus\`. MXR lets loads read
pages that can only be executed. The machine sets A and D itself, when the access succeeds. Stores to page tables are
seen by the very next access, as if there were no TLB.`;

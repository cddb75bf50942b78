// The long texts behind `badak explain L...`: what the linker reports.
import type { Explanation } from '../diag/diagnostic.ts';

export const LINK_EXPLANATIONS: readonly Explanation[] = [
  {
    code: 'L001',
    title: 'a symbol is defined twice',
    text: `Two objects define the same global symbol, so the linker cannot know which one is meant.

    # a.s                     # b.s
    .globl count              .globl count
    count: .word 0            count: .word 1

Give one of them another name; or leave out \`.globl\` where the name is only used in its own file; or, if one is
meant to be replaceable, write \`.weak count\` instead of \`.globl count\`. If the same file was given twice, give it once.
Two whole programs cannot be linked into one: \`badak run a.s b.s\` runs them side by side.`,
  },
  {
    code: 'L002',
    title: 'an undefined symbol',
    text: `A name is used, but no object defines it for others to see.

    # main.s                  # print.s
    _start: call print        print: ret

\`print\` is there but local to its file. Labels are local unless they are declared:

    .globl print
    print: ret

Otherwise: the name is misspelt, or the object or library that defines it is not in the link. A symbol that may be
missing is declared \`.weak\`; it is 0 then.`,
  },
  {
    code: 'L003',
    title: 'not an object of this machine',
    text: `The linker takes relocatable objects for badak (e_machine 0xBADA, e_flags 0), as \`badak asm -c\` writes them,
and archives of them. An executable cannot be linked again, and RISC-V objects have another encoding: assemble
their source (\`gcc -S\` output) with \`badak asm\`, or import the linked program with \`badak import\`.`,
  },
  {
    code: 'L004',
    title: 'a relocation that does not belong here',
    text: `An object holds a relocation of a type that only linked files have (RELATIVE, COPY, JUMP_SLOT...), of an unknown
number, or for a place outside of its section. The object is damaged or was made by another tool.`,
  },
  {
    code: 'L005',
    title: 'a value does not fit where it is used',
    text: `Only now, with all addresses known, it shows that a value is too large for its field:

| field | holds |
|---|---|
| 16-bit immediate (\`addi a0, zero, x\`) | -32768 to 32767 |
| branch | 131072 bytes back, 131068 forth |
| jal | 2 MiB back and forth |
| .byte, .half | 8 and 16 bits |

Addresses of programs start at 0x10000 and do not fit into 16 bits: use \`la a0, x\`, or \`lui a0, %hi(x)\` and
\`addi a0, a0, %lo(x)\`. A far jump: \`call\` and \`tail\` reach everywhere, because the linker adds a thunk for them;
it does not for \`j\`. A far branch goes around a jump: \`bne a0, a1, 1f; j target; 1:\` for \`beq a0, a1, target\`.`,
  },
  {
    code: 'L006',
    title: 'a jump to a place that is not a multiple of 4',
    text: `Instructions stand on multiples of 4. The label is behind data of another size: write \`.balign 4\` before it.`,
  },
  {
    code: 'L007',
    title: 'a thread-local access to an ordinary symbol',
    text: `%tprel_hi, %tprel_lo, la.tls.ie and la.tls.gd are for symbols in .tdata and .tbss, of which each thread has its
own copy. The symbol is elsewhere: move it there, or use \`la\`. In C: one file declares it \`_Thread_local\`, the other
does not.`,
  },
  {
    code: 'L008',
    title: '%pcrel_lo without its %pcrel_hi',
    text: `An address relative to pc is made of two instructions. The second one does not name the symbol again, but the
label of the first, because the distance is counted from there:

    1: auipc a0, %pcrel_hi(x)
       addi  a0, a0, %pcrel_lo(1b)

At the label there is no instruction with %pcrel_hi, %got_pcrel_hi, %tls_ie_pcrel_hi or %tls_gd_pcrel_hi.`,
  },
  {
    code: 'L009',
    title: 'a reference to a section that was left out',
    text: `Several objects have a copy of the same COMDAT group (an inline function, say), and only the first one is kept.
A local symbol of another copy is used from outside of the group. The object is wrong: such a symbol must be global
or the user must be in the group too.`,
  },
  {
    code: 'L010',
    title: 'nothing to link',
    text: 'No objects were given. `badak link a.o b.o -o prog` links objects; `badak build a.s b.s -o prog` assembles first.',
  },
  {
    code: 'L011',
    title: 'no entry point',
    text: `A program starts at the global symbol \`_start\` (or the one that --entry names):

        .globl _start
    _start:
        li   a0, 0
        li   t0, 93          # exit
        ecall

Without it the program starts at the beginning of .text, which is rarely what is meant when there are several files.
C programs get their \`_start\` from crt0, which calls \`main\`.`,
  },
  {
    code: 'L012',
    title: 'the program is too large for its addresses',
    text: `User programs live from 0x10000 to 0xBFFFFFFF, with their stack at the top. Large tables that start as zeros cost
nothing in the file (.bss), but they still take addresses. Ask the kernel for memory (brk, mmap) instead.`,
  },
  {
    code: 'L013',
    title: 'a segment that can be written and executed',
    text: `A section has both flags w and x. Programs are safer when nothing they can write can be executed, so the linker
keeps code and data apart (W^X). Self-modifying code needs such a section; everything else should use two.`,
  },
  {
    code: 'L014',
    title: 'the linked file would be too large',
    text: `Contents of sections and the gaps that their alignment asks for add up to more than 256 MiB. Usually an
alignment is far too large (\`.align 28\` means 2^28 bytes), or a large table of zeros is in .data instead of .bss.`,
  },
  {
    code: 'L015',
    title: 'a fixed address in a shared object',
    text: `A shared object is loaded wherever there is room, so its code cannot hold addresses: not in \`lui\`/\`addi\` pairs
(%hi, %lo), and not in read-only sections. Addresses are read from the global offset table instead:

    la  a0, counter          # after .option pic: auipc and lw from the table
    lla a0, table            # for symbols of this file and hidden ones: relative to pc

In C: compile with -fPIC. Constant tables of addresses belong into .data.rel.ro.`,
  },
  {
    code: 'L016',
    title: 'thread-local storage at a distance that is not fixed',
    text: `%tprel_hi and %tprel_lo (the local-exec model) count on the TLS block of the executable, which stands at a fixed
distance from tp. Blocks of shared objects do not: use \`la.tls.ie\` (the distance is read from the global offset
table) or \`la.tls.gd\` (the address comes from __tls_get_addr). In C: -fPIC, or -ftls-model=initial-exec.`,
  },
  {
    code: 'L020',
    title: 'a damaged archive',
    text: `An archive (\`lib.a\`) is a row of members, each with a header of 60 characters. At this place there is none.
Make it again with \`badak ar\`.`,
  },
];

// Errors about values that do not fit.

import type { Explanation } from '../../diag/diagnostic.ts';
import { entry } from './entry.ts';

export const RANGES: readonly Explanation[] = [
  entry(
    'A030',
    'an immediate that is too large',
    'Immediates have four digits: -32768 to 32767. Negative ones may also be written as the 32-bit value that they stand for, 0xFFFF8000 to 0xFFFFFFFF. Larger values go into a register first.',
    'addi a0, a0, 70000',
    'li t0, 70000\nadd a0, a0, t0',
  ),
  entry(
    'A031',
    'an immediate that looks unsigned',
    'The four digits of an immediate are signed: FFFF means -1 and is extended to FFFFFFFF. So 0xFFFF is not what it seems, and you must say which of the two you mean.',
    'andi a0, a0, 0xFFFF',
    'li t0, 0xFFFF\nand a0, a0, t0',
  ),
  entry(
    'A032',
    'a shift amount outside 0..31',
    'Registers have 32 bits, so shifts go from 0 to 31.',
    'slli a0, a0, 32',
    'slli a0, a0, 31',
  ),
  entry(
    'A033',
    'an upper immediate that is too large',
    '`lui` and `auipc` take the upper 20 bits as a number of five digits: 0 to 0xFFFFF.',
    'lui a0, 0x12345000',
    'lui a0, 0x12345',
  ),
  entry(
    'A034',
    'a branch target out of reach',
    'A conditional branch holds its distance in words in four digits: 128 KiB both ways. A label in the same section may be anywhere: the assembler then branches around a jump. A plain number is taken as words.',
    'beq a0, a1, 40000',
    'beq a0, a1, 4000',
  ),
  entry(
    'A035',
    'a jump target out of reach',
    '`jal` holds its distance in words in five digits: 2 MiB both ways.',
    'jal ra, 0x80000',
    'jal ra, 0x7FFFF',
  ),
  entry(
    'A036',
    'a CSR immediate that is too large',
    'The immediate forms of CSR instructions hold one digit: 0 to 15.',
    'csrwi sscratch, 16',
    'li t0, 16\ncsrw sscratch, t0',
  ),
  entry(
    'A037',
    'a value that does not fit a register',
    'Registers have 32 bits: -2147483648 to 4294967295.',
    'li a0, 0x123456789',
    'li a0, 0x23456789\nli a1, 0x1',
  ),
  entry(
    'A038',
    'a value that does not fit its data',
    '.byte holds -128..255, .half -32768..65535, .word -2147483648..4294967295.',
    '.byte 300',
    '.half 300',
  ),
  entry(
    'A039',
    'a target that is not on a word boundary',
    'Instructions lie on multiples of 4. Data before a label can move it off: align it.',
    'j there\n.byte 1\nthere:',
    'j there\n.byte 1\n.align 2\nthere:',
  ),
  entry(
    'A040',
    'an unknown CSR',
    'The control and status registers are sstatus sie sip stvec sscratch sepc scause stval stimecmp satp, and for users cycle time instret.',
    'csrr a0, sstats',
    'csrr a0, sstatus',
  ),
  entry(
    'A041',
    'a CSR of a mode that badak does not have',
    'badak has user and supervisor mode. Registers of machine mode, hypervisor and floating point do not exist; the supervisor register of the same name (sstatus for mstatus) usually does what is meant.',
    'csrr a0, mstatus',
    'csrr a0, sstatus',
  ),
  entry(
    'A042',
    'a CSR number out of range',
    'CSR numbers have three digits: 0 to 0xFFF.',
    'csrr a0, 0x1000',
    'csrr a0, 0x100',
  ),
  entry(
    'A043',
    'a CSR number that nobody has',
    'Only a warning: the instruction is assembled and will trap as illegal when it runs.',
    'csrr a0, 0x7C0',
    'csrr a0, 0x140',
  ),
];

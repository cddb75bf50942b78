// Control and status registers: reading, writing, and what their bits may be.

import {
  HART_CLOCK, HART_ID, HART_INSTRET, HART_MODE, HART_SATP, HART_SCAUSE, HART_SEPC, HART_SIE, HART_SSCRATCH, HART_SSIP,
  HART_SSTATUS, HART_STIMECMP, HART_STVAL, HART_STVEC,
} from './generated/layout';
import {
  CAUSE_ILLEGAL, CSR_CYCLE, CSR_CYCLEH, CSR_HARTID, CSR_INSTRET, CSR_INSTRETH, CSR_SATP, CSR_SCAUSE, CSR_SEPC, CSR_SIE,
  CSR_SIP, CSR_SSCRATCH, CSR_SSTATUS, CSR_STIMECMP, CSR_STIMECMPH, CSR_STVAL, CSR_STVEC, CSR_TIME, CSR_TIMEH, MASK_SATP,
  MASK_SIE, MASK_SIP_WRITE, MODE_USER, SSTATUS_MASK, SSTATUS_MXR, SSTATUS_SUM, isCsr, isSupervisorCsr, isWritableCsr,
} from './generated/traps';
import { getRegister, retireTo, setRegister } from './hart';
import { HART_PC } from './generated/layout';
import { flushHart } from './tlb';
import { GO_ON, pendingInterrupts, trap } from './trap';

/** Executes csrrw, csrrs, csrrc and their immediate forms (opcode digit bit 2). */
export function executeCsr(h: usize, word: u32): i32 {
  const number = word & 0xfff;
  const digit = (word >> 24) & 7;
  const source = (word >> 16) & 15;
  const operation = digit & 3;
  const writes = operation == 1 || source != 0;
  if (!isCsr(number) || (writes && !isWritableCsr(number))) return trap(h, CAUSE_ILLEGAL, word);
  if (load<u32>(h, HART_MODE) == MODE_USER && isSupervisorCsr(number)) return trap(h, CAUSE_ILLEGAL, word);
  const old = readCsr(h, number);
  const operand = digit & 4 ? source : getRegister(source);
  if (writes) {
    if (operation == 1) writeCsr(h, number, operand);
    else writeCsr(h, number, operation == 2 ? old | operand : old & ~operand);
  }
  setRegister((word >> 20) & 15, old);
  retireTo(h, load<u32>(h, HART_PC) + 4);
  return GO_ON;
}

function readCsr(h: usize, number: u32): u32 {
  if (number == CSR_CYCLE || number == CSR_TIME) return <u32>load<u64>(h, HART_CLOCK);
  if (number == CSR_CYCLEH || number == CSR_TIMEH) return <u32>(load<u64>(h, HART_CLOCK) >> 32);
  if (number == CSR_INSTRET) return <u32>load<u64>(h, HART_INSTRET);
  if (number == CSR_INSTRETH) return <u32>(load<u64>(h, HART_INSTRET) >> 32);
  if (number == CSR_SIP) return pendingInterrupts(h);
  return load<u32>(h + fieldOf(number));
}

/** The word of the hart's record that holds a CSR. */
function fieldOf(number: u32): usize {
  if (number == CSR_SSTATUS) return HART_SSTATUS;
  if (number == CSR_SIE) return HART_SIE;
  if (number == CSR_SIP) return HART_SSIP;
  if (number == CSR_STVEC) return HART_STVEC;
  if (number == CSR_SSCRATCH) return HART_SSCRATCH;
  if (number == CSR_SEPC) return HART_SEPC;
  if (number == CSR_SCAUSE) return HART_SCAUSE;
  if (number == CSR_STVAL) return HART_STVAL;
  if (number == CSR_STIMECMP) return HART_STIMECMP;
  if (number == CSR_STIMECMPH) return HART_STIMECMP + 4;
  return number == CSR_SATP ? HART_SATP : HART_ID;
}

function writeCsr(h: usize, number: u32, value: u32): void {
  const field = h + fieldOf(number);
  const old = load<u32>(field);
  const bits = value & writableBits(number);
  store<u32>(field, bits);
  const translation = number == CSR_SATP || (number == CSR_SSTATUS && ((old ^ bits) & (SSTATUS_SUM | SSTATUS_MXR)) != 0);
  if (translation) flushHart(h);
}

function writableBits(number: u32): u32 {
  if (number == CSR_SSTATUS) return SSTATUS_MASK;
  if (number == CSR_SIE) return MASK_SIE;
  if (number == CSR_SIP) return MASK_SIP_WRITE;
  if (number == CSR_SATP) return MASK_SATP;
  return number == CSR_STVEC || number == CSR_SEPC ? 0xfffffffc : 0xffffffff;
}

// Traps and interrupts: leaving for the host, or, in a bare machine, entering the handler at stvec.

import {
  AT_MACHINE, HART_CAUSE, HART_CLOCK, HART_LEFT, HART_MODE, HART_PC, HART_RESERVATION, HART_SATP, HART_SCAUSE, HART_SEPC,
  HART_SSIP, HART_SSTATUS, HART_STIMECMP, HART_STVAL, HART_STVEC, HART_TVAL, MACHINE_BARE, STOP_TRAP,
} from './generated/layout';
import {
  INTERRUPT_BIT, INTERRUPT_EXTERNAL, INTERRUPT_SOFTWARE, INTERRUPT_TIMER, MODE_SUPERVISOR, MODE_USER, SSTATUS_SIE, SSTATUS_SPIE,
  SSTATUS_SPP,
} from './generated/traps';
import { externalPending } from './devices';
import { NO_ADDRESS } from './hart';
import { flushHart } from './tlb';

/** Instead of a stop: the run goes on. */
// @ts-ignore: decorator
@inline export const GO_ON: i32 = -1;

/** An exception at pc, of which nothing has happened. */
export function trap(h: usize, cause: u32, tval: u32): i32 {
  if (load<u32>(AT_MACHINE + MACHINE_BARE)) {
    enter(h, cause, tval);
    return GO_ON;
  }
  store<u32>(h, cause, HART_CAUSE);
  store<u32>(h, tval, HART_TVAL);
  store<u32>(h, NO_ADDRESS, HART_RESERVATION);
  return STOP_TRAP;
}

/** Bare: goes to the trap handler, for one cycle and one unit of budget. */
function enter(h: usize, cause: u32, tval: u32): void {
  const status = load<u32>(h, HART_SSTATUS);
  const mode = load<u32>(h, HART_MODE);
  let kept = status & ~(SSTATUS_SPP | SSTATUS_SPIE | SSTATUS_SIE);
  if (mode == MODE_SUPERVISOR) kept |= SSTATUS_SPP;
  if (status & SSTATUS_SIE) kept |= SSTATUS_SPIE;
  store<u32>(h, kept, HART_SSTATUS);
  store<u32>(h, load<u32>(h, HART_PC) & ~3, HART_SEPC);
  store<u32>(h, cause, HART_SCAUSE);
  store<u32>(h, tval, HART_STVAL);
  store<u32>(h, load<u32>(h, HART_STVEC), HART_PC);
  store<u32>(h, NO_ADDRESS, HART_RESERVATION);
  setMode(h, MODE_SUPERVISOR);
  store<u64>(h, load<u64>(h, HART_CLOCK) + 1, HART_CLOCK);
  store<u32>(h, load<u32>(h, HART_LEFT) - 1, HART_LEFT);
}

/** TLB entries hold what the mode may do, so a change of mode empties them. */
function setMode(h: usize, mode: u32): void {
  if (load<u32>(h, HART_MODE) == mode) return;
  store<u32>(h, mode, HART_MODE);
  if (<i32>load<u32>(h, HART_SATP) < 0) flushHart(h);
}

/** sret, but for counting it. */
export function returnFromTrap(h: usize): void {
  const status = load<u32>(h, HART_SSTATUS);
  let left = (status & ~(SSTATUS_SPP | SSTATUS_SIE)) | SSTATUS_SPIE;
  if (status & SSTATUS_SPIE) left |= SSTATUS_SIE;
  store<u32>(h, left, HART_SSTATUS);
  store<u32>(h, NO_ADDRESS, HART_RESERVATION);
  setMode(h, status & SSTATUS_SPP ? MODE_SUPERVISOR : MODE_USER);
}

/** sip: interrupts pending at this moment of the hart's clock. */
export function pendingInterrupts(h: usize): u32 {
  let pending = load<u32>(h, HART_SSIP);
  if (load<u64>(h, HART_CLOCK) >= load<u64>(h, HART_STIMECMP)) pending |= 1 << INTERRUPT_TIMER;
  if (externalPending()) pending |= 1 << INTERRUPT_EXTERNAL;
  return pending;
}

/** Whether the hart takes interrupts that sie enables. */
// @ts-ignore: decorator
@inline
export function takesInterrupts(h: usize): bool {
  return load<u32>(h, HART_MODE) == MODE_USER || (load<u32>(h, HART_SSTATUS) & SSTATUS_SIE) != 0;
}

/** Enters the handler for the first of `pending` in the order of machine.md 4. */
export function interrupt(h: usize, pending: u32): void {
  let number = INTERRUPT_TIMER;
  if (pending & (1 << INTERRUPT_EXTERNAL)) number = INTERRUPT_EXTERNAL;
  else if (pending & (1 << INTERRUPT_SOFTWARE)) number = INTERRUPT_SOFTWARE;
  enter(h, INTERRUPT_BIT | number, 0);
}

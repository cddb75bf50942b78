// A hart's record: where it is, which hart's registers are the active ones, and how retired instructions are counted.

import {
  AT_HARTS, AT_MACHINE, AT_REGISTERS, HART_BYTES, HART_CLOCK, HART_EXECUTED, HART_ID, HART_INSTRET, HART_LEFT, HART_PC,
  HART_REGS, HART_RESERVATION, HART_STIMECMP, MACHINE_HARTS, SINK,
} from './generated/layout';
import { emptyTlb } from './tlb';

/** Address of the record of hart `id`. */
// @ts-ignore: decorator
@inline
export function hartAt(id: u32): usize {
  return AT_HARTS + id * HART_BYTES;
}

/** No reservation. */
// @ts-ignore: decorator
@inline
export const NO_ADDRESS: u32 = 0xffffffff;

/** State at reset that is not zero. */
export function resetHart(id: u32): void {
  const h = hartAt(id);
  store<u32>(h, id, HART_ID);
  store<u64>(h, u64.MAX_VALUE, HART_STIMECMP);
  store<u32>(h, NO_ADDRESS, HART_RESERVATION);
  emptyTlb(h);
}

/** The registers of the only hart of a machine are always the active ones. */
// @ts-ignore: decorator
@inline
function isAlone(): bool {
  return load<u32>(AT_MACHINE + MACHINE_HARTS) == 1;
}

/** Makes the hart's registers the active ones. */
export function activate(h: usize): void {
  if (!isAlone()) copyRegisters(h + HART_REGS, AT_REGISTERS);
  store<u32>(AT_REGISTERS, 0);
}

/** Puts the active registers back into the hart's record. */
export function putBack(h: usize): void {
  if (!isAlone()) copyRegisters(AT_REGISTERS, h + HART_REGS);
}

/** Written out: a loop takes longer, and every window of a hart begins and ends with this. */
// @ts-ignore: decorator
@inline
function copyRegisters(from: usize, to: usize): void {
  store<u64>(to, load<u64>(from));
  store<u64>(to, load<u64>(from, 8), 8);
  store<u64>(to, load<u64>(from, 16), 16);
  store<u64>(to, load<u64>(from, 24), 24);
  store<u64>(to, load<u64>(from, 32), 32);
  store<u64>(to, load<u64>(from, 40), 40);
  store<u64>(to, load<u64>(from, 48), 48);
  store<u64>(to, load<u64>(from, 56), 56);
}

/** An active register, by number. */
// @ts-ignore: decorator
@inline
export function getRegister(number: u32): u32 {
  return load<u32>(AT_REGISTERS + number * 4);
}

/** Sets an active register; register 0 goes to the sink. */
// @ts-ignore: decorator
@inline
export function setRegister(number: u32, value: u32): void {
  store<u32>(AT_REGISTERS + (number ? number : SINK) * 4, value);
}

/** Counts instructions that have retired. */
export function retire(h: usize, count: u32): void {
  store<u64>(h, load<u64>(h, HART_CLOCK) + count, HART_CLOCK);
  store<u64>(h, load<u64>(h, HART_INSTRET) + count, HART_INSTRET);
  store<u32>(h, load<u32>(h, HART_EXECUTED) + count, HART_EXECUTED);
  store<u32>(h, load<u32>(h, HART_LEFT) - count, HART_LEFT);
}

/** Counts one instruction and goes on at `pc`. */
export function retireTo(h: usize, pc: u32): void {
  retire(h, 1);
  store<u32>(h, pc, HART_PC);
}

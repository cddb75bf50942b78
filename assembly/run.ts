// Running a hart for a budget of instructions: slices of the loop, the slow path between them, interrupts in time.

import { ECALL_RECORD, REGION, frameAt, recordsOf } from './decode';
import { MOST_FUSED } from './fuse';
import {
  AT_MACHINE, AT_RECORD_SET, HART_CLOCK, HART_EXECUTE_TLB, HART_EXECUTED, HART_LEFT, HART_MODE, HART_PC, HART_SIE, HART_STIMECMP,
  HART_WAITING, MACHINE_BARE, RECORDS_UNFUSED, STOP_BUDGET, STOP_WAIT,
} from './generated/layout';
import { loop } from './generated/loop';
import { CAUSE_ECALL_USER, CAUSE_FETCH_MISALIGNED, INTERRUPT_TIMER, MODE_USER } from './generated/traps';
import { activate, hartAt, putBack, retire } from './hart';
import { EXECUTE, physical, translate } from './mmu';
import { step } from './step';
import { fillExecute } from './tlb';
import { GO_ON, interrupt, pendingInterrupts, takesInterrupts, trap } from './trap';

/** A fused record retires at most this many instructions more than one. */
const FUSED_EXTRA: i32 = MOST_FUSED - 1;

/** Instructions that run unfused where a region could not go on: it is not asked again at each of them. */
const AFTER_REGION: i32 = 64;

/** As many are not worth the call of a region. */
const SHORT_SLICE: i32 = 8;

/** No slice is longer: budgets are addresses in the loop. */
const LONGEST_SLICE: i32 = 0x100000;

/** Runs hart `id` for at most `budget` instructions; returns a Stop. */
export function run(id: u32, budget: i32): i32 {
  return runHart(hartAt(id), budget);
}

/** The same, by the address of the hart's record. */
export function runHart(h: usize, budget: i32): i32 {
  store<i32>(h, budget, HART_LEFT);
  store<u32>(h, 0, HART_EXECUTED);
  activate(h);
  const stop = runSlices(h);
  putBack(h);
  return stop;
}

function runSlices(h: usize): i32 {
  const bare = load<u32>(AT_MACHINE + MACHINE_BARE) != 0;
  while (true) {
    let slice = min(load<i32>(h, HART_LEFT), LONGEST_SLICE);
    if (slice <= 0) return STOP_BUDGET;
    if (bare) {
      slice = boundSlice(h, slice);
      if (slice < 0) return STOP_WAIT;
      if (!slice) continue;
    }
    const stop = runSlice(h, slice);
    if (stop != GO_ON) return stop;
  }
}

/** Bare: takes an interrupt that is due (0), notes that the hart waits on (-1), or ends the slice where the timer's is due. */
function boundSlice(h: usize, slice: i32): i32 {
  const enabled = load<u32>(h, HART_SIE);
  const pending = pendingInterrupts(h) & enabled;
  if (load<u32>(h, HART_WAITING)) {
    if (!pending) return -1;
    store<u32>(h, 0, HART_WAITING);
  }
  if (!takesInterrupts(h)) return slice;
  if (pending) {
    interrupt(h, pending);
    return 0;
  }
  if (!(enabled & (1 << INTERRUPT_TIMER))) return slice;
  const wait = load<u64>(h, HART_STIMECMP) - load<u64>(h, HART_CLOCK);
  return wait < <u64>slice ? <i32>wait : slice;
}

/**
 * Runs regions, or the loop, fused as long as no sequence can overrun the slice; then the slow path if the loop asks for it.
 */
function runSlice(h: usize, slice: i32): i32 {
  let pc = load<u32>(h, HART_PC);
  let ip = fetch(h, pc);
  if (!ip) return trap(h, faultCause, pc);
  let fused = slice > FUSED_EXTRA;
  if (fused && load<u16>(ip) >= REGION) {
    const rest = slice > SHORT_SLICE ? runRegions(h, load<u16>(ip), pc, slice) : slice;
    if (rest < slice) {
      if (!rest || rest > SHORT_SLICE) return GO_ON;
      pc = load<u32>(h, HART_PC);
      ip = cachedRecord(h, pc);
      if (!ip) return GO_ON;
    }
    // Too little is left for it, or its first instruction is for the slow path.
    slice = min(rest, AFTER_REGION);
    fused = false;
  }
  const set = fused ? 0 : RECORDS_UNFUSED;
  const n = fused ? slice - FUSED_EXTRA : slice;
  const left = load<i32>(h, HART_LEFT);
  store<u32>(AT_RECORD_SET, set);
  loop(h, pc, ip + set, n);
  const rest = load<i32>(h, HART_LEFT);
  store<i32>(h, left, HART_LEFT);
  retire(h, n - rest);
  if (rest <= 0) return GO_ON;
  const at = load<u32>(h, HART_PC);
  const record = fetch(h, at);
  if (!record) return trap(h, faultCause, at);
  // step() would come to the same, after more questions: this is the way of every system call.
  if (load<u32>(record) == ECALL_RECORD && load<u32>(h, HART_MODE) == MODE_USER) return trap(h, CAUSE_ECALL_USER, 0);
  if (load<u16>(record) >= REGION && fused) return GO_ON;
  return step(h, record);
}

/**
 * Runs a region (src/jit), and those that it leads to, for at most n instructions; returns how many are left.
 * @param handler of its entry at pc
 */
function runRegions(h: usize, handler: u32, pc: u32, n: i32): i32 {
  let left = n;
  while (true) {
    const before = left;
    left = call_indirect<i32>(handler - REGION, h, pc, before, handler - REGION);
    if (left == before || left <= SHORT_SLICE) break;
    pc = load<u32>(h, HART_PC);
    const ip = cachedRecord(h, pc);
    handler = ip ? load<u16>(ip) : 0;
    if (handler < REGION) break;
  }
  if (left < n) retire(h, n - left);
  return left;
}

/** The frame of the code at a hart's pc, if the hart has fetched from it: else -1. */
export function codeFrame(id: u32): i32 {
  const h = hartAt(id);
  const ip = cachedRecord(h, load<u32>(h, HART_PC));
  return ip ? <i32>frameAt(ip) : -1;
}

/** Address of the record of the instruction at `pc` in the fused set, if the execute TLB has its page; else, or misaligned: 0. */
// @ts-ignore: decorator
@inline
function cachedRecord(h: usize, pc: u32): u32 {
  const entry = h + ((pc >> 9) & 0x7f8);
  if (load<u32>(entry, HART_EXECUTE_TLB) != (pc & 0xfffff003)) return 0;
  return pc * 2 + load<u32>(entry, HART_EXECUTE_TLB + 4);
}

let faultCause: u32 = 0;

/** Address of the record of the instruction at `pc` in the fused set, or 0: its fetch faults with faultCause. */
// @ts-ignore: decorator
@inline
function fetch(h: usize, pc: u32): u32 {
  const cached = cachedRecord(h, pc);
  return cached ? cached : fetchAnew(h, pc);
}

/** fetch, where the execute TLB cannot tell. */
function fetchAnew(h: usize, pc: u32): u32 {
  if (pc & 3) {
    faultCause = CAUSE_FETCH_MISALIGNED;
    return 0;
  }
  const result = translate(h, pc, EXECUTE, false);
  if (result) {
    faultCause = result;
    return 0;
  }
  fillExecute(h, pc & 0xfffff000, recordsOf(physical >> 12));
  return cachedRecord(h, pc);
}

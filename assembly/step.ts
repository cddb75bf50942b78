// The slow twin of the loop: executes one instruction that the loop left, with everything odd about it: TLB misses,
// faults, devices, stores to code and page tables, atomics, system instructions.

import { executeCsr } from './csr';
import { decode, frameAt, isDefined, kindOf } from './decode';
import { readDevice, writeDevice } from './devices';
import {
  KIND_ATOMIC, KIND_CSR, KIND_LOAD, KIND_STORE, KIND_SYSTEM, OP_AMOADD_W, OP_AMOAND_W, OP_AMOCAS_W, OP_AMOMAXU_W,
  OP_AMOMAX_W, OP_AMOMINU_W, OP_AMOMIN_W, OP_AMOOR_W, OP_AMOSWAP_W, OP_AMOXOR_W, OP_EBREAK, OP_ECALL, OP_FENCE, OP_FENCE_I,
  OP_JALR, OP_LR_W, OP_SC_W, OP_SFENCE_VMA, OP_SRET,
} from './generated/isa';
import {
  AT_MACHINE, AT_RAM, HART_MODE, HART_PC, HART_RESERVATION, HART_SEPC, HART_SIE, HART_WAITING, HART_WATCH,
  MACHINE_MEMORY_BYTES, STOP_WAIT, STOP_WATCH, WATCH_ATOMICS,
} from './generated/layout';
import {
  CAUSE_BREAKPOINT, CAUSE_ECALL_SUPERVISOR, CAUSE_ECALL_USER, CAUSE_FETCH_MISALIGNED, CAUSE_ILLEGAL, CAUSE_LOAD_MISALIGNED,
  CAUSE_STORE_MISALIGNED, MODE_USER,
} from './generated/traps';
import { NO_ADDRESS, getRegister, retireTo, setRegister } from './hart';
import { loadRam, storeRam } from './memory';
import { READ, WATCHED, WRITE, physical, translate } from './mmu';
import { flushHart } from './tlb';
import { forgetWalks } from './walks';
import { GO_ON, pendingInterrupts, returnFromTrap, trap } from './trap';

/**
 * Executes the instruction at pc, whose record is at `ip`; one that the loop always can is left to it.
 * Returns a stop or GO_ON.
 */
export function step(h: usize, ip: u32): i32 {
  const pc = load<u32>(h, HART_PC);
  const offset = pc & 0xfff;
  if (!load<u16>(ip)) {
    decode(ip, offset);
    return GO_ON;
  }
  const word = load<u32>(AT_RAM + (frameAt(ip) << 12) + offset);
  const opcode = word >> 24;
  if (!isDefined(word)) return trap(h, CAUSE_ILLEGAL, word);
  const kind = kindOf(word);
  if (kind == KIND_LOAD) return executeLoad(h, pc, word);
  if (kind == KIND_STORE) return executeStore(h, pc, word);
  if (kind == KIND_ATOMIC) return executeAtomic(h, pc, word);
  if (kind == KIND_CSR) return executeCsr(h, word);
  if (kind == KIND_SYSTEM) return executeSystem(h, pc, word);
  if (opcode == OP_JALR) return checkTarget(h, word);
  return GO_ON;
}

// @ts-ignore: decorator
@inline
function rdOf(word: u32): u32 {
  return (word >> 20) & 15;
}

// @ts-ignore: decorator
@inline
function rs1Of(word: u32): u32 {
  return (word >> 16) & 15;
}

// @ts-ignore: decorator
@inline
function rs2Of(word: u32): u32 {
  return (word >> 12) & 15;
}

// @ts-ignore: decorator
@inline
function addressOf(word: u32): u32 {
  return getRegister(rs1Of(word)) + <u32>(<i32>(word << 16) >> 16);
}

// @ts-ignore: decorator
@inline
function isRam(pa: u32): bool {
  return pa < load<u32>(AT_MACHINE + MACHINE_MEMORY_BYTES);
}

/** What follows from a translation that is not FINE. */
function failed(h: usize, result: u32, va: u32): i32 {
  return result == WATCHED ? <i32>STOP_WATCH : trap(h, result, va);
}

function executeLoad(h: usize, pc: u32, word: u32): i32 {
  const va = addressOf(word);
  const digit = (word >> 24) & 7;
  const size: u32 = 1 << (digit & 3);
  if (va & (size - 1)) return trap(h, CAUSE_LOAD_MISALIGNED, va);
  const result = translate(h, va, READ, size == 4);
  if (result) return failed(h, result, va);
  const value = isRam(physical) ? loadRam(physical, digit) : readDevice(h, physical);
  setRegister(rdOf(word), value);
  retireTo(h, pc + 4);
  return GO_ON;
}

function executeStore(h: usize, pc: u32, word: u32): i32 {
  const va = addressOf(word);
  const size: u32 = 1 << ((word >> 24) & 3);
  if (va & (size - 1)) return trap(h, CAUSE_STORE_MISALIGNED, va);
  const result = translate(h, va, WRITE, size == 4);
  if (result) return failed(h, result, va);
  const value = getRegister(rdOf(word));
  let stop: i32 = GO_ON;
  if (isRam(physical)) storeRam(physical, value, size, true);
  else stop = writeDevice(physical, value);
  retireTo(h, pc + 4);
  return stop;
}

function executeAtomic(h: usize, pc: u32, word: u32): i32 {
  if (load<u32>(h, HART_WATCH) & WATCH_ATOMICS) return STOP_WATCH;
  const opcode = word >> 24;
  const va = getRegister(rs1Of(word));
  const isLoad = opcode == OP_LR_W;
  if (va & 3) return trap(h, isLoad ? CAUSE_LOAD_MISALIGNED : CAUSE_STORE_MISALIGNED, va);
  const result = translate(h, va, isLoad ? READ : WRITE, false);
  if (result) return failed(h, result, va);
  if (opcode == OP_SC_W) storeConditional(h, word);
  else if (isLoad) loadReserved(h, word);
  else modify(word);
  retireTo(h, pc + 4);
  return GO_ON;
}

function loadReserved(h: usize, word: u32): void {
  store<u32>(h, physical, HART_RESERVATION);
  setRegister(rdOf(word), load<u32>(AT_RAM + physical));
}

function storeConditional(h: usize, word: u32): void {
  const reserved = load<u32>(h, HART_RESERVATION) == physical;
  store<u32>(h, NO_ADDRESS, HART_RESERVATION);
  if (reserved) storeRam(physical, getRegister(rs2Of(word)), 4, true);
  setRegister(rdOf(word), reserved ? 0 : 1);
}

/** The read-modify-write instructions. */
function modify(word: u32): void {
  const opcode = word >> 24;
  const old = load<u32>(AT_RAM + physical);
  const operand = getRegister(rs2Of(word));
  if (opcode != OP_AMOCAS_W) storeRam(physical, combine(opcode, old, operand), 4, true);
  else if (old == getRegister(rdOf(word))) storeRam(physical, operand, 4, true);
  setRegister(rdOf(word), old);
}

function combine(opcode: u32, old: u32, operand: u32): u32 {
  if (opcode == OP_AMOSWAP_W) return operand;
  if (opcode == OP_AMOADD_W) return old + operand;
  if (opcode == OP_AMOXOR_W) return old ^ operand;
  if (opcode == OP_AMOAND_W) return old & operand;
  if (opcode == OP_AMOOR_W) return old | operand;
  if (opcode == OP_AMOMIN_W) return min(<i32>old, <i32>operand);
  if (opcode == OP_AMOMAX_W) return max(<i32>old, <i32>operand);
  if (opcode == OP_AMOMINU_W) return min(old, operand);
  return max(old, operand);
}

function executeSystem(h: usize, pc: u32, word: u32): i32 {
  const opcode = word >> 24;
  const user = load<u32>(h, HART_MODE) == MODE_USER;
  if (opcode == OP_ECALL) return trap(h, user ? CAUSE_ECALL_USER : CAUSE_ECALL_SUPERVISOR, 0);
  if (opcode == OP_EBREAK) return trap(h, CAUSE_BREAKPOINT, pc);
  if (opcode == OP_FENCE || opcode == OP_FENCE_I) return GO_ON;
  if (user) return trap(h, CAUSE_ILLEGAL, word);
  if (opcode == OP_SRET) {
    returnFromTrap(h);
    retireTo(h, load<u32>(h, HART_SEPC));
    return GO_ON;
  }
  retireTo(h, pc + 4);
  if (opcode == OP_SFENCE_VMA) {
    flushHart(h);
    forgetWalks();
    return GO_ON;
  }
  if (pendingInterrupts(h) & load<u32>(h, HART_SIE)) return GO_ON;
  store<u32>(h, 1, HART_WAITING);
  return STOP_WAIT;
}

/** jalr to an odd halfword traps on the jump itself. */
function checkTarget(h: usize, word: u32): i32 {
  const va = addressOf(word) & ~1;
  return va & 2 ? trap(h, CAUSE_FETCH_MISALIGNED, va) : GO_ON;
}

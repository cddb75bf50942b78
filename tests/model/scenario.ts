// The ways in which random programs are run on a pair of machines: as a user program of a kernel (hosted), and bare.

import { ModelStop } from './model.ts';
import type { Pair } from './pair.ts';
import { Pointer, type ProgramShape, randomData, randomProgram, SUPERVISOR_MIX, USER_MIX } from './programs.ts';
import type { Random } from './random.ts';

/**
 * Physical and, where translation is off, virtual addresses. RAM is small so that comparing it is quick. Programs run
 * across the ends of pages, the middle one being full of code.
 */
export const Place = { code: 0x4c00, handler: 0x3000, data: 0x8000, tables: 0x10000, memory: 0x20000 } as const;

export const USER_SHAPE: ProgramShape = { words: 1400, reach: 0x2000, mix: USER_MIX };
export const SUPERVISOR_SHAPE: ProgramShape = { words: 1400, reach: 0x2000, mix: SUPERVISOR_MIX };

/** A new program and new data. */
export function load(pair: Pair, random: Random, shape: ProgramShape): void {
  pair.writeWords(Place.code, randomProgram(random, shape));
  pair.writeWords(Place.data, randomData(random, 0x3000 / 4, shape));
}

/** Registers: random values, and pointers to `data` and `code` (va). */
export function setRegisters(pair: Pair, random: Random, hart: number, data: number, code: number): void {
  for (let register = 1; register < 16; register++) pair.setRegister(hart, register, random.value());
  pair.setRegister(hart, Pointer.code, code);
  pair.setRegister(hart, Pointer.data, data);
  pair.setRegister(hart, Pointer.dataLow, data + 4 * random.below(0x400));
  pair.setRegister(hart, Pointer.dataWord, data + 4 * random.below(0x40));
}

/** How long the next run is: single steps, short slices, or long ones. */
export function sliceLength(random: Random, steps: boolean): number {
  if (steps) return 1;
  return random.chance(0.3)
    ? random.between(1, 8)
    : random.chance(0.5)
      ? random.between(1, 200)
      : random.between(1, 5000);
}

/** Takes a program out of its loop, to somewhere else in its code. */
export function moveOn(pair: Pair, random: Random, hart: number, code: number): void {
  pair.set(hart, { pc: code + 4 * random.below(USER_SHAPE.words) });
  pair.setRegister(hart, Pointer.code, code);
}

/** Runs `count` instructions hosted; after a trap the program goes on somewhere in its code, as a kernel would make it. */
export function runHosted(pair: Pair, random: Random, count: number, steps: boolean, data: number, code: number): void {
  const end = pair.retired + count;
  let idle = 0;
  for (let runs = 1; pair.retired < end; runs++) {
    const before = pair.retired;
    const stop = pair.run(0, sliceLength(random, steps));
    idle = pair.retired === before ? idle + 1 : 0;
    if (stop === ModelStop.trap) {
      moveOn(pair, random, 0, code);
      if (random.chance(0.1)) setRegisters(pair, random, 0, data, code);
    }
    if (random.chance(steps ? 0.002 : 0.2)) moveOn(pair, random, 0, code);
    if (idle > 50) load(pair, random, USER_SHAPE);
    if (!steps || runs % 64 === 0) pair.compareMemory(0);
  }
  pair.compareMemory(0);
}

/**
 * The trap handler of bare runs, at Place.handler: goes on at the next word modulo 1024 words of code, in the mode of
 * before. Uses sscratch to keep t0.
 */
export const HANDLER = Uint32Array.from([
  0x09550140, // csrrw t0, sscratch, t0
  0x0a500141, // csrrs t0, sepc, zero
  0x20550004, // addi t0, t0, 4
  0x27550ffc, // andi t0, t0, 0xffc
  0x20554c00, // addi t0, t0, 0x4c00
  0x09050141, // csrrw zero, sepc, t0
  0x09550140, // csrrw t0, sscratch, t0
  0x05000000, // sret
]);

/** A bare hart as a fresh program finds it. */
export function resetBare(pair: Pair, random: Random, hart: number): void {
  pair.writeWords(Place.handler, HANDLER);
  setRegisters(pair, random, hart, Place.data, Place.code);
  pair.set(hart, {
    pc: Place.code + 4 * random.below(USER_SHAPE.words),
    mode: random.chance(0.6) ? 1 : 0,
    satp: 0,
    stvec: Place.handler,
    sstatus: random.word() & 0xc0122,
    sie: random.chance(0.5) ? random.word() & 0x222 : 0,
    waiting: false,
    stimecmp: random.chance(0.5) ? 2 ** 53 : 0,
  });
  if (random.chance(0.2)) pair.set(hart, { clock: random.pick([0xfffffff0, 0x1_0000_0000 - 300, 0xff_ffff_ff00]) });
  if (random.chance(0.2)) pair.set(hart, { instret: 0x1_0000_0000 - random.below(300) });
}

/** Runs about `count` instructions bare, all harts in turn. Harts that no longer get anywhere start again. */
export function runBare(pair: Pair, random: Random, count: number, steps: boolean): void {
  const harts = pair.model.harts.length;
  const idle = new Array<number>(harts).fill(0);
  const end = pair.retired + count;
  for (let runs = 1; pair.retired < end; runs++) {
    const hart = random.below(harts);
    const before = pair.retired;
    const stop = pair.run(hart, sliceLength(random, steps));
    if (stop === ModelStop.wait) wake(pair, random, hart);
    idle[hart] = pair.retired === before ? idle[hart] + 1 : 0;
    if (idle[hart] > 3 || random.chance(steps ? 0.0005 : 0.02)) {
      resetBare(pair, random, hart);
      idle[hart] = 0;
    }
    if (random.chance(steps ? 0.002 : 0.2)) moveOn(pair, random, hart, Place.code);
    if (random.chance(steps ? 0.01 : 0.2)) armTimer(pair, random, hart);
    if (random.chance(steps ? 0.00005 : 0.01)) load(pair, random, SUPERVISOR_SHAPE);
    if (random.chance(0.02)) pair.input(Uint8Array.of(random.below(256)));
    if (harts > 1 && random.chance(0.3)) pair.set(hart, { reservation: -1 });
    if (!steps || runs % 64 === 0) pair.compareMemory(hart);
  }
  for (let hart = 0; hart < harts; hart++) pair.compareHart(hart, false);
  pair.compareMemory(0);
  pair.compareOutput(0);
}

/** The timer's interrupt comes in the middle of what the hart runs next. */
function armTimer(pair: Pair, random: Random, hart: number): void {
  const { clock, sie, sstatus } = pair.model.harts[hart];
  pair.set(hart, { stimecmp: clock + random.below(200), sie: sie | 0x20, sstatus: sstatus | 0x2 });
}

/** What a bare runner does for a waiting hart: time passes, or an interrupt comes. */
function wake(pair: Pair, random: Random, hart: number): void {
  const { clock, stimecmp } = pair.model.harts[hart];
  if (stimecmp < 2 ** 53 && stimecmp > clock) pair.set(hart, { clock: stimecmp });
  else if (random.chance(0.5)) pair.set(hart, { sip: 2, sie: 2 });
  else pair.set(hart, { waiting: false });
}

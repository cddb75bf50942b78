// A hart as the host sees it: getters and setters on its record in the core's memory. Nothing is cached here.

import { HartField as F, HART_BYTES, Layout, TLB_EMPTY, Watch } from '../spec/layout.ts';
import { SATP_MASK, SIE_MASK, SIP_WRITE_MASK, SSTATUS_MASK, Sstatus } from '../spec/traps.ts';
import type { Core } from './instantiate.ts';

const TWO_32 = 0x1_0000_0000;
const NO_TIMER = Number.MAX_SAFE_INTEGER + 1;

export class Hart {
  readonly id: number;
  /** Address of its record in the core's memory. */
  readonly address: number;
  /** The sixteen registers; index 0 stays 0. */
  readonly regs: Uint32Array;
  private readonly words: Uint32Array;
  private readonly core: Core;

  /** @param alone the machine has no other hart: then its registers are always the active ones. */
  constructor(core: Core, buffer: ArrayBuffer, id: number, alone: boolean) {
    const base = Layout.harts + id * HART_BYTES;
    this.id = id;
    this.address = base;
    this.core = core;
    this.words = new Uint32Array(buffer, base, F.readTlb / 4);
    this.regs = new Uint32Array(buffer, alone ? Layout.registers : base + F.regs, 16);
  }

  get pc(): number {
    return this.words[F.pc / 4]!;
  }
  set pc(value: number) {
    this.words[F.pc / 4] = value;
  }

  get mode(): number {
    return this.words[F.mode / 4]!;
  }
  set mode(value: number) {
    this.setTranslation(F.mode, value);
  }

  /** Setting it flushes the hart's TLBs if it changes. */
  get satp(): number {
    return this.words[F.satp / 4]!;
  }
  set satp(value: number) {
    this.setTranslation(F.satp, (value & SATP_MASK) >>> 0);
  }

  get sstatus(): number {
    return this.words[F.sstatus / 4]!;
  }
  set sstatus(value: number) {
    const status = (value & SSTATUS_MASK) >>> 0;
    if ((status ^ this.sstatus) & (Sstatus.SUM | Sstatus.MXR)) this.core.flushTlb(this.id);
    this.words[F.sstatus / 4] = status;
  }

  get sie(): number {
    return this.words[F.sie / 4]!;
  }
  set sie(value: number) {
    this.words[F.sie / 4] = value & SIE_MASK;
  }

  /** Interrupts pending now; setting it sets the software bit only. */
  get sip(): number {
    return this.core.pending(this.id);
  }
  set sip(value: number) {
    this.words[F.ssip / 4] = value & SIP_WRITE_MASK;
  }

  get stvec(): number {
    return this.words[F.stvec / 4]!;
  }
  set stvec(value: number) {
    this.words[F.stvec / 4] = value & ~3;
  }

  get sscratch(): number {
    return this.words[F.sscratch / 4]!;
  }
  set sscratch(value: number) {
    this.words[F.sscratch / 4] = value;
  }

  get sepc(): number {
    return this.words[F.sepc / 4]!;
  }
  set sepc(value: number) {
    this.words[F.sepc / 4] = value & ~3;
  }

  get scause(): number {
    return this.words[F.scause / 4]!;
  }
  set scause(value: number) {
    this.words[F.scause / 4] = value;
  }

  get stval(): number {
    return this.words[F.stval / 4]!;
  }
  set stval(value: number) {
    this.words[F.stval / 4] = value;
  }

  /** Cycles; 2^53 stands for every value from there to 2^64 - 1 (the latter is what setting it stores). */
  get stimecmp(): number {
    return Math.min(this.getWide(F.stimecmp), NO_TIMER);
  }
  set stimecmp(value: number) {
    if (value >= NO_TIMER) this.words.fill(0xffffffff, F.stimecmp / 4, F.stimecmp / 4 + 2);
    else this.setWide(F.stimecmp, value);
  }

  /** Cause of the last Stop.trap (spec/traps.ts). */
  get cause(): number {
    return this.words[F.cause / 4]!;
  }
  /** Value that goes with the cause: address, instruction word, or 0. */
  get tval(): number {
    return this.words[F.tval / 4]!;
  }

  /** Instructions retired in the last run(). */
  get executed(): number {
    return this.words[F.executed / 4]!;
  }
  set executed(value: number) {
    this.words[F.executed / 4] = value;
  }

  /** Virtual time of the hart, in cycles. */
  get clock(): number {
    return this.getWide(F.clock);
  }
  set clock(value: number) {
    this.setWide(F.clock, value);
  }

  /** Moves the clock on by a few cycles: less than 2^31. */
  advance(cycles: number): void {
    const low = this.words[F.clock / 4]! + cycles;
    this.words[F.clock / 4] = low;
    if (low >= TWO_32) this.words[F.clock / 4 + 1]!++;
  }

  /** Instructions retired in all. */
  get instret(): number {
    return this.getWide(F.instret);
  }
  set instret(value: number) {
    this.setWide(F.instret, value);
  }

  /** Physical address of the word reserved by lr.w, or -1. */
  get reservation(): number {
    const pa = this.words[F.reservation / 4]!;
    return pa === TLB_EMPTY ? -1 : pa;
  }
  set reservation(value: number) {
    this.words[F.reservation / 4] = value;
  }

  /** In wfi (bare). */
  get waiting(): boolean {
    return this.words[F.waiting / 4] !== 0;
  }
  set waiting(value: boolean) {
    this.words[F.waiting / 4] = value ? 1 : 0;
  }

  /** run() comes back with Stop.watch before an atomic. */
  get stopAtomics(): boolean {
    return (this.words[F.watch / 4]! & Watch.atomics) !== 0;
  }
  set stopAtomics(on: boolean) {
    this.setWatch(Watch.atomics, on);
  }

  /** run() comes back with Stop.watch before a load or store that touches a marked frame. */
  get stopMarked(): boolean {
    return (this.words[F.watch / 4]! & Watch.marked) !== 0;
  }
  set stopMarked(on: boolean) {
    this.setWatch(Watch.marked, on);
  }

  private setWatch(bit: number, on: boolean): void {
    const watch = this.words[F.watch / 4]!;
    this.words[F.watch / 4] = on ? watch | bit : watch & ~bit;
  }

  /** A change of mode or satp changes what addresses mean. */
  private setTranslation(field: number, value: number): void {
    if (this.words[field / 4] === value) return;
    this.words[field / 4] = value;
    this.core.flushTlb(this.id);
  }

  private getWide(field: number): number {
    return this.words[field / 4 + 1]! * TWO_32 + this.words[field / 4]!;
  }

  private setWide(field: number, value: number): void {
    this.words[field / 4] = value;
    this.words[field / 4 + 1] = value / TWO_32;
  }
}

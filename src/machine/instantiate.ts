// Makes one instance of the core with a memory of its own. The only place where the host instantiates Wasm.

import { instantiateSync } from '@assemblyscript/loader';
import { Layout } from '../spec/layout.ts';

/** What the core exports (assembly/index.ts). Results that are u32 come back signed. */
export interface Core {
  init(memoryBytes: number, harts: number, bare: number): void;
  run(hart: number, budget: number): number;
  runWindows(count: number, length: number, budget: number, before: number, last: number): number;
  willWrite(frame: number): void;
  willWriteRange(pa: number, length: number): void;
  writeWord(pa: number, value: number): void;
  writePte(pa: number, value: number): void;
  writePtePage(pa: number, value: number, va: number): void;
  zeroFrame(frame: number): void;
  copyFrame(from: number, to: number): void;
  fill(pa: number, length: number, byte: number): void;
  copyBytes(from: number, to: number, length: number): void;
  flushTlb(hart: number): void;
  flushTlbs(): void;
  flushPage(hart: number, va: number): void;
  takeMark(): void;
  setMarked(frame: number, on: number): void;
  nextWritten(frame: number): number;
  hashFrame(frame: number): number;
  pending(hart: number): number;
  codeFrame(hart: number): number;
  openRegions(frame: number, number: number): number;
  setRegion(frame: number, offset: number, index: number): void;
  regionsOf(frame: number): number;
}

export interface CoreInstance {
  readonly core: Core;
  readonly memory: WebAssembly.Memory;
  /** The functions of regions, by the index that their records hold. */
  readonly table: WebAssembly.Table;
}

const WASM_PAGE = 0x10000;

/**
 * Instantiates the core for a machine of `memoryBytes` RAM. Bookkeeping and RAM are allocated at once.
 * @throws RangeError if the host has not that much memory
 */
export function instantiateCore(module: WebAssembly.Module, memoryBytes: number): CoreInstance {
  const pages = Math.ceil((Layout.ram + memoryBytes) / WASM_PAGE);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { instance } = instantiateSync<Record<string, unknown>>(module, { env: { memory } });
  // Not the loader's `exports`: each of those goes through a function of JavaScript. And in a plain object V8 finds
  // them at once.
  const { table, ...core } = instance.exports as unknown as Core & { table: WebAssembly.Table };
  return { core, memory, table };
}

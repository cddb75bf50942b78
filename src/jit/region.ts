// A region: a piece of guest code, which may lie in several pages, as a WebAssembly function.
//
// The function runs whole blocks while the budget lasts for the longest way to the next place where it is looked at, and
// is left, with everything as before the instruction, where a TLB misses, where the piece ends, or where an instruction
// is one for the interpreter. Going from page to page it asks whether the other page is still the one it was made of.

import { PARAMETERS, VARIABLES } from './emit.ts';
import { type Block, flowOf, type ReadCode } from './flow.ts';
import { structureOf } from './structure.ts';
import { moduleOf } from './wasm.ts';
import { PAGE_CONSTANTS, pageOf, RegionWriter } from './writer.ts';

export interface Region {
  /** The words that are in it, by offset. */
  readonly words: ReadonlyMap<number, number>;
  /** Offsets of the words at which it may be entered. */
  readonly entries: readonly number[];
  /** Pages that it has code in: offsets / 4096. */
  readonly pages: readonly number[];
  /**
   * A module that imports env.memory, and, if there are several pages, for each of them three constants (PageConstant).
   * It exports run(hart, pc, budget, index): what is left of the budget.
   */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Translates what is reached from `start`; undefined if the instruction there is one for the interpreter. */
export function translate(code: ReadCode, start: number): Region | undefined {
  const flow = flowOf(code, start);
  if (flow.entries.length === 0) return undefined;
  const structure = structureOf(flow);
  const blocks = structure.nodes.flatMap((node) => (node === undefined ? [] : [node.block]));
  const pages = [...new Set([pageOf(start), ...blocks.map((block) => pageOf(block.start))])];
  const constants = pages.length > 1 ? pages.length * PAGE_CONSTANTS : 0;
  return {
    words: new Map(blocks.flatMap((block) => wordsOf(block, code))),
    entries: structure.entries.map((node) => structure.nodes[node]!.block.start),
    pages,
    bytes: moduleOf(new RegionWriter(structure, pages).code(), PARAMETERS, VARIABLES, constants),
  };
}

const wordsOf = ({ start, instructions }: Block, code: ReadCode): [number, number][] =>
  instructions.map((_, index) => [start + index * 4, code(start + index * 4)!]);

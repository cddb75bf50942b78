// The basic blocks that can be reached from a place in guest code. Places are offsets in bytes from the page where the
// translation starts; code may lie in other pages too, also before it.

import { type Decoded, decode } from '../isa/decode.ts';
import type { Kind } from '../spec/isa.ts';
import { Reg } from '../spec/registers.ts';

/** How a block goes on; the blocks that it names may be missing. */
export type Ending =
  /** At the word behind it. */
  | { readonly kind: 'next'; readonly next: number }
  | { readonly kind: 'branch'; readonly taken: number; readonly next: number }
  /** j or jal. */
  | { readonly kind: 'jump'; readonly taken: number }
  /** jalr. */
  | { readonly kind: 'indirect' }
  /** The word behind it is nothing that generated code does. */
  | { readonly kind: 'leave'; readonly at: number };

export interface Block {
  readonly start: number;
  /** At least one; all in one page. */
  readonly instructions: readonly Decoded[];
  readonly ending: Ending;
}

export interface Flow {
  /** By offset. */
  readonly blocks: ReadonlyMap<number, Block>;
  /** Offsets of blocks at which the translation may be entered, and to which indirect jumps may lead. */
  readonly entries: readonly number[];
}

/** The word of code at an offset; undefined where none is mapped. */
export type ReadCode = (offset: number) => number | undefined;

const PAGE = 0x1000;
/** Instructions of a block: what is left of a budget when no more than that fits is for the interpreter. */
const MOST_IN_BLOCK = 48;
/** Instructions of a loop of one block that may be entered at each of them: a window may end anywhere in it. */
const MOST_IN_TIGHT_LOOP = 8;
/** Words of a translation: V8 compiles longer functions badly. */
const MOST_WORDS = 240;
/** Pages of a translation, and how far they may lie from the first, in pages: places are kept in 16 bits. */
const MOST_PAGES = 6;
const FARTHEST_PAGE = 24;
/** How far back the start of a function is looked for, in words. */
const FARTHEST_START = 300;

const TRANSLATED = new Set<Kind>(['alu', 'muldiv', 'upper', 'load', 'store', 'branch', 'jump']);

/** Whether generated code does the instruction. */
const isTranslated = ({ instruction: { kind, name } }: Decoded): boolean =>
  TRANSLATED.has(kind) || name === 'fence' || name === 'fence.i';

const isJump = ({ instruction: { name } }: Decoded): boolean => name === 'jal' || name === 'jalr';

/** Whether the instruction jumps and leaves where it comes from in a register. */
const isCall = (decoded: Decoded): boolean => isJump(decoded) && decoded.fields.rd !== 0;

/** Whether nothing falls through behind the instruction: j, ret, jr. */
const endsFlow = (decoded: Decoded): boolean => isJump(decoded) && decoded.fields.rd === 0;

/** Where a branch or jal at an offset leads to. */
const targetOf = ({ instruction: { kind, name }, fields }: Decoded, at: number): number | undefined =>
  kind === 'branch' || name === 'jal' ? at + fields.imm * 4 : undefined;

const decodeAt = (read: ReadCode, at: number): Decoded | undefined => {
  const word = read(at);
  return word === undefined ? undefined : decode(word);
};

/**
 * Where the function around an offset probably starts: behind the nearest end of flow over which no branch or jump within
 * the function leads.
 */
export function functionStart(read: ReadCode, offset: number): number {
  /** The lowest place that something between the candidate and the offset leads to. */
  let least = offset;
  for (let at = offset; at > offset - FARTHEST_START * 4; at -= 4) {
    const own = decodeAt(read, at);
    const target = own && own.fields.rd === 0 ? targetOf(own, at) : undefined;
    if (target !== undefined && target > at - FARTHEST_START * 4) least = Math.min(least, target);
    const before = decodeAt(read, at - 4);
    if (before === undefined) return at;
    if (endsFlow(before) && least >= at) return at;
  }
  return offset;
}

/**
 * Places in a function that only a jump table may lead to: behind each end of flow, if the function jumps through one.
 * A function ends with the first end of flow over which no branch or jump has led.
 */
function casesOf(read: ReadCode, start: number): number[] {
  const cases: number[] = [];
  let farthest = start;
  let hasTable = false;
  for (let at = start; at < start + MOST_WORDS * 4; at += 4) {
    const decoded = decodeAt(read, at);
    if (decoded === undefined) break;
    const target = decoded.fields.rd === 0 ? targetOf(decoded, at) : undefined;
    if (target !== undefined && target < at + FARTHEST_START * 4) farthest = Math.max(farthest, target);
    if (!endsFlow(decoded)) continue;
    const isTable = decoded.instruction.name === 'jalr' && decoded.fields.rs1 !== Reg.ra;
    hasTable ||= isTable;
    if (farthest <= at && !isTable) break;
    cases.push(at + 4);
  }
  return hasTable ? cases : [];
}

/** The blocks reached from `start` by branches, jumps, calls and returns from them, the nearest first, as many as fit. */
export function flowOf(read: ReadCode, start: number): Flow {
  const decoded = reach(read, start);
  const targets = targetsOf(decoded);
  const isLeader = (at: number): boolean => {
    const before = decoded.get(at - 4);
    return at === start || at % PAGE === 0 || targets.any.has(at) || before === undefined || endsBlock(before);
  };
  const blocks = new Map<number, Block>();
  for (const at of [...decoded.keys()].sort((a, b) => a - b)) {
    if (decoded.get(at) === undefined || !isLeader(at)) continue;
    for (let next: number | undefined = at; next !== undefined; ) {
      const block = blockAt(decoded, next, isLeader);
      blocks.set(next, block);
      // A block that was cut for its length goes on in another one.
      next =
        block.instructions.length === MOST_IN_BLOCK && block.ending.kind === 'next' ? block.ending.next : undefined;
      if (next !== undefined && (decoded.get(next) === undefined || isLeader(next))) next = undefined;
    }
  }
  const isEntry = (at: number): boolean => {
    const before = decoded.get(at - 4);
    if (at === start || targets.calls.has(at) || targets.back.has(at)) return true;
    if (before === undefined) return decoded.has(at - 4);
    return isCall(before) || (isJump(before) && !targets.any.has(at));
  };
  const entries = [...blocks.keys()].filter(isEntry);
  const rests = [...blocks.values()].filter(isTightLoop).flatMap(restsOf);
  for (const rest of rests) blocks.set(rest.start, rest);
  return { blocks, entries: [...entries, ...rests.map(({ start: at }) => at)] };
}

const isTightLoop = ({ start, instructions, ending }: Block): boolean =>
  ending.kind === 'branch' && ending.taken === start && instructions.length <= MOST_IN_TIGHT_LOOP;

/** What is left of a block from its second instruction on, from its third... */
const restsOf = ({ start, instructions, ending }: Block): Block[] =>
  instructions.slice(1).map((_, index) => ({
    start: start + (index + 1) * 4,
    instructions: instructions.slice(index + 1),
    ending,
  }));

const endsBlock = (decoded: Decoded): boolean => decoded.instruction.kind === 'branch' || isJump(decoded);

/** The instructions reached, by offset; undefined: one that is left to the interpreter. */
function reach(read: ReadCode, start: number): Map<number, Decoded | undefined> {
  const found = new Map<number, Decoded | undefined>();
  const pages = new Set<number>();
  const hasRoom = (at: number): boolean => {
    const page = at >> 12;
    if (!pages.has(page) && (pages.size === MOST_PAGES || Math.abs(page) > FARTHEST_PAGE)) return false;
    pages.add(page);
    return found.size < MOST_WORDS;
  };
  const functions = new Set([start]);
  const queue = [start, ...casesOf(read, start)];
  for (let index = 0; index < queue.length; index++) {
    for (let at: number | undefined = queue[index]!; at !== undefined && !found.has(at) && hasRoom(at); ) {
      const decoded = decodeAt(read, at);
      const known = decoded && isTranslated(decoded) ? decoded : undefined;
      found.set(at, known);
      const target = known && targetOf(known, at);
      if (target !== undefined) queue.push(target);
      if (target !== undefined && isCall(decoded!) && !functions.has(target)) {
        functions.add(target);
        queue.push(...casesOf(read, target));
      }
      at = decoded !== undefined && !endsFlow(decoded) ? at + 4 : undefined;
    }
  }
  return found;
}

interface Targets {
  /** Of every branch and jump. */
  readonly any: ReadonlySet<number>;
  /** Of calls. */
  readonly calls: ReadonlySet<number>;
  /** Of branches and jumps backwards. */
  readonly back: ReadonlySet<number>;
}

function targetsOf(decoded: ReadonlyMap<number, Decoded | undefined>): Targets {
  const any = new Set<number>();
  const calls = new Set<number>();
  const back = new Set<number>();
  for (const [at, found] of decoded) {
    const target = found && targetOf(found, at);
    if (found === undefined || target === undefined) continue;
    any.add(target);
    if (isCall(found)) calls.add(target);
    else if (target <= at) back.add(target);
  }
  return { any, calls, back };
}

function blockAt(
  decoded: ReadonlyMap<number, Decoded | undefined>,
  start: number,
  isLeader: (at: number) => boolean,
): Block {
  const instructions: Decoded[] = [];
  for (let at = start; ; at += 4) {
    if (at > start && (isLeader(at) || instructions.length === MOST_IN_BLOCK))
      return { start, instructions, ending: { kind: 'next', next: at } };
    const found = decoded.get(at);
    if (found === undefined) return { start, instructions, ending: { kind: 'leave', at } };
    instructions.push(found);
    const target = targetOf(found, at);
    if (found.instruction.kind === 'branch')
      return { start, instructions, ending: { kind: 'branch', taken: target!, next: at + 4 } };
    if (target !== undefined) return { start, instructions, ending: { kind: 'jump', taken: target } };
    if (isJump(found)) return { start, instructions, ending: { kind: 'indirect' } };
  }
}

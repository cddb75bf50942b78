// Snapshots of RAM: immutable, and sharing every page that has not changed. A machine's first snapshot copies all
// frames that are not zero; later ones copy what was written since the mark that the one before took.

import { PAGE_SIZE } from '../spec/paging.ts';

/** 4 KiB of RAM that nobody changes any more. */
interface Page {
  readonly words: Uint32Array;
  readonly hash: number;
}

/** 512 pages; undefined: all zeros. Leaves are shared between snapshots and never changed. */
type Leaf = readonly (Page | undefined)[];

const LEAF_PAGES = 512;
const PAGE_WORDS = PAGE_SIZE / 4;

/** The contents of RAM at one moment. */
export class RamSnapshot {
  readonly frames: number;
  private readonly leaves: readonly (Leaf | undefined)[];

  constructor(frames: number, leaves: readonly (Leaf | undefined)[]) {
    this.frames = frames;
    this.leaves = leaves;
  }

  /** The words of a frame, or undefined if they are all 0. Not to be changed. */
  wordsOf(frame: number): Uint32Array | undefined {
    return this.page(frame)?.words;
  }

  /** Hash of a frame, equal to Machine.hashFrame of the same contents. */
  hashOf(frame: number): number {
    return this.page(frame)?.hash ?? 0;
  }

  /** Frames that are not all zeros, ascending. */
  *used(): Generator<number> {
    for (const [index, leaf] of this.leaves.entries()) {
      if (!leaf) continue;
      for (const [offset, page] of leaf.entries()) if (page) yield index * LEAF_PAGES + offset;
    }
  }

  /** Whether a frame is the very same page here and there: nothing has to be compared or copied. */
  sharesFrame(other: RamSnapshot, frame: number): boolean {
    return this.page(frame) === other.page(frame);
  }

  /** The leaf that holds a frame: two snapshots with the same leaf agree on its 512 frames. */
  leafOf(index: number): Leaf | undefined {
    return this.leaves[index];
  }

  private page(frame: number): Page | undefined {
    return this.leaves[Math.floor(frame / LEAF_PAGES)]?.[frame % LEAF_PAGES];
  }
}

/** What a snapshot needs of a machine. */
interface Ram {
  readonly frames: number;
  readonly ramWords: Uint32Array;
  /** What RAM was equal to when the mark was taken; unknown after a mark that was not a snapshot's. */
  baseline: RamSnapshot | undefined;
  takeMark(): void;
  willWrite(frame: number): void;
  zeroFrame(frame: number): void;
  isWritten(frame: number): boolean;
  nextWritten(frame: number): number;
  hashFrame(frame: number): number;
}

/**
 * Takes a snapshot, and the machine's mark. Costs the frames written since the last takeRam or restoreRam of this
 * machine; all frames if its mark was taken otherwise since then.
 */
export function takeRam(machine: Ram): RamSnapshot {
  const parent = machine.baseline;
  const leaves: (Leaf | undefined)[] = [];
  const fresh = new Map<number, (Page | undefined)[]>();
  for (let index = 0; index * LEAF_PAGES < machine.frames; index++) leaves.push(parent?.leafOf(index));
  for (const frame of parent ? writtenFrames(machine) : allFrames(machine)) {
    const index = Math.floor(frame / LEAF_PAGES);
    let leaf = fresh.get(index);
    if (!leaf) {
      leaf = [...(leaves[index] ?? new Array<undefined>(LEAF_PAGES).fill(undefined))];
      fresh.set(index, leaf);
      leaves[index] = leaf;
    }
    leaf[frame % LEAF_PAGES] = takePage(machine, frame, leaf[frame % LEAF_PAGES]);
  }
  const snapshot = new RamSnapshot(machine.frames, leaves);
  machine.takeMark();
  machine.baseline = snapshot;
  return snapshot;
}

/**
 * Makes a machine's RAM equal to the snapshot; it may come from another machine of the same size. Copies only frames
 * that may differ.
 * @throws RangeError if the sizes differ
 */
export function restoreRam(machine: Ram, snapshot: RamSnapshot): void {
  if (machine.frames !== snapshot.frames) {
    throw new RangeError(`a snapshot of ${snapshot.frames} frames does not fit a machine of ${machine.frames}`);
  }
  const parent = machine.baseline;
  if (parent) {
    for (const frame of [...writtenFrames(machine)]) putPage(machine, frame, snapshot);
    for (const frame of differingFrames(parent, snapshot)) putPage(machine, frame, snapshot);
  } else {
    for (let frame = 0; frame < machine.frames; frame++) putPage(machine, frame, snapshot);
  }
  machine.takeMark();
  machine.baseline = snapshot;
}

function* writtenFrames(machine: Ram): Generator<number> {
  for (let frame = machine.nextWritten(0); frame >= 0; frame = machine.nextWritten(frame + 1)) yield frame;
}

function* allFrames(machine: Ram): Generator<number> {
  for (let frame = 0; frame < machine.frames; frame++) yield frame;
}

function* differingFrames(a: RamSnapshot, b: RamSnapshot): Generator<number> {
  for (let index = 0; index * LEAF_PAGES < a.frames; index++) {
    if (a.leafOf(index) === b.leafOf(index)) continue;
    const end = Math.min((index + 1) * LEAF_PAGES, a.frames);
    for (let frame = index * LEAF_PAGES; frame < end; frame++) if (!a.sharesFrame(b, frame)) yield frame;
  }
}

/** The page of a frame: the one known before if its contents are the same again. */
function takePage(machine: Ram, frame: number, before: Page | undefined): Page | undefined {
  const hash = machine.hashFrame(frame);
  const words = machine.ramWords.subarray(frame * PAGE_WORDS, (frame + 1) * PAGE_WORDS);
  if (hash === 0 && words.every((word) => word === 0)) return undefined;
  if (before?.hash === hash && before.words.every((word, index) => word === words[index])) return before;
  return { words: words.slice(), hash };
}

function putPage(machine: Ram, frame: number, snapshot: RamSnapshot): void {
  const words = snapshot.wordsOf(frame);
  if (words) {
    machine.willWrite(frame);
    machine.ramWords.set(words, frame * PAGE_WORDS);
  } else if (machine.hashFrame(frame) !== 0 || machine.isWritten(frame)) {
    machine.zeroFrame(frame);
  }
}

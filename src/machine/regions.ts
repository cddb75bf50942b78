// Hot code becomes WebAssembly: which code is hot, and the functions made of it (src/jit). Nothing of it can be seen in a
// run but its speed: what a region does is what the interpreter would have done, to the instruction.

import { functionStart, type ReadCode } from '../jit/flow.ts';
import { PAGE_CONSTANTS, PageConstant } from '../jit/writer.ts';
import { PAGE_SIZE } from '../spec/paging.ts';
import type { Hart } from './hart.ts';
import type { CoreInstance } from './instantiate.ts';
import type { Translation, Translations } from './translations.ts';
import { physicalAddress, walk } from './walk.ts';

/** Instructions seen in a page before code in it is translated: V8 needs as long as the interpreter for some millions. */
export const HOT_AFTER = 4_000_000;

/**
 * A translation is used so much later, as a share of HOT_AFTER for each of its words: until then V8 has optimised it. Its
 * first code for a function is slower than the interpreter.
 */
const DELAY = 0.01;
/** V8 optimises a function after calls that together have gone through about so many bytes of it. */
const PRIMING = 1_200_000;

/** Instructions between two samples: windows of several harts are much shorter. */
const INTERVAL = 100_000;

/** A page whose code changes again and again must be twice as hot each time, up to this many times. */
const MOST_DOUBLINGS = 8;
/** Translations that V8 is still at: more would keep the host from its other work. */
const MOST_PENDING = 8;
/** Functions of a machine at a time: their indexes must fit into a record. */
const MOST_INDEXES = 8192;
const WORDS = PAGE_SIZE / 4;

/** See src/jit/region.ts. */
type RunRegion = (hart: number, pc: number, budget: number, index: number) => number;

/** What is known of a frame that runs code. */
interface Page {
  /** Instructions seen in it. */
  heat: number;
  doublings: number;
  /** Given to the core; another one there means that the code has changed. 0: nothing is translated. */
  number: number;
  /** 1: the word is in a region, or the translation was tried. */
  readonly done: Uint8Array;
  readonly indexes: number[];
}

/** One of the pages of a region, in this machine. */
interface RegionPage {
  readonly frame: number;
  /** Index of the function in the core's table, for entries in this page. */
  readonly index: number;
  /** See Page. */
  readonly number: number;
}

/** A translation that is not used yet. */
interface Pending {
  readonly due: number;
  readonly translation: Translation;
  /** By number: offset / 4096. */
  readonly pages: ReadonlyMap<number, RegionPage>;
}

export class Regions {
  private readonly instance: CoreInstance;
  private readonly ramWords: Uint32Array;
  private readonly frames: number;
  private readonly hotAfter: number;
  private readonly translations: Translations;
  private readonly pages = new Map<number, Page>();
  private readonly free: number[] = [];
  private readonly pending: Pending[] = [];
  private lastNumber = 0;
  /** Translations that the interpreter has been told of. */
  used = 0;
  /** Instructions of all runs, and how many they were at the last sample. */
  private seen = 0;
  private lastSample = 0;
  private readonly interval: number;

  constructor(instance: CoreInstance, ramWords: Uint32Array, hotAfter: number, translations: Translations) {
    this.translations = translations;
    this.instance = instance;
    this.ramWords = ramWords;
    this.frames = ramWords.length / WORDS;
    this.hotAfter = hotAfter;
    this.interval = Math.min(INTERVAL, hotAfter);
  }

  /** A hart has stopped for nothing but the end of its budget: counts what was done, and translates what is hot. */
  sample(hart: Hart, instructions: number): void {
    this.seen += instructions;
    const executed = this.seen - this.lastSample;
    if (executed < this.interval) return;
    this.lastSample = this.seen;
    const { pc, id } = hart;
    while (this.pending.length > 0 && this.pending[0]!.due <= this.seen) this.use(this.pending.shift()!);
    const frame = this.instance.core.codeFrame(id);
    if (frame < 0) return;
    const page = this.pageOf(frame);
    page.heat += executed;
    const offset = pc % PAGE_SIZE;
    if (page.done[offset / 4] === 1) return;
    const frameOf = this.frameReader(hart, pc - offset);
    const read: ReadCode = (at) => {
      const found = frameOf(at >> 12);
      return found < 0 ? undefined : this.ramWords[found * WORDS + ((at & 0xfff) >> 2)];
    };
    const isHot = page.heat >= this.hotAfter * 2 ** page.doublings && this.pending.length < MOST_PENDING;
    const translation = this.translationOf(this.instance.core.hashFrame(frame), offset, read, isHot);
    if (isHot) page.done[offset / 4] = 1;
    if (translation !== undefined) this.prepare(hart, translation, frameOf);
  }

  /** The translation of the code at an offset: one that there is already, or a new one if it is hot enough. */
  private translationOf(page: number, offset: number, read: ReadCode, isHot: boolean): Translation | undefined {
    const known = this.translations.find(page, offset, read);
    if (known !== undefined || !isHot) return known;
    const made = this.translations.make(page, functionStart(read, offset), read);
    // A long function, or one that was not recognised: from here on, then.
    return made?.region.words.has(offset) === true ? made : this.translations.make(page, offset, read);
  }

  private pageOf(frame: number): Page {
    const known = this.pages.get(frame);
    if (known !== undefined && known.number === this.instance.core.regionsOf(frame)) return known;
    if (known !== undefined) this.release(known);
    const doublings = known === undefined ? 0 : Math.min(known.doublings + 1, MOST_DOUBLINGS);
    const page: Page = { heat: 0, doublings, number: 0, done: new Uint8Array(WORDS), indexes: [] };
    this.pages.set(frame, page);
    return page;
  }

  /** The frames of pages, numbered from the one at `base`; -1: not mapped. */
  private frameReader({ satp }: Hart, base: number): (page: number) => number {
    const known = new Map<number, number>();
    const find = (va: number): number => {
      if (satp >>> 31 === 0) return va / PAGE_SIZE < this.frames ? va / PAGE_SIZE : -1;
      const found = walk(this.ramWords, this.frames, satp & 0xfffff, va);
      const frame = found === undefined ? -1 : Math.floor(physicalAddress(found, va) / PAGE_SIZE);
      return frame < this.frames ? frame : -1;
    };
    return (page) => {
      let frame = known.get(page);
      if (frame === undefined) known.set(page, (frame = find((base + page * PAGE_SIZE) >>> 0)));
      return frame;
    };
  }

  /** Makes the function of a translation, and sees to it that V8 optimises it. */
  private prepare(hart: Hart, translation: Translation, frameOf: (page: number) => number): void {
    const { region, module, isReady } = translation;
    const { memory, table } = this.instance;
    const pages = new Map<number, RegionPage>();
    const env: Record<string, WebAssembly.Memory | number> = { memory };
    for (const number of region.pages) {
      const page = this.openPage(frameOf(number));
      if (page === undefined) return;
      const first = pages.size * PAGE_CONSTANTS;
      env[first + PageConstant.index] = page.index;
      env[first + PageConstant.slot] = page.slot;
      env[first + PageConstant.number] = page.number;
      pages.set(number, page);
    }
    for (const offset of region.words.keys()) this.pages.get(frameOf(offset >> 12))!.done[(offset & 0xfff) >> 2] = 1;
    const run = new WebAssembly.Instance(module, { env }).exports['run'] as RunRegion;
    for (const { index } of pages.values()) table.set(index, run);
    const start = Math.max(this.seen, this.pending[this.pending.length - 1]?.due ?? 0);
    if (isReady) {
      this.use({ translation, pages, due: 0 });
      return;
    }
    // Without a budget it does nothing.
    for (let calls = PRIMING / region.bytes.length; calls > 0; calls--)
      run(hart.address, hart.pc, 0, pages.get(0)!.index);
    this.pending.push({ translation, pages, due: start + region.words.size * this.hotAfter * DELAY });
  }

  /** Gets a frame ready for a region; undefined: there are too many. */
  private openPage(frame: number): (RegionPage & { readonly slot: number }) | undefined {
    const { core, table } = this.instance;
    const index = this.free.pop() ?? (table.length < MOST_INDEXES ? table.grow(1) : -1);
    if (index < 0) return undefined;
    const page = this.pageOf(frame);
    if (page.number === 0) page.number = ++this.lastNumber;
    page.indexes.push(index);
    return { frame, index, number: page.number, slot: core.openRegions(frame, page.number) };
  }

  private use({ translation, pages }: Pending): void {
    translation.isReady = true;
    for (const { frame, number } of pages.values()) if (this.instance.core.regionsOf(frame) !== number) return;
    this.used++;
    for (const offset of translation.region.entries) {
      const { frame, index } = pages.get(offset >> 12)!;
      this.instance.core.setRegion(frame, offset & 0xfff, index);
    }
  }

  private release({ indexes }: Page): void {
    for (const index of indexes) this.instance.table.set(index, null);
    this.free.push(...indexes);
  }
}

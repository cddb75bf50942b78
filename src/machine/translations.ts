// Translations of guest code that machines share: the same program, run again, is not translated again. They are found by
// the contents of the page in which they start, and compared word for word before they are used.

import type { ReadCode } from '../jit/flow.ts';
import { type Region, translate } from '../jit/region.ts';

/** A region, compiled. */
export interface Translation {
  readonly region: Region;
  readonly module: WebAssembly.Module;
  /** Some machine has had it for long enough that V8 has optimised it. */
  isReady: boolean;
}

/** When there are more, all are forgotten: the machines that use them keep theirs. */
const MOST = 250;

export class Translations {
  private readonly byPage = new Map<number, Translation[]>();
  private count = 0;

  /**
   * A translation of this very code that has been made.
   * @param page hash of the page of offset 0
   * @param offset a word of it
   */
  find(page: number, offset: number, code: ReadCode): Translation | undefined {
    return this.byPage.get(page)?.find(({ region }) => {
      if (!region.words.has(offset)) return false;
      for (const [at, word] of region.words) if (code(at) !== word) return false;
      return true;
    });
  }

  /** Translates what is reached from `start`. */
  make(page: number, start: number, code: ReadCode): Translation | undefined {
    const region = translate(code, start);
    if (region === undefined) return undefined;
    const module = compile(region.bytes);
    if (module === undefined) return undefined;
    const made = { region, module, isReady: false };
    if (this.count++ === MOST) {
      this.byPage.clear();
      this.count = 1;
    }
    const known = this.byPage.get(page);
    if (known === undefined) this.byPage.set(page, [made]);
    else known.push(made);
    return made;
  }
}

/** undefined: the host has no memory left for code. */
function compile(bytes: Uint8Array<ArrayBuffer>): WebAssembly.Module | undefined {
  try {
    return new WebAssembly.Module(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

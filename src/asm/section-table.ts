// The sections of an object, and which of them is being written: .section, .pushsection, .previous.

import { Shf, Sht } from '../elf/constants.ts';
import { defaultsFor, SectionBuilder } from './section.ts';

export class SectionTable {
  readonly list: SectionBuilder[] = [];
  current: SectionBuilder;
  previous: SectionBuilder | undefined = undefined;
  readonly stack: { current: SectionBuilder; previous: SectionBuilder | undefined }[] = [];
  readonly #byKey = new Map<string, SectionBuilder>();
  /** Bytes of sections that have bytes in the file, the current one as it was on entry. */
  #total = 0;
  #entrySize = 0;

  constructor() {
    this.current = this.open('.text');
    this.open('.data');
    this.open('.bss');
  }

  find(name: string, group?: string): SectionBuilder | undefined {
    return this.#byKey.get(keyOf(name, group));
  }

  /** The section of that name, made with the defaults of its name if it is new. */
  open(name: string, group?: string): SectionBuilder {
    const defaults = defaultsFor(name) ?? { type: Sht.PROGBITS, flags: 0 };
    return this.find(name, group) ?? this.create(name, defaults.type, defaults.flags, 0, group);
  }

  create(name: string, type: number, flags: number, entrySize: number, group?: string): SectionBuilder {
    const section = new SectionBuilder(name, type, group === undefined ? flags : flags | Shf.GROUP, entrySize);
    section.group = group;
    if ((flags & Shf.EXECINSTR) !== 0) section.align = 4;
    this.#byKey.set(keyOf(name, group), section);
    this.list.push(section);
    return section;
  }

  switchTo(section: SectionBuilder): void {
    this.previous = this.current;
    this.#enter(section);
  }

  #enter(section: SectionBuilder): void {
    this.#total = this.used();
    this.current = section;
    this.#entrySize = section.size;
  }

  /** Bytes in the file so far. */
  used(): number {
    return this.current.isNobits ? this.#total : this.#total + this.current.size - this.#entrySize;
  }

  push(): void {
    this.stack.push({ current: this.current, previous: this.previous });
  }

  /** False if nothing was pushed. */
  pop(): boolean {
    const saved = this.stack.pop();
    if (saved === undefined) return false;
    this.#enter(saved.current);
    this.previous = saved.previous;
    return true;
  }

  /** False if there is no section before this one. */
  swap(): boolean {
    if (this.previous === undefined) return false;
    this.switchTo(this.previous);
    return true;
  }
}

const keyOf = (name: string, group: string | undefined): string => (group === undefined ? name : `${name}\n${group}`);

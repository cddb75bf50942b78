// Pages and page-table entries (machine.md 5; Sv32 in shape, with flags that read as hex digits).

export const PAGE_SIZE = 4096;
export const PAGE_SHIFT = 12;
/** A first-level leaf maps this much. */
export const MEGAPAGE_SIZE = 0x400000;

/**
 *   31                    12 11  10  9   8   7 6 5 4 3 2 1 0
 *  +------------------------+---+---+---+---+-+-+-+-+-+-+-+-+
 *  |         frame          | 0 | 0 |K2 |K1 |D|A|G|U|X|W|R|V|
 *  +------------------------+---+---+---+---+-+-+-+-+-+-+-+-+
 */
export const Pte = {
  V: 0x001,
  R: 0x002,
  W: 0x004,
  X: 0x008,
  U: 0x010,
  G: 0x020,
  A: 0x040,
  D: 0x080,
  /** The kernel's own: private page to be copied on the first write. */
  COW: 0x100,
  /** The kernel's own: page belongs to a shared mapping. */
  SHARED: 0x200,
  /** Must be 0, otherwise page fault. */
  RESERVED: 0xc00,
} as const;

/** First address of user space; page 0 is never mapped. */
export const USER_START = 0x1000;
/** First address above user space. */
export const USER_END = 0xc0000000;
/** The sigreturn page: read-only, executable, the last page of user space. */
export const SIGRETURN_VA = 0xbffff000;
/** The stack ends here and grows down; one unmapped page separates it from the sigreturn page. */
export const STACK_TOP = 0xbfffe000;

/** Where programs are linked. */
export const USER_BASE = 0x10000;
export const BARE_BASE = 0x1000;

/** Bare devices: base addresses and registers (machine.md 4); aligned word accesses only. */
export const Device = {
  console: 0xf0000000,
  timer: 0xf0001000,
  block: 0xf0002000,
  power: 0xf0003000,
} as const;

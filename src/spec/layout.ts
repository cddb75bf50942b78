// The map of the core's linear memory, and of one hart's record. Fixed: the core, src/machine and generated code all
// use these numbers. Bookkeeping comes first, guest RAM last; all of it is allocated once and never grows.
//
//   000_0000 +---------------------------+
//   000_0400 | active registers          |   registers of the hart that runs now: 16 words and the sink
//   000_0800 | machine record            |   see MachineField
//   000_1000 | core's static data        |   its decoding table (memoryBase in asconfig.json)
//   001_0000 | console output, 64 KiB    |
//   002_0000 | console input, 64 KiB     |
//   003_0000 | turns, 64 x 16 bytes      |   see TurnField
//   004_0000 | slot table                |   a word a slot of the record pool: its frame, or the next free slot
//   006_0000 | kept walks, 64 KiB        |   see WalkField
//   008_0000 | hart records, 64 x 8 KiB  |   see HartField
//   010_0000 | frame flags               |   a byte a frame of RAM: see FrameFlag
//   014_0000 | frame slots               |   a halfword a frame: its slot in the record pool + 1, or 0
//   01C_0000 | record pool               |   see Records
//   240_0000 | RAM                       |   physical address 0 is here
//            +---------------------------+

/** Most harts of a machine. */
export const MAX_HARTS = 64;
/** Most RAM of a machine, in bytes: 1 GiB. */
export const MAX_MEMORY = 0x40000000;

/** Where the parts lie in linear memory (byte addresses). */
export const Layout = {
  registers: 0x400,
  /** While a hart runs: pc = pcBase + address of the record / 2. */
  pcBase: 0x480,
  /** What the record set in use is off the fused set: 0 or Records.unfused. */
  recordSet: 0x484,
  machine: 0x800,
  consoleOutput: 0x10000,
  consoleInput: 0x20000,
  turns: 0x30000,
  slots: 0x40000,
  walks: 0x60000,
  harts: 0x80000,
  frameFlags: 0x100000,
  frameSlots: 0x140000,
  pool: 0x1c0000,
  ram: 0x2400000,
} as const;

/** Bytes of each of the two console buffers. */
export const CONSOLE_BYTES = 0x10000;

/** Register 16 of the active registers: instructions that write register 0 write here instead. */
export const SINK = 16;

/** Bytes from one hart's record to the next. */
export const HART_BYTES = 0x2000;

/**
 * Offsets in a hart's record; words unless a size is given.
 *
 *   +000 registers 0-15            +080 instret (64 bits)
 *   +040 pc      mode  satp        +088 executed  cause  tval  waiting
 *   +04C sstatus sie   ssip        +098 id  watch  tlbUsed  left  synced
 *   +058 stvec   sscratch sepc     +100 TLB log, 64 words
 *   +064 scause  stval reservation +400 read TLB    256 x { tag, addend }
 *   +070 stimecmp (64 bits)        +C00 write TLB   256 x { tag, addend }
 *   +078 clock    (64 bits)        +1400 execute TLB 256 x { tag, addend }
 *
 * While a hart runs, its registers are the active registers, and pc, clock, instret and executed are behind.
 */
export const HartField = {
  regs: 0x00,
  pc: 0x40,
  mode: 0x44,
  satp: 0x48,
  sstatus: 0x4c,
  sie: 0x50,
  /** The software-interrupt bit of sip; the others are computed. */
  ssip: 0x54,
  stvec: 0x58,
  sscratch: 0x5c,
  sepc: 0x60,
  scause: 0x64,
  stval: 0x68,
  /** Physical address of the reserved word, or FFFFFFFF. */
  reservation: 0x6c,
  stimecmp: 0x70,
  clock: 0x78,
  instret: 0x80,
  /** Instructions retired in the last run. */
  executed: 0x88,
  /** Cause and value of the last trap that stopped a run. */
  cause: 0x8c,
  tval: 0x90,
  /** 1: in wfi. */
  waiting: 0x94,
  id: 0x98,
  /** See Watch. */
  watch: 0x9c,
  /** Entries filled since the TLBs of the hart were empty. */
  tlbUsed: 0xa0,
  /** Budget left of the run going on. */
  left: 0xa4,
  /** Addresses of the first TLB_LOGGED of the entries filled: few of them are emptied one by one. */
  tlbLog: 0x100,
  /**
   * A TLB entry is two words: tag, the page's va with the low 12 bits 0, or FFFFFFFF; and addend. Entry of va: index
   * (va >>> 12) & 255. It holds an access of 2^n bytes if (va & (0xFFFFF000 | (2^n - 1))) == tag, which misaligned
   * addresses never do. Read and write: va + addend is the address in linear memory. Execute: 2 * va + addend is the
   * address of the word's record in the fused set.
   */
  readTlb: 0x400,
  writeTlb: 0xc00,
  executeTlb: 0x1400,
} as const;

export const TLB_ENTRIES = 256;
/** Words of HartField.tlbLog. */
export const TLB_LOGGED = 64;
/** Tag of an empty TLB entry. */
export const TLB_EMPTY = 0xffffffff;

/**
 * A walk through page tables that is kept, for all harts: a return to an address space needs not make it again. The key
 * is 64 bits: page of va, from bit 20 frame of the root, from bit 40 MachineField.walkAge. So all kept walks are
 * forgotten by a step of the age.
 */
export const WalkField = {
  key: 0x00,
  /** Frame that the page is in, as in an entry of the second level, and the flags of the leaf. */
  pte: 0x08,
  /** Physical address of the leaf. */
  leaf: 0x0c,
} as const;

export const WALK_BYTES = 16;
/** Kept walks; a power of two. */
export const WALKS = 4096;
/** Ages of kept walks: 1 to this less 1. */
export const WALK_AGES = 0x1000000;

/**
 * What the core knows of a hart while it runs windows of several (assembly/windows.ts). Words; times are cycles since a
 * moment that the host chose.
 */
export const TurnField = {
  /** Clock of the hart. */
  time: 0x00,
  /** Where it must come back to the host at the latest. */
  limit: 0x04,
  /** End of the window that it is in. */
  end: 0x08,
  /** Its id. */
  hart: 0x0c,
} as const;

export const TURN_BYTES = 16;

/** Bits of HartField.watch: what makes run() come back with Stop.watch before it happens. */
export const Watch = { atomics: 1, marked: 2 } as const;

/** Offsets in the machine record; words. */
export const MachineField = {
  memoryBytes: 0x00,
  harts: 0x04,
  bare: 0x08,
  /** Slots of the record pool in use or on the free list, and the head of the free list (slot + 1, or 0). */
  slotsMade: 0x0c,
  slotsFree: 0x10,
  /** Bytes in the console output buffer. */
  outputLength: 0x14,
  /** Next byte to read, and end of the bytes, in the console input buffer. */
  inputStart: 0x18,
  inputEnd: 0x1c,
  /** Interrupt enables of console and block device. */
  consoleEnable: 0x20,
  blockEnable: 0x24,
  blockSector: 0x28,
  blockAddress: 0x2c,
  /** 1 read, 2 write: asked of the host, which clears it. */
  blockCommand: 0x30,
  blockStatus: 0x34,
  blockSectors: 0x38,
  /** What the guest wrote to the power register. */
  powerCode: 0x3c,
  /** Age of the walks that hold. */
  walkAge: 0x40,
  /** What runWindows() had left of its instructions. */
  windowsLeft: 0x44,
} as const;

/** Bits of a frame's flag byte. */
export const FrameFlag = {
  /** Written since the last mark, or in a write TLB since then. */
  written: 0x01,
  /** Some words of it have decoded records: never in a write TLB. */
  code: 0x02,
  /** A page-table page that a TLB fill went through: never in a write TLB. */
  pageTable: 0x04,
  /** Marked by setMarked: never in a read or write TLB. */
  marked: 0x08,
  /** May be in some hart's write TLB. */
  writable: 0x10,
} as const;

/**
 * The record pool. A frame that is executed has a slot of two record sets, 8 bytes a word of code:
 *
 *   +0000 fused set    1024 records, and one that leads to the next page
 *   +2040 unfused set  the same: single instructions only, for the last instructions of a budget
 *   +2024 the number that the host gave to the regions of the page (src/jit), or 0
 *   +4080 next slot
 *
 * A record: halfword 0 handler, bytes 2 and 3 register numbers x 4 in the order of the word's digits, word 1 the
 * immediate or in its low byte a third register x 4. A record of handler 0 is not decoded yet. A handler of the fused
 * set may stand for several instructions; it reads the operands of the later ones from their own records.
 */
export const Records = { bytes: 8, regions: 0x2024, unfused: 0x2040, slotBytes: 0x4080, slots: 2048 } as const;

/**
 * Why run() came back.
 * budget: the budget is used up. trap: hosted only: a trap of the guest; nothing of the instruction has happened.
 * wait: bare: wfi with nothing pending (it has retired). power: bare: the guest wrote the power register (retired).
 * watch: the next instruction is an atomic or touches a marked page, and its hart watches that; nothing has happened.
 */
export const Stop = { budget: 0, trap: 1, wait: 2, power: 3, watch: 4 } as const;
export type Stop = (typeof Stop)[keyof typeof Stop];

/**
 * Reasons that stay inside src/machine, which serves them and goes on: disk command; console output full. And two that only
 * runWindows() has, with no hart in the midst of a window: as many instructions as one call may run; the hart whose turn it
 * is has come to its limit before.
 */
export const InnerStop = { disk: 5, output: 6, windows: 7, limit: 8 } as const;

/** Bytes of one sector of the block device. */
export const SECTOR_BYTES = 512;

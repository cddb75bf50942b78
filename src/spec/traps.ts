// Trap causes, modes, CSRs and their bits (machine.md 4; RISC-V privileged architecture, S-mode).

/** Exception causes: RISC-V's numbers. */
export const Cause = {
  fetchMisaligned: 0,
  fetchAccess: 1,
  illegal: 2,
  breakpoint: 3,
  loadMisaligned: 4,
  loadAccess: 5,
  storeMisaligned: 6,
  storeAccess: 7,
  ecallUser: 8,
  ecallSupervisor: 9,
  fetchPage: 12,
  loadPage: 13,
  storePage: 15,
} as const;
export type Cause = (typeof Cause)[keyof typeof Cause];

/** Set in scause for interrupts. */
export const INTERRUPT_BIT = 0x80000000;

/** Interrupt numbers: the bit in sie and sip, and the low digits of scause. */
export const Interrupt = { software: 1, timer: 5, external: 9 } as const;

/** The order in which pending and enabled interrupts are taken. */
export const INTERRUPT_ORDER: readonly number[] = [Interrupt.external, Interrupt.software, Interrupt.timer];

/** One sentence for each exception cause, as reports print it. */
export const CAUSE_DOC: ReadonlyMap<number, string> = new Map<number, string>([
  [Cause.fetchMisaligned, 'jump to an address that is not a multiple of 4'],
  [Cause.fetchAccess, 'fetch outside memory'],
  [Cause.illegal, 'illegal instruction'],
  [Cause.breakpoint, 'breakpoint'],
  [Cause.loadMisaligned, 'misaligned load'],
  [Cause.loadAccess, 'load outside memory'],
  [Cause.storeMisaligned, 'misaligned store'],
  [Cause.storeAccess, 'store outside memory'],
  [Cause.ecallUser, 'system call from user mode'],
  [Cause.ecallSupervisor, 'system call from supervisor mode'],
  [Cause.fetchPage, 'fetch page fault'],
  [Cause.loadPage, 'load page fault'],
  [Cause.storePage, 'store page fault'],
]);

export const Mode = { user: 0, supervisor: 1 } as const;
export type Mode = (typeof Mode)[keyof typeof Mode];

/** Bits of sstatus; all others read 0. */
export const Sstatus = { SIE: 0x2, SPIE: 0x20, SPP: 0x100, SUM: 0x40000, MXR: 0x80000 } as const;
export const SSTATUS_MASK = 0xc0122;

/** Interrupt bits that sie holds; of sip only software can be written. */
export const SIE_MASK = 0x222;
export const SIP_WRITE_MASK = 0x2;

/** satp: bit 31 mode, 30-28 zero, 27-20 ASID, 19-0 root frame. */
export const SATP_MASK = 0x8fffffff;

export interface Csr {
  readonly name: string;
  readonly number: number;
  /** Illegal in user mode. */
  readonly supervisor: boolean;
  readonly writable: boolean;
  readonly doc: string;
}

/** Every CSR; any other number is illegal. */
export const CSRS: readonly Csr[] = [
  {
    name: 'sstatus',
    number: 0x100,
    supervisor: true,
    writable: true,
    doc: 'status: SIE 2, SPIE 20, SPP 100, SUM 40000, MXR 80000',
  },
  {
    name: 'sie',
    number: 0x104,
    supervisor: true,
    writable: true,
    doc: 'interrupt enable: software 2, timer 20, external 200',
  },
  { name: 'stvec', number: 0x105, supervisor: true, writable: true, doc: 'where traps go; low two bits read 0' },
  { name: 'sscratch', number: 0x140, supervisor: true, writable: true, doc: 'free for the trap handler' },
  { name: 'sepc', number: 0x141, supervisor: true, writable: true, doc: 'pc of the trap; low two bits read 0' },
  { name: 'scause', number: 0x142, supervisor: true, writable: true, doc: 'cause of the trap' },
  { name: 'stval', number: 0x143, supervisor: true, writable: true, doc: 'address or instruction word of the trap' },
  {
    name: 'sip',
    number: 0x144,
    supervisor: true,
    writable: true,
    doc: 'interrupts pending; only software (2) can be written',
  },
  {
    name: 'stimecmp',
    number: 0x14d,
    supervisor: true,
    writable: true,
    doc: 'timer compare, low half; timer pending = time >= stimecmp',
  },
  { name: 'stimecmph', number: 0x15d, supervisor: true, writable: true, doc: 'timer compare, high half' },
  {
    name: 'satp',
    number: 0x180,
    supervisor: true,
    writable: true,
    doc: 'address translation: 8 AA FFFFF = on, ASID, root frame',
  },
  { name: 'cycle', number: 0xc00, supervisor: false, writable: false, doc: "the hart's virtual clock, low half" },
  { name: 'time', number: 0xc01, supervisor: false, writable: false, doc: 'the same as cycle' },
  {
    name: 'instret',
    number: 0xc02,
    supervisor: false,
    writable: false,
    doc: 'instructions retired on this hart, low half',
  },
  { name: 'cycleh', number: 0xc80, supervisor: false, writable: false, doc: 'cycle, high half' },
  { name: 'timeh', number: 0xc81, supervisor: false, writable: false, doc: 'time, high half' },
  { name: 'instreth', number: 0xc82, supervisor: false, writable: false, doc: 'instret, high half' },
  { name: 'hartid', number: 0xdc0, supervisor: true, writable: false, doc: 'number of this hart' },
];

export const CSR_BY_NAME: ReadonlyMap<string, Csr> = new Map(CSRS.map((row) => [row.name, row]));
export const CSR_BY_NUMBER: ReadonlyMap<number, Csr> = new Map(CSRS.map((row) => [row.number, row]));

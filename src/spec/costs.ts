// What the kernel's work costs in virtual time, in cycles (kernel.md 1.3). One retired instruction is one cycle.
// `badak run --costs file.json` overrides any of them. The figures are those of a small in-order core: a trap
// saves and restores registers, a switch loads another context, memory moves eight bytes a cycle.

export interface CostRow {
  readonly name: string;
  readonly cycles: number;
  readonly doc: string;
}

export const COST_ROWS = [
  { name: 'trap', cycles: 60, doc: 'entering and leaving the kernel: every system call, fault or interrupt' },
  { name: 'switch', cycles: 200, doc: 'context switch to another thread; paid by the incoming thread' },
  { name: 'spaceSwitch', cycles: 150, doc: 'in addition, when the incoming thread has another address space' },
  { name: 'migration', cycles: 0, doc: 'in addition, when the incoming thread last ran on another hart' },
  { name: 'fault', cycles: 240, doc: 'page fault handling, besides trap and page work' },
  { name: 'pageZero', cycles: 512, doc: 'clearing a page' },
  { name: 'pageCopy', cycles: 1024, doc: 'copying a page' },
  { name: 'pageMap', cycles: 8, doc: 'writing or sharing one page-table entry (fork, mmap, munmap)' },
  { name: 'copy64', cycles: 8, doc: 'copying 64 bytes between user memory and the kernel' },
  { name: 'processCreate', cycles: 4000, doc: 'making the records of a process' },
  { name: 'threadCreate', cycles: 1200, doc: 'making the record of a thread' },
  { name: 'exec', cycles: 6000, doc: 'replacing the program of a process' },
  { name: 'exit', cycles: 2000, doc: 'ending a process' },
  { name: 'wake', cycles: 80, doc: 'making a blocked thread runnable' },
  { name: 'signal', cycles: 300, doc: 'building or leaving a signal frame' },
  { name: 'interrupt', cycles: 100, doc: 'a timer or input interrupt; charged to the interrupt account' },
  {
    name: 'streamLatency',
    cycles: 10000,
    doc: 'standard input that is not a terminal, and host files: one request (100 us)',
  },
  {
    name: 'toolByte',
    cycles: 400,
    doc: 'assembler and linker inside the machine: each byte that they are given (4 us)',
  },
] as const satisfies readonly CostRow[];

export type CostName = (typeof COST_ROWS)[number]['name'];
export type Costs = Readonly<Record<CostName, number>>;

export const DEFAULT_COSTS: Costs = Object.fromEntries(COST_ROWS.map((row) => [row.name, row.cycles])) as Record<
  CostName,
  number
>;

// The sixteen registers and the names they go by (machine.md 1; RISC-V psABI, RV32E).

/** ABI name of each register, by number. */
export const REGISTER_NAMES = [
  'zero',
  'ra',
  'sp',
  'gp',
  'tp',
  't0',
  't1',
  't2',
  's0',
  's1',
  'a0',
  'a1',
  'a2',
  'a3',
  'a4',
  'a5',
] as const;

export const REGISTER_COUNT = REGISTER_NAMES.length;

/** What each register is for, by number; shown by `badak isa` and the reference page. */
export const REGISTER_ROLES: readonly string[] = [
  'always 0',
  'return address',
  'stack pointer',
  'global pointer, left to the linker',
  'thread pointer: the TLS block of this thread',
  'temporary; number of a system call',
  'temporary; used by linker thunks',
  'temporary',
  'saved by the callee; frame pointer (fp)',
  'saved by the callee',
  'first argument, result',
  'second argument, second result',
  'third argument',
  'fourth argument',
  'fifth argument',
  'sixth argument',
];

/** Register numbers by the names that the kernel and tools use. */
export const Reg = {
  zero: 0,
  ra: 1,
  sp: 2,
  gp: 3,
  tp: 4,
  t0: 5,
  t1: 6,
  t2: 7,
  s0: 8,
  s1: 9,
  a0: 10,
  a1: 11,
  a2: 12,
  a3: 13,
  a4: 14,
  a5: 15,
} as const;

/** Every accepted spelling of a register -> its number: ABI names, fp, x0-x15, r0-r15. */
export const REGISTER_BY_NAME: ReadonlyMap<string, number> = new Map<string, number>([
  ...REGISTER_NAMES.map((name, number): [string, number] => [name, number]),
  ['fp', 8],
  ...REGISTER_NAMES.flatMap((_, number): [string, number][] => [
    [`x${number}`, number],
    [`r${number}`, number],
  ]),
]);

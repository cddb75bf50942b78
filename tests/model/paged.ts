// Random user programs behind page tables: code across the border of two second-level tables, data across the middle of
// the address space, both on scattered frames; pages lose and gain permissions while the program runs.

import { ModelStop } from './model.ts';
import type { Pair } from './pair.ts';
import { randomData, randomProgram } from './programs.ts';
import type { Random } from './random.ts';
import { moveOn, setRegisters, sliceLength, USER_SHAPE } from './scenario.ts';

const CODE_VA = 0x3ffc00;
const DATA_VA = 0x7ffff000;
const ROOT = 16;

/** va page, the frame it lies on, and the flags it has when all is well. */
const PAGES = [
  { page: 0x3ff, frame: 5, flags: 0x1f },
  { page: 0x400, frame: 9, flags: 0x1f },
  { page: 0x401, frame: 6, flags: 0x1f },
  { page: 0x7ffff, frame: 10, flags: 0x17 },
  { page: 0x80000, frame: 12, flags: 0x17 },
  { page: 0x80001, frame: 11, flags: 0x17 },
];
const TABLE_OF = new Map([[0, 17], [1, 18], [0x1ff, 19], [0x200, 20]]); // biome-ignore format: pairs

const entryOf = (page: number): number => TABLE_OF.get(page >> 10)! * 4096 + 4 * (page & 0x3ff);

function mapAll(pair: Pair): void {
  for (const { page, frame, flags } of PAGES) pair.writeWord(entryOf(page), (frame << 12) | flags);
}

/** Something happens to one page: read-only, gone, not for users, another frame, flags cleared, no longer executable. */
function disturb(pair: Pair, random: Random): void {
  const { page, frame, flags } = random.pick(PAGES);
  const other = random.pick(PAGES).frame;
  const entry = random.pick([
    (frame << 12) | (flags & ~4),
    (frame << 12) | (flags & ~8),
    (frame << 12) | (flags & ~0x10),
    (other << 12) | flags,
    (frame << 12) | flags | 0xc0,
    0,
  ]);
  pair.writeWord(entryOf(page), entry);
}

/** New program, new data, new tables, new registers. */
export function startPaged(pair: Pair, random: Random): void {
  const program = randomProgram(random, USER_SHAPE);
  pair.writeWords(5 * 4096 + 0xc00, program.slice(0, 256));
  pair.writeWords(9 * 4096, program.slice(256, 1280));
  pair.writeWords(6 * 4096, program.slice(1280));
  for (const frame of [10, 11, 12]) pair.writeWords(frame * 4096, randomData(random, 1024, USER_SHAPE));
  for (const [index, table] of TABLE_OF) pair.writeWord(ROOT * 4096 + 4 * index, (table << 12) | 1);
  mapAll(pair);
  setRegisters(pair, random, 0, DATA_VA, CODE_VA);
  pair.set(0, { pc: CODE_VA, mode: 0, satp: (0x80000000 | ROOT) >>> 0 });
}

/** Runs about `count` instructions; traps are served as a kernel would, now and then by mending the tables. */
export function runPaged(pair: Pair, random: Random, count: number, steps: boolean): void {
  const end = pair.retired + count;
  let idle = 0;
  for (let runs = 1; pair.retired < end; runs++) {
    const before = pair.retired;
    const stop = pair.run(0, sliceLength(random, steps));
    idle = pair.retired === before ? idle + 1 : 0;
    if (stop === ModelStop.trap) afterTrap(pair, random);
    if (random.chance(steps ? 0.002 : 0.1)) disturb(pair, random);
    if (random.chance(steps ? 0.002 : 0.2)) moveOn(pair, random, 0, CODE_VA);
    if (idle > 50) startPaged(pair, random);
    if (!steps || runs % 64 === 0) pair.compareMemory(0);
  }
  pair.compareMemory(0);
}

function afterTrap(pair: Pair, random: Random): void {
  const pageFault = pair.model.harts[0].cause >= 12;
  if (pageFault && random.chance(0.7)) {
    mapAll(pair);
    return;
  }
  moveOn(pair, random, 0, CODE_VA);
  if (random.chance(0.1)) setRegisters(pair, random, 0, DATA_VA, CODE_VA);
}

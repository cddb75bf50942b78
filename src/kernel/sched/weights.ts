// From nice values to weights: each step is about a quarter more or less of the processor (Linux, sched/core.c).

const LOWEST_NICE = -20;

/** By nice value from -20 on. */
const WEIGHTS = [
  88761, 71755, 56483, 46273, 36291, 29154, 23254, 18705, 14949, 11916, 9548, 7620, 6100, 4904, 3906, 3121, 2501, 1991,
  1586, 1277, 1024, 820, 655, 526, 423, 335, 272, 215, 172, 137, 110, 87, 70, 56, 45, 36, 29, 23, 18, 15,
];

/** Weight at nice 0. */
export const UNIT_WEIGHT = 1024;

/** Weight of a thread whose process has this nice value. */
export function weightOf(nice: number): number {
  return WEIGHTS[Math.min(Math.max(nice - LOWEST_NICE, 0), WEIGHTS.length - 1)]!;
}

/** `cycles` on the clock of a thread that is slower the more weight it has; whole, and never 0 for cycles that were had. */
export function weighted(cycles: number, weight: number): number {
  return Math.ceil((cycles * UNIT_WEIGHT) / weight);
}

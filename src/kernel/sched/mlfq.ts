// Multi-level feedback queue: the policy guesses who is interactive. Everybody starts on the top level; who has used up
// the allotment of its level, in however many turns, goes one down, where turns are longer. A higher level always goes
// first, at once. So that nobody starves, and who changes its ways is seen, all are lifted to the top now and then.

import { lowest, type Policy, type PolicyContext, ranSince, type SchedThread, worstAbove } from './policy.ts';

export const LEVELS = 4;
/** Quanta from one lift to the next. */
const LIFT_QUANTA = 64;

export const mlfq: Policy = {
  name: 'mlfq',
  doc: `feedback: ${LEVELS} levels, down by use, all lifted every ${LIFT_QUANTA} quanta`,
  first: false,
  choose: (context, kind, candidates) => {
    const level = (tid: number): number => levelOf(context, context.thread(tid));
    if (kind === 'dispatch') return lowest(candidates, level);
    return kind === 'preempt' ? worstAbove(candidates, level(candidates[0]!), level) : 0;
  },
  budget: (context, tid) => allotment(context, levelOf(context, context.thread(tid))),
  inherits: (context, holder, waiter) => {
    const level = levelOf(context, waiter);
    if (level >= levelOf(context, holder)) return;
    holder.sched.level = level;
    holder.sched.used = 0;
  },
};

/** Turn, and allotment, of a level. */
function allotment({ quantum }: PolicyContext, level: number): number {
  return quantum * 2 ** level;
}

/** Level of a thread, up to now. */
function levelOf(context: PolicyContext, thread: SchedThread): number {
  const { sched } = thread;
  const cycles = ranSince(thread);
  const lift = Math.floor(context.now / (context.quantum * LIFT_QUANTA));
  if (lift > sched.epoch) {
    sched.epoch = lift;
    sched.level = 0;
    sched.used = 0;
    return 0;
  }
  sched.used += cycles;
  while (sched.level < LEVELS - 1 && sched.used >= allotment(context, sched.level)) {
    sched.used -= allotment(context, sched.level);
    sched.level++;
  }
  return sched.level;
}

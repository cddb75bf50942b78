// Locks of every kind, at every instruction: a switch there, or the death of the thread or process that executes it.
// Quanta that are primes let all of them walk the long ways, where somebody waits.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/kernel/context.ts';
import { submit } from '../../src/kernel/inputs.ts';
import { readWord, writeWord } from '../../src/kernel/mem/copy.ts';
import { raiseThread, userSignal } from '../../src/kernel/proc/signal.ts';
import type { Thread } from '../../src/kernel/state.ts';
import { edit, get } from '../../src/kernel/table.ts';
import { Reg } from '../../src/spec/registers.ts';
import { Signal } from '../../src/spec/signals.ts';
import { ROOT } from '../programs/build.ts';
import { atEvery, instructionsOf, type Outcome } from './every.ts';

const LONG = process.env['BADAK_LONG'] === '1';
/** Arguments of killed.c. */
const OFTEN = ['p', 'pr', 'pt', 'pld', 'x', 'r', 't', 'ld'];
const QUANTA = LONG ? [61, 97, 331, 1500, 100_000] : [61];
/** Kinds where what is lost is only seen if the others get far before who was switched goes on. */
const DEEP = ['turns', 'shared-turns'];
/** The first thread or child of a program. */
const FIRST = 3;

const source = (name: string): string => join(ROOT, 'tests/threads/checks', `${name}.s`);

function bad(outcomes: readonly Outcome[], right: RegExp): Outcome[] {
  return outcomes.filter(({ status, output }) => status !== 'done' || !right.test(output)).slice(0, 3);
}

describe('threads: a switch at every instruction', () => {
  const switched = new Set<number>();

  it.each([
    'normal',
    'errorcheck',
    'recursive',
    'try',
    'timed',
    'readers',
    'writers',
    'sem',
    'spin',
    'turns',
    'signal',
    'barrier',
    'once',
    'patience',
    'again',
    'outside',
    'small',
    'shared-turns',
    'shared-signal',
    'shared-again',
    'shared-outside',
  ])('%s: nothing is lost, nobody waits for ever', (kind) => {
    for (const quantum of LONG || !DEEP.includes(kind) ? QUANTA : [...QUANTA, 1500]) {
      const outcomes = atEvery(source('kinds'), [kind], {
        config: { quantum },
        here: (k, thread) => k.state.threads.rows.size > 1 && thread.id !== thread.pid,
        change: (k, thread) => void (edit(k.state.threads, thread.id).slice = 1),
      });
      expect(outcomes.length).toBeGreaterThan(500);
      expect(bad(outcomes, /^1\n$/), `quantum ${quantum}`).toEqual([]);
      for (const { pc } of outcomes) switched.add(pc);
    }
  });

  // What is not walked: errors (EPERM, EDEADLK, EAGAIN, EOVERFLOW), a thread's first question for its number, robust ones,
  // and cancellation, which is below.
  it.each([
    ['lock_special', 3],
    ['hold_again', 4],
    ['__mutex_wait', 0],
    ['pthread_mutex_trylock', 20],
    ['pthread_mutex_unlock', 11],
    ['wake_one', 0],
    ['try_read', 2],
    ['try_write', 6],
    ['hold', 8],
    ['pthread_rwlock_unlock', 8],
    ['sem_timedwait', 7],
    ['sem_post', 2],
    ['pthread_spin_lock', 0],
    ['pthread_spin_unlock', 0],
    ['pthread_cond_timedwait', 8],
    ['leave', 5],
    ['notify', 0],
    ['pthread_barrier_wait', 2],
    ['pthread_once', 2],
    ['__lock', 0],
    ['__unlock', 0],
    ['__cond_wait_shared', 6],
    ['__cond_notify_shared', 0],
  ] as const)('%s was switched at each of its instructions, but %i', (name, most) => {
    const missed = instructionsOf(source('kinds'), name).filter((va) => !switched.has(va));
    expect(missed.length, missed.map((va) => va.toString(16)).join(' ')).toBeLessThanOrEqual(most);
  });
});

describe('threads: a lock that is destroyed at once by who gets it', () => {
  it.each(['s', 'm', 'w', 'r', 'c', 'b', 'sl', 'ml', 'wl', 'rl', 'cl', 'bl'])(
    '%s: nobody who is on the way out touches it, whoever is switched where',
    (kind) => {
      for (const quantum of LONG ? QUANTA : [61, 1500]) {
        const outcomes = atEvery(source('gone'), [kind], {
          config: { quantum },
          here: (k) => k.state.threads.rows.size > 1,
          change: (k, thread) => void (edit(k.state.threads, thread.id).slice = 1),
        });
        expect(outcomes.length).toBeGreaterThan(100);
        expect(bad(outcomes, /^1\n$/), `quantum ${quantum}`).toEqual([]);
      }
    },
  );
});

describe('threads: a thread is cancelled at every instruction', () => {
  const ways = ['sem', 'read', 'cond', 'join', 'disabled', 'async', 'handler', 'nothing', 'alone'];

  it.each(ways)('%s: it ends, what it noted runs once, and nothing is lost', (way) => {
    for (const quantum of LONG ? QUANTA : [61, 1500]) {
      // By another thread, soon after this instruction; and just before it, as another hart might.
      for (const [args, change] of [[[way], tellFirst] as const, [[way, 'here'], cancelHere] as const]) {
        const outcomes = atEvery(source('cancel'), args, {
          config: { quantum, maxCycles: 1_000_000 },
          here: (_k, { id }) => id === FIRST + 1,
          change,
        });
        expect(outcomes.length).toBeGreaterThan(50);
        expect(bad(outcomes, /^1\n$/), `quantum ${quantum}`).toEqual([]);
      }
    }
  });
});

function tellFirst(k: Kernel, { id, pid }: Readonly<Thread>): void {
  submit(k, { kind: 'signal', pid, signal: Signal.SIGUSR1 });
  edit(k.state.threads, id).slice = 1;
}

const SIGCANCEL = 33;
/** Of struct thread; CANCEL_REQUESTED is 1. */
const CANCEL_AT = Number(
  /thread\.cancel, (\d+)/.exec(readFileSync(join(ROOT, 'programs/include/thread.inc'), 'utf8'))![1],
);

function cancelHere(k: Kernel, thread: Readonly<Thread>): void {
  const { space } = get(k.state.processes, thread.pid);
  const record = readWord(k, space, k.machine.harts[0]!.regs[Reg.tp]! - 4);
  writeWord(k, space, record + CANCEL_AT, readWord(k, space, record + CANCEL_AT) | 1);
  raiseThread(k, thread.id, userSignal(SIGCANCEL, thread.pid));
}

describe('threads: the death of who locks or unlocks a robust mutex, at every instruction', () => {
  it.each(LONG ? [...OFTEN, 'pe', 'pl', 'pd', 'e', 'l', 'd'] : OFTEN)(
    '%s: the others learn it, and go on',
    (letters) => {
      const victim = letters.includes('d') ? FIRST + 1 : FIRST;
      const signal = letters.includes('p') ? Signal.SIGKILL : Signal.SIGUSR1;
      const died = new Set<string>();
      for (const quantum of QUANTA) {
        const outcomes = atEvery(source('killed'), [letters], {
          config: { quantum },
          here: (_k, { id }) => id === victim,
          change: (k, { pid }) => void submit(k, { kind: 'signal', pid, signal }),
        });
        expect(outcomes.length).toBeGreaterThan(200);
        expect(bad(outcomes, /^0 [012]\n$/), `quantum ${quantum}`).toEqual([]);
        for (const { output } of outcomes) died.add(output);
      }
      // At some of them it held the mutex, at others it did not.
      expect([...died].sort()).toEqual(letters.includes('d') ? ['0 1\n', '0 2\n'] : ['0 0\n', '0 1\n']);
    },
  );

  it('who waits for or signals a condition variable of processes: the others go on', () => {
    const died = new Set<string>();
    for (const quantum of QUANTA) {
      const outcomes = atEvery(source('killed-wait'), [], {
        config: { quantum, maxCycles: 3e9 },
        here: (_k, { id }) => id === FIRST,
        change: (k, { pid }) => void submit(k, { kind: 'signal', pid, signal: Signal.SIGKILL }),
      });
      expect(outcomes.length).toBeGreaterThan(200);
      expect(bad(outcomes, /^0 [01]\n$/), `quantum ${quantum}`).toEqual([]);
      for (const { output } of outcomes) died.add(output);
    }
    expect([...died].sort()).toEqual(['0 0\n', '0 1\n']);
  });
});

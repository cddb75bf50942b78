// Futexes: threads wait until somebody wakes those who wait for a word of memory (futex(2)). A word that is shared
// between processes is known by its frame, one that is private by its address space and address.

import { choose, lendPriority, weightNow } from '../choose.ts';
import type { Kernel } from '../context.ts';
import { readWord, userAddress, writeWord } from '../mem/copy.ts';
import { findRegion } from '../mem/regions.ts';
import type { CallRecord, Thread } from '../state.ts';
import { edit, find, get, put, sortedIds } from '../table.ts';
import { block, complete, dropEmptyFutex, newQueue } from './wait-queue.ts';

/** Every bit: waits for, or wakes, whoever there is. */
export const ANY_BITS = 0xffffffff;
/** Ids of address spaces modulo this are part of a key: it stays a safe integer. */
const SPACES = 2 ** 22;
const ROBUST_MAX = 2048;
/** Mask of those who wait for a lock of FUTEX_LOCK_PI: no wake of other operations reaches them. */
const PI_BITS = 0;
/** How far a priority is lent on: from who waits to who holds, to who holds what that one waits for... */
const CHAIN_MAX = 64;
export const FUTEX_WAITERS = 0x80000000;
const FUTEX_OWNER_DIED = 0x40000000;
export const FUTEX_TID_MASK = 0x3fffffff;

/**
 * The key of the word at `va`, which is aligned; 0: bad address. Positive: space and address. Negative: place in
 * physical memory, for shared mappings; `isPrivate` says that other processes do not matter.
 */
export function futexKey(k: Kernel, space: number, va: number, isPrivate: boolean): number {
  const region = isPrivate ? undefined : findRegion(get(k.state.spaces, space), va);
  if (!isPrivate && region === undefined) return 0;
  if (region?.shared !== true) return (space % SPACES) * 2 ** 30 + va / 4;
  const pa = userAddress(k, space, va, false);
  return pa < 0 ? 0 : -(pa >>> 2);
}

/** The running thread waits until it is woken with one of `bits`, or until call.deadline: `return wait(...)`. */
export function waitFutex(k: Kernel, thread: Thread, call: CallRecord, key: number, bits: number, va: number): number {
  call.data = [key, bits];
  const queue = find(k.state.futexes, key)?.queue ?? openFutex(k, key);
  const answer = block(k, thread, [queue], call.deadline, `the futex at 0x${va.toString(16)}`);
  // A signal that was there already kept it from waiting.
  dropEmptyFutex(k, queue);
  return answer;
}

/** Wakes up to `count` threads that wait for the word with one of `bits`. How many. */
export function wakeFutex(k: Kernel, key: number, count: number, bits = ANY_BITS): number {
  let woken = 0;
  while (woken < count) {
    const waiters = waitersOf(k, key, bits);
    if (waiters.length === 0) break;
    const all = count - woken >= waiters.length;
    const chosen = all ? waiters : [waiters[choose(k, 'wake', waiters)]!];
    for (const tid of chosen) complete(k, tid, 0);
    woken += chosen.length;
  }
  return woken;
}

/** Lets up to `count` threads that wait for one word wait for another. How many. */
export function requeueFutex(k: Kernel, from: number, to: number, count: number): number {
  const moved = from === to ? [] : waitersOf(k, from, ANY_BITS).slice(0, count);
  if (moved.length === 0) return 0;
  const source = get(k.state.futexes, from).queue;
  const target = find(k.state.futexes, to)?.queue ?? openFutex(k, to);
  for (const tid of moved) {
    const thread = edit(k.state.threads, tid);
    thread.waitingOn = [target];
    thread.call!.data[0] = to;
  }
  const row = edit(k.state.waitQueues, source);
  row.waiters = row.waiters.filter((tid) => !moved.includes(tid));
  edit(k.state.waitQueues, target).waiters.push(...moved);
  dropEmptyFutex(k, source);
  return moved.length;
}

/** Clears a word and wakes one thread that waits for it: what set_tid_address promises. */
export function clearAndWake(k: Kernel, space: number, va: number): void {
  if (!writeWord(k, space, va, 0) || va % 4 !== 0) return;
  const key = futexKey(k, space, va, false);
  if (key !== 0) wakeFutex(k, key, 1);
}

/** The locks on the list of a thread that ends are marked: their owner has died (set_robust_list(2)). */
export function giveUpLocks(k: Kernel, space: number, thread: Thread): void {
  const head = thread.robustList;
  thread.robustList = 0;
  if (head === 0) return;
  const offset = readWord(k, space, head + 4);
  const pending = readWord(k, space, head + 8);
  if (offset < 0 || pending < 0) return;
  let entry = readWord(k, space, head);
  for (let count = 0; entry > 0 && (entry & ~1) >>> 0 !== head && count < ROBUST_MAX; count++) {
    const at = (entry & ~1) >>> 0;
    const next = readWord(k, space, at);
    if (at !== (pending & ~1) >>> 0) giveUpLock(k, space, (at + offset) >>> 0, thread.id);
    entry = next;
  }
  if (pending !== 0) giveUpPending(k, space, (((pending & ~1) >>> 0) + offset) >>> 0, thread.id);
}

function giveUpLock(k: Kernel, space: number, va: number, owner: number): void {
  const word = va % 4 === 0 ? readWord(k, space, va) : -1;
  if (word < 0 || (word & FUTEX_TID_MASK) !== owner) return;
  if (!writeWord(k, space, va, ((word & FUTEX_WAITERS) | FUTEX_OWNER_DIED) >>> 0)) return;
  const key = futexKey(k, space, va, false);
  if ((word & FUTEX_WAITERS) === 0 || key === 0) return;
  if (!handOver(k, space, va, key, FUTEX_OWNER_DIED)) wakeFutex(k, key, 1);
}

/**
 * The lock that it was just locking or unlocking. If it is not its own, the thread may have freed it and not yet woken
 * who waits, or been woken and not yet taken it: one of those who wait looks again. (Linux wakes only while the lock is
 * free; then a waiter sleeps for ever behind one who took it meanwhile and saw nobody wait.)
 */
function giveUpPending(k: Kernel, space: number, va: number, owner: number): void {
  const word = va % 4 === 0 ? readWord(k, space, va) : -1;
  if (word < 0) return;
  if ((word & FUTEX_TID_MASK) === owner) {
    giveUpLock(k, space, va, owner);
    return;
  }
  const key = futexKey(k, space, va, false);
  if (key !== 0) wakeFutex(k, key, 1);
}

/** Gives a lock of FUTEX_LOCK_PI to the heaviest of those who wait for it. False: nobody does. */
export function handOver(k: Kernel, space: number, va: number, key: number, mark = 0): boolean {
  const waiters = piWaitersOf(k, key);
  let next = waiters[0];
  if (next === undefined) return false;
  for (const tid of waiters) if (weightNow(k, tid) > weightNow(k, next)) next = tid;
  const more = waiters.length > 1 ? FUTEX_WAITERS : 0;
  writeWord(k, space, va, (next | more | mark) >>> 0);
  complete(k, next, 0);
  for (const tid of waiters) if (tid !== next) setHolder(k, tid, next);
  return true;
}

/**
 * Locks of FUTEX_LOCK_PI that a thread has when it ends, and others wait for, go to the heaviest of those, marked, also
 * when they are on no list. Where nobody waits yet the word stays as it is, and who comes gets ESRCH, as on Linux.
 */
export function giveUpPiLocks(k: Kernel, owner: Readonly<Thread>): void {
  if (owner.sched.boost === 0) return;
  for (const tid of sortedIds(k.state.threads)) {
    const { status, call, pid } = get(k.state.threads, tid);
    if (status !== 'blocked' || call?.data[1] !== PI_BITS || call.data[2] !== owner.id) continue;
    handOver(k, get(k.state.processes, pid).space, call.args[0]!, call.data[0]!, FUTEX_OWNER_DIED);
  }
}

/** Thread `tid` waits for a lock that `holder` has, and so does who waits for a lock of `tid`. */
export function setHolder(k: Kernel, tid: number, holder: number): void {
  const { call } = edit(k.state.threads, tid);
  call!.data[2] = holder;
  for (let from = tid, to = holder, steps = 0; steps < CHAIN_MAX; steps++) {
    lendPriority(k, to, from);
    const { call: held } = get(k.state.threads, to);
    if (held?.data[1] !== PI_BITS || held.data[2] === undefined || held.completed) return;
    from = to;
    to = held.data[2];
    if (find(k.state.threads, to) === undefined) return;
  }
}

/** A thread has given a lock back, or somebody waits no longer: it keeps what it inherits from those who still wait. */
export function reclaimPriority(k: Kernel, holder: number): void {
  const row = find(k.state.threads, holder);
  if (row === undefined || row.sched.boost === 0) return;
  edit(k.state.threads, holder).sched.boost = 0;
  for (const tid of sortedIds(k.state.threads)) {
    const { status, call } = get(k.state.threads, tid);
    if (status === 'blocked' && call?.data[1] === PI_BITS && call.data[2] === holder) lendPriority(k, holder, tid);
  }
}

/** The running thread waits for a lock of FUTEX_LOCK_PI that `holder` has. */
export function waitForLock(
  k: Kernel,
  thread: Thread,
  call: CallRecord,
  key: number,
  va: number,
  holder: number,
): number {
  const answer = waitFutex(k, thread, call, key, PI_BITS, va);
  if (thread.status === 'blocked') setHolder(k, thread.id, holder);
  return answer;
}

function piWaitersOf(k: Kernel, key: number): number[] {
  const row = find(k.state.futexes, key);
  if (row === undefined) return [];
  return get(k.state.waitQueues, row.queue).waiters.filter(
    (tid) => get(k.state.threads, tid).call!.data[1] === PI_BITS,
  );
}

function openFutex(k: Kernel, key: number): number {
  const queue = newQueue(k, 'a futex');
  edit(k.state.waitQueues, queue).futex = key;
  put(k.state.futexes, key, { queue });
  return queue;
}

function waitersOf(k: Kernel, key: number, bits: number): number[] {
  const row = find(k.state.futexes, key);
  if (row === undefined) return [];
  const { waiters } = get(k.state.waitQueues, row.queue);
  return waiters.filter((tid) => (get(k.state.threads, tid).call!.data[1]! & bits) !== 0);
}

// Windows of several harts that compute, one after the other: what the host would do with one run() a window, without
// going back and forth. Which harts, and until when, is in the table of turns (TurnField).

import {
  AT_MACHINE, AT_TURNS, HART_LEFT, HART_RESERVATION, MACHINE_WINDOWS_LEFT, STOP_BUDGET, STOP_LIMIT, STOP_WINDOWS, TURN_BYTES, TURN_END,
  TURN_HART, TURN_LIMIT, TURN_TIME,
} from './generated/layout';
import { NO_ADDRESS, hartAt } from './hart';
import { runHart } from './run';

/**
 * Gives the harts in the first `count` turns their windows of `length` cycles, always to the one with the lowest (clock,
 * id), for about `budget` instructions in all, until one stops, reaches its limit, or holds a reservation at the end of a
 * window: what becomes of that, the host decides.
 * @param before no turn begins at that time or later
 * @param last index of the turn of the hart that ran last, or -1
 * @returns a Stop, in the low four bits, of the turn whose index is above them
 */
export function runWindows(count: i32, length: i32, budget: i32, before: i32, last: i32): i32 {
  let turn = firstTurn(count);
  let previous: usize = last < 0 ? 0 : turnAt(last);
  let stop: i32 = STOP_WINDOWS;
  while (budget > 0) {
    const time = load<i32>(turn, TURN_TIME);
    const limit = load<i32>(turn, TURN_LIMIT);
    if (time >= min(limit, before)) {
      stop = STOP_LIMIT;
      break;
    }
    const h = hartAt(load<u32>(turn, TURN_HART));
    if (turn != previous) store<u32>(h, NO_ADDRESS, HART_RESERVATION);
    previous = turn;
    const end = load<i32>(turn, TURN_END);
    const until = min(end, limit);
    stop = runHart(h, until - time);
    if (stop != STOP_BUDGET || until == limit || load<u32>(h, HART_RESERVATION) != NO_ADDRESS) {
      const clock = until - load<i32>(h, HART_LEFT);
      store<i32>(turn, clock, TURN_TIME);
      budget -= clock - time;
      break;
    }
    stop = STOP_WINDOWS;
    store<i32>(turn, end, TURN_TIME);
    store<i32>(turn, end + length, TURN_END);
    budget -= end - time;
    // Harts that compute stand at the same time, one behind the other: those before the last one have had their window.
    turn += TURN_BYTES;
    if (turn == turnAt(count) || load<i32>(turn, TURN_TIME) != time) turn = firstTurn(count);
  }
  store<i32>(AT_MACHINE + MACHINE_WINDOWS_LEFT, budget);
  return (<i32>(previous - AT_TURNS) / <i32>TURN_BYTES << 4) | stop;
}

// @ts-ignore: decorator
@inline
function turnAt(index: i32): usize {
  return AT_TURNS + index * TURN_BYTES;
}

/** The turn with the lowest (time, index). */
function firstTurn(count: i32): usize {
  const end = turnAt(count);
  let first: usize = AT_TURNS;
  let time = load<i32>(first, TURN_TIME);
  for (let turn = first + TURN_BYTES; turn < end; turn += TURN_BYTES) {
    const other = load<i32>(turn, TURN_TIME);
    if (other >= time) continue;
    first = turn;
    time = other;
  }
  return first;
}

// Snapshots: a machine at one moment, as data. Taking one shares every record and frame with the running machine and
// with earlier snapshots; what is written afterwards is what it costs. They can be restored into any machine of the
// same size, and written as bytes.

import type { Machine } from '../machine/machine.ts';
import { type RamSnapshot, restoreRam, takeRam } from '../machine/ram-snapshot.ts';
import { PAGE_SIZE } from '../spec/paging.ts';
import { Mode } from '../spec/traps.ts';
import type { Kernel } from './context.ts';
import { decode, encode } from './encode.ts';
import { attach } from './kernel.ts';
import type { Observer } from './observe.ts';
import { loadContext, saveContext, setRoot } from './proc/context-switch.ts';
import { settleQueue } from './proc/queued.ts';
import { type KernelState, TABLES, type TableName } from './state.ts';
import { adoptTable, clonePlain, edit, get, newTable, type Row, shareTable, type Table } from './table.ts';

export interface Snapshot {
  readonly state: KernelState;
  readonly ram: RamSnapshot;
}

/** The format of encodeSnapshot; another number is refused. */
const FORMAT = 'badak machine 1';

/** The machine as it is now. It may run on; the snapshot does not change. */
export function takeSnapshot(k: Kernel): Snapshot {
  syncHarts(k);
  return { state: withTables(k.state, shareTable), ram: takeRam(k.machine) };
}

/** Makes the machine what it was at the snapshot, which may come from another machine with as many harts and frames. */
export function restoreSnapshot(k: Kernel, snapshot: Snapshot): void {
  checkFit(k.machine, snapshot.state);
  const live = k.state;
  k.taken = 0;
  k.state = withTables(snapshot.state, (table, name) => adoptTable(table, live[name] as unknown as Table<Row>));
  restoreRam(k.machine, snapshot.ram);
  loadHarts(k);
}

/** A new kernel on another, fresh machine that continues from the snapshot. */
export function forkSnapshot(machine: Machine, snapshot: Snapshot, observer?: Observer): Kernel {
  checkFit(machine, snapshot.state);
  const state = withTables(snapshot.state, (table) => adoptTable(table, newTable()));
  const k = attach(machine, state, observer);
  restoreRam(machine, snapshot.ram);
  loadHarts(k);
  return k;
}

/** A snapshot as bytes: all records, and the frames in use. */
export function encodeSnapshot(snapshot: Snapshot): Uint8Array {
  const frames: (number | Uint8Array)[] = [];
  for (const frame of usedFrames(snapshot.state)) {
    const words = snapshot.ram.wordsOf(frame);
    if (words !== undefined) frames.push(frame, new Uint8Array(words.buffer, words.byteOffset, PAGE_SIZE));
  }
  return encode({ format: FORMAT, state: snapshot.state, frames });
}

/**
 * Continues an encoded machine on a fresh one of the same size.
 * @throws RangeError if the bytes are not a snapshot of this version, or of a machine of another size
 */
export function decodeSnapshot(machine: Machine, bytes: Uint8Array, observer?: Observer): Kernel {
  const saved = decode(bytes) as { format: string; state: KernelState; frames: (number | Uint8Array)[] };
  if (saved.format !== FORMAT) throw new RangeError(`this is not a saved machine of the format "${FORMAT}"`);
  checkFit(machine, saved.state);
  const k = attach(machine, saved.state, observer);
  for (let at = 0; at < saved.frames.length; at += 2) {
    machine.writeBytes((saved.frames[at] as number) * PAGE_SIZE, saved.frames[at + 1] as Uint8Array);
  }
  loadHarts(k);
  return k;
}

/** Brings the copies of registers, clocks and reservations in the state, and the run queue, up to date. Changes nothing else. */
export function syncHarts(k: Kernel): void {
  settleQueue(k);
  k.state.harts.forEach((hs, h) => {
    const hart = k.machine.harts[h]!;
    hs.clock = hart.clock;
    hs.instret = hart.instret;
    hs.reservation = hart.reservation;
    if (hs.thread !== 0) saveContext(k, h, edit(k.state.threads, hs.thread));
  });
}

/** Frames that somebody holds, ascending. */
export function usedFrames(state: KernelState): number[] {
  const used: number[] = [];
  for (const id of [...state.frameChunks.rows.keys()].sort((a, b) => a - b)) {
    get(state.frameChunks, id).counts.forEach((count, index) => {
      if (count > 0) used.push(id * 1024 + index);
    });
  }
  return used;
}

/** The state -> the records of the core. */
function loadHarts(k: Kernel): void {
  k.state.harts.forEach((hs, h) => {
    const hart = k.machine.harts[h]!;
    hart.mode = Mode.user;
    hart.clock = hs.clock;
    hart.instret = hs.instret;
    setRoot(k, h, hs.root);
    if (hs.thread !== 0) loadContext(k, h, get(k.state.threads, hs.thread));
    hart.reservation = hs.reservation;
  });
  k.machine.flushTlbs();
}

type TableChange = (table: Table<Row>, name: TableName) => Table<Row>;

/** A copy of the state: tables through `change`, everything else deep. */
function withTables(state: KernelState, change: TableChange): KernelState {
  const copy = { ...state } as Record<string, unknown>;
  const tables: ReadonlySet<string> = new Set(TABLES);
  for (const [name, value] of Object.entries(state)) {
    copy[name] = tables.has(name) ? change(value as Table<Row>, name as TableName) : clonePlain(value);
  }
  return copy as unknown as KernelState;
}

function checkFit(machine: Machine, state: KernelState): void {
  const { frames } = state.memory;
  if (machine.frames !== frames || machine.harts.length !== state.harts.length) {
    throw new RangeError(
      `the snapshot is of a machine of ${frames} frames and ${state.harts.length} harts, this one has ${machine.frames} and ${machine.harts.length}`,
    );
  }
}

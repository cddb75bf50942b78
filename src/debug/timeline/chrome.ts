// A timeline in the format that Perfetto (ui.perfetto.dev) and chrome://tracing open: a process of harts with a track
// each, and every process of the machine with two tracks a thread, its states and its system calls. Arrows are wakes.

import type { Call, Mark, Pause, Slice, Timeline, Wake } from './record.ts';

/** Process number of the harts' tracks, and the track of hart 0: no process or thread of the machine has such a number. */
const HARTS = 2_000_000;
const HART_TRACK = HARTS + 1;
/** Added to a thread's id for the track of its calls. */
const CALLS = 1_000_000;

type Event = Readonly<Record<string, unknown>>;

const LEFT: Readonly<Record<Slice['why'], string>> = {
  preempt: 'its turn is over',
  yield: 'it gave way',
  block: 'it waits',
  stop: 'it was stopped',
  exit: 'it ended',
  '': 'it still runs',
};

const WAITS: Readonly<Record<Pause['kind'], string>> = {
  ready: 'ready',
  lock: 'waits for the lock ',
  blocked: 'waits for ',
  stopped: 'stopped until ',
};

/** The text of a trace file. The same timeline gives the same text. */
export function chromeTrace(timeline: Timeline): string {
  const { clockHz, threads, dropped, end } = timeline;
  const pids = new Map(threads.map(({ tid, pid }) => [tid, pid]));
  const names = new Map(threads.map(({ tid, name }) => [tid, name]));
  const micros = (cycles: number): number => Math.round((cycles * 1e9) / clockHz) / 1000;
  const span = (from: number, to: number) => ({
    ph: 'X',
    ts: micros(from),
    dur: Math.max(0, micros(to) - micros(from)),
  });
  const track = (tid: number) => ({ pid: pids.get(tid) ?? tid, tid });
  const who = (tid: number): string => (tid === 0 ? 'the machine' : `${names.get(tid) ?? ''} ${tid}`.trim());
  const slice = ({ hart, tid, from, to, why }: Slice): Event[] => [
    {
      name: who(tid),
      cat: 'hart',
      ...span(from, to),
      pid: HARTS,
      tid: HART_TRACK + hart,
      args: { thread: tid, left: LEFT[why] },
    },
    { name: 'running', cat: 'thread', ...span(from, to), ...track(tid), args: { hart, left: LEFT[why] } },
  ];
  const pause = ({ tid, kind, from, to, reason }: Pause): Event => ({
    ...{ name: reason === '' ? kind : `${WAITS[kind]}${reason}`, cat: kind, ...span(from, to), ...track(tid) },
  });
  const call = ({ tid, name, from, to, result }: Call): Event => ({
    ...{ name, cat: 'syscall', ...span(from, to), pid: pids.get(tid) ?? tid, tid: CALLS + tid },
    ...(result === undefined ? {} : { args: { result } }),
  });
  const mark = ({ tid, at, kind, text }: Mark): Event => ({
    ...{ name: `${kind}: ${text}`, cat: kind, ph: 'i', s: 't', ts: micros(at), ...track(tid) },
  });
  const wake = ({ by, tid, at, why }: Wake, id: number): Event[] =>
    by === 0 || by === tid
      ? []
      : [
          { name: 'wake', cat: 'wake', ph: 's', id, ts: micros(at), ...track(by), args: { why } },
          { name: 'wake', cat: 'wake', ph: 'f', bp: 'e', id, ts: micros(at), ...track(tid) },
        ];
  const events: Event[] = [
    ...metadata(timeline),
    ...timeline.slices.flatMap(slice),
    ...timeline.pauses.map(pause),
    ...timeline.calls.map(call),
    ...timeline.marks.map(mark),
    ...timeline.wakes.flatMap(wake),
  ];
  const other = { source: 'badak', unit: 'virtual time', end: micros(end), dropped };
  const lines = events.map((event) => JSON.stringify(event)).join(',\n');
  return `{"displayTimeUnit":"ns","otherData":${JSON.stringify(other)},"traceEvents":[\n${lines}\n]}\n`;
}

/** Names of processes and tracks. */
function metadata({ harts, threads }: Timeline): Event[] {
  const name = (kind: 'process_name' | 'thread_name', pid: number, tid: number, text: string): Event => ({
    ...{ name: kind, ph: 'M', pid, tid, args: { name: text } },
  });
  const sort = (pid: number, tid: number, index: number): Event => ({
    ...{ name: 'thread_sort_index', ph: 'M', pid, tid, args: { sort_index: index } },
  });
  const processes = new Map(threads.map(({ pid, name: text }) => [pid, text]));
  return [
    name('process_name', HARTS, HARTS, 'harts'),
    { name: 'process_sort_index', ph: 'M', pid: HARTS, args: { sort_index: -1 } },
    ...Array.from({ length: harts }, (_, hart) => name('thread_name', HARTS, HART_TRACK + hart, `hart ${hart}`)),
    ...[...processes].map(([pid, text]) => name('process_name', pid, pid, `${text} (pid ${pid})`)),
    ...threads.flatMap(({ tid, pid, name: text }) => [
      name('thread_name', pid, tid, `${text} ${tid}`),
      sort(pid, tid, tid * 2),
      name('thread_name', pid, CALLS + tid, `calls of ${tid}`),
      sort(pid, CALLS + tid, tid * 2 + 1),
    ]),
  ];
}

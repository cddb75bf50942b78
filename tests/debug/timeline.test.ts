// Timelines: what is recorded of programs that run on the machine, and the drawings of it.

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { combineObservers } from '../../src/debug/observers.ts';
import { chromeTrace } from '../../src/debug/timeline/chrome.ts';
import { axisMarks, hartLanes, switchesOf, threadLanes, viewOf } from '../../src/debug/timeline/lanes.ts';
import { timelinePage } from '../../src/debug/timeline/page.ts';
import { SCRIPT } from '../../src/debug/timeline/page-script.ts';
import { recordTimeline, type Timeline } from '../../src/debug/timeline/record.ts';
import { timelineSvg } from '../../src/debug/timeline/svg.ts';
import { timelineText } from '../../src/debug/timeline/text.ts';
import { collectTimes } from '../../src/debug/times.ts';
import { threadsTable } from '../../src/debug/times-table.ts';
import { guest, THREAD_DATA, THREADS } from '../kernel/guest.ts';
import { bootPrograms, drive, newTestHost, type RunOptions } from '../support/machine.ts';

/** Two threads that wake each other through a word, a child, a sleep, a signal. */
const SCENE = guest(`${THREADS}
        sigaction SIGUSR1, action
        sys     getpid
        sys     kill, , SIGUSR1
        thread  one, top1, other1
        li      s0, 20
1:      sys     futex, word, FUTEX_WAKE, 1, 0
        li      s1, 500
2:      addi    s1, s1, -1
        bnez    s1, 2b
        sys     sched_yield
        addi    s0, s0, -1
        bnez    s0, 1b
        sys     clone, SIGCHLD, 0, 0, 0, 0
        beqz    a0, kid
        sys     wait4, -1, 0, 0, 0
        sys     nanosleep, nap, 0
        j       pass
kid:    sys     nanosleep, nap, 0
        j       pass
other1: sys     futex, word, FUTEX_WAIT, 0, 0
        j       other1
handle: ret
        .data
nap:    .word   0, 50000
action: .word   handle, 0, 0, 0
${THREAD_DATA}`);
const SPIN = guest('li s0, 30000\n1: addi s0, s0, -1\n bnez s0, 1b\n j pass');

function record(options: RunOptions = {}, most?: number, slice?: number): Timeline {
  const recorder = recordTimeline({ ...(most === undefined ? {} : { most }), nameOf: () => 'word' });
  const config = { quantum: 2000, seed: 3, ...options.config };
  const programs = [
    { image: SCENE, path: '/bin/scene' },
    { image: SPIN, path: '/bin/spin' },
  ];
  const k = bootPrograms(programs, { ...options, config, observer: recorder.observer });
  recorder.attach(k);
  expect(drive(k, newTestHost(), slice)).toEqual({ kind: 'done' });
  return recorder.timeline();
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
interface Span {
  readonly from: number;
  readonly to: number;
}

function expectNoOverlap(spans: readonly Span[]): void {
  const sorted = [...spans].sort((a, b) => a.from - b.from || a.to - b.to);
  sorted.forEach(({ from, to }, index) => {
    expect(to).toBeGreaterThanOrEqual(from);
    if (index > 0) expect(from).toBeGreaterThanOrEqual(sorted[index - 1]!.to);
  });
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly cat?: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly id?: number;
  readonly bp?: string;
  readonly s?: string;
}

/** Times of a trace are microseconds with three decimals. */
const ROUNDED = 0.001;

/** Of two spans that share a time one contains the other. */
function expectNested(spans: readonly Span[]): void {
  const open: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    while (open.length > 0 && open.at(-1)!.to <= span.from + ROUNDED) open.pop();
    if (open.length > 0) expect(span.to).toBeLessThanOrEqual(open.at(-1)!.to + ROUNDED);
    open.push(span);
  }
}

describe('timeline: what is recorded', () => {
  it.each([1, 2, 5])('on %i harts: a hart runs one thread, and a thread is in one state, at each time', (harts) => {
    const timeline = record({ harts });
    expect(timeline.threads.map(({ name }) => name)).toEqual(['scene', 'spin', 'scene', 'scene']);
    for (let hart = 0; hart < harts; hart++) expectNoOverlap(timeline.slices.filter((each) => each.hart === hart));
    for (const { tid, born, ended } of timeline.threads) {
      const own = [...timeline.slices, ...timeline.pauses].filter((each) => each.tid === tid);
      expectNoOverlap(own);
      // No time is missing from its birth to its end.
      expect(own.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(ended - born);
    }
  });

  it('knows calls, signals, forks, wakes and what was waited for', () => {
    const { calls, marks, wakes, pauses, slices } = record();
    const names = new Set(calls.map(({ name }) => name));
    for (const name of ['futex', 'clone', 'wait4', 'nanosleep', 'sched_yield', 'exit_group'])
      expect(names).toContain(name);
    expect(calls.find(({ name }) => name === 'wait4')!.result).toBeGreaterThan(0);
    expect(marks.some(({ kind, text }) => kind === 'signal' && text === 'SIGUSR1')).toBe(true);
    expect(marks.filter(({ kind }) => kind === 'exit')).toHaveLength(3);
    expect(marks.some(({ kind }) => kind === 'fork')).toBe(true);
    expect(wakes.filter(({ by, tid }) => by === 2 && tid === 4).length).toBeGreaterThan(10);
    const reasons = new Set(pauses.filter(({ kind }) => kind === 'blocked').map(({ reason }) => reason));
    expect(reasons).toEqual(new Set(['the futex word', 'a child', 'a time']));
    expect(new Set(slices.map(({ why }) => why))).toEqual(new Set(['preempt', 'yield', 'block', 'exit']));
  });

  it('waits for locks are told from others, with the holder, in every drawing', () => {
    const image = guest(`${THREADS}
        thread  one, top1, holder
        sys     futex, left, FUTEX_WAIT, 0x80000003, 0
        j       pass
holder: sys     nanosleep, nap, 0
        sys     futex, left, FUTEX_WAKE, 1, 0
        sys     exit, 0
        .data
nap:    .word   0, 50000
left:   .word   0x80000003
${THREAD_DATA}`);
    const recorder = recordTimeline({ nameOf: () => 'left' });
    const k = bootPrograms([{ image, path: '/bin/locks' }], { observer: recorder.observer });
    recorder.attach(k);
    expect(drive(k, newTestHost())).toEqual({ kind: 'done' });
    const timeline = recorder.timeline();
    const [wait, ...more] = timeline.pauses.filter(({ kind }) => kind === 'lock');
    expect(more).toEqual([]);
    expect(wait).toMatchObject({ tid: 2, reason: 'left, held by thread 3' });
    expect(chromeTrace(timeline)).toContain('"waits for the lock left, held by thread 3","cat":"lock"');
    expect(timelineSvg(timeline)).toContain('locks 2 waits for the lock left, held by thread 3');
    expect(timelineText(timeline)).toMatch(/^a locks 2 .*─{20}.*\nb {3}thread 3 /m);
  });

  it('keeps no more than it may, and says how much is missing', () => {
    const small = record({}, 100);
    const count = ({ slices, pauses, calls, marks, wakes }: Timeline): number =>
      slices.length + pauses.length + calls.length + marks.length + wakes.length;
    expect(count(small)).toBeLessThan(110);
    expect(small.dropped).toBe(count(record()) - 100);
    expect(timelineText(small)).toContain(`${small.dropped} later records did not fit`);
  });

  it('the same seed gives the same timeline, however the host slices; another seed another', () => {
    const options = { harts: 2, config: { policy: 'random' } };
    const first = hash(chromeTrace(record(options)));
    expect(hash(chromeTrace(record(options, undefined, 777)))).toBe(first);
    expect(hash(chromeTrace(record({ harts: 2, config: { policy: 'random', seed: 4 } })))).not.toBe(first);
  });
});

describe('timeline: drawings', () => {
  const timeline = record({ harts: 2 });

  it('a Chrome trace: tracks for harts, threads and calls; arrows in pairs; times never below 0', () => {
    const { traceEvents } = JSON.parse(chromeTrace(timeline)) as { traceEvents: Record<string, unknown>[] };
    // A track has one name: threads, calls and harts have numbers of their own.
    const tracks = traceEvents.filter(({ name }) => name === 'thread_name').map(({ tid }) => tid);
    expect(new Set(tracks).size).toBe(tracks.length);
    const named = (name: string): string[] =>
      traceEvents.filter((each) => each['name'] === name).map((each) => (each['args'] as { name: string }).name);
    expect(named('process_name')).toEqual(['harts', 'scene (pid 2)', 'spin (pid 3)', 'scene (pid 5)']);
    expect(named('thread_name')).toEqual(expect.arrayContaining(['hart 0', 'hart 1', 'scene 4', 'calls of 4']));
    const phase = (ph: string) => traceEvents.filter((each) => each['ph'] === ph);
    expect(phase('s').map(({ id }) => id)).toEqual(phase('f').map(({ id }) => id));
    expect(phase('s').length).toBeGreaterThan(10);
    for (const { ts, dur } of phase('X')) {
      expect(ts as number).toBeGreaterThanOrEqual(0);
      expect(dur as number).toBeGreaterThanOrEqual(0);
    }
  });

  it('text: a lane for each hart and thread, as wide as asked; every switch with its reason', () => {
    const lines = timelineText(timeline, { width: 80, switches: true }).split('\n');
    expect(lines.filter((line) => line.startsWith('hart '))).toHaveLength(2);
    for (const name of ['a scene 2', 'b   thread 4', 'c spin 3', 'd scene 5']) {
      expect(lines.filter((line) => line.startsWith(`${name} `))).toHaveLength(1);
    }
    const lanes = lines.slice(0, lines.indexOf(''));
    expect(Math.max(...lanes.map((line) => line.length))).toBeLessThanOrEqual(80);
    const text = lines.join('\n');
    expect(text).toContain('it waits for the futex word');
    expect(text).toContain('it gave way');
    expect(text.match(/ {2}hart \d {2}/g)).toHaveLength(switchesOf(timeline, viewOf(timeline)).length);
  });

  it('text: a part of the time; lanes add up to the time that was run', () => {
    const view = viewOf(timeline, 20_000, 30_000);
    const sum = (parts: Float64Array): number => parts.reduce((all, each) => all + each, 0) * 100;
    const harts = hartLanes(timeline, view, 100).reduce((all, { running }) => all + sum(running), 0);
    const threads = threadLanes(timeline, view, 100).reduce((all, { running }) => all + sum(running), 0);
    const cut = ({ from, to }: Span): number => Math.max(0, Math.min(to, view.to) - Math.max(from, view.from));
    const run = timeline.slices.reduce((all, slice) => all + cut(slice), 0);
    expect(harts).toBeCloseTo(run, 3);
    expect(threads).toBeCloseTo(run, 3);
    expect(timelineText(timeline, { from: 20_000, to: 30_000 })).toContain('200 us');
  });

  it('axes have round times', () => {
    expect(axisMarks({ from: 0, to: 1000 }, 5)).toEqual([0, 200, 400, 600, 800, 1000]);
    expect(axisMarks({ from: 12_345, to: 13_500 }, 4)).toEqual([12_500, 13_000, 13_500]);
    expect(axisMarks({ from: 0, to: 3 }, 10)).toEqual([0, 1, 2, 3]);
  });

  it('a Chrome trace keeps to the Trace Event format: nesting, ends of arrows in spans, required fields', () => {
    const { traceEvents } = JSON.parse(chromeTrace(timeline)) as { traceEvents: TraceEvent[] };
    const spans = new Map<string, Span[]>();
    for (const { ph, pid, tid, ts, dur } of traceEvents) {
      if (ph !== 'X') continue;
      const track = `${pid}/${tid}`;
      spans.set(track, [...(spans.get(track) ?? []), { from: ts, to: ts + dur! }]);
    }
    for (const each of spans.values()) expectNested(each);
    const isIn = ({ pid, tid, ts }: TraceEvent): boolean =>
      spans.get(`${pid}/${tid}`)!.some(({ from, to }) => ts >= from - ROUNDED && ts <= to + ROUNDED);
    const arrows = traceEvents.filter(({ ph }) => ph === 's' || ph === 'f');
    expect(arrows.filter((each) => !isIn(each))).toEqual([]);
    for (const id of new Set(arrows.map((each) => each.id))) {
      const [start, end, ...more] = arrows.filter((each) => each.id === id);
      expect([start!.ph, end!.ph, end!.bp, more.length, start!.name, start!.cat], `${id}`).toEqual([
        's',
        'f',
        'e',
        0,
        end!.name,
        end!.cat,
      ]);
      expect(end!.ts).toBeGreaterThanOrEqual(start!.ts);
    }
    for (const event of traceEvents) {
      expect(event.name).not.toBe('');
      expect(
        [event.pid, event.ph === 'M' ? 0 : event.tid, event.ph === 'M' ? 0 : event.ts].every(Number.isFinite),
      ).toBe(true);
      expect(['X', 'M', 'i', 's', 'f']).toContain(event.ph);
      if (event.ph === 'i') expect(event.s).toBe('t');
    }
  });

  it('system calls are strips in the lanes of their threads where they are wide enough; a part shows more', () => {
    const strips = (from?: number, to?: number): number =>
      timelineSvg(timeline, { from, to }).match(/<title>scene \d in [a-z0-9_]+( =|,)/g)?.length ?? 0;
    const [first] = timeline.calls;
    const inPart = timeline.calls.filter(({ from }) => from < first!.from + 5000).length;
    expect(strips(0, first!.from + 5000)).toBeGreaterThan(inPart / 2);
    expect(strips()).toBeGreaterThan(2);
    expect(strips()).toBeLessThan(timeline.calls.length);
    expect(timelineSvg(timeline)).toMatch(
      /<title>scene 2 in wait4 = 5, .* ms\)<\/title>|<title>scene 2 in wait4 = 5, .* us\)<\/title>/,
    );
  });

  it('SVG: standalone, with titles, nothing outside', () => {
    const svg = timelineSvg(timeline);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 1200 \d+"/);
    expect(svg.match(/<title>/g)!.length).toBeGreaterThan(2 * timeline.slices.length);
    expect(svg).toContain('scene 2 on hart');
    expect(svg).not.toMatch(/NaN|undefined|href|<script/);
    const opened = svg.match(/<(rect|text|title|svg|style|circle)\b(?:[^>]*[^/])?>/g)!.length;
    expect(svg.match(/<\/(rect|text|title|svg|style|circle)>/g)).toHaveLength(opened);
  });

  it('page: one file without the network; its data come back; names cannot break out', () => {
    const evil = { ...timeline, threads: timeline.threads.map((each) => ({ ...each, name: '</script><b>' })) };
    const page = timelinePage(evil, '<i>"title"');
    expect(page).not.toMatch(/https?:|<i>|<b>/);
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    const json = /<script id="data"[^>]*>(.*?)<\/script>/s.exec(page)![1]!;
    const data = JSON.parse(json) as { slices: unknown[]; calls: unknown[]; threads: { name: string }[] };
    expect(data.calls).toContainEqual(expect.arrayContaining([2, 'wait4 = 5']));
    expect(data.slices).toHaveLength(timeline.slices.length);
    expect(data.threads[0]!.name).toBe('</script><b>');
    expect(() => new Function(SCRIPT)).not.toThrow();
  });
});

describe('times of threads', () => {
  it('add up to the life of each; switches, migrations and waits as the kernel counts them', () => {
    const times = collectTimes();
    const recorder = recordTimeline();
    const observer = combineObservers([times.observer, recorder.observer])!;
    const programs = [
      { image: SCENE, path: '/bin/scene' },
      { image: SPIN, path: '/bin/spin' },
    ];
    const k = bootPrograms(programs, { harts: 2, config: { quantum: 2000, maxCycles: 40_000 }, observer });
    times.attach(k);
    recorder.attach(k);
    drive(k, newTestHost());
    const rows = times.times();
    const { threads } = recorder.timeline();
    expect(rows.map(({ tid }) => tid)).toEqual(threads.map(({ tid }) => tid));
    rows.forEach(({ tid, running, ready, blocked, voluntary, preempted, migrations }, index) => {
      expect(running + ready + blocked).toBe(threads[index]!.ended - threads[index]!.born);
      const row = k.state.threads.rows.get(tid);
      if (row === undefined) return;
      expect({ voluntary, preempted, migrations }).toEqual({
        voluntary: row.voluntary,
        preempted: row.preempted,
        migrations: row.migrations,
      });
    });
    expect(rows.find(({ tid }) => tid === 4)!.waits['futex']).toBeGreaterThan(5);
    expect(threadsTable(rows, 1e8)).toMatch(/ +4 {2}scene .* futex \d+\n/);
  });
});

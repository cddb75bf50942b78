// Exact profiles: every instruction of a run is counted where it stands, with the calls that led to it. Stepping is
// slow, but the same program and input give the same figures on every host.

import { readProcessWord } from '../debug/memory.ts';
import type { Image } from '../elf/image.ts';
import { decode } from '../isa/decode.ts';
import type { Kernel } from '../kernel/context.ts';
import { machineTime } from '../kernel/kernel.ts';
import { find } from '../kernel/table.ts';
import { Reg } from '../spec/registers.ts';
import { stepGuest } from './guest.ts';

/** A function in a call path; `own` counts its instructions, `total` also those of what it calls. */
export interface CallNode {
  readonly name: string;
  own: number;
  total: number;
  readonly callees: Map<string, CallNode>;
}

export interface Profile {
  readonly instructions: number;
  /** The run was cut short at the limit. */
  readonly cut: boolean;
  readonly byMnemonic: ReadonlyMap<string, number>;
  /** 'lw addi': two instructions executed one after the other. */
  readonly byPair: ReadonlyMap<string, number>;
  readonly byFunction: ReadonlyMap<string, number>;
  /** 'file:line'. */
  readonly byLine: ReadonlyMap<string, number>;
  readonly root: CallNode;
}

/** What an address holds, looked up once. */
interface Site {
  readonly mnemonic: string;
  readonly name: string;
  readonly line: string;
  readonly effect: 'call' | 'return' | 'none';
}

interface ThreadTrail {
  readonly stack: CallNode[];
  last: Site | undefined;
}

interface Counts {
  instructions: number;
  readonly mnemonics: Map<string, number>;
  readonly pairs: Map<string, number>;
  readonly functions: Map<string, number>;
  readonly lines: Map<string, number>;
}

/** Runs a started guest to its end, or for `limit` instructions, one instruction at a time on hart 0. */
export function profileGuest(k: Kernel, image: Image, limit: number): Profile {
  const sites = new Map<number, Site>();
  const trails = new Map<number, ThreadTrail>();
  const root: CallNode = { name: 'all', own: 0, total: 0, callees: new Map() };
  const counts: Counts = {
    instructions: 0,
    mnemonics: new Map(),
    pairs: new Map(),
    functions: new Map(),
    lines: new Map(),
  };
  let done = false;
  while (!done && counts.instructions < limit) {
    const hart = k.machine.harts[0]!;
    const tid = k.state.harts[0]!.thread;
    const { pc, instret } = hart;
    done = stepGuest(k, machineTime(k) + 1);
    if (tid === 0 || hart.instret === instret) continue;
    const site = sites.get(pc) ?? lookUp(k, tid, pc, image, sites);
    count(counts, trailOf(trails, tid, root), site);
  }
  totals(root);
  const { instructions, mnemonics, pairs, functions, lines } = counts;
  return { instructions, cut: !done, byMnemonic: mnemonics, byPair: pairs, byFunction: functions, byLine: lines, root };
}

function trailOf(trails: Map<number, ThreadTrail>, tid: number, root: CallNode): ThreadTrail {
  let trail = trails.get(tid);
  if (trail === undefined) {
    trail = { stack: [root], last: undefined };
    trails.set(tid, trail);
  }
  return trail;
}

function count(counts: Counts, trail: ThreadTrail, site: Site): void {
  const { stack, last } = trail;
  if (last === undefined || last.effect === 'call') stack.push(calleeOf(stack.at(-1)!, site.name));
  else if (last.effect === 'return' && stack.length > 2) stack.pop();
  if (last !== undefined) increment(counts.pairs, `${last.mnemonic} ${site.mnemonic}`);
  stack.at(-1)!.own++;
  counts.instructions++;
  increment(counts.mnemonics, site.mnemonic);
  increment(counts.functions, site.name);
  if (site.line !== '') increment(counts.lines, site.line);
  trail.last = site;
}

function calleeOf(caller: CallNode, name: string): CallNode {
  let node = caller.callees.get(name);
  if (node === undefined) {
    node = { name, own: 0, total: 0, callees: new Map() };
    caller.callees.set(name, node);
  }
  return node;
}

/** Deepest first, without recursion: a guest may call as deep as its stack allows. */
function totals(root: CallNode): void {
  const order: CallNode[] = [root];
  for (let index = 0; index < order.length; index++) order.push(...order[index]!.callees.values());
  for (const node of order.reverse()) {
    node.total = node.own;
    for (const callee of node.callees.values()) node.total += callee.total;
  }
}

function increment(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function lookUp(k: Kernel, tid: number, pc: number, image: Image, sites: Map<number, Site>): Site {
  const pid = find(k.state.threads, tid)?.pid ?? 0;
  const word = readProcessWord(k, pid, pc);
  const decoded = word === undefined ? undefined : decode(word);
  const row = image.lineAt(pc);
  const site: Site = {
    mnemonic: decoded?.instruction.name ?? '?',
    name: image.symbolAt(pc)?.name ?? '?',
    line: row === undefined ? '' : `${row.file}:${row.line}`,
    effect: effectOf(decoded),
  };
  sites.set(pc, site);
  return site;
}

/** Calls and returns by the calling convention: a jump that keeps ra, and a jump to ra. */
function effectOf(decoded: ReturnType<typeof decode>): Site['effect'] {
  if (decoded?.instruction.kind !== 'jump') return 'none';
  if (decoded.fields.rd === Reg.ra) return 'call';
  const isReturn = decoded.instruction.name === 'jalr' && decoded.fields.rd === 0 && decoded.fields.rs1 === Reg.ra;
  return isReturn ? 'return' : 'none';
}

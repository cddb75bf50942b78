// The control flow of a piece as WebAssembly can express it: every block is reached by falling into it, by leaving an
// enclosing block or loop, or through the dispatcher, which is a switch over entries in a loop around all of it.
// After Norman Ramsey, "Beyond Relooper" (ICFP 2022), with the dispatcher for what is not reducible.

import type { Block, Flow } from './flow.ts';

/** The dispatcher's number; blocks have those from 1 on, in reverse postorder. */
export const DISPATCHER = 0;

export interface Node {
  readonly block: Block;
  /** Blocks that this one alone leads to all ways to, by rising number. */
  readonly children: readonly number[];
  /** Some block behind it leads back to it. */
  readonly isLoop: boolean;
  /** It is left into from several places: it needs a label. */
  readonly isMerge: boolean;
}

export interface Structure {
  /** By number; none for the dispatcher. */
  readonly nodes: readonly (Node | undefined)[];
  readonly roots: readonly number[];
  /** The number of the block at an offset. */
  readonly numberAt: ReadonlyMap<number, number>;
  /** Numbers of the blocks that the dispatcher leads to. */
  readonly entries: readonly number[];
  /** Whether the way from one block to another goes through the dispatcher. */
  readonly isDispatched: (from: number, to: number) => boolean;
  /** Whether it leads back to a loop around it. */
  readonly isBack: (from: number, to: number) => boolean;
}

/** Offsets of the blocks that a block can lead to directly. */
export function successors({ ending }: Block): number[] {
  if (ending.kind === 'next') return [ending.next];
  if (ending.kind === 'branch') return [ending.taken, ending.next];
  return ending.kind === 'jump' ? [ending.taken] : [];
}

/** A way from the block at one offset to that at another, as one number. */
const edgeKey = (from: number, to: number): number => from * 0x100_0000 + to;

/** Puts the blocks into order; those that no entry leads to are left out. */
export function structureOf(flow: Flow): Structure {
  const entries = new Set(flow.entries);
  const dispatched = new Set<number>();
  while (true) {
    const next = (at: number): number[] =>
      successors(flow.blocks.get(at)!).filter((to) => flow.blocks.has(to) && !dispatched.has(edgeKey(at, to)));
    const order = reversePostorder([...entries], next);
    const numberAt = new Map(order.map((at, index) => [at, index + 1]));
    const edges = edgesOf(order, numberAt, entries, next);
    const idom = dominators(edges, order.length + 1);
    const bad = edges.filter(([from, to]) => to <= from && !dominates(idom, to, from));
    if (bad.length === 0) return assemble(flow, order, numberAt, edges, idom, entries, dispatched);
    for (const [from, to] of bad) {
      dispatched.add(edgeKey(order[from - 1]!, order[to - 1]!));
      entries.add(order[to - 1]!);
    }
  }
}

function reversePostorder(roots: readonly number[], next: (at: number) => number[]): number[] {
  const seen = new Set<number>();
  const order: number[] = [];
  for (const root of [...roots].reverse()) {
    if (seen.has(root)) continue;
    seen.add(root);
    const stack = [{ at: root, left: next(root) }];
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!;
      const to = top.left.pop();
      if (to === undefined) {
        order.push(top.at);
        stack.pop();
      } else if (!seen.has(to)) {
        seen.add(to);
        stack.push({ at: to, left: next(to) });
      }
    }
  }
  return order.reverse();
}

type Edge = readonly [from: number, to: number];

function edgesOf(
  order: readonly number[],
  numberAt: ReadonlyMap<number, number>,
  entries: ReadonlySet<number>,
  next: (at: number) => number[],
): Edge[] {
  const fromEntries = [...entries].map((at): Edge => [DISPATCHER, numberAt.get(at)!]);
  return [...fromEntries, ...order.flatMap((at, index) => next(at).map((to): Edge => [index + 1, numberAt.get(to)!]))];
}

/** Immediate dominators (Cooper, Harvey, Kennedy, "A Simple, Fast Dominance Algorithm"). */
function dominators(edges: readonly Edge[], count: number): number[] {
  const before: number[][] = Array.from({ length: count }, () => []);
  for (const [from, to] of edges) before[to]!.push(from);
  const idom = new Array<number>(count).fill(-1);
  idom[DISPATCHER] = DISPATCHER;
  const meet = (a: number, b: number): number => {
    let [x, y] = [a, b];
    while (x !== y) {
      while (x > y) x = idom[x]!;
      while (y > x) y = idom[y]!;
    }
    return x;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (let node = 1; node < count; node++) {
      const found = before[node]!.filter((from) => idom[from] !== -1).reduce(meet);
      changed ||= idom[node] !== found;
      idom[node] = found;
    }
  }
  return idom;
}

function dominates(idom: readonly number[], above: number, below: number): boolean {
  let node = below;
  while (node > above) node = idom[node]!;
  return node === above;
}

function assemble(
  flow: Flow,
  order: readonly number[],
  numberAt: ReadonlyMap<number, number>,
  edges: readonly Edge[],
  idom: readonly number[],
  entries: ReadonlySet<number>,
  dispatched: ReadonlySet<number>,
): Structure {
  const forward = new Array<number>(order.length + 1).fill(0);
  const isLoop = new Array<boolean>(order.length + 1).fill(false);
  for (const [from, to] of edges) {
    if (to <= from) isLoop[to] = true;
    else forward[to] = forward[to]! + (from === DISPATCHER ? 2 : 1);
  }
  const children: number[][] = Array.from({ length: order.length + 1 }, () => []);
  for (let node = 1; node <= order.length; node++) children[idom[node]!]!.push(node);
  const nodes = order.map((at, index): Node => {
    const node = index + 1;
    return {
      block: flow.blocks.get(at)!,
      children: children[node]!,
      isLoop: isLoop[node]!,
      isMerge: forward[node]! > 1,
    };
  });
  return {
    nodes: [undefined, ...nodes],
    roots: children[DISPATCHER]!,
    numberAt,
    entries: [...entries].map((at) => numberAt.get(at)!).sort((a, b) => a - b),
    isDispatched: (from, to) => dispatched.has(edgeKey(order[from - 1]!, order[to - 1]!)),
    isBack: (from, to) => to <= from,
  };
}

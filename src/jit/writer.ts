// Writes the function of a region: its blocks one in the other as its structure has it, with what leads from one to the
// next, and the ways in and out.

import type { Decoded } from '../isa/decode.ts';
import { HartField, Layout, Records } from '../spec/layout.ts';
import { condition, emit, findEntry, Local, read, write } from './emit.ts';
import type { Block } from './flow.ts';
import { DISPATCHER, type Structure, successors } from './structure.ts';
import { Code, Op } from './wasm.ts';

/** What the machine tells a region of each of its pages, by the place among their constants. */
export const PageConstant = {
  /** Index in the table by which the function is called if pc is in this page. */
  index: 0,
  /** Address of the page's records in the core's memory. */
  slot: 1,
  /** What the core holds beside them as long as they are those of this code. */
  number: 2,
} as const;
export const PAGE_CONSTANTS = 3;

const PAGE_BITS = 12;
/** The page of an offset. */
export const pageOf = (offset: number): number => offset >> PAGE_BITS;

/** Instructions on the longest way between two looks at the budget. */
const LONGEST_WAY = 64;

/** What encloses the code being written, the innermost last: a loop of a node, the block that ends before it, or the ways out. */
type Enclosure =
  | { readonly kind: 'loop' | 'before'; readonly node: number }
  | { readonly kind: 'if' | 'other' | 'exit' | 'out' };

export class RegionWriter {
  private readonly structure: Structure;
  private readonly looks: Looks;
  private readonly pages: readonly number[];
  /** The lowest offset in the region. */
  private readonly least: number;
  private readonly out = new Code();
  private readonly around: Enclosure[] = [];

  constructor(structure: Structure, pages: readonly number[]) {
    this.structure = structure;
    this.pages = pages;
    this.looks = looksOf(structure);
    this.least = Math.min(...pages) << PAGE_BITS;
  }

  code(): Code {
    const { out } = this;
    const used = registersOf(this.structure);
    for (const register of used.all)
      out
        .constant(0)
        .access(Op.i32_load, Layout.registers + register * 4)
        .set(Local.registers + register);
    this.findBase();
    out.get(Local.pc).get(Local.base).op(Op.i32_sub).set(Local.target);
    this.within({ kind: 'out' }, Op.block, () => {
      this.within({ kind: 'exit' }, Op.block, () => this.dispatcher());
      out.get(Local.base).constant(this.least).op(Op.i32_add);
      out.get(Local.at).constant(0xffff).op(Op.i32_and).constant(2).op(Op.i32_shl, Op.i32_add).set(Local.to);
      out.get(Local.left).get(Local.at).constant(16).op(Op.i32_shr_u, Op.i32_add).set(Local.left);
    });
    for (const register of used.written)
      out
        .constant(0)
        .get(Local.registers + register)
        .access(Op.i32_store, Layout.registers + register * 4);
    out.get(Local.hart).get(Local.to).access(Op.i32_store, HartField.pc);
    return out.get(Local.left);
  }

  private within(enclosure: Enclosure, op: typeof Op.block | typeof Op.loop, body: () => void): void {
    this.out.open(op);
    this.around.push(enclosure);
    body();
    this.around.pop();
    this.out.end();
  }

  /** Sets Local.base: the page that pc is in is known by the index. */
  private findBase(): void {
    const { out } = this;
    out
      .get(Local.pc)
      .constant(-1 << PAGE_BITS)
      .op(Op.i32_and)
      .set(Local.base);
    if (this.pages.length === 1) {
      out
        .get(Local.base)
        .constant(this.pages[0]! << PAGE_BITS)
        .op(Op.i32_sub)
        .set(Local.base);
      return;
    }
    for (const page of this.pages) {
      if (page === 0) continue;
      this.pageConstant(page, 'index');
      out.get(Local.index).op(Op.i32_eq).open(Op.if);
      out
        .get(Local.base)
        .constant(page << PAGE_BITS)
        .op(Op.i32_sub)
        .set(Local.base)
        .end();
    }
  }

  /** Goes to the block at Local.target, or out if it is none. */
  private dispatcher(): void {
    const { out, structure } = this;
    const starts = structure.entries.map((node) => structure.nodes[node]!.block.start);
    this.within({ kind: 'loop', node: DISPATCHER }, Op.loop, () => {
      this.behind(structure.roots, () => {
        out.get(Local.base).get(Local.target).op(Op.i32_add).set(Local.to);
        const way = Math.max(
          ...structure.entries.map((node) => (this.looks.isLook[node]! ? 0 : this.looks.ways[node]!)),
        );
        out.get(Local.left).constant(way).op(Op.i32_lt_s).branch(Op.br_if, this.depth('out'));
        for (const page of this.pages) {
          const here = starts.filter((at) => pageOf(at) === page);
          if (here.length > 0) this.within({ kind: 'other' }, Op.block, () => this.dispatchIn(page, here));
        }
        out.branch(Op.br, this.depth('out'));
      });
    });
  }

  /** Goes to the block at Local.target if that is one of the `starts` in this page, out if not, or on if it is in another. */
  private dispatchIn(page: number, starts: readonly number[]): void {
    const { out, structure } = this;
    out
      .get(Local.target)
      .constant(page << PAGE_BITS)
      .op(Op.i32_sub);
    out
      .constant(1 << PAGE_BITS)
      .op(Op.i32_ge_u)
      .branch(Op.br_if, this.depth('other'));
    if (this.pages.length > 1) {
      this.isChanged(page);
      out.branch(Op.br_if, this.depth('out'));
    }
    const least = Math.min(...starts);
    const depths: number[] = [];
    for (let at = least; at <= Math.max(...starts); at += 4) {
      depths.push(starts.includes(at) ? this.depth('before', structure.numberAt.get(at)) : this.depth('out'));
    }
    out.get(Local.target).constant(least).op(Op.i32_sub).constant(2).op(Op.i32_shr_u).table(depths, this.depth('out'));
  }

  /** Pushes something that is not 0 if a page is not known to be mapped as it was, with the code that it had. */
  private isChanged(page: number): void {
    const { out } = this;
    out
      .get(Local.base)
      .constant(page << PAGE_BITS)
      .op(Op.i32_add);
    findEntry(out);
    out.get(Local.entry).access(Op.i32_load, HartField.executeTlb).get(Local.address).op(Op.i32_xor);
    out.get(Local.entry).access(Op.i32_load, HartField.executeTlb + 4);
    out.get(Local.address).constant(1).op(Op.i32_shl, Op.i32_add);
    this.pageConstant(page, 'slot');
    out.op(Op.i32_xor, Op.i32_or);
    this.pageConstant(page, 'slot');
    out.access(Op.i32_load, Records.regions);
    this.pageConstant(page, 'number');
    out.op(Op.i32_xor, Op.i32_or);
  }

  private pageConstant(page: number, name: keyof typeof PageConstant): void {
    this.out.imported(this.pages.indexOf(page) * PAGE_CONSTANTS + PageConstant[name]);
  }

  /** Writes `body`, and behind it the blocks of `nodes` that have labels, each behind what leads to it. */
  private behind(nodes: readonly number[], body: () => void): void {
    const node = nodes[nodes.length - 1];
    if (node === undefined) {
      body();
      return;
    }
    const rest = nodes.slice(0, -1);
    this.within({ kind: 'before', node }, Op.block, () => this.behind(rest, body));
    this.node(node);
  }

  /** A block and all that only it leads to. */
  private node(number: number): void {
    const { children, isLoop } = this.structure.nodes[number]!;
    const labelled = children.filter((child) => this.structure.nodes[child]!.isMerge);
    const body = (): void => this.behind(labelled, () => this.block(number));
    if (isLoop) this.within({ kind: 'loop', node: number }, Op.loop, body);
    else body();
  }

  private block(number: number): void {
    const { block } = this.structure.nodes[number]!;
    const { instructions, start } = block;
    const { length } = instructions;
    if (this.looks.isLook[number]!) {
      this.leaveAt(start, 0);
      this.out.get(Local.left).constant(this.looks.ways[number]!).op(Op.i32_lt_s).branch(Op.br_if, this.depth('exit'));
    }
    this.out.get(Local.left).constant(length).op(Op.i32_sub).set(Local.left);
    for (const [index, decoded] of instructions.entries()) {
      const offset = start + index * 4;
      const { kind } = decoded.instruction;
      if (kind === 'branch' || kind === 'jump') break;
      emit(this.out, decoded, offset, () => {
        this.leaveAt(offset, length - index);
        this.out.branch(Op.br_if, this.depth('exit'));
      });
    }
    this.ending(number, block);
  }

  private ending(from: number, { ending, instructions, start }: Block): void {
    const last = instructions[instructions.length - 1]!;
    const behind = start + instructions.length * 4;
    switch (ending.kind) {
      case 'next':
        this.go(from, ending.next);
        return;
      case 'branch':
        this.either(from, last, ending.taken, ending.next);
        return;
      case 'jump':
        this.link(last, behind);
        this.go(from, ending.taken);
        return;
      case 'indirect':
        this.indirect(last, behind);
        return;
      case 'leave':
        this.leaveAt(ending.at, 0);
        this.out.branch(Op.br, this.depth('exit'));
    }
  }

  private link({ fields }: Decoded, behind: number): void {
    if (fields.rd !== 0) write(this.out.get(Local.base).constant(behind).op(Op.i32_add), fields.rd);
  }

  /** jalr: to the dispatcher. */
  private indirect(last: Decoded, behind: number): void {
    const { out } = this;
    read(out, last.fields.rs1).constant(last.fields.imm).op(Op.i32_add).constant(~1).op(Op.i32_and).set(Local.to);
    this.leaveAt(behind - 4, 1);
    out.get(Local.to).constant(2).op(Op.i32_and).branch(Op.br_if, this.depth('exit'));
    this.link(last, behind);
    out.get(Local.to).get(Local.base).op(Op.i32_sub).set(Local.target);
    out.branch(Op.br, this.depth('loop', DISPATCHER));
  }

  private either(from: number, last: Decoded, taken: number, next: number): void {
    const near = this.labelOf(from, taken);
    condition(this.out, last);
    if (near === undefined) this.when(() => this.go(from, taken));
    else this.out.branch(Op.br_if, near);
    this.go(from, next);
  }

  /** The depth of a label that leads straight to an offset, if there is one. */
  private labelOf(from: number, offset: number): number | undefined {
    const { structure } = this;
    const to = structure.numberAt.get(offset);
    if (to === undefined || structure.isDispatched(from, to) || this.crosses(from, offset)) return undefined;
    return this.depthOf(from, to);
  }

  /** Whether an offset lies in another page than a block. */
  private crosses(from: number, offset: number): boolean {
    return pageOf(this.structure.nodes[from]!.block.start) !== pageOf(offset);
  }

  /** The depth of the label of a block; undefined: it has none, and is written where it is gone to. */
  private depthOf(from: number, to: number): number | undefined {
    const { structure } = this;
    if (structure.isBack(from, to)) return this.depth('loop', to);
    return structure.nodes[to]!.isMerge ? this.depth('before', to) : undefined;
  }

  /** Goes to the block at an offset, or out. */
  private go(from: number, offset: number): void {
    const { out, structure } = this;
    const to = structure.numberAt.get(offset);
    if (to === undefined) this.leaveTo(offset);
    else if (structure.isDispatched(from, to))
      out.constant(offset).set(Local.target).branch(Op.br, this.depth('loop', DISPATCHER));
    else this.goNear(from, to, offset);
  }

  private goNear(from: number, to: number, offset: number): void {
    if (this.crosses(from, offset)) {
      this.isChanged(pageOf(offset));
      this.when(() => this.leaveTo(offset));
    }
    const label = this.depthOf(from, to);
    if (label === undefined) this.node(to);
    else this.out.branch(Op.br, label);
  }

  /** Writes what is done if the value on the stack is not 0. */
  private when(body: () => void): void {
    this.out.open(Op.if);
    this.around.push({ kind: 'if' });
    body();
    this.around.pop();
    this.out.end();
  }

  /** Leaves the function for another place. */
  private leaveTo(offset: number): void {
    this.out.get(Local.base).constant(offset).op(Op.i32_add).set(Local.to).branch(Op.br, this.depth('out'));
  }

  /** What leaving by 'exit' would mean: at an offset, with so many instructions of the block not run. */
  private leaveAt(offset: number, unused: number): void {
    this.out.constant(((offset - this.least) >> 2) | (unused << 16)).set(Local.at);
  }

  /** How many enclosures lie between here and one. */
  private depth(kind: Enclosure['kind'], node?: number): number {
    const { around } = this;
    for (let index = around.length - 1; index >= 0; index--) {
      const found = around[index]!;
      if (found.kind === kind && (!('node' in found) || found.node === node)) return around.length - 1 - index;
    }
    throw new Error(`generated code is not inside of ${kind} ${node ?? ''}`);
  }
}

/** Where the budget is looked at. */
interface Looks {
  /** For each node, whether it is looked at there. */
  readonly isLook: readonly boolean[];
  /** For each node, the instructions on the longest way from its start to the next look. */
  readonly ways: readonly number[];
}

/**
 * At loops, and behind them: so a loop can go on until the budget is too short for itself. And where the way without a look
 * would be too long.
 */
function looksOf(structure: Structure): Looks {
  const { nodes, numberAt } = structure;
  const isLook = nodes.map((node) => node?.isLoop === true);
  const ways = new Array<number>(nodes.length).fill(0);
  for (let node = nodes.length - 1; node > DISPATCHER; node--) {
    const { block } = nodes[node]!;
    const onward = successors(block).flatMap((offset) => numberAt.get(offset) ?? []);
    const ahead = onward.filter((to) => !structure.isBack(node, to) && !structure.isDispatched(node, to));
    if (onward.some((to) => structure.isBack(node, to))) for (const to of ahead) isLook[to] = true;
    ways[node] = block.instructions.length + Math.max(0, ...ahead.map((to) => (isLook[to]! ? 0 : ways[to]!)));
    isLook[node] ||= ways[node]! > LONGEST_WAY;
  }
  return { isLook, ways };
}

/** The registers that the blocks use, and those that they write. */
function registersOf({ nodes }: Structure): { all: number[]; written: number[] } {
  const all = new Set<number>();
  const written = new Set<number>();
  for (const node of nodes) {
    for (const { fields } of node?.block.instructions ?? []) {
      for (const register of [fields.rd, fields.rs1, fields.rs2]) all.add(register);
      written.add(fields.rd);
    }
  }
  const sorted = (set: Set<number>): number[] => [...set].filter((register) => register !== 0).sort((a, b) => a - b);
  return { all: sorted(all), written: sorted(written) };
}

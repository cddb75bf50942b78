// One thread and its process as the page shows them: registers, code with source, memory map, descriptors, bytes.
// Reads only: no page is faulted in, no bit of a page table changes.

import { readProcessMemory, readProcessWord } from '../../src/debug/memory.ts';
import { type ProgramSymbols, placeText } from '../../src/debug/symbols.ts';
import { disassemble, wordDigits } from '../../src/isa/disassemble.ts';
import type { Kernel } from '../../src/kernel/context.ts';
import { eachPte, presentPte } from '../../src/kernel/mem/page-table.ts';
import type { Process, Region, Thread } from '../../src/kernel/state.ts';
import { find } from '../../src/kernel/table.ts';
import { FLAG_SETS, O_ACCMODE } from '../../src/spec/flags.ts';
import { PAGE_SHIFT, PAGE_SIZE, Pte } from '../../src/spec/paging.ts';
import type { CodeLine, DescriptorRow, Detail, RegionRow, View, WalkRow } from '../messages.ts';

export interface Sources {
  readonly symbolsAt: (exe: string) => ProgramSymbols | undefined;
  readonly sourceLine: (file: string, line: number) => string | undefined;
}

const CODE_BEFORE = 6;
const CODE_LINES = 26;
const HEX_BYTES = 256;
const PAGES_SHOWN = 1024;

/** What the view asks for; undefined if its thread is gone. */
export function inspect(k: Kernel, view: View, sources: Sources): Detail | undefined {
  const thread = find(k.state.threads, view.tid);
  const process = thread === undefined ? undefined : find(k.state.processes, thread.pid);
  if (thread === undefined || process === undefined) return undefined;
  const { pc, registers } = registersOf(k, thread);
  const hasSpace = find(k.state.spaces, process.space) !== undefined;
  const walk = view.memory && hasSpace ? walkTo(k, process, view.va) : undefined;
  return {
    tid: thread.id,
    pid: process.id,
    pc,
    registers,
    code: view.registers && hasSpace ? codeAround(k, process, pc, sources) : [],
    regions: view.memory && hasSpace ? regionsOf(k, process) : [],
    descriptors: view.files ? descriptorsOf(k, process) : [],
    walk,
    bytes: (walk && readProcessMemory(k, process.id, view.va, HEX_BYTES)) ?? new Uint8Array(0),
  };
}

function registersOf(k: Kernel, thread: Readonly<Thread>): { pc: number; registers: number[] } {
  const hart = k.state.harts.findIndex((each) => each.thread === thread.id);
  if (hart < 0) return { pc: thread.pc, registers: [...thread.regs] };
  const { pc, regs } = k.machine.harts[hart]!;
  return { pc, registers: [...regs] };
}

/** Some words before pc and some after it. */
function codeAround(k: Kernel, process: Readonly<Process>, pc: number, sources: Sources): CodeLine[] {
  const symbols = sources.symbolsAt(process.exe);
  const lines: CodeLine[] = [];
  for (let n = -CODE_BEFORE; n < CODE_LINES - CODE_BEFORE; n++) {
    const va = pc + 4 * n;
    const word = va < 0 ? undefined : readProcessWord(k, process.id, va);
    if (word !== undefined) lines.push(codeLine(va, word, symbols, sources));
  }
  return lines;
}

function codeLine(va: number, word: number, symbols: ProgramSymbols | undefined, sources: Sources): CodeLine {
  const place = symbols?.placeOf(va);
  const known = place?.file !== undefined;
  return {
    va,
    digits: wordDigits(word),
    text: disassemble(word, va, { symbolAt: symbols?.symbolAt }),
    symbol: place?.symbol ?? '',
    place: known ? placeText({ ...place, symbol: undefined }, va) : '',
    source: (known ? sources.sourceLine(place.file!, place.line)?.trim().replace(/\s+/g, ' ') : undefined) ?? '',
  };
}

function regionsOf(k: Kernel, process: Readonly<Process>): RegionRow[] {
  const space = find(k.state.spaces, process.space)!;
  return space.regions.map((region) => ({
    start: region.start,
    end: region.end,
    kind: region.kind,
    name: region.name,
    prot: protText(region.prot),
    pages: pagesOf(k, space.root, region),
  }));
}

function protText(prot: number): string {
  const { PROT_READ, PROT_WRITE, PROT_EXEC } = FLAG_SETS.prot;
  return `${prot & PROT_READ ? 'r' : '-'}${prot & PROT_WRITE ? 'w' : '-'}${prot & PROT_EXEC ? 'x' : '-'}`;
}

/** The last pages of a stack, the first ones of everything else. */
function pagesOf(k: Kernel, root: number, region: Readonly<Region>): Uint8Array {
  const all = (region.end - region.start) / PAGE_SIZE;
  const count = Math.min(all, PAGES_SHOWN);
  const start = region.kind === 'stack' ? region.end - count * PAGE_SIZE : region.start;
  const pages = new Uint8Array(count);
  eachPte(k, root, start, start + count * PAGE_SIZE, (_, pte, va) => {
    const kind = pte & Pte.COW ? 3 : pte & Pte.SHARED ? 4 : pte & Pte.W ? 2 : 1;
    pages[(va - start) / PAGE_SIZE] = kind;
  });
  return pages;
}

function walkTo(k: Kernel, process: Readonly<Process>, va: number): WalkRow {
  const { root } = find(k.state.spaces, process.space)!;
  const first = k.machine.ramWords[(root << 10) + (va >>> 22)]!;
  const second = presentPte(k, process.space, va);
  const pa = second & Pte.V ? (second >>> PAGE_SHIFT) * PAGE_SIZE + (va % PAGE_SIZE) : undefined;
  return { va, first, second, pa };
}

function descriptorsOf(k: Kernel, process: Readonly<Process>): DescriptorRow[] {
  const files = find(k.state.files, process.files);
  return (files?.slots ?? []).flatMap((id, fd) => {
    const file = find(k.state.openFiles, id);
    if (file === undefined) return [];
    const pipe = file.kind === 'pipe' ? find(k.state.pipes, file.object) : undefined;
    const access = (['read', 'write', 'both'] as const)[file.flags & O_ACCMODE] ?? 'none';
    return [
      {
        fd,
        kind: file.kind,
        pipe: pipe === undefined ? 0 : file.object,
        path: file.path,
        access,
        offset: file.offset,
        fill: pipe?.length ?? 0,
        capacity: pipe?.capacity ?? 0,
      },
    ];
  });
}

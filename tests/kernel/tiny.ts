// A tiny assembler for kernel tests, so that they need neither assembler nor linker: instructions with operands in
// source order, labels, li, .word, .asciz, .space; `.data` switches to the writable part. Code is at 10000, data at 40000.

import { Em, Et, Pf, Pt } from '../../src/elf/constants.ts';
import { writeElf } from '../../src/elf/write.ts';
import { encodeOperands } from '../../src/isa/encode.ts';
import { INSTRUCTIONS } from '../../src/spec/isa.ts';
import { REGISTER_BY_NAME } from '../../src/spec/registers.ts';

const TEXT = 0x10000;
const DATA = 0x40000;

interface Part {
  readonly base: number;
  readonly words: { text: string; at: number }[];
  readonly bytes: number[];
}

/** An executable of `source`; `bss` zero bytes follow its data. */
export function tiny(source: string, bss = 0): Uint8Array {
  const text: Part = { base: TEXT, words: [], bytes: [] };
  const data: Part = { base: DATA, words: [], bytes: [] };
  const labels = new Map<string, number>();
  let part = text;
  for (const raw of source.split(/[\n;]/)) {
    let line = raw.replace(/#.*/, '').trim();
    const label = /^(\w+):\s*/.exec(line);
    if (label) {
      labels.set(label[1]!, part.base + part.bytes.length);
      line = line.slice(label[0].length);
    }
    if (line === '') continue;
    if (line === '.data') part = data;
    else if (line === '.text') part = text;
    else place(part, line);
  }
  for (const each of [text, data]) for (const { text: line, at } of each.words) patch(each, at, line, labels);
  const segment = (from: Part, flags: number, more: number) => ({
    type: Pt.LOAD,
    flags,
    va: from.base,
    data: Uint8Array.from(from.bytes),
    memorySize: from.bytes.length + more,
    align: 4096,
  });
  const segments = [segment(text, Pf.R | Pf.X, 0)];
  if (data.bytes.length + bss > 0) segments.push(segment(data, Pf.R | Pf.W, bss));
  const entry = labels.get('start') ?? TEXT;
  return writeElf({ type: Et.EXEC, machine: Em.BADAK, flags: 0, entry, sections: [], symbols: [], segments });
}

function place(part: Part, line: string): void {
  const text = /^\.asciz "(.*)"$/.exec(line);
  const space = /^\.space (\w+)$/.exec(line);
  if (text) part.bytes.push(...new TextEncoder().encode(text[1]!.replaceAll('\\n', '\n')), 0);
  else if (space) part.bytes.push(...new Array<number>(Number(space[1])).fill(0));
  else {
    while (part.bytes.length % 4 !== 0) part.bytes.push(0);
    // li and la are always two words here.
    for (const each of expand(line)) {
      part.words.push({ text: each, at: part.bytes.length });
      part.bytes.push(0, 0, 0, 0);
    }
  }
}

function expand(line: string): string[] {
  const [name, rest = ''] = line.split(/\s+(.*)/);
  if (name === 'li') return [`lui-li ${rest}`, `addi-li ${rest}`];
  if (name === 'j') return [`jal zero, ${rest}`];
  if (name === 'call') return [`jal ra, ${rest}`];
  if (name === 'ret') return ['jalr zero, 0, ra'];
  if (name === 'mv') return [`addi ${rest}, 0`];
  if (name === 'sys') return [`lui-li t0, ${rest}`, `addi-li t0, ${rest}`, 'ecall'];
  return [line];
}

function patch(part: Part, at: number, line: string, labels: ReadonlyMap<string, number>): void {
  const word = wordOf(line, part.base + at, labels);
  for (let index = 0; index < 4; index++) part.bytes[at + index] = (word >>> (index * 8)) & 0xff;
}

function wordOf(line: string, pc: number, labels: ReadonlyMap<string, number>): number {
  const [name, rest = ''] = line.split(/\s+(.*)/);
  const operands = rest
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const value = (text: string): number => REGISTER_BY_NAME.get(text) ?? labels.get(text) ?? Number(text);
  if (name === '.word') return value(operands[0]!) >>> 0;
  if (name === 'lui-li')
    return encodeOperands(row('lui'), [value(operands[0]!), (((value(operands[1]!) + 0x8000) >>> 16) << 4) & 0xfffff]);
  if (name === 'addi-li') {
    const rd = value(operands[0]!);
    return encodeOperands(row('addi'), [rd, rd, (value(operands[1]!) << 16) >> 16]);
  }
  const jumps = /^(b..u?|jal)$/.test(name!);
  const values = operands.map((each) => (jumps && labels.has(each) ? (labels.get(each)! - pc) / 4 : value(each)));
  return encodeOperands(row(name!), values);
}

function row(name: string) {
  const found = INSTRUCTIONS.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no instruction ${name}`);
  return found;
}

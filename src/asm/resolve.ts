// The end of a pass: every symbol is known, and each fixup becomes bits or a relocation.

import { suggest } from '../diag/suggest.ts';
import { Stb, Stt } from '../elf/constants.ts';
import { Rel } from '../spec/relocations.ts';
import { Evaluation, type Expression, LINEAR } from './expression.ts';
import { Field, type Fixup } from './fixup.ts';
import { type Int, showInt, toWord, toWords } from './integers.ts';
import { slebBytes, ulebBytes } from './leb128.ts';
import { loadWords } from './load-words.ts';
import type { Pass } from './pass.ts';
import {
  checkCsr,
  checkData,
  checkDistance,
  checkImmediate,
  checkOffset,
  checkShift,
  checkSmall,
  checkUpper,
  checkWide,
  highPart,
  lowPart,
} from './ranges.ts';
import type { RelocationSink } from './relocate.ts';
import type { Place } from './source.ts';
import { isTemporary, type SymbolEntry } from './symbols.ts';
import { reportUnknownCsr } from './unknown.ts';

const LOW_PARTS: ReadonlySet<number> = new Set([Rel.PCREL_LO12_I, Rel.PCREL_LO12_S]);
const PC_RELATIVE: ReadonlySet<number> = new Set([Rel.PCREL_HI20, Rel.BRANCH, Rel.JAL, Rel.CALL]);
const THREAD_LOCAL: ReadonlySet<number> = new Set([
  Rel.TPREL_HI20,
  Rel.TPREL_LO12_I,
  Rel.TPREL_LO12_S,
  Rel.TPREL_ADD,
  Rel.TLS_GOT_HI20,
  Rel.TLS_GD_HI20,
]);

/** How a value that is known at last goes into a field of an instruction. */
interface ConstantField {
  readonly bits: (pass: Pass, value: Int, place: Place, name: string) => number | undefined;
  readonly mask: number;
  readonly shift: number;
}

const field = (bits: ConstantField['bits'], mask: number, shift = 0): ConstantField => ({ bits, mask, shift });
const HIGH = field((_, value) => highPart(toWord(value)), 0xfffff);
const LOW = field((_, value) => lowPart(toWord(value)), 0xffff);
const JUMP = field((pass, value, place, name) => checkOffset(pass, value, place, name, 5), 0xfffff);
const BRANCH = field((pass, value, place, name) => checkOffset(pass, value, place, name, 4), 0xffff);

const CONSTANT_FIELDS: ReadonlyMap<number, ConstantField> = new Map([
  [Rel.ABS16_I, field(checkImmediate, 0xffff)],
  [Rel.ABS16_S, field(checkImmediate, 0xffff)],
  [Rel.HI20, HIGH],
  [Rel.LO12_I, LOW],
  [Rel.LO12_S, LOW],
  [Rel.BRANCH, BRANCH],
  [Rel.JAL, JUMP],
  [Rel.CALL, JUMP],
  [Field.shamt, field(checkShift, 0xffff)],
  [Field.upper20, field(checkUpper, 0xfffff)],
  [Field.csr, field(checkCsr, 0xffff)],
  [Field.uimm4, field(checkSmall, 0xf0000, 16)],
]);

const DATA_BYTES: ReadonlyMap<number, number> = new Map([
  [Rel.WORD32, 4],
  [Rel.ABS16, 2],
  [Rel.ABS8, 1],
]);

/** Reach of a conditional branch in bytes; it shrinks in late passes, so that they come to an end. */
const branchReach = (round: number): number => (round < 4 ? 0x20000 : Math.max(0, 0x20000 - (round - 3) * 0x2000));

export class Resolver {
  readonly #pass: Pass;
  readonly #sink: RelocationSink;
  readonly #round: number;
  readonly #evaluation = new Evaluation();
  /** Values of resolved pc-relative high parts, for the low parts that follow them. */
  readonly #highValues = new Map<Fixup, number>();

  constructor(pass: Pass, sink: RelocationSink, round: number) {
    this.#pass = pass;
    this.#sink = sink;
    this.#round = round;
  }

  run(): void {
    const { fixups } = this.#pass;
    for (const fixup of fixups) if (!LOW_PARTS.has(fixup.type)) this.#resolve(fixup);
    for (const fixup of fixups) if (LOW_PARTS.has(fixup.type)) this.#lowPart(fixup);
    this.#assertions();
    this.#missing();
  }

  /** The value of an expression at the end; undefined after a report. */
  evaluate(expression: Expression, place: Place): Expression | undefined {
    return this.#pass.evaluate(expression, place, this.#evaluation);
  }

  #resolve(fixup: Fixup): void {
    const value = this.evaluate(fixup.expression, fixup);
    if (value === undefined || this.#isPoisoned(value)) return;
    if (value.isConstant) {
      this.#constant(fixup, value);
      return;
    }
    if (value.op !== LINEAR || value.plus === undefined) {
      this.#refuse(fixup, value);
      return;
    }
    if (value.minus !== undefined) {
      this.#difference(fixup, value);
      return;
    }
    const target = value.plus;
    if (THREAD_LOCAL.has(fixup.type)) target.type = Stt.TLS;
    if (fixup.type === Field.space) {
      this.#notConstant(fixup, value);
      return;
    }
    if (PC_RELATIVE.has(fixup.type) && this.#isNear(fixup, target)) {
      this.#distance(fixup, target.offset + Number(value.value) - fixup.offset, value);
      return;
    }
    if (fixup.type < 0 && fixup.type !== Field.dword) {
      this.#notConstant(fixup, value);
      return;
    }
    this.#sink.add(fixup, fixup.type === Field.dword ? Rel.WORD32 : fixup.type, target, value.value);
  }

  #isPoisoned(value: Expression): boolean {
    return (value.plus?.isPoisoned ?? false) || (value.minus?.isPoisoned ?? false);
  }

  /** The target is in the same section and cannot be replaced by another symbol of its name. */
  #isNear(fixup: Fixup, target: SymbolEntry): boolean {
    if (target.section !== fixup.section || target.binding === Stb.WEAK) return false;
    return target.binding === Stb.LOCAL || fixup.type === Rel.BRANCH;
  }

  #distance(fixup: Fixup, bytes: number, value: Expression): void {
    const { section, offset, name, type } = fixup;
    if (type === Rel.PCREL_HI20) {
      this.#highValues.set(fixup, bytes);
      section.patchWord(offset, highPart(bytes), 0xfffff);
      return;
    }
    if (type === Rel.CALL && (bytes < -0x200000 || bytes >= 0x200000)) {
      this.#sink.add(fixup, Rel.CALL, value.plus!, value.value);
      return;
    }
    if (type !== Rel.BRANCH) {
      const words = checkDistance(this.#pass, bytes, fixup, name, 5);
      if (words !== undefined) section.patchWord(offset, words, 0xfffff);
      return;
    }
    const reach = branchReach(this.#round);
    if (bytes < -reach || bytes >= reach) this.#pass.settle(fixup.decision, 1);
    if (bytes < -0x20000 || bytes >= 0x20000) return;
    const words = checkDistance(this.#pass, bytes, fixup, name, 4);
    if (words !== undefined) section.patchWord(offset, words, 0xffff);
  }

  #constant(fixup: Fixup, { value }: Expression): void {
    const { section, offset, type } = fixup;
    const field = CONSTANT_FIELDS.get(type);
    if (field !== undefined) {
      const bits = field.bits(this.#pass, value, fixup, fixup.name);
      if (bits !== undefined) section.patchWord(offset, bits << field.shift, field.mask);
    } else if (type === Field.dword) {
      for (const [index, half] of toWords(value).entries()) section.patchWord(offset + 4 * index, half, -1);
    } else if (DATA_BYTES.has(type)) {
      const bytes = DATA_BYTES.get(type)!;
      if (!checkData(this.#pass, value, fixup, fixup.name, bytes)) return;
      for (let i = 0; i < bytes; i++) section.patchByte(offset + i, toWord(value) >> (8 * i));
    } else {
      this.#sized(fixup, value);
    }
  }

  /** Constants whose size or form was guessed. */
  #sized(fixup: Fixup, value: Int): void {
    const { section, offset, type, size, decision } = fixup;
    if (type === Field.wide) {
      this.#wide(fixup, value);
      return;
    }
    if (type === Field.space) {
      if (value < 0 || value > 0xffffffff) {
        this.#pass.error('A071', `the size of \`${fixup.name}\` is ${showInt(value)}, must be 0 to 4294967295`, fixup);
      } else this.#pass.settle(decision, Number(value));
      return;
    }
    if (type === Field.uleb128 || type === Field.sleb128) {
      if (type === Field.uleb128 && value < 0) {
        this.#pass.error('A073', `\`${fixup.name}\` cannot hold ${showInt(value)}`, fixup, {
          help: ['use .sleb128 for signed values'],
        });
        return;
      }
      const bytes = type === Field.uleb128 ? ulebBytes(BigInt(value), size) : slebBytes(BigInt(value), size);
      this.#pass.settle(decision, Math.max(size, bytes.length));
      for (let i = 0; i < size; i++) section.patchByte(offset + i, bytes[i]!);
      return;
    }
    // An address that is a constant after all: la becomes li, other operators count from address 0.
    if (decision >= 0) this.#pass.settle(decision, 4);
    else this.#sink.add(fixup, type, undefined, value);
  }

  #wide(fixup: Fixup, value: Int): void {
    const { section, offset, size, decision } = fixup;
    const word = checkWide(this.#pass, value, fixup);
    if (word === undefined) return;
    const register = (section.wordAt(offset) >>> 20) & 15;
    const words = loadWords(word, register);
    this.#pass.settle(decision, Math.max(size, words.length * 4));
    if (words.length * 4 > size) return;
    while (words.length * 4 < size) words.push(0x20000000);
    for (const [index, bits] of words.entries()) section.patchWord(offset + 4 * index, bits, -1);
  }

  /** a - b that is not known: data of a distance between sections, or relative to its own place. */
  #difference(fixup: Fixup, value: Expression): void {
    const adds = new Map([
      [Rel.WORD32, [Rel.ADD32, Rel.SUB32]],
      [Rel.ABS16, [Rel.ADD16, Rel.SUB16]],
      [Rel.ABS8, [Rel.ADD8, Rel.SUB8]],
    ] as const);
    const { plus, minus } = value;
    const isAddress = minus!.section === fixup.section && plus!.section !== fixup.section;
    if (fixup.type === Rel.WORD32 && isAddress && minus!.section !== undefined && minus!.binding === Stb.LOCAL) {
      this.#sink.add(fixup, Rel.PCREL32, plus!, Number(value.value) + fixup.offset - minus!.offset);
      return;
    }
    const pair = adds.get(fixup.type as 1);
    if (pair === undefined || minus!.section === undefined) {
      this.#refuse(fixup, value);
      return;
    }
    this.#sink.add(fixup, pair[0], plus!, value.value);
    this.#sink.add(fixup, pair[1], minus!, 0);
  }

  #refuse(fixup: Fixup, value: Expression): void {
    const names = [value.plus, value.minus].filter((s) => s !== undefined && s.section === undefined);
    this.#pass.error('A021', 'the linker cannot compute this expression', fixup, {
      label:
        names.length > 0
          ? `\`${names[0]!.name}\` is not defined in this file`
          : 'addresses are known when the program is linked',
      help: ['it can be: a number, symbol + number, or the difference of two labels of this file'],
    });
  }

  #notConstant(fixup: Fixup, value: Expression): void {
    const symbol = value.plus!;
    if (fixup.type === Field.csr && !symbol.isDefined) {
      reportUnknownCsr(this.#pass, symbol.name, fixup);
      return;
    }
    const help =
      fixup.type === Field.wide
        ? ['use `la` for the address of a symbol']
        : ['define it with .equ, or check its spelling'];
    const why = symbol.section === undefined ? 'is not defined in this file' : 'is an address';
    this.#pass.error('A020', `\`${fixup.name}\` needs a number here`, fixup, {
      label: `\`${symbol.name}\` ${why}`,
      help,
    });
  }

  /** %pcrel_lo(label): the low part of what the auipc at the label computes. */
  #lowPart(fixup: Fixup): void {
    const value = this.evaluate(fixup.expression, fixup);
    if (value === undefined || this.#isPoisoned(value)) return;
    const label = value.op === LINEAR && value.minus === undefined ? value.plus : undefined;
    const at = label === undefined ? 0 : label.offset + Number(value.value);
    const high = label?.section?.highParts.get(at);
    if (label === undefined || label.section !== fixup.section || high === undefined) {
      this.#pass.error('A057', '%pcrel_lo needs the label of an auipc with %pcrel_hi or the like', fixup, {
        label: label === undefined ? 'this is not a label of this file' : 'no such auipc stands there',
        help: ['write 1: auipc a0, %pcrel_hi(symbol) and then addi a0, a0, %pcrel_lo(1b)'],
      });
      return;
    }
    const known = this.#highValues.get(high);
    if (known !== undefined) {
      fixup.section.patchWord(fixup.offset, lowPart(known), 0xffff);
      return;
    }
    label.isNeeded = true;
    this.#sink.add(fixup, fixup.type, label, value.value);
  }

  #assertions(): void {
    for (const { value, place, text } of this.#pass.assertions) {
      const result = this.evaluate(value, place);
      if (result === undefined || this.#isPoisoned(result)) continue;
      if (!result.isConstant) this.#pass.error('A020', 'an assertion must be about numbers', place);
      else if (Number(result.value) === 0)
        this.#pass.error('A098', text ?? 'the assertion is false', place, { label: 'this is 0' });
    }
  }

  /** Labels that cannot come from another file and are not in this one. */
  #missing(): void {
    const { symbols } = this.#pass;
    const locals = [...symbols.byName.values()].filter((symbol) => isTemporary(symbol.name) && symbol.isDefined);
    for (const symbol of symbols.byName.values()) {
      const { name, firstUse } = symbol;
      if (!isTemporary(name) || symbol.isDefined || symbol.isPoisoned || firstUse === undefined) continue;
      const near = suggest(
        name,
        locals.map((local) => local.name),
      );
      const more = symbol.uses > 1 ? [`it is used ${symbol.uses} times`] : [];
      this.#pass.error('A051', `label \`${name}\` is not defined`, firstUse, {
        notes: ['names that start with .L never leave their file', ...more],
        help: near === undefined ? [] : [`did you mean \`${near}\`?`],
      });
    }
    for (const [number, { firstUse }] of symbols.missingNumeric()) {
      if (firstUse === undefined) continue;
      this.#pass.error('A052', `there is no label \`${number}:\` below`, firstUse, {
        help: [`write \`${number}:\` below, or ${number}b for the last one above`],
      });
    }
  }
}

// A statement with a mnemonic: which of its forms the operands fit, and the words that this form stands for.

import type { Operand as OperandKind } from '../spec/isa.ts';
import { Rel } from '../spec/relocations.ts';
import { CSR_BY_NAME } from '../spec/traps.ts';
import { constant, type Expression, LINEAR, symbolValue } from './expression.ts';
import { fitsPseudo, fitsReal } from './fit.ts';
import { Field } from './fixup.ts';
import {
  type Argument,
  inverseBranch,
  JAL,
  LUI,
  MNEMONICS,
  type Mnemonic,
  type PseudoForm,
  type RealForm,
} from './forms.ts';
import { toWord } from './integers.ts';
import { loadWords } from './load-words.ts';
import { mayEmit } from './may-emit.ts';
import { reportMismatch } from './mismatch.ts';
import { MAX_OPERANDS, Operand, type OperandReader } from './operands.ts';
import type { Pass } from './pass.ts';
import {
  checkCsr,
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
import type { Place } from './source.ts';
import type { SymbolEntry } from './symbols.ts';
import { isForeignCsr, reportForeignCsr } from './unknown.ts';

const BRANCH_REACH = 0x20000;

export class InstructionEmitter {
  readonly #pass: Pass;
  readonly #operands: OperandReader;
  /** Operands of the lines of an expansion. */
  readonly #inner = Array.from({ length: MAX_OPERANDS }, () => new Operand());
  #name = '';

  constructor(pass: Pass, operands: OperandReader) {
    this.#pass = pass;
    this.#operands = operands;
  }

  /** Assembles the statement whose mnemonic has been read; the lexer stands at its operands. */
  emit(mnemonic: Mnemonic): void {
    const { list } = this.#operands;
    if (!this.#operands.read() || !mayEmit(this.#pass)) return;
    const { count } = this.#operands;
    this.#name = mnemonic.name;
    const { real } = mnemonic;
    if (real !== undefined && fitsReal(real, list, count)) {
      this.#pass.lines.mark(this.#pass);
      this.#real(real, list, Rel.JAL);
      return;
    }
    for (const form of mnemonic.pseudo) {
      if (!fitsPseudo(form.row.operands, list, count)) continue;
      this.#pass.lines.mark(this.#pass);
      this.#pseudo(form, list);
      return;
    }
    if (mnemonic.name === 'add' && count === 4 && list[3]!.modifier?.name === 'tprel_add') {
      this.#threadAdd(list);
      return;
    }
    reportMismatch(this.#pass, mnemonic, this.#operands);
  }

  #place(operand: Operand): Place {
    return this.#pass.place(operand.start, operand.end);
  }

  #real(form: RealForm, list: readonly Operand[], jump: number): void {
    let word = form.base;
    const { slots } = form;
    for (let i = 0; i < slots.length; i++) {
      const operand = list[i]!;
      const { kind, shift } = slots[i]!;
      if (kind === 'rd' || kind === 'rs1' || kind === 'rs2') {
        word |= operand.register << shift;
      } else if (kind === 'offset16') {
        this.#branch(form, word, operand);
        return;
      } else {
        if (kind === 'imm16(rs1)' || kind === '(rs1)') word |= operand.register << shift;
        const bits = this.#field(kind, operand, form, jump);
        if (bits === undefined) return;
        word |= kind === 'uimm4' ? bits << shift : bits;
      }
    }
    this.#pass.sections.current.word(word);
  }

  /** Bits of a field that is not a register, 0 if a fixup will fill it; undefined after a report. */
  #field(kind: OperandKind, operand: Operand, form: RealForm, jump: number): number | undefined {
    switch (kind) {
      case 'imm16':
      case 'imm16(rs1)':
        return this.#immediate(operand, form);
      case 'offset20':
        return this.#jump(operand, jump);
      case 'upper20':
        return this.#upper(operand, form);
      case '(rs1)':
        return 0;
      case 'csr':
        return this.#csr(operand);
      case 'shamt':
        return this.#small(operand, Field.shamt, checkShift);
      default:
        return this.#small(operand, Field.uimm4, checkSmall);
    }
  }

  #fixup(type: number, expression: Expression, operand: Operand, size = 4, decision = -1): 0 {
    this.#pass.addFixup(type, expression, this.#place(operand), this.#name, size, decision);
    return 0;
  }

  #immediate(operand: Operand, form: RealForm): number | undefined {
    const { modifier, expression } = operand;
    if (modifier !== undefined) {
      const type = form.isStore ? modifier.store : modifier.low;
      if (type === 0) return this.#misplaced(operand);
      if (expression.isConstant && modifier.name === 'lo') return lowPart(toWord(expression.value)) & 0xffff;
      return this.#fixup(type, expression, operand);
    }
    if (!expression.isConstant) return this.#fixup(form.isStore ? Rel.ABS16_S : Rel.ABS16_I, expression, operand);
    const { value } = expression;
    if (typeof value === 'number' && value >= -0x8000 && value <= 0x7fff) return value & 0xffff;
    const bits = checkImmediate(this.#pass, value, this.#place(operand), this.#name);
    return bits === undefined ? undefined : bits & 0xffff;
  }

  #misplaced(operand: Operand): undefined {
    const { name, upper } = operand.modifier!;
    const where = upper === 0 ? 'immediates of addi, loads and stores' : 'lui and auipc';
    this.#pass.error('A019', `\`%${name}\` cannot stand in \`${this.#name}\``, this.#place(operand), {
      label: `it belongs in ${where}`,
    });
    return undefined;
  }

  #upper(operand: Operand, form: RealForm): number | undefined {
    const { modifier, expression } = operand;
    if (modifier !== undefined) {
      if (modifier.upper === 0) return this.#misplaced(operand);
      if (expression.isConstant && modifier.name === 'hi') return highPart(toWord(expression.value));
      this.#fixup(modifier.upper, expression, operand);
      if (form.row.name === 'auipc') {
        const { fixups, sections } = this.#pass;
        sections.current.highParts.set(sections.current.size, fixups[fixups.length - 1]!);
      }
      return 0;
    }
    if (!expression.isConstant) return this.#fixup(Field.upper20, expression, operand);
    return checkUpper(this.#pass, expression.value, this.#place(operand), this.#name);
  }

  #small(operand: Operand, field: number, check: typeof checkShift): number | undefined {
    if (operand.modifier !== undefined) return this.#misplaced(operand);
    if (!operand.expression.isConstant) return this.#fixup(field, operand.expression, operand);
    return check(this.#pass, operand.expression.value, this.#place(operand), this.#name);
  }

  #csr(operand: Operand): number | undefined {
    const { expression } = operand;
    if (expression.isConstant) return checkCsr(this.#pass, expression.value, this.#place(operand));
    const named = expression.op === LINEAR && expression.value === 0 ? expression.plus : undefined;
    if (named === undefined || named.isDefined) return this.#fixup(Field.csr, expression, operand);
    return CSR_BY_NAME.get(named.name)?.number ?? this.#unknownCsr(named, expression, operand);
  }

  /** A name that may yet be set below, unless it is a CSR of RISC-V that badak does not have. */
  #unknownCsr(named: SymbolEntry, expression: Expression, operand: Operand): number | undefined {
    if (!isForeignCsr(named.name)) return this.#fixup(Field.csr, expression, operand);
    reportForeignCsr(this.#pass, named.name, this.#place(operand));
    return undefined;
  }

  /** Distance in bytes to a label of this section that is already there; undefined if it is not known. */
  #distance(expression: Expression, mayBeGlobal: boolean): number | undefined {
    const { plus, minus, op, value } = expression;
    const { current } = this.#pass.sections;
    if (op !== LINEAR || minus !== undefined || plus?.section !== current || typeof value !== 'number')
      return undefined;
    return plus.binding === 0 || (mayBeGlobal && plus.binding === 1) ? plus.offset + value - current.size : undefined;
  }

  #jump(operand: Operand, type: number): number | undefined {
    if (operand.modifier !== undefined) return this.#misplaced(operand);
    const { expression } = operand;
    const place = this.#place(operand);
    if (expression.isConstant) {
      const words = checkOffset(this.#pass, expression.value, place, this.#name, 5);
      return words === undefined ? undefined : words & 0xfffff;
    }
    const bytes = type === Rel.CALL ? undefined : this.#distance(expression, false);
    if (bytes === undefined) return this.#fixup(type, expression, operand);
    const words = checkDistance(this.#pass, bytes, place, this.#name, 5);
    return words === undefined ? undefined : words & 0xfffff;
  }

  /** A conditional branch: one word if its target is in reach, otherwise the inverse branch around a jump. */
  #branch(form: RealForm, word: number, operand: Operand): void {
    const section = this.#pass.sections.current;
    const { expression } = operand;
    if (operand.modifier !== undefined) {
      this.#misplaced(operand);
      return;
    }
    if (expression.isConstant) {
      const words = checkOffset(this.#pass, expression.value, this.#place(operand), this.#name, 4);
      if (words !== undefined) section.word(word | (words & 0xffff));
      return;
    }
    const bytes = this.#distance(expression, true);
    if (bytes !== undefined) {
      const isNear = bytes >= -BRANCH_REACH && bytes < BRANCH_REACH;
      if (!isNear) {
        this.#longBranch(form, word, operand);
        return;
      }
      const words = checkDistance(this.#pass, bytes, this.#place(operand), this.#name, 4);
      if (words !== undefined) section.word(word | (words & 0xffff));
      return;
    }
    if (this.#pass.decide(0) === 1) {
      this.#longBranch(form, word, operand);
      return;
    }
    this.#fixup(Rel.BRANCH, expression, operand, 4, this.#pass.lastDecision);
    section.word(word);
  }

  #longBranch(form: RealForm, word: number, operand: Operand): void {
    const section = this.#pass.sections.current;
    const inverse = inverseBranch(form.row);
    section.word((word & 0x00ffffff) | (inverse.opcode << 24) | 2);
    const bits = this.#jump(operand, Rel.JAL);
    section.word(JAL.base | (bits ?? 0));
  }

  #pseudo(form: PseudoForm, list: readonly Operand[]): void {
    if (form.word !== undefined) {
      this.#pass.sections.current.word(form.word);
      return;
    }
    switch (form.row.rule) {
      case 'li':
        this.#loadImmediate(list[0]!, list[1]!);
        return;
      case 'la':
        this.#loadAddress(form, list);
        return;
      case 'call':
        this.#expand(form, list, Rel.CALL);
        return;
      default:
        this.#expand(form, list, Rel.JAL);
        return;
    }
  }

  #expand(form: PseudoForm, list: readonly Operand[], jump: number): void {
    const { sections, symbols } = this.#pass;
    const here =
      form.lines.length > 1 ? symbolValue(symbols.anonymous(sections.current, sections.current.size)) : undefined;
    const symbol = form.row.operands.indexOf('symbol');
    const isAbsolute = symbol >= 0 && list[symbol]!.expression.isConstant;
    for (const { real, args } of form.lines) {
      for (let i = 0; i < args.length; i++) this.#fill(this.#inner[i]!, args[i]!, list, here, isAbsolute ? symbol : -1);
      this.#real(isAbsolute && real.row.name === 'auipc' ? LUI : real, this.#inner, jump);
      if (this.#pass.failed) return;
    }
  }

  /** Makes one operand of a line of an expansion; a symbol that is a constant is reached through %hi and %lo. */
  #fill(
    to: Operand,
    argument: Argument,
    list: readonly Operand[],
    here: Expression | undefined,
    absolute: number,
  ): void {
    const whole = list[0]!;
    if ('modifier' in argument) {
      const from = list[argument.take] ?? whole;
      if (absolute >= 0) {
        const name = argument.take < 0 ? 'lo' : 'hi';
        to.setExpression(
          list[absolute]!.expression,
          { name, upper: Rel.HI20, low: Rel.LO12_I, store: Rel.LO12_S },
          from,
        );
      } else to.setExpression(argument.take < 0 ? here! : from.expression, argument.modifier, from);
    } else if ('take' in argument) {
      to.copy(list[argument.take]!);
    } else if ('register' in argument) {
      to.setRegister(argument.register, whole);
    } else if ('value' in argument) {
      to.setExpression(constant(argument.value), undefined, whole);
    } else {
      this.#fill(to, argument.offset, list, here, absolute);
      to.register =
        'take' in argument.base
          ? list[(argument.base as { take: number }).take]!.register
          : (argument.base as { register: number }).register;
      to.shape = 'memory';
    }
  }

  /** The shortest form: addi, lui, or both. */
  #loadImmediate(target: Operand, source: Operand): void {
    if (source.modifier !== undefined) {
      this.#misplaced(source);
      return;
    }
    const section = this.#pass.sections.current;
    if (source.expression.isConstant) {
      const value = checkWide(this.#pass, source.expression.value, this.#place(source));
      for (const word of value === undefined ? [] : loadWords(value, target.register)) section.word(word);
      return;
    }
    const size = this.#pass.decide(4);
    this.#wide(size, target, source, this.#pass.lastDecision);
  }

  #wide(size: number, target: Operand, source: Operand, decision: number): void {
    this.#fixup(Field.wide, source.expression, source, size, decision);
    for (let i = 0; i < size; i += 4) this.#pass.sections.current.word(target.register << 20);
  }

  /** Two words relative to pc, through the GOT if asked for, or li if the address turns out to be a constant. */
  #loadAddress(form: PseudoForm, list: readonly Operand[]): void {
    const [target, source] = [list[0]!, list[1]!];
    if (source.expression.isConstant) {
      this.#loadImmediate(target, source);
      return;
    }
    const isKnown = source.expression.op === LINEAR && source.expression.plus?.section !== undefined;
    let decision = -1;
    if (!isKnown) {
      const size = this.#pass.decide(0);
      decision = this.#pass.lastDecision;
      if (size !== 0) {
        this.#wide(size, target, source, decision);
        return;
      }
    }
    const throughGot = this.#pass.isPic && form.row.name === 'la';
    const before = this.#pass.fixups.length;
    this.#expand(throughGot ? MNEMONICS.get('lga')!.pseudo[0]! : form, list, Rel.JAL);
    const high = this.#pass.fixups[before];
    if (high !== undefined && decision >= 0) this.#pass.fixups[before] = { ...high, decision };
    if (high !== undefined) high.section.highParts.set(high.offset, this.#pass.fixups[before]!);
  }

  /** `add rd, rs, tp, %tprel_add(symbol)`: marks an add for linkers that would relax it. */
  #threadAdd(list: readonly Operand[]): void {
    const { real } = MNEMONICS.get('add')!;
    if (!fitsReal(real!, list, 3)) {
      reportMismatch(this.#pass, MNEMONICS.get('add')!, this.#operands);
      return;
    }
    this.#pass.lines.mark(this.#pass);
    this.#fixup(Rel.TPREL_ADD, list[3]!.expression, list[3]!);
    this.#real(real!, list, Rel.JAL);
  }
}

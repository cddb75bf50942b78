// One line an instruction: who, where, the digits, the text, and the register it changed.

import { disassemble, wordDigits } from '../isa/disassemble.ts';
import { type Machine, Stop } from '../machine/machine.ts';
import { REGISTER_NAMES } from '../spec/registers.ts';
import { Cause } from '../spec/traps.ts';
import { type Paint, PLAIN } from './paint.ts';
import { hex, type ProgramSymbols } from './symbols.ts';

export interface TracedInstruction {
  /** Process, or hart on a bare machine. */
  readonly who: number;
  readonly pc: number;
  /** Undefined if the word at pc cannot be read. */
  readonly word: number | undefined;
  readonly before: ArrayLike<number>;
  readonly after: ArrayLike<number>;
}

const PLACE_WIDTH = 18;
const TEXT_WIDTH = 24;

/** `[2] 00010004 main+4             20 ... addi a0, zero, 1         a0 = 00000001` */
export function traceLine(step: TracedInstruction, symbols?: ProgramSymbols, paint: Paint = PLAIN): string {
  const { who, pc, word } = step;
  const place = (symbols?.symbolAt(pc) ?? '').padEnd(PLACE_WIDTH);
  const digits = word === undefined ? '????????' : wordDigits(word);
  const text = word === undefined ? '(not readable)' : disassemble(word, pc, { symbolAt: symbols?.symbolAt });
  const change = changedRegisters(step);
  const line = `[${who}] ${hex(pc)} ${paint.cyan(place)} ${paint.dim(digits)}  ${text.padEnd(TEXT_WIDTH)}`;
  return change === '' ? line.trimEnd() : `${line} ${paint.yellow(change)}`;
}

function changedRegisters({ before, after }: TracedInstruction): string {
  return REGISTER_NAMES.flatMap((name, index) =>
    before[index] === after[index] ? [] : [`${name} = ${hex(after[index]!)}`],
  ).join(' ');
}

/** What ran: hart, its pc and registers before. Registers after are in the machine. */
export type Ran = (hart: number, pc: number, before: readonly number[]) => void;

/**
 * Makes a machine run one instruction a call, and tells of each that retired and of system calls. `whole`: a call still
 * uses its budget up (bare machines, whose windows are calls); otherwise it comes back after one instruction, as if the
 * host had cut its slice short. The run is the same as without.
 */
export function traceMachine(machine: Machine, whole: boolean, ran: Ran): void {
  const runMany = machine.run.bind(machine);
  machine.run = (id, budget) => {
    const hart = machine.harts[id]!;
    for (let left = budget; ; left--) {
      const { pc, instret } = hart;
      const before = [...hart.regs];
      const stop = runMany(id, 1);
      if (hart.instret !== instret || (stop === Stop.trap && isCall(hart.cause))) ran(id, pc, before);
      if (stop !== Stop.budget || !whole || left <= 1) return stop;
    }
  };
}

const isCall = (cause: number): boolean => cause === Cause.ecallUser || cause === Cause.ecallSupervisor;

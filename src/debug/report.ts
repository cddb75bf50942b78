// Crash reports: what happened, where, the instruction, why, what to do about it, and the registers. From the
// kernel's plain facts and the symbols of the program to text; nothing here looks at a machine.

import { branchTarget, disassemble, wordDigits } from '../isa/disassemble.ts';
import type { CrashReport, FaultReason } from '../kernel/observe.ts';
import { FLAG_SETS } from '../spec/flags.ts';
import { USER_START } from '../spec/paging.ts';
import { REGISTER_NAMES, Reg } from '../spec/registers.ts';
import { SIGNAL_BY_NUMBER } from '../spec/signals.ts';
import { CAUSE_DOC, Cause } from '../spec/traps.ts';
import { type Paint, PLAIN, wrapped } from './paint.ts';
import { hex, type ProgramSymbols, placeText } from './symbols.ts';

/** What the caller knows about the program; all of it may be missing. */
export interface ReportContext {
  readonly symbols?: ProgramSymbols | undefined;
  /** Text of a source line, for quoting. */
  readonly sourceLine?: (file: string, line: number) => string | undefined;
  /** The call in the user's source that led into the library, if it did. */
  readonly caller?: number | undefined;
  readonly paint?: Paint;
}

/** The report of a program that a fault has ended; ends with a newline. */
export function crashReport(facts: CrashReport, context: ReportContext = {}): string {
  const paint = context.paint ?? PLAIN;
  const signal = SIGNAL_BY_NUMBER.get(facts.signal)?.name ?? `signal ${facts.signal}`;
  const title = `${facts.name} (${whoFaulted(facts)}): ${signal}, ${headline(facts)}`;
  const lines = [
    `${paint.bold(paint.red('crash'))}${paint.bold(`: ${title}`)}`,
    ...whereLines(facts, context, paint),
    ...instructionLines(facts, context, paint),
    `  ${paint.cyan('why')}    ${wrapped(explainFault(facts))}`,
    ...callerLines(facts, context, paint),
    ...hintsFor(facts).map((hint) => `  ${paint.cyan('help')}   ${wrapped(hint)}`),
    ...registerLines(facts.registers, paint),
  ];
  return `${lines.join('\n')}\n`;
}

/** Process, and thread if it is not the first one of its process. */
const whoFaulted = ({ pid, tid }: CrashReport): string => (tid === pid ? `pid ${pid}` : `pid ${pid}, thread ${tid}`);

/** `write to address 00000000`, or the sentence of the cause. */
function headline({ cause, tval }: CrashReport): string {
  const verb = accessVerb(cause);
  return verb === undefined ? (CAUSE_DOC.get(cause) ?? `cause ${cause}`) : `${verb} address ${hex(tval)}`;
}

function accessVerb(cause: number): string | undefined {
  if (cause === Cause.loadPage || cause === Cause.loadAccess || cause === Cause.loadMisaligned) return 'read of';
  if (cause === Cause.storePage || cause === Cause.storeAccess || cause === Cause.storeMisaligned) return 'write to';
  if (cause === Cause.fetchPage || cause === Cause.fetchAccess || cause === Cause.fetchMisaligned) return 'jump to';
  return undefined;
}

function whereLines({ pc }: CrashReport, { symbols, sourceLine }: ReportContext, paint: Paint): string[] {
  const place = symbols?.placeOf(pc);
  if (place === undefined) return [`  ${paint.cyan('at')}     ${hex(pc)}`];
  const lines = [`  ${paint.cyan('at')}     ${paint.bold(placeText(place, pc))}`];
  const source = place.file === undefined ? undefined : sourceLine?.(place.file, place.line);
  if (source !== undefined) lines.push(`  ${paint.dim(`${String(place.line).padStart(5)} |`)} ${source.trimEnd()}`);
  return lines;
}

function instructionLines({ pc, instruction }: CrashReport, { symbols }: ReportContext, paint: Paint): string[] {
  if (instruction === undefined) return [`  ${paint.cyan('pc')}     ${hex(pc)}  (no instruction can be read there)`];
  const text = disassemble(instruction, pc, { symbolAt: symbols?.symbolAt });
  return [`  ${paint.cyan('pc')}     ${hex(pc)}  ${paint.dim(wordDigits(instruction))}  ${text}`];
}

/** Where the function was called from: in the user's source, otherwise as far as ra tells. */
function callerLines(
  { registers }: CrashReport,
  { symbols, sourceLine, caller }: ReportContext,
  paint: Paint,
): string[] {
  if (symbols !== undefined && caller !== undefined) {
    const place = symbols.placeOf(caller);
    const source = place.file === undefined ? undefined : sourceLine?.(place.file, place.line);
    const from = `  ${paint.cyan('from')}   ${paint.bold(placeText(place, caller))}, which called the library`;
    return source === undefined
      ? [from]
      : [from, `  ${paint.dim(`${String(place.line).padStart(5)} |`)} ${source.trimEnd()}`];
  }
  const ra = registers[Reg.ra] ?? 0;
  if (symbols === undefined || ra < USER_START + 4) return [];
  const place = symbols.placeOf(ra - 4);
  if (place.symbol === undefined) return [];
  return [`  ${paint.cyan('ra')}     ${hex(ra)}  last call was made in ${placeText(place, ra - 4)}`];
}

const REASONS: Readonly<Record<FaultReason, (facts: CrashReport) => string>> = {
  unmapped: ({ tval }) => `nothing is mapped at ${hex(tval)}`,
  'null pointer': ({ tval }) => `${hex(tval)} is in page 0, which is never mapped: a null pointer`,
  'read-only': (facts) => `${inRegion(facts)} may be read but not written`,
  'not readable': (facts) => `${inRegion(facts)} may not be read`,
  'not executable': (facts) => `${inRegion(facts)} holds data: it may not be executed`,
  'kernel address': ({ tval }) => `${hex(tval)} is above user space, which ends at BFFFFFFF`,
  'stack overflow': ({ tval }) => `${hex(tval)} is just below the lowest address that the stack may grow to`,
  misaligned: ({ tval, cause }) => `${hex(tval)} is not a multiple of ${alignmentOf(cause)}`,
  'illegal instruction': (facts) => illegalReason(facts),
  breakpoint: () => 'an ebreak was executed and no debugger is there',
  'beyond the end of the file': ({ tval }) => `${hex(tval)} is in a mapped file, behind the last page of its bytes`,
  'out of memory': ({ tval }) => `the machine has no free frame left for the page of ${hex(tval)}`,
  'outside memory': ({ tval }) => `${hex(tval)} is neither memory nor a device`,
};

/** One sentence: why the access or instruction cannot be. */
export const explainFault = (facts: CrashReport): string => REASONS[facts.reason](facts);

function inRegion({ region, tval }: CrashReport): string {
  if (region === undefined) return hex(tval);
  const what = region.kind === 'text' && (region.prot & FLAG_SETS.prot.PROT_EXEC) === 0 ? 'constants' : region.kind;
  const name = region.name === '' ? what : `${region.name} (${what})`;
  return `${hex(tval)} in ${name}, ${hex(region.start)}-${hex(region.end)},`;
}

const alignmentOf = (cause: number): string => (cause === Cause.fetchMisaligned ? '4' : 'the size of the access');

function illegalReason({ instruction }: CrashReport): string {
  if (instruction === 0) return 'a word of zeros is no instruction: execution ran into empty memory';
  if (instruction === undefined) return 'the word there is no instruction';
  const text = disassemble(instruction);
  return text.startsWith('.word')
    ? `${wordDigits(instruction)} is no instruction: its opcode is not assigned, or a digit that must be 0 is not`
    : `${text.split(' ')[0]} is not allowed in user mode, or the CSR does not exist or cannot be written`;
}

/** What usually mends it, most likely first. */
function hintsFor(facts: CrashReport): string[] {
  const { reason, registers, instruction, cause } = facts;
  switch (reason) {
    case 'null pointer':
      return nullHints(facts);
    case 'read-only':
      return ['code and .rodata cannot be changed; what is to be changed belongs in .data or .bss'];
    case 'not executable':
      return ['a return address or function pointer was overwritten, or a call went through the wrong register'];
    case 'stack overflow':
      return ['endless recursion? --stack 32M gives programs a larger stack'];
    case 'misaligned':
      if (cause === Cause.fetchMisaligned) return ['instructions are 4 bytes: jump targets must be multiples of 4'];
      return ['.align 2 before the data makes its address a multiple of 4; compile C with -mstrict-align'];
    case 'illegal instruction':
      return instruction === 0 ? ['a program must end with the exit system call: li t0, 93; li a0, 0; ecall'] : [];
    case 'out of memory':
      return ['--memory 256M gives the machine more'];
    case 'unmapped':
      return nearStack(facts) ? [`sp is ${hex(registers[Reg.sp] ?? 0)}: is it moved down before it is used?`] : [];
    default:
      return [];
  }
}

function nullHints({ cause, registers, pc, instruction }: CrashReport): string[] {
  if (cause === Cause.fetchPage || cause === Cause.fetchAccess) {
    if ((registers[Reg.ra] ?? 0) === pc)
      return ['ret with ra = 0: save ra on the stack before calling another function'];
    return ['a function pointer that was never set, or a ret with a ra that was not saved'];
  }
  const isBranch = instruction !== undefined && branchTarget(instruction, pc) !== undefined;
  return isBranch ? [] : ['was the register never set, or the 0 that a call returned not checked?'];
}

const nearStack = ({ tval, registers }: CrashReport): boolean => Math.abs(tval - (registers[Reg.sp] ?? 0)) < 0x10000;

const PER_LINE = 4;

/** Sixteen registers in four lines. */
export function registerLines(registers: readonly number[], paint: Paint = PLAIN): string[] {
  const cells = REGISTER_NAMES.map((name, index) => `${paint.dim(name.padStart(4))} ${hex(registers[index] ?? 0)}`);
  const lines = [];
  for (let at = 0; at < cells.length; at += PER_LINE) lines.push(`  ${cells.slice(at, at + PER_LINE).join('   ')}`);
  return lines;
}

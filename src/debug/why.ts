// Why a thread does not run, with the names of the program: one sentence, and where in the source it stands.

import { decode } from '../isa/decode.ts';
import { branchTarget } from '../isa/disassemble.ts';
import type { Kernel } from '../kernel/context.ts';
import { machineTime } from '../kernel/kernel.ts';
import { peekBytes, peekWord } from '../kernel/mem/peek.ts';
import { findRegion } from '../kernel/mem/regions.ts';
import type { Thread } from '../kernel/state.ts';
import { find, get } from '../kernel/table.ts';
import { type NameOf, whyText } from '../kernel/why/text.ts';
import { FLAG_SETS } from '../spec/flags.ts';
import { Reg } from '../spec/registers.ts';
import { type ProgramSymbols, placeText } from './symbols.ts';

export type SymbolsOfProcess = (pid: number) => ProgramSymbols | undefined;

/** Bytes of the stack that are searched for return addresses. */
const STACK_BYTES = 1024;

/** Why thread `tid` does not run, as a sentence without the full stop; undefined if there is no such thread. */
export function whyBlocked(k: Kernel, tid: number, symbolsOf: SymbolsOfProcess): string | undefined {
  return whyText(k, tid, machineTime(k), namesFrom(symbolsOf));
}

/** Names of addresses, `forks+24`, for sentences of the kernel. */
export const namesFrom =
  (symbolsOf: SymbolsOfProcess): NameOf =>
  (pid, va) =>
    symbolsOf(pid)?.symbolAt(va);

/**
 * Where a thread that does not run stands: `at eat+8 (dinner.s:12), in pthread_mutex_lock`: the place in a file of the
 * user's, and the function that was called there; without such a place, where it is. `isOwn` knows those files.
 */
export function whereText(
  k: Kernel,
  tid: number,
  symbols: ProgramSymbols,
  isOwn: (file: string, line: number) => boolean,
): string {
  const thread = get(k.state.threads, tid);
  const at = `at ${placeText(symbols.placeOf(thread.pc), thread.pc)}`;
  const caller = ownCaller(k, thread.pid, thread, symbols, isOwn);
  if (caller === undefined) return at;
  const callee = calleeName(k, thread, caller, symbols);
  return `at ${placeText(symbols.placeOf(caller), caller)}${callee === undefined ? '' : `, in ${callee}`}`;
}

/** Where a thread stands: its registers, and pc. */
interface Standing {
  readonly pc: number;
  readonly regs: ArrayLike<number>;
}

/** The call in a file of the user's that a thread is in; undefined if it stands in such a file itself, or none is found. */
export function ownCaller(
  k: Kernel,
  pid: number,
  { pc, regs }: Standing,
  symbols: ProgramSymbols,
  isOwn: (file: string, line: number) => boolean,
): number | undefined {
  const own = (va: number): boolean => {
    const { file, line } = symbols.placeOf(va);
    return file !== undefined && isOwn(file, line);
  };
  if (own(pc)) return undefined;
  return returnAddresses(k, get(k.state.processes, pid).space, regs)
    .map((va) => va - 4)
    .find(own);
}

/** Name of the function that the instruction at `va` calls; of one that is called by pointer, of where the thread is. */
function calleeName(k: Kernel, thread: Readonly<Thread>, va: number, symbols: ProgramSymbols): string | undefined {
  const { space } = get(k.state.processes, thread.pid);
  const target = branchTarget(peekWord(k, space, va) ?? 0, va) ?? thread.pc;
  return symbols.symbolAt(target)?.replace(/\+\d+$/, '');
}

/** What looks like return addresses, the latest first: in ra, and on the stack. */
function returnAddresses(k: Kernel, space: number, regs: ArrayLike<number>): number[] {
  const stack = peekBytes(k, space, regs[Reg.sp]! & ~3, STACK_BYTES) ?? new Uint8Array(0);
  const view = new DataView(stack.buffer, stack.byteOffset, stack.byteLength);
  const words = [regs[Reg.ra]!];
  for (let at = 0; at + 4 <= stack.length; at += 4) words.push(view.getUint32(at, true));
  return words.filter((va) => isAfterCall(k, space, va));
}

function isAfterCall(k: Kernel, space: number, va: number): boolean {
  const row = va % 4 === 0 ? find(k.state.spaces, space) : undefined;
  const region = row === undefined ? undefined : findRegion(row, va - 4);
  if (region === undefined || (region.prot & FLAG_SETS.prot.PROT_EXEC) === 0) return false;
  const found = decode(peekWord(k, space, va - 4) ?? 0);
  return found?.instruction.name.startsWith('jal') === true && found.fields.rd === Reg.ra;
}

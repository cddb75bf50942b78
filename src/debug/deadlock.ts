// The report of a machine that can never go on: who waits for what.

import type { BlockedThread } from '../kernel/observe.ts';
import { SYSCALL_BY_NUMBER } from '../spec/syscalls.ts';
import { type Paint, PLAIN, wrapped } from './paint.ts';
import { type ProgramSymbols, placeText } from './symbols.ts';

export type SymbolsOfProcess = (pid: number) => ProgramSymbols | undefined;

/** All threads and what they wait for; ends with a newline. */
export function deadlockReport(
  threads: readonly BlockedThread[],
  symbolsOf: SymbolsOfProcess = () => undefined,
  paint: Paint = PLAIN,
): string {
  const title = 'nothing can run any more, and nobody is left to wake anyone';
  const rows = threads.map((thread) => describe(thread, symbolsOf, paint));
  const advice = 'a pipe gives end of file only when every copy of its write end is closed; --strace shows the calls';
  const help = `  ${paint.cyan('help')}   ${wrapped(advice)}`;
  return `${[`${paint.bold(paint.red('deadlock'))}${paint.bold(`: ${title}`)}`, ...rows, help].join('\n')}\n`;
}

function describe({ pid, name, status, waitsFor, syscall, pc }: BlockedThread, of: SymbolsOfProcess, paint: Paint) {
  const symbols = of(pid);
  const call = SYSCALL_BY_NUMBER.get(syscall)?.name;
  const state = status === 'blocked' ? `waits for ${waitsFor === '' ? 'something' : waitsFor}` : `is ${status}`;
  const inCall = call === undefined ? '' : ` in ${call}`;
  const at = symbols === undefined ? '' : `, at ${placeText(symbols.placeOf(pc), pc)}`;
  return `  ${paint.bold(`${name} (pid ${pid})`)} ${state}${inCall}${at}`;
}

// `badak usertests`: boots a machine, runs /bin/usertests of its root in it, and shows what comes of it.

import type { Paint } from '../../debug/paint.ts';
import { openNodeHost } from '../../host/node.ts';
import { runSession, type SessionEnd, type SessionHost } from '../../host/session.ts';
import { readTar } from '../../host/tar.ts';
import type { Kernel } from '../../kernel/context.ts';
import { submit } from '../../kernel/inputs.ts';
import { boot, makeConfig } from '../../kernel/kernel.ts';
import { leaks } from '../../kernel/report.ts';
import { Machine } from '../../machine/machine.ts';
import { DEFAULT_LIMITS } from '../../spec/limits.ts';
import { Signal } from '../../spec/signals.ts';
import { CliError, Exit, usageError } from '../exit.ts';
import { CORE_FILE, ROOT_FILE, readBuilt } from '../package.ts';
import { paintFor, print, printError } from '../terminal.ts';
import { type CaseResult, caseReader } from '../usertests-lines.ts';

export interface UsertestsOptions {
  readonly list?: boolean;
  readonly verbose?: boolean;
  readonly json?: boolean;
  readonly harts: number;
  readonly seed: number;
}

const PATH = '/bin/usertests';
const SIGNAL_BASE = 128;
const BAR_CELLS = 24;

/** Runs the cases whose names have one of `names` in them; resolves to the exit status. */
export async function usertests(names: readonly string[], options: UsertestsOptions): Promise<number> {
  const list = await runInside(['-l', ...names], options, () => undefined);
  const wanted = list.output.split('\n').filter((line) => line !== '');
  if (wanted.length === 0)
    throw usageError(`no case has ${names.join(' or ')} in its name`, ['badak usertests --list']);
  if (options.list === true) {
    print(options.json === true ? `${JSON.stringify(wanted, undefined, 2)}\n` : list.output);
    return Exit.ok;
  }
  const results: CaseResult[] = [];
  const paint = paintFor(process.stdout);
  const show = newDisplay(wanted.length, options, paint);
  const take = caseReader((result) => {
    results.push(result);
    show.result(result, results.length, wanted[results.length]);
  });
  const { end, left } = await runInside(names, options, take);
  show.clear();
  const status = statusOf(end);
  if (status !== undefined) return status;
  const failed = wanted.length - results.filter(({ ok }) => ok).length;
  if (options.json === true) {
    print(`${JSON.stringify({ cases: results, passed: wanted.length - failed, failed, leaks: left }, undefined, 2)}\n`);
  } else print(summary(wanted.length, failed, left, paint));
  return failed === 0 && left.length === 0 ? Exit.ok : Exit.failure;
}

interface InsideRun {
  readonly end: SessionEnd;
  readonly output: string;
  /** What is still there after the last process has ended: `frames 2`... */
  readonly left: readonly string[];
}

/** A machine with nothing but the tests in it, run to its end. */
async function runInside(
  args: readonly string[],
  options: UsertestsOptions,
  take: (text: string) => void,
): Promise<InsideRun> {
  const k = bootMachine(options);
  const stdio = ['stream', 'stream', 'stream'] as const;
  submit(k, { kind: 'file', path: PATH, mode: 0o755, bytes: testsImage() });
  submit(k, { kind: 'start', path: PATH, args: ['usertests', ...args], env: [], stdio, tty: 1 });
  const node = openNodeHost();
  const decoder = new TextDecoder();
  let output = '';
  const host: SessionHost = {
    ...node,
    takeArrivals: () => [],
    write: ({ bytes }) => {
      const text = decoder.decode(bytes, { stream: true });
      output += text;
      take(text);
      return undefined;
    },
    answer: () => ({ result: 0, bytes: new Uint8Array(0) }),
  };
  try {
    const end = await runSession(k, host, { pace: 'fast' });
    return { end, output, left: whatIsLeft(k) };
  } finally {
    node.close();
  }
}

function bootMachine({ harts, seed }: UsertestsOptions): Kernel {
  const { memoryBytes } = DEFAULT_LIMITS;
  const machine = new Machine(new WebAssembly.Module(readBuilt(CORE_FILE)), { memoryBytes, harts, bare: false });
  return boot(machine, makeConfig({ seed, limits: { ...DEFAULT_LIMITS, harts } }));
}

function testsImage(): Uint8Array {
  const entry = readTar(readBuilt(ROOT_FILE)).find(({ path }) => `/${path}` === PATH);
  if (entry === undefined) throw new CliError(`${ROOT_FILE} has no ${PATH}`, ['npm run build'], Exit.machine);
  return entry.bytes;
}

function whatIsLeft(k: Kernel): string[] {
  return Object.entries(leaks(k)).flatMap(([what, count]) => (count === 0 ? [] : [`${what} ${count}`]));
}

/** The status of a run that did not come to its end; undefined if it did. */
function statusOf(end: SessionEnd): number | undefined {
  if (end.kind === 'done') return undefined;
  const why = end.kind === 'stopped' ? end.why : '';
  const signal = why === 'escape' ? Signal.SIGINT : Signal[why as keyof typeof Signal];
  printError(`badak: the tests did not come to their end: ${why === '' ? end.kind : why}\n`);
  return signal === undefined ? Exit.machine : SIGNAL_BASE + signal;
}

/** Progress on a terminal, and lines for cases. */
function newDisplay(total: number, options: UsertestsOptions, paint: Paint) {
  const bar = process.stderr.isTTY === true && options.json !== true;
  const clear = (): void => {
    if (bar) printError('\r\x1b[K');
  };
  return {
    clear,
    result(result: CaseResult, done: number, next: string | undefined): void {
      const text = options.json === true ? '' : caseText(result, options.verbose === true, paint);
      if (text !== '') {
        clear();
        print(text);
      }
      if (!bar) return;
      const filled = Math.round((BAR_CELLS * done) / total);
      printError(`\r\x1b[K[${'#'.repeat(filled)}${'.'.repeat(BAR_CELLS - filled)}] ${done}/${total} ${next ?? ''}`);
    },
  };
}

function caseText({ name, ok, expected, saw }: CaseResult, verbose: boolean, paint: Paint): string {
  if (ok) return verbose ? `${paint.green('ok  ')} ${name}\n` : '';
  return `${paint.red('FAIL')} ${name}\n  expected: ${expected}\n  saw:      ${saw}\n`;
}

function summary(count: number, failed: number, left: readonly string[], paint: Paint): string {
  const cases = count === 1 ? '1 case' : `${count} cases`;
  const verdict = failed === 0 ? paint.green('all as expected') : paint.red(`${failed} failed`);
  const leaked = left.length === 0 ? 'nothing has leaked' : paint.red(`leaked: ${left.join(', ')}`);
  return `${cases}: ${verdict}, ${leaked}\n`;
}

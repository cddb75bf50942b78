// `badak sched`: the schedulers side by side.

import { join } from 'node:path';
import { compareSchedulers } from '../../bench/schedulers.ts';
import { schedulersTable } from '../../bench/schedulers-table.ts';
import { DEFAULT_CLOCK_HZ } from '../../spec/inputs.ts';
import { showDiagnostics } from '../diagnostics.ts';
import { Exit } from '../exit.ts';
import { buildPrograms } from '../guest-programs.ts';
import { CORE_FILE, PROGRAMS_FOLDER, readBuilt } from '../package.ts';
import { paintFor, print } from '../terminal.ts';
import { newToolchain } from '../toolchain.ts';

export async function sched(options: { readonly seed: number; readonly json?: boolean }): Promise<number> {
  const tools = newToolchain({});
  const names = ['interactive', 'batch', 'inversion'];
  const inputs = names.map((name) => ({ path: join(PROGRAMS_FOLDER, 'sched', `${name}.s`), args: [] }));
  const built = buildPrograms(tools, inputs);
  showDiagnostics(tools.diagnostics, tools.texts);
  if (built === undefined) return Exit.failure;
  const [interactive, batch, inversion] = built.map(({ bytes }) => bytes) as [Uint8Array, Uint8Array, Uint8Array];
  const core = new WebAssembly.Module(readBuilt(CORE_FILE));
  const rows = compareSchedulers({ core, interactive, batch, inversion }, options.seed);
  if (options.json === true) print(`${JSON.stringify(rows, undefined, 2)}\n`);
  else print(schedulersTable(rows, DEFAULT_CLOCK_HZ, paintFor(process.stdout)));
  return Exit.ok;
}

// `badak boot` and `badak sh`: a machine with the root that the build makes, and init or the shell as its program.

import { basename } from 'node:path';
import { ROOT_ENVIRONMENT, rootInputs } from '../../host/root.ts';
import { TarError } from '../../host/tar.ts';
import { submit } from '../../kernel/inputs.ts';
import type { Input } from '../../spec/inputs.ts';
import { CliError, Exit, usageError } from '../exit.ts';
import { readBytes } from '../files.ts';
import { kernelConfig } from '../machine-options.ts';
import { checkMounts, mountInputs, readMounts } from '../mounts.ts';
import { ROOT_FILE, readBuilt } from '../package.ts';
import { readRecording } from '../recording.ts';
import {
  CONSOLE_TTY,
  checkEnvironment,
  givenFiles,
  imagesOf,
  runMachine,
  runReplay,
  standardStreams,
} from '../run-hosted.ts';
import type { RunOptions } from '../run-options.ts';

const INIT = '/bin/init';
const SHELL = '/bin/sh';
const EXECUTABLE = 0o755;

export interface ShellOptions extends RunOptions {
  readonly command?: string;
}

/** Init and a shell on the terminal; without one, a shell that reads standard input. The exit status. */
export async function bootShell(options: RunOptions): Promise<number> {
  if (options.replay !== undefined) return replay(options.replay, options);
  if (process.stdin.isTTY !== true) return runRoot([shellInput(['sh'], options)], options);
  const boot: Input = { kind: 'boot', path: INIT, args: ['init'], env: environment(options), tty: CONSOLE_TTY };
  return runRoot([boot], options);
}

/** The shell with a script, with commands, or reading standard input. The exit status. */
export async function shell(
  script: string | undefined,
  args: readonly string[],
  options: ShellOptions,
): Promise<number> {
  if (options.replay !== undefined) {
    if (script !== undefined) throw usageError('--replay takes no script: it is in the recording');
    return replay(options.replay, options);
  }
  const { command } = options;
  if (command !== undefined) {
    const rest = script === undefined ? [] : [script, ...args];
    return runRoot([shellInput(['sh', '-c', command, ...rest], options)], options);
  }
  if (script === undefined || script === '-') return runRoot([shellInput(['sh'], options)], options);
  const path = `/tmp/${basename(script)}`;
  const file: Input = { kind: 'file', path, mode: EXECUTABLE, bytes: readBytes(script) };
  return runRoot([file, shellInput(['sh', path, ...args], options)], options);
}

function replay(path: string, options: RunOptions): Promise<number> {
  return runReplay(path, readRecording(path, new TextDecoder().decode(readBytes(path))), options);
}

function shellInput(args: readonly string[], options: RunOptions): Input {
  return { kind: 'start', path: SHELL, args, env: environment(options), stdio: standardStreams(), tty: CONSOLE_TTY };
}

function environment({ env = [] }: RunOptions): string[] {
  checkEnvironment(env);
  return [...ROOT_ENVIRONMENT, ...env];
}

/** The files of --root, or of the root that the build made. */
function rootFiles({ root }: RunOptions): Input[] {
  try {
    return rootInputs(root === undefined ? readBuilt(ROOT_FILE) : readBytes(root));
  } catch (error) {
    if (!(error instanceof TarError)) throw error;
    throw new CliError(`--root ${root}: ${error.message}`, ['--save-root writes such archives'], Exit.usage);
  }
}

/** A machine with its root, the files of --file, and these inputs. */
function runRoot(inputs: readonly Input[], options: RunOptions): Promise<number> {
  const mounts = readMounts(options.mount);
  const begin = [...rootFiles(options), ...givenFiles(options)];
  checkMounts(mounts, begin);
  const all = [...begin, ...mountInputs(mounts), ...inputs];
  const files = all.flatMap((input) => (input.kind === 'file' ? [[input.path, input.bytes] as const] : []));
  const machine = { config: kernelConfig(options), imageAt: imagesOf(new Map(files)), texts: new Map(), mounts };
  return runMachine(machine, options, (k) => {
    for (const input of all) submit(k, input);
  });
}

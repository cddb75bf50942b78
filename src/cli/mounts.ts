// --mount HOST:GUEST[:rw]: folders of this computer in the machine. What is wrong with one is said before anything runs.

import { accessSync, constants, statSync } from 'node:fs';
import type { FolderOptions } from '../host/node-folders.ts';
import type { Input } from '../spec/inputs.ts';
import { CliError, usageError } from './exit.ts';
import { reasonOf } from './files.ts';

export interface MountOption extends FolderOptions {
  /** As it was given. */
  readonly text: string;
  /** Directory of the machine. */
  readonly guest: string;
}

const FORM = 'it must be HOST:GUEST or HOST:GUEST:rw';
const EXAMPLES = [
  '--mount .:/mnt     programs read this folder in /mnt',
  '--mount out:/out:rw  and write the folder out',
];
/** What programs need there is the machine's own. */
const KEPT = ['/dev', '/proc'];

/** Reads the values of --mount. Throws CliError (usage) for what cannot be mounted. */
export function readMounts(texts: readonly string[] = []): MountOption[] {
  const mounts = texts.map(readMount);
  mounts.forEach((mount, index) => {
    const other = mounts
      .slice(0, index)
      .find(({ guest }) => isWithin(guest, mount.guest) || isWithin(mount.guest, guest));
    if (other?.guest === mount.guest) throw bad(mount.text, `${mount.guest} is given twice`);
    if (other !== undefined) throw bad(mount.text, `one mount cannot stand inside another (${other.text})`);
  });
  return mounts;
}

function readMount(text: string): MountOption {
  // From the right: the path of the host may have colons, as those of Windows do.
  const match = /^(.*):(\/[^:]*)(?::([^:/]*))?$/s.exec(text);
  if (match === null) throw bad(text, whatIsWrong(text));
  const [, path, guest, how = 'ro'] = match as unknown as [string, string, string, string?];
  if (path === '') throw bad(text, `the folder of this computer is missing: ${FORM}`);
  if (how !== 'rw' && how !== 'ro') throw bad(text, `'${how}' is neither rw nor ro`);
  checkFolder(text, path);
  return { text, path, guest: guestPath(text, guest), writable: how === 'rw' };
}

function whatIsWrong(text: string): string {
  const guest = /^(?:[A-Za-z]:[\\/])?[^:]*:([^:]+)/.exec(text)?.[1];
  if (guest === undefined || guest.startsWith('/')) return FORM;
  return `${guest} must be a path of the machine, from its root: /${guest.replace(/^(\.\/)+/, '')}`;
}

/** The path without doubled slashes and dots. */
function guestPath(text: string, given: string): string {
  const names = given.split('/').filter((name) => name !== '' && name !== '.');
  if (names.includes('..')) throw bad(text, `${given} must not have .. in it`);
  if (given.includes('\0') || Buffer.byteLength(given) > 1024) throw bad(text, 'the path of the machine is too long');
  const guest = `/${names.join('/')}`;
  if (guest === '/') throw bad(text, 'the root of the machine stays its own: give a directory, such as /mnt');
  const kept = KEPT.find((each) => isWithin(guest, each));
  if (kept !== undefined) throw bad(text, `${kept} stays the machine's own`);
  return guest;
}

function checkFolder(text: string, path: string): void {
  try {
    if (!statSync(path).isDirectory()) {
      throw bad(text, `${path} is no folder`, ['--file gives single files to the machine']);
    }
    accessSync(path, constants.R_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof CliError) throw error;
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw bad(text, missing ? `there is no folder ${path}` : `cannot use ${path}: ${reasonOf(error)}`, []);
  }
}

/** Throws CliError (usage) for a mount that would hide files of the machine, or stand where one is. */
export function checkMounts(mounts: readonly MountOption[], inputs: readonly Input[]): void {
  for (const { text, guest } of mounts) {
    for (const input of inputs) {
      if (input.kind !== 'file' && input.kind !== 'symlink') continue;
      if (input.path === guest || isWithin(guest, input.path))
        throw bad(text, `${input.path} is a file of the machine`);
      if (isWithin(input.path, guest)) throw bad(text, `it would hide ${input.path}, a file of the machine`);
    }
  }
}

/** What a machine is told of its mounts. */
export function mountInputs(mounts: readonly MountOption[]): Input[] {
  return mounts.map(({ guest, writable }, folder) => ({ kind: 'mount', path: guest, folder, readOnly: !writable }));
}

function isWithin(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}/`);
}

function bad(text: string, what: string, help: readonly string[] = EXAMPLES): CliError {
  return usageError(`--mount ${text}: ${what}`, help);
}

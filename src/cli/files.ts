// Files of the host by name, `-` for the standard streams; what cannot be read or written is said with its reason.

import { readdirSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { didYouMean } from './did-you-mean.ts';
import { CliError } from './exit.ts';

export const STDIN_NAME = '<stdin>';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of the path is not a directory',
  ENOSPC: 'the disk is full',
  EROFS: 'the file system is read-only',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
};

/** Why a file operation failed, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message ?? String(error);
}

/** Bytes of a file, or of standard input for `-`. Throws CliError with what and why. */
export function readBytes(path: string): Uint8Array {
  try {
    return path === '-' ? readFileSync(0) : readFileSync(path);
  } catch (error) {
    throw new CliError(`cannot read ${path === '-' ? 'standard input' : path}: ${reasonOf(error)}`, similarFiles(path));
  }
}

/** How messages call a file. */
export const nameOf = (path: string): string => (path === '-' ? STDIN_NAME : path);

/** Writes a file, or standard output for `-`. Throws CliError with what and why. */
export function writeBytes(path: string, bytes: Uint8Array | string, mode?: number): void {
  try {
    if (path === '-') writeAll(1, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
    else writeFileSync(path, bytes, mode === undefined ? {} : { mode });
  } catch (error) {
    throw new CliError(`cannot write ${path === '-' ? 'standard output' : path}: ${reasonOf(error)}`);
  }
}

/** Writes all bytes to a descriptor, also if it is a pipe that takes them in pieces. */
function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
}

export const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Help for a name that is not there: a file of almost that name beside it, or the name with .s. */
function similarFiles(path: string): string[] {
  if (path === '-') return [];
  if (isFile(`${path}.s`)) return [`did you mean '${path}.s'?`];
  try {
    const names = readdirSync(dirname(path)).slice(0, 5000);
    return didYouMean(basename(path), names);
  } catch {
    return [];
  }
}

// Folders of the host for tests: a folder that is removed afterwards, mounted at /mnt of a machine that runs a script of
// system calls; what must hold of the kernel's records is checked at the end.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { type Folders, openFolders } from '../../src/host/node-folders.ts';
import { brokenInvariants } from '../../src/kernel/invariants/invariants.ts';
import { openHandles } from '../../src/kernel/vfs/hostfs/handle.ts';
import type { Script, ScriptOptions, ScriptRun } from './script.ts';

export interface Tree {
  readonly path: string;
  /** Contents of a file, as text. */
  read(name: string): string;
  names(name?: string): string[];
}

/** Removed after the tests of the file; a test can register nothing for that any more. */
const trees: string[] = [];
afterAll(() => {
  for (const path of trees.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** A folder with these files: text, null for a directory, a link as { to }. */
export function newTree(
  files: Readonly<Record<string, string | Uint8Array | null | { readonly to: string }>> = {},
): Tree {
  const path = mkdtempSync(join(tmpdir(), 'badak-mount-'));
  trees.push(path);
  for (const [name, what] of Object.entries(files)) {
    const at = join(path, name);
    if (what === null) mkdirSync(at, { recursive: true });
    else if (typeof what === 'string' || what instanceof Uint8Array) writeFileSync(at, what);
    else symlinkSync(what.to, at);
  }
  return {
    path,
    read: (name) => readFileSync(join(path, name), 'utf8'),
    names: (name = '.') => readdirSync(join(path, name)).sort(),
  };
}

export interface MountedOptions extends ScriptOptions {
  readonly readOnly?: boolean;
  /** Given for writing (default: unless it is mounted read-only). */
  readonly writable?: boolean;
  /** As on systems without Linux's descriptors of directories. */
  readonly byPaths?: boolean;
  /** Stands between the kernel and the folder. */
  readonly between?: (answer: Folders['answer']) => Folders['answer'];
}

/** Runs a script on a machine with the tree at /mnt. */
export function runMounted(script: Script, tree: Tree, options: MountedOptions = {}): ScriptRun {
  const { readOnly = false, writable = !readOnly, byPaths = false, between = (answer) => answer } = options;
  const folders = openFolders([{ path: tree.path, writable, pins: !byPaths }]);
  try {
    const run = script.run({ mounts: [{ path: '/mnt', readOnly }], folders: between(folders.answer), ...options });
    expect(brokenInvariants(run.k)).toEqual([]);
    expect(openHandles(run.k)).toBe(0);
    expect(run.k.state.requests.rows.size).toBe(0);
    return run;
  } finally {
    folders.close();
  }
}

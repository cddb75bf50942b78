// The user's files and the machine's /home are the same: what is written or removed on one side is on the other too.

import { HOME } from '../../src/host/root.ts';
import { equalBytes } from './bytes.ts';
import type { UserFiles } from './files.ts';
import type { MachineClient } from './machine-client.ts';

const READABLE = 0o644;

/** Keeps both sides alike from now on. */
export function joinHome(machine: MachineClient, files: UserFiles): void {
  /** The machine has this file, and what is in it: nothing goes to and fro. */
  const there = new Map<string, Uint8Array>();
  const give = (name: string, bytes: Uint8Array): void => {
    if (equalBytes(there.get(name), bytes)) return;
    there.set(name, bytes);
    machine.input({ kind: 'file', path: `${HOME}/${name}`, mode: READABLE, bytes });
  };
  machine.rooted.on(() => {
    there.clear();
    for (const name of files.names()) give(name, files.read(name)!);
  });
  files.writes.on(({ name, bytes }) => {
    if (machine.isRooted()) give(name, bytes);
  });
  files.removals.on((name) => {
    if (there.delete(name)) machine.input({ kind: 'remove', path: `${HOME}/${name}` });
  });
  machine.home.on(({ written, removed }) => {
    for (const { name, bytes } of written) {
      if (equalBytes(there.get(name), bytes)) continue;
      there.set(name, bytes);
      void files.write(name, bytes);
    }
    for (const name of removed) {
      there.delete(name);
      void files.remove(name);
    }
  });
}

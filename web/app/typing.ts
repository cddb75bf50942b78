// Keys on their way to the machine. The first one calls for the programs that a shell does not need to come up; a line
// is handed over when they are there, so that no command of it is missing.

import type { MachineClient } from './machine-client.ts';

/** Types bytes on a terminal. */
export type Type = (tty: number, bytes: Uint8Array) => void;

const ENTER = [0x0a, 0x0d];
const INTERRUPT = 0x03;

export function openTyping(machine: MachineClient): Type {
  /** By terminal: from the end of the first line on. */
  const held = new Map<number, Uint8Array[]>();
  const send: Type = (tty, bytes) => machine.input({ kind: 'keys', tty, bytes });
  const release = (): void => {
    for (const [tty, parts] of held) for (const bytes of parts) send(tty, bytes);
    held.clear();
  };
  machine.booted.on(() => held.clear());
  return (tty, bytes) => {
    // A run of a link has no root: its programs read these keys.
    if (!machine.isRooted() || machine.isComplete()) return send(tty, bytes);
    void machine.complete().then(release);
    const line = held.get(tty);
    if (bytes.includes(INTERRUPT)) {
      held.delete(tty);
      send(tty, bytes);
    } else if (line !== undefined) line.push(bytes);
    else if (bytes.some((byte) => ENTER.includes(byte))) held.set(tty, [bytes]);
    else send(tty, bytes);
  };
}

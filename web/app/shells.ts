// A shell on every terminal: started when the machine is new, again on the first terminal when it has ended; other
// terminals close with theirs. Programs are started by typing their command line where a shell waits for one.

import type { Screen, TtyRow } from '../messages.ts';
import type { TerminalPanel } from '../panels/terminal.ts';
import type { Terminals } from '../panels/terminals.ts';
import type { MachineClient } from './machine-client.ts';
import { shellOn } from './shell.ts';

export interface Shells {
  /** Opens another terminal with its shell. */
  open(): TerminalPanel | undefined;
  /** Types a command line where a shell waits; on a new terminal if none does. */
  run(line: string): Promise<void>;
  /** Whether the next machine gets its shells only when its programs have ended: they run as they do without. */
  afterPrograms(on: boolean): void;
}

/** Empties the line before ours is typed. */
const KILL_LINE = '\x15';

export function openShells(machine: MachineClient, terminals: Terminals): Shells {
  /** Terminals whose shell has been asked for, and what is known of it. */
  const shells = new Map<number, 'starting' | 'running'>();
  let held = false;
  const start = (tty: number): void => {
    shells.set(tty, 'starting');
    machine.giveRoot();
    machine.launch([], [shellOn(tty)]);
  };
  const startMissing = (): void => {
    for (const { tty } of terminals.all()) if (!shells.has(tty)) start(tty);
  };
  const follow = ({ tty, session }: TtyRow): void => {
    const state = shells.get(tty);
    if (session !== 0 && state === 'starting') shells.set(tty, 'running');
    if (session !== 0 || state !== 'running') return;
    shells.delete(tty);
    terminals.close(tty);
  };
  machine.booted.on((starts) => {
    shells.clear();
    for (const { tty } of starts) shells.set(tty, 'starting');
    if (!held) startMissing();
  });
  machine.screens.on((screen) => {
    if (held && (!isOver(screen) || screen.instructions === 0)) return;
    held = false;
    screen.ttys.forEach(follow);
    startMissing();
  });
  const open = (): TerminalPanel | undefined => {
    const terminal = terminals.open();
    if (terminal !== undefined) start(terminal.tty);
    return terminal;
  };
  /** One line after the other: between them the machine has shown what it made of the first. */
  let queue = Promise.resolve();
  const type = async (line: string): Promise<void> => {
    await machine.complete();
    const waiting = [terminals.active(), ...terminals.all()].find(ready);
    const terminal = waiting ?? (starting() ? undefined : open()) ?? terminals.active();
    await until(machine, () => ready(terminal));
    terminals.show(terminal);
    terminal.type(`${KILL_LINE}${line}\r`);
    await until(machine, () => machine.hasAnswered());
  };
  const ready = (terminal: TerminalPanel): boolean => isReady(machine.screen, terminal.tty);
  /** The only shells there are have not come up yet. */
  const starting = (): boolean => [...shells.values()].every((state) => state === 'starting');
  return {
    open,
    run(line) {
      queue = queue.then(() => type(line));
      return queue;
    },
    afterPrograms: (on) => {
      held = on;
    },
  };
}

const isOver = ({ mode, processes }: Screen): boolean =>
  processes.every(({ status }) => status === 'zombie') || mode === 'deadlock';

/** Whether the shell of a terminal waits for a command. */
function isReady(screen: Screen | undefined, tty: number): boolean {
  const row = screen?.ttys.find((each) => each.tty === tty);
  if (row === undefined || row.session === 0 || row.foreground !== row.session) return false;
  return screen!.processes.find(({ pid }) => pid === row.session)?.status === 'blocked';
}

function until(machine: MachineClient, condition: () => boolean): Promise<void> {
  if (condition()) return Promise.resolve();
  return new Promise((resolve) => {
    const off = machine.screens.on(() => {
      if (!condition()) return;
      off();
      resolve();
    });
  });
}

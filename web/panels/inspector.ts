// The tabs that look inside one process, and what the machine is asked for because of them.

import type { MachineClient } from '../app/machine-client.ts';
import { makeTabs, type Tabs } from '../ui/tabs.ts';
import { makeCalls } from './calls.ts';
import { makeDescriptors } from './descriptors.ts';
import type { LogPanel } from './log.ts';
import { makeMemory } from './memory.ts';
import { makeRegisters } from './registers.ts';
import { makeSubject } from './subject.ts';

export interface Inspector {
  readonly tabs: Tabs;
  /** Who is looked into. */
  readonly subject: HTMLElement;
  select(tid: number): void;
}

/** Tabs that are about one thread or its process. */
const OF_THREAD: readonly string[] = ['registers', 'memory', 'descriptors'];

/** @param selected called when another thread is looked at */
export function makeInspector(machine: MachineClient, log: LogPanel, selected: (tid: number) => void): Inspector {
  let tid = 0;
  const registers = makeRegisters();
  const memory = makeMemory(() => look());
  const descriptors = makeDescriptors();
  const tabs = makeTabs('inspect', [
    { id: 'registers', key: 'registers', panel: registers.element },
    { id: 'memory', key: 'memory', panel: memory.element },
    { id: 'descriptors', key: 'descriptors', panel: descriptors.element },
    { id: 'calls', key: 'calls', panel: makeCalls(machine) },
    { id: 'log', key: 'kernelLog', panel: log.element },
  ]);
  const look = (): void => {
    const on = (id: string): boolean => tabs.current() === id;
    machine.look({
      tid,
      registers: on('registers'),
      memory: on('memory'),
      files: on('descriptors'),
      calls: on('calls'),
      va: memory.va(),
    });
  };
  tabs.onChange = look;
  const select = (next: number): void => {
    tid = next;
    selected(tid);
    look();
  };
  const subject = makeSubject((other) => select(other));
  machine.screens.on((screen) => {
    const { processes, detail } = screen;
    const isThere = processes.some(({ threads }) => threads.some((thread) => thread.tid === tid));
    const first = processes[0]?.threads[0]?.tid;
    if (!isThere && first !== undefined) select(first);
    const current = tabs.current();
    subject.show(screen, OF_THREAD.includes(current) ? tid : 0);
    if (detail?.tid !== tid) return;
    if (current === 'registers') registers.show(detail);
    if (current === 'memory') memory.show(detail);
    if (current === 'descriptors') descriptors.show(detail);
  });
  machine.booted.on(() => {
    tid = 0;
    for (const panel of [registers, memory, descriptors]) panel.show(undefined);
  });
  return { tabs, subject: subject.element, select };
}

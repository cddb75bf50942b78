// The terminals: a tab each. The first is always there; the button after the tabs opens others.

import { DEFAULT_LIMITS } from '../../src/spec/limits.ts';
import type { MachineClient } from '../app/machine-client.ts';
import type { Preferences } from '../app/preferences.ts';
import { openTyping } from '../app/typing.ts';
import type { Tabs } from '../ui/tabs.ts';
import { makeTerminal, type TerminalPanel } from './terminal.ts';

export interface Terminals {
  /** The one that was shown last. */
  active(): TerminalPanel;
  all(): readonly TerminalPanel[];
  /** Another one, shown; undefined if there are as many as may be. */
  open(): TerminalPanel | undefined;
  show(terminal: TerminalPanel): void;
  /** Puts a terminal beside what is shown, or gives the room back. `open` makes one if there is no other. */
  split(open: () => TerminalPanel | undefined): void;
  /** Removes it; the first one stays. */
  close(tty: number): void;
  apply(preferences: Preferences): void;
}

/** @param tabs the tabs among which theirs stand, from the left */
export function makeTerminals(machine: MachineClient, tabs: () => Tabs, preferences: () => Preferences): Terminals {
  const panels: TerminalPanel[] = [];
  const send = openTyping(machine);
  let active = 1;
  const make = (tty: number): TerminalPanel => {
    const panel = makeTerminal(machine, tty, send);
    panel.apply(preferences());
    return panel;
  };
  const add = (tty: number): TerminalPanel => {
    const panel = make(tty);
    const index = panels.filter((other) => other.tty < tty).length;
    panels.splice(index, 0, panel);
    const shown = (): void => {
      active = tty;
      panel.shown();
    };
    panel.element.addEventListener('focusin', () => {
      active = tty;
    });
    tabs().insert(
      { id: idOf(tty), key: 'terminal', ...(tty > 1 && { number: tty }), panel: panel.element, shown },
      index,
    );
    return panel;
  };
  const close = (tty: number): void => {
    const index = panels.findIndex((panel) => panel.tty === tty);
    if (tty === 1 || index < 0) return;
    if (active === tty) active = 1;
    tabs().remove(idOf(tty));
    panels.splice(index, 1)[0]!.close();
  };
  const split = (open: () => TerminalPanel | undefined): void => {
    const all = tabs();
    if (all.beside() !== undefined) {
      all.putBeside(undefined);
      return;
    }
    const left = all.current();
    const right = panels.find(({ tty }) => idOf(tty) !== left) ?? open();
    if (right === undefined) return;
    all.show(left);
    all.putBeside(idOf(right.tty));
    right.shown();
  };
  machine.booted.on(() => {
    for (const { tty } of [...panels]) close(tty);
    for (const panel of panels) panel.reset();
  });
  return {
    active: () => panels.find(({ tty }) => tty === active) ?? panels[0]!,
    all: () => panels,
    open() {
      const free = Array.from({ length: DEFAULT_LIMITS.terminals }, (_, index) => index + 1).find((tty) =>
        panels.every((panel) => panel.tty !== tty),
      );
      if (free === undefined) return undefined;
      const panel = add(free);
      tabs().show(idOf(free));
      return panel;
    },
    show: ({ tty }) => tabs().show(idOf(tty)),
    split,
    close,
    apply: (value) => {
      for (const panel of panels) panel.apply(value);
    },
  };
}

const idOf = (tty: number): string => (tty === 1 ? 'terminal' : `terminal-${tty}`);

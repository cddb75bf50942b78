// The bar at the top: how the machine stands, and what makes it go, stand still, step or start again.

import type { MachineClient } from '../app/machine-client.ts';
import type { Mode, Screen } from '../messages.ts';
import type { TextKey } from '../text.ts';
import { h, icon, setText } from '../ui/dom.ts';
import { ICONS } from '../ui/icons.ts';
import { label, say, signButton, word } from '../ui/labels.ts';

/** Instructions a second; 0 is full speed. */
const SPEEDS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 0];
const RATE_MS = 500;
/** Nothing is executed then. */
const STANDS: readonly Mode[] = ['paused', 'deadlock', 'limit'];

export interface ControlsPanel {
  readonly transport: HTMLElement;
  readonly readout: HTMLElement;
}

export function makeControls(machine: MachineClient, restart: () => void): ControlsPanel {
  const state = say(h('span', { class: 'state', role: 'status', 'aria-live': 'polite' }), 'starting');
  const time = h('span', { class: 'num' });
  const rate = h('span', { class: 'num' }, rateText(0));
  const memory = h('span', { class: 'num' });
  let paused = false;
  const toggle = h('button', { type: 'button', class: 'sign', id: 'toggle' }, icon(ICONS.pause));
  label(toggle, 'pause');
  toggle.addEventListener('click', () => machine.command(paused ? 'run' : 'pause'));
  const speed = label(
    h(
      'select',
      { id: 'speed' },
      ...SPEEDS.map((value) => h('option', { value: String(value), selected: value === 0 }, ...speedText(value))),
    ),
    'speed',
  );
  speed.addEventListener('change', () => machine.speed(Number(speed.value)));
  const showPaused = (now: boolean): void => {
    if (now === paused) return;
    paused = now;
    toggle.replaceChildren(icon(paused ? ICONS.run : ICONS.pause));
    label(toggle, paused ? 'resume' : 'pause');
  };
  const transport = label(h('div', { class: 'transport', role: 'group' }), 'transport');
  transport.append(
    toggle,
    signButton('instruction', 'stepInstruction', () => machine.command('instruction')),
    signButton('call', 'stepCall', () => machine.command('call')),
    signButton('switch', 'stepSwitch', () => machine.command('switch')),
    speed,
    signButton('restart', 'restart', restart),
  );
  let last = { ms: performance.now(), instructions: 0 };
  machine.booted.on(() => {
    last = { ms: performance.now(), instructions: 0 };
    speed.value = '0';
  });
  machine.screens.on((screen) => {
    say(state, screen.mode);
    state.dataset['mode'] = screen.mode;
    showPaused(screen.mode === 'paused');
    setText(time, timeText(screen));
    setText(memory, `${((screen.framesUsed * 4) / 1024).toFixed(1)} / ${(screen.frames * 4) / 1024} MiB`);
    const nowMs = performance.now();
    if (STANDS.includes(screen.mode)) setText(rate, rateText(0));
    if (nowMs - last.ms < RATE_MS) return;
    const perSecond = ((screen.instructions - last.instructions) * 1000) / (nowMs - last.ms);
    last = { ms: nowMs, instructions: screen.instructions };
    setText(rate, rateText(perSecond));
  });
  const cell = (key: TextKey, value: HTMLElement): HTMLElement =>
    h('span', { class: 'readout-cell' }, word(key), value);
  const readout = h(
    'div',
    { class: 'readout' },
    state,
    cell('virtualTime', time),
    cell('instructions', rate),
    cell('usedMemory', memory),
  );
  return { transport, readout };
}

const speedText = (value: number): (string | HTMLElement)[] =>
  value === 0 ? [word('fullSpeed')] : [`${value.toLocaleString('en')} `, word('perSecond')];

/** Virtual seconds with microseconds. */
export const timeText = ({ clock, clockHz }: Pick<Screen, 'clock' | 'clockHz'>): string =>
  `${(clock / clockHz).toFixed(6)} s`;

function rateText(perSecond: number): string {
  if (perSecond >= 1e6) return `${(perSecond / 1e6).toFixed(1)} M/s`;
  if (perSecond >= 1e3) return `${(perSecond / 1e3).toFixed(1)} k/s`;
  return `${perSecond.toFixed(0)} /s`;
}

// Tabs as the ARIA practices have them: arrow keys move, the panel belongs to its tab.

import type { TextKey } from '../text.ts';
import { h } from './dom.ts';
import { word } from './labels.ts';

export interface Tab {
  readonly id: string;
  readonly key: TextKey;
  readonly panel: HTMLElement;
  /** Called when it is shown. */
  readonly shown?: () => void;
}

export interface Tabs {
  readonly bar: HTMLElement;
  readonly body: HTMLElement;
  readonly current: () => string;
  show(id: string): void;
  onChange: (id: string) => void;
}

export function makeTabs(labelText: string, tabs: readonly Tab[]): Tabs {
  let current = '';
  const bar = h('div', { role: 'tablist', class: 'tabs', 'aria-label': labelText });
  const body = h('div', { class: 'tab-body' });
  const buttons = tabs.map((tab) => {
    tab.panel.id ||= `panel-${tab.id}`;
    tab.panel.setAttribute('role', 'tabpanel');
    tab.panel.setAttribute('aria-labelledby', `tab-${tab.id}`);
    body.append(tab.panel);
    const button = h(
      'button',
      { type: 'button', role: 'tab', id: `tab-${tab.id}`, 'aria-controls': tab.panel.id, onclick: () => show(tab.id) },
      word(tab.key),
    );
    bar.append(button);
    return button;
  });
  const made: Tabs = { bar, body, current: () => current, show, onChange: () => {} };

  function show(id: string): void {
    current = id;
    tabs.forEach((tab, index) => {
      const on = tab.id === id;
      tab.panel.hidden = !on;
      buttons[index]!.setAttribute('aria-selected', String(on));
      buttons[index]!.tabIndex = on ? 0 : -1;
      if (on) tab.shown?.();
    });
    made.onChange(id);
  }

  bar.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const at = tabs.findIndex(({ id }) => id === current);
    const next = (at + step + tabs.length) % tabs.length;
    show(tabs[next]!.id);
    buttons[next]!.focus();
  });
  show(tabs[0]!.id);
  return made;
}

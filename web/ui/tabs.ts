// Tabs as the ARIA practices have them: arrow keys move, the panel belongs to its tab. Tabs may come and go.

import type { TextKey } from '../text.ts';
import { h } from './dom.ts';
import { word } from './labels.ts';

export interface Tab {
  readonly id: string;
  readonly key: TextKey;
  /** Tells tabs of the same name apart. */
  readonly number?: number;
  readonly panel: HTMLElement;
  /** Called when it is shown. */
  readonly shown?: () => void;
}

export interface Tabs {
  readonly bar: HTMLElement;
  readonly body: HTMLElement;
  readonly current: () => string;
  readonly count: () => number;
  show(id: string): void;
  /** Adds a tab before the one at `index`. */
  insert(tab: Tab, index: number): void;
  /** Removes a tab; if it was shown, the one at its left is. */
  remove(id: string): void;
  onChange: (id: string) => void;
}

interface Entry {
  readonly tab: Tab;
  readonly button: HTMLButtonElement;
}

/** @param tools what stands in the bar after the tabs */
export function makeTabs(labelText: string, tabs: readonly Tab[], ...tools: readonly HTMLElement[]): Tabs {
  let current = '';
  const entries: Entry[] = [];
  const list = h('div', { role: 'tablist', class: 'tab-list', 'aria-label': labelText });
  const bar = h('div', { class: 'tabs' }, list, ...tools);
  const body = h('div', { class: 'tab-body' });
  const show = (id: string): void => {
    current = id;
    for (const { tab, button } of entries) {
      const on = tab.id === id;
      tab.panel.hidden = !on;
      button.setAttribute('aria-selected', String(on));
      button.tabIndex = on ? 0 : -1;
      if (on) tab.shown?.();
    }
    made.onChange(id);
  };
  const insert = (tab: Tab, index: number): void => {
    const entry = { tab, button: makeButton(tab, () => show(tab.id)) };
    list.insertBefore(entry.button, entries[index]?.button ?? null);
    body.append(tab.panel);
    entries.splice(index, 0, entry);
  };
  const remove = (id: string): void => {
    const index = entries.findIndex(({ tab }) => tab.id === id);
    const [entry] = entries.splice(index, 1);
    entry!.button.remove();
    entry!.tab.panel.remove();
    if (current === id) show(entries[Math.max(0, index - 1)]!.tab.id);
  };
  const made: Tabs = {
    bar,
    body,
    current: () => current,
    count: () => entries.length,
    show,
    insert,
    remove,
    onChange: () => {},
  };
  moveByArrows(list, entries, () => current, show);
  for (const tab of tabs) insert(tab, entries.length);
  if (tabs.length > 0) show(tabs[0]!.id);
  return made;
}

function makeButton(tab: Tab, press: () => void): HTMLButtonElement {
  tab.panel.id ||= `panel-${tab.id}`;
  tab.panel.setAttribute('role', 'tabpanel');
  tab.panel.setAttribute('aria-labelledby', `tab-${tab.id}`);
  tab.panel.hidden = true;
  return h(
    'button',
    {
      type: 'button',
      role: 'tab',
      id: `tab-${tab.id}`,
      tabindex: '-1',
      'aria-selected': 'false',
      'aria-controls': tab.panel.id,
      onclick: press,
    },
    word(tab.key),
    tab.number === undefined ? undefined : ` ${tab.number}`,
  );
}

function moveByArrows(
  list: HTMLElement,
  entries: readonly Entry[],
  current: () => string,
  show: (id: string) => void,
): void {
  list.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const at = entries.findIndex(({ tab }) => tab.id === current());
    const next = entries[(at + step + entries.length) % entries.length]!;
    show(next.tab.id);
    next.button.focus();
  });
}

// Tabs as the ARIA practices have them: arrow keys move, the panel belongs to its tab. Tabs may come and go, and one of
// them may be seen beside the current one.

import type { TextKey } from '../text.ts';
import { h } from './dom.ts';
import { label, word } from './labels.ts';

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
  /** Marks a tab that is not shown: there is something new in it. */
  mark(id: string): void;
  show(id: string): void;
  /** Shows this one at the right of whichever is current; undefined: the current one has all the room again. */
  putBeside(id: string | undefined): void;
  readonly beside: () => string | undefined;
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
export function makeTabs(name: TextKey, tabs: readonly Tab[], ...tools: readonly HTMLElement[]): Tabs {
  let current = '';
  const entries: Entry[] = [];
  const list = label(h('div', { role: 'tablist', class: 'tab-list' }), name);
  const bar = h('div', { class: 'tabs' }, list, ...tools);
  const body = h('div', { class: 'tab-body' });
  let beside: string | undefined;
  const place = (): void => {
    for (const { tab, button } of entries) {
      const on = tab.id === current;
      const isBeside = tab.id === beside;
      tab.panel.hidden = !on && !isBeside;
      tab.panel.classList.toggle('beside', isBeside);
      button.setAttribute('aria-selected', String(on));
      button.toggleAttribute('data-beside', isBeside);
      button.tabIndex = on ? 0 : -1;
    }
    body.classList.toggle('split', beside !== undefined);
  };
  const buttonOf = (id: string): HTMLButtonElement | undefined => entries.find(({ tab }) => tab.id === id)?.button;
  const shown = (id: string): void => entries.find(({ tab }) => tab.id === id)?.tab.shown?.();
  const show = (id: string): void => {
    if (id !== beside) current = id;
    place();
    buttonOf(id)?.removeAttribute('data-new');
    shown(id);
    made.onChange(current);
  };
  const putBeside = (id: string | undefined): void => {
    beside = id;
    if (id === current) current = neighbour(entries, id);
    place();
    shown(current);
  };
  const insert = (tab: Tab, index: number): void => {
    const entry = { tab, button: makeButton(tab, () => show(tab.id)) };
    list.insertBefore(entry.button, entries[index]?.button ?? null);
    body.append(tab.panel);
    entries.splice(index, 0, entry);
    place();
  };
  const remove = (id: string): void => {
    const index = entries.findIndex(({ tab }) => tab.id === id);
    const [entry] = entries.splice(index, 1);
    entry!.button.remove();
    entry!.tab.panel.remove();
    if (beside === id) putBeside(undefined);
    if (current === id) show(entries[Math.max(0, index - 1)]!.tab.id);
  };
  const made: Tabs = {
    bar,
    body,
    current: () => current,
    count: () => entries.length,
    mark: (id) => void (id !== current && id !== beside && buttonOf(id)?.setAttribute('data-new', '')),
    show,
    putBeside,
    beside: () => beside,
    insert,
    remove,
    onChange: () => {},
  };
  moveByArrows(list, entries, () => current, show);
  for (const tab of tabs) insert(tab, entries.length);
  if (tabs.length > 0) show(tabs[0]!.id);
  return made;
}

/** Another tab than this one, the next to it. */
function neighbour(entries: readonly Entry[], id: string): string {
  const at = entries.findIndex(({ tab }) => tab.id === id);
  return (entries[at - 1] ?? entries[at + 1])?.tab.id ?? id;
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

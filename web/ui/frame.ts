// Where every panel stands, the way from one to the next (F6), and the choice among them on narrow screens.

import type { ControlsPanel } from '../panels/controls.ts';
import type { TextKey } from '../text.ts';
import { h } from './dom.ts';
import { label, word } from './labels.ts';
import type { Tabs } from './tabs.ts';

export interface FrameParts {
  readonly controls: ControlsPanel;
  readonly library: Tabs;
  readonly center: Tabs;
  readonly processes: HTMLElement;
  readonly inspect: Tabs;
  readonly subject: HTMLElement;
  readonly timeline: HTMLElement;
  readonly timelineTools: readonly HTMLElement[];
  readonly tools: readonly HTMLElement[];
}

const VIEWS = ['programs', 'terminal', 'timeline', 'inspect'] as const;
export type ViewName = (typeof VIEWS)[number];

export function makeFrame(parts: FrameParts): HTMLElement[] {
  const panel = (name: string, key: TextKey, ...children: HTMLElement[]): HTMLElement =>
    label(h('section', { class: `panel panel-${name}`, tabindex: '-1' }, ...children), key);
  const time = panel(
    'time',
    'timeline',
    h('div', { class: 'panel-head' }, word('timeline'), h('span', { class: 'push' }), ...parts.timelineTools),
    parts.timeline,
  );
  const right = h(
    'div',
    { class: 'panel panel-right' },
    panel('processes', 'processes', h('h2', {}, word('processes')), parts.processes),
    panel('inspect', 'inspect', parts.inspect.bar, parts.subject, parts.inspect.body),
  );
  const grid = h(
    'main',
    { class: 'bench-grid', 'data-view': 'terminal' },
    panel('programs', 'programs', parts.library.bar, parts.library.body),
    panel('center', 'terminal', parts.center.bar, parts.center.body),
    time,
    right,
  );
  const skip = h(
    'a',
    { class: 'skip', href: '#panel-terminal', onclick: (event) => focusTerminal(event, grid) },
    word('skip'),
  );
  const header = h(
    'header',
    { class: 'bar' },
    skip,
    brand(),
    parts.controls.transport,
    parts.controls.readout,
    h('div', { class: 'tools' }, ...parts.tools),
  );
  moveByF6(grid);
  return [header, viewChooser(grid), grid];
}

function focusTerminal(event: Event, grid: HTMLElement): void {
  event.preventDefault();
  grid.querySelector<HTMLElement>('.xterm-helper-textarea')?.focus();
}

function brand(): HTMLElement {
  const element = h('h1', { class: 'brand' });
  element.innerHTML =
    '<svg viewBox="0 0 26 18" aria-hidden="true"><path d="M1 14h5V3h6v11h5V7h4v7h4" stroke-linejoin="round"/></svg>badak';
  return element;
}

/** Narrow screens show one panel at a time. */
function viewChooser(grid: HTMLElement): HTMLElement {
  const chooser = label(h('nav', { class: 'views tabs' }), 'views');
  const keys: Record<ViewName, TextKey> = {
    programs: 'programs',
    terminal: 'terminal',
    timeline: 'timeline',
    inspect: 'inspect',
  };
  for (const view of VIEWS) {
    const button = h('button', { type: 'button', 'aria-selected': undefined, 'data-view': view }, word(keys[view]));
    button.addEventListener('click', () => show(view));
    chooser.append(button);
  }
  const show = (view: ViewName): void => {
    grid.dataset['view'] = view;
    for (const button of chooser.querySelectorAll('button')) {
      button.toggleAttribute('data-on', button.dataset['view'] === view);
      button.setAttribute('aria-pressed', String(button.dataset['view'] === view));
    }
  };
  grid.addEventListener('show-view', (event) => show((event as CustomEvent<ViewName>).detail));
  show('terminal');
  return chooser;
}

/** Shows a panel where only one fits. */
export function showView(view: ViewName): void {
  document.querySelector('.bench-grid')?.dispatchEvent(new CustomEvent('show-view', { detail: view }));
}

/** F6 and Shift-F6 go from panel to panel, out of the terminal too; what is beside another one is a stop of its own. */
function moveByF6(grid: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const panels = [...grid.querySelectorAll<HTMLElement>('section.panel, .tab-body > .beside')].filter(
      (panel) => panel.offsetParent !== null,
    );
    const at = panels.findLastIndex((panel) => panel.contains(document.activeElement));
    const next = panels[(at + (event.shiftKey ? panels.length - 1 : 1)) % panels.length]!;
    const targets = next.querySelectorAll<HTMLElement>(
      '.xterm-helper-textarea, [aria-selected="true"][role="tab"], button, input, [tabindex="0"]',
    );
    ([...targets].find(({ offsetParent }) => offsetParent !== null) ?? next).focus();
  });
}

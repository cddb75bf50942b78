// The terminal: xterm.js in front of the machine's tty. While nothing runs, a launcher line reads names of programs.

import { FitAddon } from '@xterm/addon-fit';
import { Unicode11Addon } from '@xterm/addon-unicode11';
import { WebLinksAddon } from '@xterm/addon-web-links';
import { Terminal } from '@xterm/xterm';
import '@xterm/xterm/css/xterm.css';
import type { MachineClient } from '../app/machine-client.ts';
import type { Preferences } from '../app/preferences.ts';
import { h } from '../ui/dom.ts';
import { THEMES } from '../ui/themes.ts';
import { Launcher, type LauncherOptions } from './launcher.ts';

export interface TerminalPanel {
  readonly element: HTMLElement;
  readonly terminal: Terminal;
  apply(preferences: Preferences): void;
  /** Programs were started: keys are theirs now. */
  started(line: string): void;
  /** Text of the page, between lines. */
  say(text: string): void;
  fit(): void;
  find(text: string, back: boolean): void;
}

const TTY = 1;
const LARGE_PASTE = 16 * 1024;

export function makeTerminal(machine: MachineClient, options: Omit<LauncherOptions, 'write'>): TerminalPanel {
  const terminal = new Terminal({
    allowProposedApi: true,
    cursorBlink: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    fontFamily: "'JetBrains Mono', ui-monospace, monospace",
    fontSize: 14,
    lineHeight: 1.15,
    minimumContrastRatio: 4.5,
    scrollback: 5000,
  });
  const fit = new FitAddon();
  terminal.loadAddon(fit);
  terminal.loadAddon(new Unicode11Addon());
  terminal.loadAddon(new WebLinksAddon());
  terminal.unicode.activeVersion = '11';
  const element = h('div', { class: 'terminal' });
  const launcher = new Launcher({ ...options, write: (text) => terminal.write(text) });
  const encoder = new TextEncoder();
  let busy = false;

  machine.output.on((bytes) => terminal.write(bytes, () => machine.written(bytes.length)));
  machine.screens.on(({ processes, mode }) => {
    const wasBusy = busy;
    if (processes.length > 0) busy = true;
    else if (mode === 'idle') busy = false;
    if (wasBusy && !busy) launcher.prompt(terminal.buffer.active.cursorX > 0);
  });
  machine.booted.on(() => {
    busy = false;
    terminal.reset();
    launcher.welcome();
    resize();
  });
  const type = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; at += LARGE_PASTE) {
      machine.input({ kind: 'keys', tty: TTY, bytes: bytes.slice(at, at + LARGE_PASTE) });
    }
  };
  terminal.onData((text) => (busy ? type(encoder.encode(text)) : launcher.keys(text)));
  terminal.onBinary((text) => busy && type(Uint8Array.from(text, (character) => character.charCodeAt(0))));
  // F6 leaves the terminal; copying and searching are the page's.
  terminal.attachCustomKeyEventHandler((event) => {
    if (event.key === 'F6') return false;
    const copies = event.ctrlKey && event.shiftKey && event.code === 'KeyC';
    if (copies && event.type === 'keydown') void navigator.clipboard.writeText(terminal.getSelection());
    if (copies) event.preventDefault();
    return !copies && !(event.ctrlKey && event.shiftKey && event.code === 'KeyF');
  });
  const resize = (): void => machine.input({ kind: 'resize', tty: TTY, columns: terminal.cols, rows: terminal.rows });
  terminal.onResize(resize);
  const refit = (): void => {
    if (element.clientWidth > 40 && element.clientHeight > 30) fit.fit();
  };
  new ResizeObserver(refit).observe(element);
  queueMicrotask(() => {
    terminal.open(element);
    refit();
    void useGraphics(terminal);
  });
  return {
    element,
    terminal,
    started(line) {
      if (!busy && line !== '') launcher.show(line);
      busy = true;
    },
    apply({ theme, screenReader }) {
      terminal.options.theme = THEMES[theme];
      terminal.options.screenReaderMode = screenReader;
    },
    say: (text) => terminal.write(text.replaceAll('\n', '\r\n')),
    fit: refit,
    find: (text, back) => void search(terminal, text, back),
  };
}

/** Drawing by WebGL where it works; the DOM renderer takes over when the context is lost. */
async function useGraphics(terminal: Terminal): Promise<void> {
  try {
    const { WebglAddon } = await import('@xterm/addon-webgl');
    const addon = new WebglAddon();
    addon.onContextLoss(() => addon.dispose());
    terminal.loadAddon(addon);
  } catch {
    // No WebGL here: the DOM renderer stays.
  }
}

const searches = new WeakMap<Terminal, Promise<import('@xterm/addon-search').SearchAddon>>();

async function search(terminal: Terminal, text: string, back: boolean): Promise<void> {
  let addon = searches.get(terminal);
  if (addon === undefined) {
    addon = import('@xterm/addon-search').then(({ SearchAddon }) => {
      const made = new SearchAddon();
      terminal.loadAddon(made);
      return made;
    });
    searches.set(terminal, addon);
  }
  if (back) (await addon).findPrevious(text);
  else (await addon).findNext(text);
}

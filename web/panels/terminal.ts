// A terminal: xterm.js in front of one tty of the machine.

import { FitAddon } from '@xterm/addon-fit';
import { Unicode11Addon } from '@xterm/addon-unicode11';
import { WebLinksAddon } from '@xterm/addon-web-links';
import { Terminal } from '@xterm/xterm';
import type { MachineClient } from '../app/machine-client.ts';
import type { Preferences } from '../app/preferences.ts';
import type { Type } from '../app/typing.ts';
import { t } from '../text.ts';
import { h } from '../ui/dom.ts';
import { label } from '../ui/labels.ts';
import { THEMES } from '../ui/themes.ts';

export interface TerminalPanel {
  readonly tty: number;
  readonly element: HTMLElement;
  readonly terminal: Terminal;
  apply(preferences: Preferences): void;
  /** Types for the user. */
  type(text: string): void;
  /** A new machine: the screen is empty, and the machine is told its size. */
  reset(): void;
  /** It is shown: takes its size, and the keys. */
  shown(): void;
  close(): void;
}

const LARGE_PASTE = 16 * 1024;
/** After the first text before WebGL is thought of. */
const QUIET_MS = 500;
const FALLBACK_FONT = 'ui-monospace, monospace';
const FONT = `'JetBrains Mono', 'Nanum Gothic Coding', ${FALLBACK_FONT}`;

/** @param send types bytes on a terminal of the machine */
export function makeTerminal(machine: MachineClient, tty: number, send: Type): TerminalPanel {
  const { terminal, fit } = newTerminal();
  const screen = h('div', { class: 'terminal' });
  const find = findBar(terminal);
  const element = h('div', { class: 'terminal-tab' }, find, screen);
  const resize = (): void => machine.input({ kind: 'resize', tty, columns: terminal.cols, rows: terminal.rows });
  const refit = (): void => {
    if (screen.clientWidth > 40 && screen.clientHeight > 30) fit.fit();
  };
  const offOutput = machine.output.on((output) => {
    if (output.tty === tty) terminal.write(output.bytes, () => machine.written(output.bytes.length));
  });
  const type = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; at += LARGE_PASTE) send(tty, bytes.slice(at, at + LARGE_PASTE));
  };
  const typeText = (text: string): void => type(new TextEncoder().encode(text));
  terminal.onData(typeText);
  terminal.onBinary((text) => type(Uint8Array.from(text, (character) => character.charCodeAt(0))));
  terminal.onResize(resize);
  leaveKeys(terminal, find);
  // Characters that were drawn before their font was there are drawn again.
  const redraw = (): void => terminal.clearTextureAtlas();
  document.fonts.addEventListener('loadingdone', redraw);
  const sized = new ResizeObserver(refit);
  sized.observe(screen);
  let wantsKeys = false;
  queueMicrotask(() => {
    terminal.open(screen);
    refit();
    if (wantsKeys) terminal.focus();
    // Cells are measured with the font that is there: once it is ours, again.
    void document.fonts.load(`${terminal.options.fontSize}px 'JetBrains Mono'`).then(() => {
      terminal.options.fontFamily = FONT;
      refit();
    });
    whenQuiet(() => void useGraphics(terminal));
  });
  return {
    tty,
    element,
    terminal,
    apply({ theme, screenReader }) {
      terminal.options.theme = THEMES[theme];
      terminal.options.screenReaderMode = screenReader;
    },
    type: typeText,
    reset() {
      terminal.reset();
      resize();
    },
    shown() {
      refit();
      wantsKeys = true;
      terminal.focus();
    },
    close() {
      offOutput();
      sized.disconnect();
      document.fonts.removeEventListener('loadingdone', redraw);
      terminal.dispose();
    },
  };
}

function newTerminal(): { terminal: Terminal; fit: FitAddon } {
  const terminal = new Terminal({
    allowProposedApi: true,
    cursorBlink: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    fontFamily: FALLBACK_FONT,
    fontSize: 13,
    lineHeight: 1.15,
    minimumContrastRatio: 4.5,
    scrollback: 5000,
  });
  const fit = new FitAddon();
  terminal.loadAddon(fit);
  terminal.loadAddon(new Unicode11Addon());
  terminal.loadAddon(new WebLinksAddon());
  terminal.unicode.activeVersion = '11';
  return { terminal, fit };
}

/** Keys that are the page's: F6 leaves the terminal, Ctrl-Shift-C copies, Ctrl-Shift-F searches. */
function leaveKeys(terminal: Terminal, find: HTMLElement): void {
  terminal.attachCustomKeyEventHandler((event) => {
    if (event.key === 'F6') return false;
    if (!event.ctrlKey || !event.shiftKey || (event.code !== 'KeyC' && event.code !== 'KeyF')) return true;
    event.preventDefault();
    if (event.type !== 'keydown') return false;
    if (event.code === 'KeyC') void navigator.clipboard.writeText(terminal.getSelection());
    else {
      find.hidden = false;
      find.querySelector('input')?.focus();
    }
    return false;
  });
}

/** Searches the terminal: Enter goes on, Shift-Enter back, Escape hides it. */
function findBar(terminal: Terminal): HTMLElement {
  const input = label(h('input', { type: 'text', placeholder: t('search'), 'data-hint': 'search' }), 'search');
  const bar = h('div', { class: 'find', hidden: true }, input);
  let addon: Promise<import('@xterm/addon-search').SearchAddon> | undefined;
  const search = async (text: string, back: boolean): Promise<void> => {
    addon ??= import('@xterm/addon-search').then(({ SearchAddon }) => {
      const made = new SearchAddon();
      terminal.loadAddon(made);
      return made;
    });
    if (back) (await addon).findPrevious(text);
    else (await addon).findNext(text);
  };
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') void search(input.value, event.shiftKey);
    if (event.key !== 'Escape') return;
    bar.hidden = true;
    terminal.focus();
  });
  return bar;
}

/** After what is more urgent: the first text is shown without it. */
function whenQuiet(then: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => setTimeout(then, QUIET_MS));
  else setTimeout(then, QUIET_MS);
}

/** Drawing by WebGL where a graphics processor does it; the DOM renderer stays, or takes over when the context is lost. */
async function useGraphics(terminal: Terminal): Promise<void> {
  const probe = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: true });
  if (probe === null || terminal.element === undefined) return;
  probe.getExtension('WEBGL_lose_context')?.loseContext();
  try {
    const { WebglAddon } = await import('@xterm/addon-webgl');
    const addon = new WebglAddon();
    addon.onContextLoss(() => addon.dispose());
    terminal.loadAddon(addon);
  } catch {
    // No WebGL here.
  }
}

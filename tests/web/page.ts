// Opens the page in a fresh browser context, and what tests do with it again and again.

import type { Terminal } from '@xterm/xterm';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeEach, expect, inject } from 'vitest';
import type { MachineClient } from '../../web/app/machine-client.ts';
import type { TimelineData } from '../../web/panels/timeline-data.ts';

declare global {
  /** What web/app/console.ts leaves in the page. */
  var badak: {
    machine: MachineClient;
    terminal(tty: number): Terminal | undefined;
    timeline: TimelineData;
    start(line: string): Promise<string>;
  };
}

let browser: Promise<Browser> | undefined;

export const connect = (): Promise<Browser> => (browser ??= chromium.connect(inject('browserEndpoint')));

export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors that the page reported. */
  readonly errors: string[];
}

/** How a page is opened. */
export interface Opening {
  /** After the address of the page. */
  readonly hash?: string;
  /** Taken over with its files; otherwise a fresh one is made, so. */
  readonly context?: BrowserContext;
  readonly with?: BrowserContextOptions;
  readonly url?: string;
  /** With the service worker that keeps the page for use without a network; it stores megabytes beside every test. */
  readonly keeps?: boolean;
}

/** A page with a machine that waits for programs. */
export async function openPage(opening: Opening = {}): Promise<OpenPage> {
  const { hash = '', url = inject('pageUrl'), keeps = false } = opening;
  const size = { width: 1280, height: 800 };
  const serviceWorkers = keeps ? 'allow' : 'block';
  const context =
    opening.context ?? (await (await connect()).newContext({ viewport: size, serviceWorkers, ...opening.with }));
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`the page's policy forbids ${violatedDirective} ${blockedURI}`),
    );
  });
  await page.goto(url + hash);
  await idle(page);
  return { page, context, errors };
}

/**
 * One page for all tests of a `describe`, each of which leaves it with shells that wait; after a test that failed there
 * is a fresh one. Whatever a page reports as an error fails the test.
 */
export function onePage(opening: Opening = {}): () => Page {
  let open: OpenPage | undefined;
  beforeEach(async () => {
    open ??= await openPage(opening);
  });
  afterEach(async ({ task }) => {
    const errors = open?.errors.splice(0);
    if (task.result?.state === 'fail') {
      await open?.context.close();
      open = undefined;
    }
    expect(errors).toEqual([]);
  });
  afterAll(async () => open?.context.close());
  return () => open!.page;
}

/** Waits until no program runs: there are only shells, and they wait (for jobs that have ended they ask later). */
export function idle(page: Page): Promise<unknown> {
  return page.waitForFunction(() => {
    const screen = globalThis.badak?.machine.screen;
    if (screen?.mode !== 'idle' || screen.processes.length === 0 || !badak.machine.hasAnswered()) return false;
    const shells = screen.processes.filter(({ status }) => status !== 'zombie');
    return shells.length > 0 && shells.every(({ name, status }) => name === 'sh' && status === 'blocked');
  });
}

/** Everything in the terminal, scrollback too. */
export function terminalText(page: Page, tty = 1): Promise<string> {
  return page.evaluate((id) => {
    const { active } = badak.terminal(id)!.buffer;
    return Array.from({ length: active.length }, (_, row) => active.getLine(row)!.translateToString(true))
      .join('\n')
      .trimEnd();
  }, tty);
}

/** Waits until the terminal holds this text. */
export async function seen(page: Page, text: string, tty = 1): Promise<string> {
  await page.waitForFunction(
    ([wanted, id]) => {
      const active = badak.terminal(id)?.buffer.active;
      for (let row = 0; row < (active?.length ?? 0); row++) {
        if (active!.getLine(row)!.translateToString(true).includes(wanted)) return true;
      }
      return false;
    },
    [text, tty] as const,
  );
  return terminalText(page, tty);
}

/** Types into the terminal. */
export async function type(page: Page, text: string): Promise<void> {
  await page.focus('[role=tabpanel]:not([hidden]) .xterm-helper-textarea');
  await page.keyboard.type(text);
}

/** Gives a file to the page as the picker of "Your files" does. */
export async function addFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page.click('#tab-files');
  await page.setInputFiles('#panel-files input[multiple]', {
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });
}

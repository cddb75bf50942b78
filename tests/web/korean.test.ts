// The page in Korean: everything that it says itself is Korean, in every tab, dialog and message. What programs print, the
// reports of kernel and assembler, source and names of things are as they are.
import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { writeShare } from '../../src/host/share.ts';
import { addFile, idle, type OpenPage, openPage, seen } from './page.ts';

/** Not the page's own words: output, source, code, names of programs, files, processes and regions, registers. */
const OTHERS = [
  '.xterm',
  '.cm-scroller',
  '.cm-tooltip',
  '.code',
  '.hex',
  '.regs i',
  '.calls',
  '.log-kernel',
  '.log-crash:not([data-text])',
  '.brand',
  'code',
  'summary b',
  '.file-name',
  '.c-name',
  '.region-head',
  '.bench-body td:first-child',
  '#panel-descriptors td:nth-child(3)',
  '#share-link',
  'dialog li',
  '.editor-bar option',
  'option[value="en"]',
];

/** Words that are the same in Korean: names, units, keys. */
const NAMES = new Set(
  `badak pid cpu nice fd hart wasm js fork exec wait vfork MiB KiB ms us Ctrl Enter C Q F console forks run replay bench WebAssembly SIGINT
  rr fifo random lottery stride mlfq fair sh sieve fib matmul crc qsort M G k s Hz N VR XU A D U`.split(/\s+/),
);

/** English words of the page's own, each with where it stands. */
function englishWords(page: Page): Promise<string[]> {
  return page.evaluate(
    ([others, names]) => {
      const known = new Set(names);
      const found: string[] = [];
      const look = (text: string, element: Element, what: string): void => {
        // What programs say of themselves names instructions and files; it has a test of its own (tests/page).
        if (element.closest('.card details') !== null && /[가-힣]/.test(text)) return;
        const values = Object.values(JSON.parse(element.getAttribute('data-values') ?? '{}') as object).map(String);
        const own = values.filter((value) => value !== '').reduce((rest, value) => rest.replace(value, ' '), text);
        const words = own.replace(/\b[0-9A-F]{8}\b|\S*[\d_/`.]\S*/g, ' ').match(/[A-Za-z]+/g) ?? [];
        for (const word of words) {
          if (!known.has(word))
            found.push(`${word}: ${what} of ${element.tagName} ${element.className} "${text.slice(0, 60)}"`);
        }
      };
      for (const element of document.querySelectorAll('body *')) {
        if (others.some((selector) => element.closest(selector) !== null)) continue;
        if (element.closest('script, style, noscript') !== null) continue;
        for (const node of element.childNodes) {
          if (node.nodeType === Node.TEXT_NODE) look(node.textContent ?? '', element, 'text');
        }
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'data-drop', 'aria-description']) {
          const value = element.getAttribute(name);
          const of = element.getAttribute('data-of') ?? '';
          if (value !== null) look(of === '' ? value : value.replace(of, ''), element, name);
        }
      }
      return [...new Set(found)];
    },
    [OTHERS, [...NAMES]] as const,
  );
}

const LOOP = '.globl _start\n_start: j _start\n';

let open: OpenPage;

afterEach(async () => {
  await open.context.close();
  expect(open.errors).toEqual([]);
});

async function show(hash = ''): Promise<Page> {
  const options = { viewport: { width: 1280, height: 800 }, locale: 'ko-KR' };
  open = await openPage({ hash, with: options });
  return open.page;
}

describe('Korean', () => {
  it('no English word of the page itself is left, wherever one looks', async () => {
    const page = await show();
    const found: string[] = [];
    const look = async (where: string): Promise<void> => {
      for (const each of await englishWords(page)) found.push(`${where}: ${each}`);
    };
    await look('first');
    // Every program says in Korean what it shows.
    const silent = await page.evaluate(() =>
      [...document.querySelectorAll('.card details')]
        .filter((card) =>
          [...card.querySelectorAll('.title, p')].some(({ textContent }) => !/[가-힣]/.test(textContent ?? '')),
        )
        .map((card) => card.textContent),
    );
    expect(silent).toEqual([]);
    await page.evaluate(() => badak.start('philosophers-broken'));
    await page.waitForSelector('.state[data-mode="deadlock"]');
    await page.hover('.timeline canvas', { position: { x: 200, y: 50 } });
    await look('deadlock');
    await page.click('tr[data-name="sh"] .link');
    for (const tab of ['memory', 'descriptors', 'calls', 'log']) {
      await page.click(`#tab-${tab}`);
      await page.waitForTimeout(150);
      await look(tab);
    }
    await page.focus('.xterm-helper-textarea');
    await page.keyboard.press('Control+C');
    await idle(page);
    await page.keyboard.press('Control+Shift+F');
    await look('search in the terminal');
    await addFile(page, 'wrong.s', 'main: addj a0, 1\n');
    await look('files');
    await page.setInputFiles('#panel-files input[accept=".json"]', {
      name: 'no.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    });
    await page.waitForSelector('.log-crash[data-text="notExport"]', { state: 'attached' });
    await page.click('#tab-editor');
    await page.waitForSelector('.editor-bar .status.bad');
    await page.keyboard.press('Control+F');
    await page.waitForSelector('.cm-panel.cm-search');
    await look('editor');
    await page.click('#tab-bench');
    await page.fill('.bench-filter', 'fib');
    await page.check('.bench-bar .quick input');
    await page.click('.bench-bar .primary');
    await page.waitForSelector('.bench-body .uplot');
    await look('benchmark');
    await page.fill('.bench-filter', 'nichts');
    await page.press('.bench-filter', 'Enter');
    await page.waitForSelector('.bench-bar [data-text="benchNone"]');
    for (const dialog of ['settings', 'share']) {
      await page.click(`button[data-label="${dialog}"]`);
      await page.waitForSelector('dialog');
      await look(dialog);
      await page.keyboard.press('Escape');
    }
    expect(found).toEqual([]);
  });

  it('nor in what is asked and told: links, failures', async () => {
    const settings = { harts: 2, quantum: 1000, seed: 7, memoryMiB: 8, policy: 'rr', pace: 'fast' } as const;
    const link = await writeShare({ programs: [{ name: 'loop', source: LOOP, args: [] }], settings });
    const page = await show(link);
    await page.waitForSelector('dialog li');
    const found = await englishWords(page);
    await page.keyboard.press('Escape');
    await page.evaluate(() => location.replace('#run=1.nonsense'));
    await page.reload();
    await page.waitForSelector('dialog [data-text="linkDamaged"]');
    found.push(...(await englishWords(page)));
    await page.keyboard.press('Escape');
    await page.click('#tab-files');
    await page.click('[data-text="reset"]');
    found.push(...(await englishWords(page)));
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      badak.machine.trouble.emit('silent');
      badak.machine.unloaded.emit({ key: 'notReached', values: { file: 'page-rest' } });
      badak.machine.messages.emit({ type: 'message', level: 'crash', text: { key: 'timeLimit' } });
    });
    found.push(...(await englishWords(page)));
    expect(found).toEqual([]);
  });

  it('the language changes at once, everything that is on the page with it', async () => {
    const page = await show();
    await page.evaluate(() => badak.start('hello'));
    await seen(page, 'floor of the machine');
    await idle(page);
    await page.click('#tab-editor');
    await page.waitForSelector('.editor-bar .status:has-text("오류 없음")');
    await page.click('button[data-label="settings"]');
    await page.locator('dialog select').last().selectOption('en');
    await page.keyboard.press('Escape');
    const korean = (): Promise<string[]> =>
      page.evaluate(() => {
        const texts: string[] = [];
        for (const element of document.querySelectorAll('body *:not(option):not(.xterm *)')) {
          for (const node of element.childNodes)
            if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
          for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
        }
        return texts.filter((text) => /[가-힣]/.test(text));
      });
    // What a thread waits for is told with the next screen.
    await expect.poll(korean).toEqual([]);
  });
});

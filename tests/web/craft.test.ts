// For whom the page is: screen readers, keyboards, those whom motion disturbs, phones, readers of Korean; and what the
// page may do by its policy.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { addFile, idle, type Opening, type OpenPage, openPage, seen, type } from './page.ts';

const AXE = readFileSync(fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8');
const LOOP = '.globl _start\n_start: j _start\n';
const PHONE = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };

let open: OpenPage;

afterEach(async () => {
  await open.context.close();
  expect(open.errors).toEqual([]);
});

async function show(opening: Opening = {}): Promise<Page> {
  open = await openPage(opening);
  return open.page;
}

async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(`${AXE}; axe.run(document, { resultTypes: ['violations'] })`);
  const rows = (found as { violations: { id: string; nodes: { html: string }[] }[] }).violations;
  return rows.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** What stands out of the screen at its right. */
const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('craft', () => {
  it('has no violations that axe finds: both themes, every tab, dialogs, Korean', async () => {
    const page = await show();
    await addFile(page, 'loop.s', LOOP);
    await page.click('tr[data-name="loop"] .link');
    const found: string[] = [];
    const look = async (where: string): Promise<void> => {
      for (const each of await violations(page)) found.push(`${where}: ${each}`);
    };
    await page.click('#tab-memory');
    await look('memory');
    await page.click('button[data-label="theme"]');
    // Colours change for a moment.
    await page.waitForTimeout(200);
    await page.click('#tab-registers');
    await page.click('#tab-editor');
    await page.waitForSelector('.cm-content');
    await look('editor, the other theme');
    await page.click('#tab-calls');
    await page.click('#tab-bench');
    await page.click('#tab-gallery');
    await page.click('button[data-label="settings"]');
    await page.selectOption('dialog select >> nth=2', 'ko');
    await look('settings in Korean');
    expect(found).toEqual([]);
  });

  it('everything is reached by the keyboard alone', async () => {
    const page = await show();
    await page.focus('.xterm-helper-textarea');
    const stops: string[] = [];
    for (let press = 0; press < 6; press++) {
      await page.keyboard.press('F6');
      stops.push(
        await page.evaluate(() => document.activeElement?.closest('section.panel')?.classList[1] ?? 'nowhere'),
      );
    }
    expect(new Set(stops)).toEqual(
      new Set(['panel-programs', 'panel-center', 'panel-time', 'panel-processes', 'panel-inspect']),
    );
    // From the programs' tabs into the first program, and run it by Enter.
    await page.focus('#tab-gallery');
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) === 'Run hello') break;
    }
    await page.keyboard.press('Enter');
    await seen(page, 'floor of the machine');
    // The way out of the editor.
    await page.click('#tab-editor');
    await page.waitForSelector('.cm-focused');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.cm-editor') === null)).toBe(true);
  });

  it('screen reader mode writes what the terminal shows as text', async () => {
    const page = await show();
    await page.click('button[data-label="settings"]');
    await page.getByLabel('Screen reader mode of the terminal').check();
    await page.locator('dialog').getByRole('button', { name: 'Close', exact: true }).click();
    await type(page, 'echo for my e"ars"\n');
    await page.waitForSelector('.xterm-accessibility-tree >> text=for my ears', { state: 'attached' });
    await page.waitForFunction(() =>
      document.querySelector('.xterm .live-region')?.textContent?.includes('for my ears'),
    );
  });

  it('with reduced motion nothing blinks and nothing glides', async () => {
    const page = await show({ with: { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } });
    await type(page, 'echo a\n');
    const moving = await page.evaluate(() => {
      const all = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element));
      const glides = all.filter(({ transitionDuration }) => !/^0s(, 0s)*$/.test(transitionDuration)).length;
      const blinks = all.filter(({ animationName }) => animationName !== 'none').length;
      return { glides, blinks, running: document.getAnimations().length };
    });
    expect(moving).toEqual({ glides: 0, blinks: 0, running: 0 });
    expect(await page.evaluate(() => badak.terminal(1)!.options.cursorBlink)).toBe(false);
  });

  it('on a phone a program is chosen, run and looked into, and nothing stands out of the screen', async () => {
    const page = await show({ with: PHONE });
    const view = (name: string): Promise<void> => page.tap(`.views [data-view="${name}"]`);
    await view('programs');
    await page.getByRole('button', { name: 'Run hello', exact: true }).tap();
    await seen(page, 'floor of the machine');
    expect(await page.isVisible('#panel-terminal')).toBe(true);
    for (const name of ['programs', 'terminal', 'timeline', 'inspect']) {
      await view(name);
      expect([name, await tooWide(page)]).toEqual([name, 0]);
    }
    await page.tap('tr[data-name="sh"] .link');
    await page.waitForSelector('.code .here');
    expect(await tooWide(page)).toBe(0);
    // Rows of threads have no more columns than the rest: names keep their room.
    await page.evaluate(() => badak.start('philosophers-broken'));
    await page.waitForSelector('.state[data-mode="deadlock"]');
    const name = page.locator('tr.thread .c-name').first();
    await name.waitFor();
    expect(await name.evaluate((cell) => cell.clientWidth)).toBeGreaterThan(100);
    expect(await name.evaluate((cell) => cell.scrollWidth - cell.clientWidth)).toBe(0);
    // As wide as the glass: no line of what the shell says first is broken.
    await view('terminal');
    expect(await page.evaluate(() => badak.terminal(1)!.cols)).toBeGreaterThan(38);
  });

  it('speaks Korean to those whose browser does, and its font comes along', async () => {
    const page = await show({ with: { viewport: { width: 1280, height: 800 }, locale: 'ko-KR' } });
    expect(await page.getAttribute('html', 'lang')).toBe('ko');
    await page.getByRole('tab', { name: '프로그램' }).click();
    await page.getByRole('button', { name: '실행 hello', exact: true }).click();
    await seen(page, 'floor of the machine');
    await idle(page);
    await page.waitForSelector('.state:text-is("할 일 없음")');
    await type(page, 'echo 안녕 badak\n');
    await page.waitForFunction(() => {
      const { active } = badak.terminal(1)!.buffer;
      for (let row = 0; row < active.length; row++) {
        const line = active.getLine(row)!;
        // Two cells a syllable.
        if (line.translateToString(true) === '안녕 badak') return line.getCell(0)!.getWidth() === 2;
      }
      return false;
    });
    const fonts = await page.evaluate(
      () => [...document.fonts].filter(({ family, status }) => /Nanum/.test(family) && status === 'loaded').length,
    );
    expect(fonts).toBeGreaterThan(0);
    const state = page.locator('tr[data-name="sh"] .c-state');
    expect(await state.textContent()).toBe('입력 대기');
    await page.click('button[data-label="settings"]');
    await page.selectOption('dialog select >> nth=2', 'en');
    expect(await state.textContent()).toBe('waits: input');
    expect(await state.evaluate((cell) => cell.scrollWidth - cell.clientWidth)).toBe(0);
  });
});

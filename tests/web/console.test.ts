// The page in a real browser: gallery, timeline, processes, stepping, reports of crashes.
import { describe, expect, it } from 'vitest';
import { addFile, idle, onePage, seen, terminalText, type } from './page.ts';

describe('console', () => {
  const shown = onePage();

  it('programs run in the shell, and are typed into', async () => {
    const page = shown();
    await page.evaluate(() => badak.start('primes 20'));
    await seen(page, '2 3 5 7 11 13 17 19');
    await idle(page);
    await page.evaluate(() => badak.start('guess'));
    await seen(page, 'Your guess?');
    await type(page, '1\n');
    await seen(page, 'Too small');
    await page.keyboard.press('Control+D');
    await idle(page);
  });

  it('programs chosen in the gallery run together and take turns on the timeline', async () => {
    const page = shown();
    for (const name of ['spinner', 'worker', 'mandelbrot'])
      await page.check(`[data-program="${name}"] input[type=checkbox]`);
    await page.click('.gallery-bar .primary');
    await seen(page, 'worker: step 5');
    await seen(page, 'spinner: done');
    await idle(page);
    const turns = await page.evaluate(() => {
      const pids: number[] = [];
      badak.timeline.each(0, Number.POSITIVE_INFINITY, (at) => {
        const { pid, state } = badak.timeline.piece(at);
        if (state === 'running' && pids.at(-1) !== pid) pids.push(pid);
        return undefined;
      });
      return pids;
    });
    expect(new Set(turns).size).toBeGreaterThanOrEqual(4);
    expect(turns.length).toBeGreaterThan(12);
  });

  it('threads that wait for a lock are drawn so, told when one points at them, and found in the table', async () => {
    const page = shown();
    await page.evaluate(() => badak.start('philosophers-broken'));
    await page.waitForSelector('.state[data-mode="deadlock"]');
    const rows = page.locator('tr.thread .c-state:text-is("waits: lock")');
    await rows.first().waitFor();
    expect(await rows.first().getAttribute('title')).toMatch(/^waits for the lock forks.*, held by thread \d+$/);
    // Who waits leads to the one that holds what it waits for.
    const waiter = await page.locator('tr.thread', { has: page.locator('.c-state:text-is("waits: lock")') }).first();
    await waiter.locator('.link').click();
    await page.click('#tab-registers');
    const subject = page.locator('.subject');
    await page.waitForSelector('.subject:has-text("waits for the lock forks")');
    const holder = /held by thread (\d+)/.exec((await subject.textContent())!)![1];
    await subject.getByRole('button', { name: `look at thread ${holder}` }).click();
    await page.waitForSelector(`.subject b:has-text("thread ${holder}")`);
    expect(await page.getAttribute(`tr.thread[data-tid="${holder}"]`, 'aria-selected')).toBe('true');
    const main = page.locator('tr.thread .c-state:text-is("waits: thread")');
    expect(await main.getAttribute('title')).toMatch(/^waits for the end of thread \d+$/);
    // All of it happened in the last microseconds.
    await page.focus('.timeline canvas');
    for (let press = 0; press < 15; press++) await page.keyboard.press('+');
    const shownTimes = await page.evaluate(() => {
      const found: { tid: number; pid: number; name: string }[] = [];
      badak.timeline.each(0, Number.POSITIVE_INFINITY, (at) => {
        const { state, tid, pid, word } = badak.timeline.piece(at);
        if (state === 'lock') found.push({ tid, pid, name: badak.timeline.lockName(pid, word) });
        return undefined;
      });
      return found;
    });
    expect(new Set(shownTimes.map(({ tid }) => tid)).size).toBeGreaterThan(2);
    expect(shownTimes.every(({ name }) => /^forks(\+\d+)?$/.test(name))).toBe(true);
    // Whoever points at the end of its lane: it still waits.
    const canvas = (await page.locator('.timeline canvas').boundingBox())!;
    const tells = await page.evaluate(
      async ({ x, y, height }) => {
        const element = document.querySelector<HTMLCanvasElement>('.timeline canvas')!;
        const texts = new Set<string>();
        for (let at = 20; at < height; at += 6) {
          element.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y + at }));
          texts.add(document.querySelector('.tip:not([hidden])')?.textContent ?? '');
        }
        const { data } = element.getContext('2d')!.getImageData(0, 0, element.width, element.height);
        const bad = Number.parseInt(getComputedStyle(element).getPropertyValue('--bad').trim().slice(1), 16);
        const red = [bad >> 16, (bad >> 8) & 0xff, bad & 0xff];
        let pixels = 0;
        for (let at = 0; at < data.length; at += 4)
          if (red.every((value, index) => data[at + index] === value)) pixels++;
        return { texts: [...texts], pixels };
      },
      { x: canvas.x + canvas.width - 40, y: canvas.y, height: canvas.height },
    );
    expect(
      tells.texts.filter((text) => /thread \d+: waits for the lock forks.*held by thread/.test(text)).length,
    ).toBeGreaterThan(2);
    expect(tells.pixels).toBeGreaterThan(50);
    await page.focus('.xterm-helper-textarea');
    await page.keyboard.press('Control+C');
    await idle(page);
  });

  it('the programs of the gallery are in the path of the shell, also one with a shared library', async () => {
    const page = shown();
    await page.evaluate(() => badak.machine.complete());
    await type(page, 'barrier-broken; tour\n');
    await seen(page, 'shapes: good bye');
    expect(await terminalText(page)).not.toContain('not found');
  });

  it('processes are stopped, continued and killed from the table', async () => {
    const page = shown();
    await addFile(page, 'loop.s', '.globl _start\n_start: j _start\n');
    const row = page.locator('tr[data-name="loop"]');
    await row.getByRole('button', { name: /^Stop \d/ }).click();
    await page.waitForSelector('tr[data-name="loop"][data-state="stopped"]');
    await row.getByRole('button', { name: /^Continue \d/ }).click();
    await page.waitForSelector('tr[data-name="loop"][data-state="running"]');
    await row.getByRole('button', { name: /^Kill \d/ }).click();
    await idle(page);
  });

  it('a paused machine goes on instruction by instruction, with registers and source', async () => {
    const page = shown();
    await addFile(page, 'asks.s', '.globl _start\n_start: li t0, 172\n ecall\n addi s0, s0, 1\n j _start\n');
    await page.click('tr[data-name="asks"] .link');
    await page.waitForSelector('.code .here >> text=/asks|_start|addi|ecall|j /');
    await page.click('#toggle');
    await page.waitForSelector('.state[data-mode="paused"]');
    const here = (): Promise<string | null> => page.textContent('.code .here');
    const moved = (from: string | null): Promise<unknown> =>
      page.waitForFunction((before) => {
        const now = document.querySelector('.code .here')?.textContent;
        return now !== undefined && now !== before;
      }, from);
    for (let step = 0; step < 3; step++) {
      const before = await here();
      await page.getByRole('button', { name: 'One instruction', exact: true }).click();
      await moved(before);
    }
    const calls = (): Promise<number> =>
      page.evaluate(() => badak.machine.screen!.processes.find(({ name }) => name === 'asks')!.threads[0]!.syscalls);
    const asked = await calls();
    await page.getByRole('button', { name: 'To the next system call', exact: true }).click();
    await page.waitForFunction(
      (count) =>
        badak.machine.screen!.processes.find(({ name }) => name === 'asks')!.threads[0]!.syscalls === count + 1,
      asked,
    );
    await page.click('#toggle');
    await page.focus('.xterm-helper-textarea');
    await page.keyboard.press('Control+C');
    await idle(page);
  });

  it('a program is written, assembled and linked in the machine, and kept', async () => {
    const page = shown();
    await addFile(page, 'seven.s', '.globl main\nmain: li a0, 7\n ret\n');
    await page.waitForSelector('.log-end >> text=exit 7', { state: 'attached' });
    await idle(page);
    await type(page, 'as seven.s -o seven.o && ld seven.o -o seven; ./seven; echo "is $?" > said\n');
    await page.waitForSelector('[data-file="said"]', { state: 'attached' });
    await page.reload();
    await idle(page);
    await type(page, 'cat said\n');
    await seen(page, 'is 7');
  });

  it('what is added and is no program is only kept; names may have blanks', async () => {
    const page = shown();
    await addFile(page, 'notes.txt', 'nothing to run\n');
    await page.waitForSelector('.log-info >> text=notes.txt is in /home now', { state: 'attached' });
    await addFile(page, "it's mine.s", '.globl main\nmain: li a0, 9\n ret\n');
    await page.waitForSelector('[data-values*="it\'s mine"] >> text=exit 9', { state: 'attached' });
    await idle(page);
    expect(await terminalText(page)).not.toContain('not found');
    await type(page, 'cat notes.txt; rm notes.txt *mine.s\n');
    await seen(page, 'nothing to run');
    await page.waitForSelector('[data-file="notes.txt"]', { state: 'detached' });
  });

  it('a crash is reported with its place in the source', async () => {
    const page = shown();
    await page.evaluate(() => badak.start('crashes null'));
    await page.click('#tab-log');
    await page.waitForSelector('.log-crash');
    const text = await page.textContent('.log-crash');
    expect(text).toContain('SIGSEGV');
    expect(text).toContain('crashes.s:');
  });
});

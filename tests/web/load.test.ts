// The page under load: many processes at once, many runs after another, a worker that fails or does not answer.
import type { Page } from 'playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { type Heaps, watchHeaps } from './heaps.ts';
import { addFile, idle, type OpenPage, openPage, seen } from './page.ts';

let open: OpenPage;

afterEach(async () => {
  await open.context.close();
  expect(open.errors).toEqual([]);
});

describe('load', () => {
  it('a worker that crashes is reported, and the machine starts again', async () => {
    open = await openPage();
    const { page } = open;
    const worker = page.workers().find((each) => each.url().includes('machine.worker'))!;
    await worker.evaluate(() => {
      setTimeout(() => {
        throw new Error('a fault of its own');
      });
    });
    const banner = await page.waitForSelector('.banner:not([hidden])');
    expect(await banner.textContent()).toContain('a fault of its own');
    open.errors.length = 0;
    await page.click('.banner:not([hidden]) .primary');
    await page.waitForSelector('.banner:not([hidden])', { state: 'detached' });
    await idle(page);
    await page.evaluate(() => badak.start('hello'));
    await seen(page, 'floor of the machine');
  });

  it('a worker that does not answer for two seconds is offered for restart', async () => {
    open = await openPage();
    const { page } = open;
    const worker = page.workers().find((each) => each.url().includes('machine.worker'))!;
    worker
      .evaluate(() => {
        for (;;);
      })
      .catch(() => undefined);
    const banner = await page.waitForSelector('.banner:not([hidden])');
    expect(await banner.textContent()).toContain('does not answer');
    await page.click('.banner:not([hidden]) .primary');
    await page.waitForSelector('.banner:not([hidden])', { state: 'detached' });
    await idle(page);
    await page.evaluate(() => badak.start('hello'));
    await seen(page, 'floor of the machine');
  });

  it('fifty processes leave the page smooth', async () => {
    open = await openPage();
    const { page } = open;
    await addFile(page, 'loop.s', '.globl _start\n_start: j _start\n');
    await page.waitForSelector('tr[data-name="loop"]');
    await page.evaluate(() => badak.start(`${'loop & '.repeat(48)}loop`));
    await page.waitForFunction(() => document.querySelectorAll('tr[data-name="loop"]').length === 50);
    const frames = await page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const times: number[] = [];
          const start = performance.now();
          const frame = (now: number): void => {
            times.push(now);
            if (now - start < 1500) requestAnimationFrame(frame);
            else resolve(times.slice(1).map((time, index) => time - times[index]!));
          };
          requestAnimationFrame(frame);
        }),
    );
    frames.sort((a, b) => a - b);
    const at = (share: number): string => frames[Math.floor(share * (frames.length - 1))]!.toFixed(1);
    console.log(`50 processes: ${frames.length} frames, median ${at(0.5)} ms, 95% ${at(0.95)} ms, longest ${at(1)} ms`);
    expect(frames.length).toBeGreaterThan(5);
  });

  it('many runs leave nothing behind: no frame of the machine, nothing on the heaps of page and worker', async () => {
    open = await openPage();
    const { page } = open;
    const runs = process.env['BADAK_LONG'] === '1' ? 1000 : 60;
    const heaps = await watchHeaps(page);
    const used = [...(await manyRuns(page, runs / 3))];
    const before = await heaps();
    used.push(...(await manyRuns(page, (2 * runs) / 3)));
    const after = await heaps();
    const perRun = (name: keyof Heaps): number => (after[name] - before[name]) / ((2 * runs) / 3);
    console.log(
      `${runs} runs: page ${kilo(before.page)} to ${kilo(after.page)} kB, worker ${kilo(before.worker)} to ${kilo(after.worker)} kB`,
    );
    expect(used.at(-1)).toBe(used[0]);
    expect(after.listeners).toBe(before.listeners);
    // The terminal keeps its lines and the recording the inputs; code that is compiled late counts, too, in short runs.
    const most = runs < 1000 ? 24_000 : 6000;
    expect(perRun('page')).toBeLessThan(most);
    expect(perRun('worker')).toBeLessThan(most);
  });
});

const kilo = (bytes: number): string => (bytes / 1000).toFixed(0);

/** Runs a program so many times; frames of the machine that are in use after each. */
function manyRuns(page: Page, runs: number): Promise<number[]> {
  return page.evaluate(async (count) => {
    const { machine } = badak;
    const over = (): Promise<number> =>
      new Promise((resolve) => {
        let ran = false;
        const off = machine.screens.on(({ processes, framesUsed, instructions, mode }) => {
          ran ||= instructions > before;
          if (!ran || mode !== 'idle' || processes.length > 1) return;
          off();
          resolve(framesUsed);
        });
      });
    let before = 0;
    const frames: number[] = [];
    for (let run = 0; run < count; run++) {
      before = machine.screen?.instructions ?? 0;
      const ended = over();
      await badak.start('hello');
      frames.push(await ended);
    }
    return frames;
  }, runs);
}

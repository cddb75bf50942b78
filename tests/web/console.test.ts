// The page in a real browser: terminal, gallery, timeline, Ctrl-C, stepping, the way back from a crash.
import { afterEach, describe, expect, it } from 'vitest';
import { addFile, idle, type OpenPage, openPage, seen, terminalText, type } from './page.ts';

/** Touches one page after the other of a mapping, and gives it back. */
const FAULTS = `.globl _start
_start: li a0, 0
 li a1, 65536
 li a2, 3
 li a3, 34
 li a4, -1
 li a5, 0
 li t0, 222
 ecall
 mv s0, a0
 li s1, 16
 li t1, 4096
1: sw zero, 0(s0)
 add s0, s0, t1
 addi s1, s1, -1
 bnez s1, 1b
 li t1, 65536
 sub a0, s0, t1
 mv a1, t1
 li t0, 215
 ecall
 j _start
`;

let open: OpenPage;

afterEach(async () => {
  await open.context.close();
  expect(open.errors).toEqual([]);
});

describe('console', () => {
  it('programs run in the shell, and are typed into', async () => {
    open = await openPage();
    const { page } = open;
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
    open = await openPage();
    const { page } = open;
    for (const name of ['spinner', 'worker', 'mandelbrot'])
      await page.check(`[data-program="${name}"] input[type=checkbox]`);
    await page.click('.gallery-bar .primary');
    await seen(page, 'worker: step 5');
    await seen(page, 'spinner: done');
    await idle(page);
    const turns = await page.evaluate(() => {
      const pids: number[] = [];
      badak.timeline.each(0, Number.POSITIVE_INFINITY, (at) => {
        const { pid } = badak.timeline.piece(at);
        if (pids.at(-1) !== pid) pids.push(pid);
        return undefined;
      });
      return pids;
    });
    expect(new Set(turns).size).toBeGreaterThanOrEqual(4);
    expect(turns.length).toBeGreaterThan(12);
  });

  it.each([
    ['a tight loop', '.globl _start\n_start: j _start\n'],
    ['a storm of system calls', '.globl _start\n_start: li t0, 172\n ecall\n j _start\n'],
    ['a loop of faults', FAULTS],
  ])('Ctrl-C ends %s', async (what, source) => {
    open = await openPage();
    const { page } = open;
    await addFile(page, 'loop.s', source);
    // It has had the processor for a while.
    await page.waitForFunction(() => {
      const loop = badak.machine.screen?.processes.find(({ name }) => name === 'loop');
      return (loop?.threads[0]?.cycles ?? 0) > 1e6;
    });
    const before = Date.now();
    await page.focus('.xterm-helper-textarea');
    await page.keyboard.press('Control+C');
    await idle(page);
    console.log(`Ctrl-C of ${what} took ${Date.now() - before} ms`);
    expect(await page.textContent('.log-lines')).toContain('SIGINT');
  });

  it('the programs of the gallery are in the path of the shell, also one with a shared library', async () => {
    open = await openPage();
    const { page } = open;
    await page.evaluate(() => badak.machine.completed());
    await type(page, 'barrier-broken; tour\n');
    await seen(page, 'shapes: good bye');
    expect(await terminalText(page)).not.toContain('not found');
  });

  it('two terminals stand side by side; F6 goes to the second one', async () => {
    open = await openPage();
    const { page } = open;
    await page.click('[data-label="split"]');
    await seen(page, '$', 2);
    await idle(page);
    for (const panel of ['#panel-terminal', '#panel-terminal-2']) expect(await page.isVisible(panel)).toBe(true);
    await page.keyboard.type('tty\n');
    await seen(page, '/dev/tty2', 2);
    await page.focus('#panel-terminal .xterm-helper-textarea');
    await page.keyboard.press('F6');
    await page.keyboard.type('echo again\n');
    await seen(page, 'again', 2);
    await page.click('[data-label="split"]');
    expect(await page.isVisible('#panel-terminal-2')).toBe(false);
  });

  it('processes are stopped, continued and killed from the table', async () => {
    open = await openPage();
    const { page } = open;
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
    open = await openPage();
    const { page } = open;
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

  it('another terminal has a shell of its own, and goes when that ends', async () => {
    open = await openPage();
    const { page } = open;
    await page.click('[data-label="openTerminal"]');
    await seen(page, '$', 2);
    await idle(page);
    await type(page, 'tty\n');
    await seen(page, '/dev/tty2', 2);
    expect(await terminalText(page, 1)).not.toContain('tty');
    await type(page, 'exit\n');
    await page.waitForSelector('#tab-terminal-2', { state: 'detached' });
  });

  it('a program is written, assembled and linked in the machine, and kept', async () => {
    open = await openPage();
    const { page } = open;
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

  it('a crash is reported with its place in the source', async () => {
    open = await openPage();
    const { page } = open;
    await page.evaluate(() => badak.start('crashes null'));
    await page.click('#tab-log');
    await page.waitForSelector('.log-crash');
    const text = await page.textContent('.log-crash');
    expect(text).toContain('SIGSEGV');
    expect(text).toContain('crashes.s:');
  });

  it('a worker that is gone is noticed, and the machine starts again', async () => {
    open = await openPage();
    const { page } = open;
    await page.evaluate(() => badak.machine.crash());
    await page.waitForSelector('.banner:not([hidden])');
    await page.click('.banner button');
    await page.waitForSelector('.banner', { state: 'hidden' });
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

  it('many runs leave nothing behind', async () => {
    open = await openPage();
    const { page } = open;
    const runs = process.env['BADAK_LONG'] === '1' ? 1000 : 60;
    const used = await page.evaluate(async (count) => {
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
    expect(used.at(-1)).toBe(used[0]);
  });
});

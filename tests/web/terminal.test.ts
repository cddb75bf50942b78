// The terminals of the page: Ctrl-C at any moment, sizes, floods of output, several of them.
import { describe, expect, it } from 'vitest';
import { addFile, idle, onePage, seen, terminalText, type } from './page.ts';

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

/** Tells the size of its terminal when that has changed. */
const SIZES = `.include "flags.inc"
 .include "signals.inc"
.globl main
main: addi sp, sp, -16
 sw ra, 12(sp)
 li a0, SIGWINCH
 la a1, told
 call signal
 la a0, ready
 call printf
 li a0, 0
 call fflush
1: call pause
 li a0, 0
 li a1, TIOCGWINSZ
 mv a2, sp
 call ioctl
 la a0, size
 lhu a1, 2(sp)
 lhu a2, 0(sp)
 call printf
 li a0, 0
 call fflush
 j 1b
told: ret
.section .rodata
ready: .asciz "waits for sizes\\n"
size: .asciz "now %u by %u\\n"
`;

describe('terminal', () => {
  const shown = onePage();

  it.each([
    ['a tight loop', '.globl _start\n_start: j _start\n'],
    ['a storm of system calls', '.globl _start\n_start: li t0, 172\n ecall\n j _start\n'],
    ['a loop of faults', FAULTS],
  ])('Ctrl-C ends %s', async (what, source) => {
    const page = shown();
    await addFile(page, 'loop.s', source);
    // It has had the processor for a while.
    await page.waitForFunction(() => {
      const loop = badak.machine.screen?.processes.find(({ name }) => name === 'loop');
      return (loop?.threads[0]?.cycles ?? 0) > 1e6;
    });
    await page.focus('.xterm-helper-textarea');
    // Measured in the page, from the key to the report of the signal and to the prompt; it listens before the key comes.
    const took = await page.evaluateHandle(() => ({
      found: new Promise<{ signal: number; prompt: number }>((resolve) => {
        const found = { signal: 0, prompt: 0 };
        let start = 0;
        addEventListener('keydown', ({ key }) => key.toLowerCase() === 'c' && (start = performance.now()), {
          capture: true,
        });
        const offMessages = badak.machine.messages.on(({ text }) => {
          if (typeof text !== 'string' && text.values?.['status'] === 'SIGINT')
            found.signal = performance.now() - start;
        });
        const offOutput = badak.machine.output.on(({ bytes }) => {
          if (start === 0 || !new TextDecoder().decode(bytes).includes('$ ')) return;
          found.prompt = performance.now() - start;
          offMessages();
          offOutput();
          resolve(found);
        });
      }),
    }));
    await page.keyboard.press('Control+C');
    const { signal, prompt } = await took.evaluate(({ found }) => found);
    console.log(`Ctrl-C of ${what}: signal after ${signal.toFixed(0)} ms, prompt after ${prompt.toFixed(0)} ms`);
    await idle(page);
    expect(await page.textContent('.log-lines')).toContain('SIGINT');
  });

  it('a new size reaches the program as SIGWINCH', async () => {
    const page = shown();
    await addFile(page, 'sizes.s', SIZES);
    await seen(page, 'waits for sizes');
    await page.setViewportSize({ width: 1400, height: 700 });
    await seen(page, 'now ');
    const size = await page.evaluate(() => `now ${badak.terminal(1)!.cols} by ${badak.terminal(1)!.rows}`);
    await seen(page, size);
    await page.focus('.xterm-helper-textarea');
    await page.keyboard.press('Control+C');
    await idle(page);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('a flood of output: every line arrives, the machine waits for the page, frames go on', async () => {
    const page = shown();
    await page.evaluate(() => badak.machine.complete());
    const watched = page.evaluate(
      () =>
        new Promise<{ bytes: number; lines: number; owed: number; frames: number }>((resolve) => {
          const { machine } = badak;
          const found = { bytes: 0, lines: 0, owed: 0, frames: 0 };
          const written = machine.written.bind(machine);
          let owed = 0;
          machine.written = (bytes) => {
            owed -= bytes;
            written(bytes);
          };
          machine.output.on(({ bytes }) => {
            owed += bytes.length;
            found.owed = Math.max(found.owed, owed);
            found.bytes += bytes.length;
            for (const byte of bytes) if (byte === 10) found.lines++;
            if (new TextDecoder().decode(bytes).includes('flooded')) resolve(found);
          });
          const frame = (): void => {
            found.frames++;
            requestAnimationFrame(frame);
          };
          requestAnimationFrame(frame);
        }),
    );
    const used = await page.evaluate(() => badak.machine.screen!.framesUsed);
    await type(page, "seq 300000; printf 'flo%s\\n' oded\n");
    const { bytes, lines, owed, frames } = await watched;
    const digits = Array.from({ length: 300_000 }, (_, index) => String(index + 1).length).reduce((a, b) => a + b);
    // The line that was typed comes before, the word after them.
    expect(lines).toBeGreaterThanOrEqual(300_001);
    expect(bytes).toBeGreaterThan(digits + 2 * 300_000);
    expect(bytes).toBeLessThan(digits + 2 * 300_000 + 500);
    // What the page may owe, and what one window may add to it.
    console.log(`flood: ${bytes} bytes, at most ${owed} of them on their way, ${frames} frames`);
    expect(owed).toBeLessThan(1024 * 1024);
    expect(frames).toBeGreaterThan(10);
    expect(await terminalText(page)).toContain('299998\n299999\n300000\nflooded');
    await idle(page);
    expect(await page.evaluate(() => badak.machine.screen!.framesUsed)).toBeLessThanOrEqual(used + 64);
  });

  it('Ctrl-C ends a flood', async () => {
    const page = shown();
    await type(page, 'output-flood 100000000\n');
    await seen(page, 'all work and no play');
    await page.keyboard.press('Control+C');
    await idle(page);
    await type(page, 'echo qui"et"\n');
    await seen(page, 'quiet');
  });

  it('what was typed is held until the programs are there, and Ctrl-C drops it', async () => {
    const page = shown();
    await page.click('[data-label="restart"]');
    await idle(page);
    expect(await page.evaluate(() => badak.machine.isComplete())).toBe(false);
    await page.evaluate(() => {
      // The programs come late.
      const { machine } = badak;
      const complete = machine.complete.bind(machine);
      let release = (): void => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      machine.complete = () => held.then(complete);
      Object.assign(globalThis, { release });
    });
    await type(page, 'echo dro"pped"\n');
    await page.keyboard.press('Control+C');
    await type(page, 'seq 3 | tr 2 t\n');
    await page.evaluate(() => (globalThis as unknown as { release(): void }).release());
    await page.waitForFunction(() => badak.machine.isComplete());
    await idle(page);
    const text = await terminalText(page);
    expect(text).toContain('\n1\nt\n3\n');
    expect(text).not.toContain('dropped');
  });

  it('two terminals stand side by side; F6 goes to the second one', async () => {
    const page = shown();
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
    await page.click('#tab-terminal-2');
    await type(page, 'exit\n');
    await page.waitForSelector('#tab-terminal-2', { state: 'detached' });
  });

  it('another terminal has a shell of its own, and goes when that ends', async () => {
    const page = shown();
    await page.click('[data-label="openTerminal"]');
    await seen(page, '$', 2);
    await idle(page);
    await type(page, 'tty\n');
    await seen(page, '/dev/tty2', 2);
    expect(await terminalText(page, 1)).not.toContain('tty');
    await type(page, 'exit\n');
    await page.waitForSelector('#tab-terminal-2', { state: 'detached' });
  });
});

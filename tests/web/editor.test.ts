// The editor's help, the user's files as a whole, and the benchmark's tab.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/cli.ts';
import { addFile, idle, onePage, seen, type } from './page.ts';

const WRITTEN = `        .include "syscalls.inc"
        .globl  _start
_start: li      a0, 5
        li      t0, SYS_exit
        ecall
`;

const { folder } = scratchFolder();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openEditor(page: Page, text: string): Promise<void> {
  await page.click('#tab-editor');
  await page.click('.cm-content');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
  await page.waitForSelector('.editor-bar .status:text-is("no errors")');
}

async function textOf(download: Download): Promise<string> {
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return readFileSync(path, 'utf8');
}

describe('editor, files, benchmark', () => {
  const shown = onePage();

  it('hovering over an instruction, and over a system call, tells what it does', async () => {
    const page = shown();
    await openEditor(page, WRITTEN);
    await page.hover('.cm-line >> text=ecall');
    const instruction = await page.waitForSelector('.cm-tooltip-hover pre');
    expect(await instruction.textContent()).toContain('ecall');
    await page.mouse.move(5, 5);
    await page.waitForSelector('.cm-tooltip-hover', { state: 'detached' });
    const line = page.locator('.cm-line', { hasText: 'SYS_exit' });
    const box = (await line.boundingBox())!;
    const width = await line.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().width;
    });
    await page.mouse.move(box.x + width - 12, box.y + box.height / 2, { steps: 3 });
    const call = await page.waitForSelector('.cm-tooltip-hover pre');
    expect(await call.textContent()).toContain('exit(status: int)   number 93');
    await page.mouse.move(5, 5);
  });

  it('an error offers its fix, which is taken by the keyboard', async () => {
    const page = shown();
    await openEditor(page, WRITTEN);
    await page.click('.cm-content');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(WRITTEN.replace('ecall', 'ecal'));
    await page.waitForSelector('.editor-bar .status.bad');
    await page.keyboard.press('F8');
    await page.click('.cm-diagnosticAction');
    await page.waitForSelector('.editor-bar .status:text-is("no errors")');
    expect(await page.textContent('.cm-content')).toContain('ecall');
  });

  it('"run beside the others" runs in the background of the same shell', async () => {
    const page = shown();
    await openEditor(page, '.globl _start\n_start: j _start\n');
    await button(page, 'Run beside the others').click();
    await page.waitForSelector('tr[data-state="running"]');
    await page.click('#tab-terminal');
    await type(page, 'echo st"ill" here\n');
    await seen(page, 'still here');
    await page
      .getByRole('button', { name: /^Kill \d/ })
      .first()
      .click();
    await page.locator('tr[data-state="running"] button[aria-label^="Kill"]').click();
    await page.waitForSelector('tr[data-state="running"]', { state: 'detached' });
    await idle(page);
  });

  it('all files are exported, removed, and imported again; a file that is no export is refused', async () => {
    const page = shown();
    await addFile(page, 'seven.s', WRITTEN.replace('a0, 5', 'a0, 7'));
    await page.waitForSelector('.log-end >> text=exit 7', { state: 'attached' });
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Export').click()]);
    expect(download.suggestedFilename()).toBe('badak-files.json');
    const text = await textOf(download);
    expect(Object.keys((JSON.parse(text) as { files: object }).files)).toContain('seven.s');
    await button(page, 'Reset').click();
    await page.locator('dialog').getByRole('button', { name: 'Cancel' }).click();
    expect(await page.isVisible('[data-file="seven.s"]')).toBe(true);
    await button(page, 'Reset').click();
    await page.locator('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.waitForSelector('[data-file]', { state: 'detached' });
    await page.click('#tab-terminal');
    await type(page, 'ls | tr a-z A-Z; echo do"ne"\n');
    expect(await seen(page, 'done')).not.toContain('SEVEN');
    const give = (content: string): Promise<void> =>
      page.setInputFiles('#panel-files input[accept=".json"]', {
        name: 'given.json',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      });
    await give('{"no": "export"}');
    await page.waitForSelector('.log-crash >> text=given.json: this is no export', { state: 'attached' });
    await give(text);
    await page.waitForSelector('[data-file="seven.s"]');
    await type(page, 'head -n 1 seven.s\n');
    await seen(page, 'syscalls.inc');
  });

  it('the benchmark draws its chart and gives its report', async () => {
    const page = shown();
    await page.click('#tab-bench');
    await page.fill('.bench-filter', 'nothing like it');
    await page.press('.bench-filter', 'Enter');
    await page.waitForSelector('.bench-bar .status:text("no benchmark has")');
    await page.fill('.bench-filter', 'sieve');
    await page.check('.bench-bar .quick input');
    await button(page, 'Start').click();
    await page.waitForSelector('.bench-body .uplot canvas');
    expect(await page.locator('.bench-body tbody tr').count()).toBeGreaterThan(1);
    const drawn = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.bench-body canvas')!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return data.some((value, at) => at % 4 === 3 && value > 0);
    });
    expect(drawn).toBe(true);
    const save = page.locator('.bench-bar').getByRole('button', { name: 'Download' });
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const report = JSON.parse(await textOf(download)) as { results: { id: string; lanes: { medianRate: number }[] }[] };
    expect(report.results.map(({ id }) => id)).toContain('interpreter/sieve');
    expect(report.results[0]!.lanes.every(({ medianRate }) => medianRate > 0)).toBe(true);
  });
});

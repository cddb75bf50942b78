// What the page keeps and gives away: editor and files, links, recordings, work without a network, accessibility.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { readShare } from '../../src/host/share.ts';
import { scratchFolder } from '../support/cli.ts';
import { addFile, idle, type OpenPage, openPage, seen, type } from './page.ts';
import { servePage } from './serve.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLI = join(ROOT, 'dist/bin/badak.js');
const { folder } = scratchFolder();
let open: OpenPage;

afterEach(async () => {
  await open.context.close();
  expect(open.errors).toEqual([]);
});

/** Replaces the text of the editor. */
async function writeSource(page: Page, text: string): Promise<void> {
  await page.click('.cm-content');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

const SOURCE = `.include "syscalls.inc"
.globl _start
_start:
  addi a0, zero, 7
  li t0, SYS_exit
  ecall
`;

describe('keeping and sharing', () => {
  it('the editor shows an error, its fix, and runs the program; a reload keeps the file', async () => {
    open = await openPage();
    const { page } = open;
    await page.click('#tab-editor');
    await page.waitForSelector('.cm-content');
    await writeSource(page, SOURCE.replace('addi', 'addj'));
    await page.waitForSelector('.editor-bar .status.bad');
    await page.waitForSelector('.cm-lintRange-error');
    await writeSource(page, SOURCE);
    await page.waitForSelector('.editor-bar .status:not(.bad)');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.log-end >> text=exit 7', { state: 'attached' });
    await page.reload();
    await idle(page);
    await page.click('#tab-files');
    await page.waitForSelector('[data-file="untitled.s"]');
    await page.click('#tab-editor');
    await page.waitForSelector('.cm-content >> text=SYS_exit');
  });

  it('a file that is removed on one side of /home is gone on the other', async () => {
    open = await openPage();
    const { page } = open;
    await type(page, 'echo one > one; echo two > two\n');
    await page.click('#tab-files');
    await page.waitForSelector('[data-file="two"]');
    await page.getByRole('button', { name: 'Remove one', exact: true }).click();
    await page.waitForSelector('[data-file="one"]', { state: 'detached' });
    await type(page, 'ls one; rm two\n');
    await seen(page, 'No such file');
    await page.waitForSelector('[data-file="two"]', { state: 'detached' });
  });

  it('an executable that is dropped on the page runs', async () => {
    open = await openPage();
    const { page } = open;
    const elf = join(folder, 'greeting');
    execFileSync(process.execPath, [CLI, 'build', join(ROOT, 'programs/first/hello.s'), '-o', elf]);
    await page.evaluate(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], 'greeting'));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      },
      [...readFileSync(elf)],
    );
    await seen(page, 'floor of the machine');
  });

  it('a link opens the same run, here and on the command line', async () => {
    open = await openPage();
    const { page, context } = open;
    await addFile(page, 'seven.s', SOURCE);
    await page.waitForSelector('.log-end >> text=exit 7', { state: 'attached' });
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const link = await page.inputValue('#share-link');
    expect((await readShare(link)).programs.map(({ name }) => name)).toEqual(['seven']);
    const other = await openPage({ hash: link.slice(link.indexOf('#')), context });
    await other.page.getByRole('button', { name: 'Run it', exact: true }).click();
    await other.page.waitForSelector('.log-end >> text=exit 7', { state: 'attached' });
    expect(() => execFileSync(process.execPath, [CLI, 'run', link])).toThrow(expect.objectContaining({ status: 7 }));
  });

  it('a recording of the page is the same run in Node, to the last bit', async () => {
    open = await openPage();
    const { page } = open;
    await page.evaluate(() => badak.start('spinner & worker & pipe & fork-tree'));
    await seen(page, 'spinner: done');
    await idle(page);
    const recorded = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          badak.machine.recordings.on(({ text }) => resolve(text));
          badak.machine.record(2);
        }),
    );
    const file = join(folder, 'run.badak');
    writeFileSync(file, await recorded);
    // The status is that of the first program that did not end with 0; 125 if the runs differ.
    const replay = spawnSync(process.execPath, [CLI, 'run', '--replay', file], { encoding: 'utf8' });
    expect(replay.stderr).not.toContain('differently');
    expect({ status: replay.status, said: replay.stderr }).not.toMatchObject({ status: 125 });
    expect(replay.stdout).toContain('worker: step 5');
  });

  it('the page opens after the first visit when its server is gone', async () => {
    const server = await servePage();
    open = await openPage({ url: server.url, keeps: true });
    const { page } = open;
    // Once it is used, all of it is kept.
    await page.evaluate(() => badak.start('hello'));
    await seen(page, 'floor of the machine');
    const all = /ALL = .*?JSON.parse\('(.*?)'\)/.exec(readFileSync(join(ROOT, 'dist-web/sw.js'), 'utf8'))![1]!;
    await page.evaluate(async (files) => {
      for (const file of files) while ((await caches.match(file, { ignoreVary: true })) === undefined);
    }, JSON.parse(all) as string[]);
    await server.close();
    await page.reload();
    await idle(page);
    await page.click('#tab-editor');
    await page.waitForSelector('.cm-content');
    await page.evaluate(() => badak.start('hello'));
    await seen(page, 'floor of the machine');
  });

  it('every file of the page comes from its own folder', async () => {
    open = await openPage();
    const urls = await open.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(urls.filter((url) => !url.startsWith(inject('pageUrl')))).toEqual([]);
  });
});

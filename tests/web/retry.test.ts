// What cannot be fetched is said, and tried again without a reload: programs, assembler, editor, benchmark, the page itself.
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addFile, connect, idle, type OpenPage, openPage, seen, terminalText, type } from './page.ts';
import { servePage } from './serve.ts';

let broken: RegExp | undefined;
let server: Awaited<ReturnType<typeof servePage>>;
let open: OpenPage;

beforeAll(async () => {
  server = await servePage((path) => broken?.test(path) === true);
});
afterAll(() => server.close());
afterEach(async () => {
  broken = undefined;
  await open.context.close();
});

/** A page whose server does not give out what matches. */
async function show(what: RegExp | undefined): Promise<Page> {
  broken = what;
  open = await openPage({ url: server.url });
  return open.page;
}

/** Prints qp. */
const COUNTS = 'seq 40 | wc -l | tr 04 pq\n';

const tryAgain = (page: Page): Promise<void> => page.locator('button:visible', { hasText: 'Try again' }).click();

describe('what could not be fetched', () => {
  it('the programs: the banner tells which file and why; commands of the shell work meanwhile', async () => {
    const page = await show(/page-rest/);
    await type(page, 'echo he"re"; seq 2\n');
    await seen(page, 'seq: not found');
    expect(await terminalText(page)).toContain('\nhere\n');
    const banner = page.locator('.banner:visible');
    expect(await banner.textContent()).toMatch(/programs .* could not be loaded.*page-rest.*503/);
    await tryAgain(page);
    await banner.waitFor({ state: 'visible' });
    broken = undefined;
    await tryAgain(page);
    await page.waitForFunction(() => badak.machine.isComplete());
    await banner.waitFor({ state: 'hidden' });
    await type(page, COUNTS);
    await seen(page, 'qp');
  });

  it('the next line tries again by itself', async () => {
    const page = await show(/page-rest/);
    await type(page, 'seq 2\n');
    await seen(page, 'seq: not found');
    broken = undefined;
    await type(page, COUNTS);
    await seen(page, 'qp');
    await page.waitForSelector('.banner:not([hidden])', { state: 'detached' });
  });

  it('the assembler: the program runs at the second try', async () => {
    const page = await show(/libbadak/);
    await addFile(page, 'seven.s', '.globl main\nmain: li a0, 7\n ret\n');
    await page.waitForSelector('.banner:not([hidden]) >> text=The assembler could not be loaded');
    broken = undefined;
    await tryAgain(page);
    await page.waitForSelector('.log-end >> text=exit 7', { state: 'attached' });
  });

  it('editor, source and benchmark: each says so where it would be', async () => {
    const page = await show(/code-editor|kernels-|hello-/);
    await page.click('#tab-editor');
    await page.waitForSelector('.editor-host >> text=The editor could not be loaded');
    await page.getByRole('button', { name: 'Edit hello', exact: true }).click();
    await page.waitForSelector('.banner:not([hidden]) >> text=The source could not be loaded');
    await page.click('#tab-bench');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.waitForSelector('.bench-bar .status:has-text("could not be fetched")');
    broken = undefined;
    await page.locator('.banner:visible').getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('.cm-content >> text=SYS_write');
    expect(await page.isVisible('.editor-host >> text=could not')).toBe(false);
  });

  it('the page itself', async () => {
    broken = /assets\/console-/;
    const context = await (await connect()).newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    open = { page, context, errors: [] };
    await page.goto(server.url);
    await page.waitForSelector('[role=alert] >> text=The page could not be loaded');
    broken = undefined;
    await tryAgain(page);
    await idle(page);
  });
});

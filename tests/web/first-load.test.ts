// What a first visit costs: every file that the server is asked for until the prompt is there, compressed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { idle, type OpenPage, openPage, seen, type } from './page.ts';
import { servePage } from './serve.ts';

const DIST = fileURLToPath(new URL('../../dist-web', import.meta.url));
const AIM_BYTES = 600_000;

/** Bytes of a file as servers send it that compress what is not compressed. */
function sentBytes(path: string): number {
  const bytes = readFileSync(join(DIST, path));
  return Math.min(bytes.length, gzipSync(bytes).length);
}

let open: OpenPage;

afterEach(async () => {
  await open.context.close();
  expect(open.errors).toEqual([]);
});

describe('first load', () => {
  it('stays below 600 kB compressed, and is all that the page needs to come up without a server', async () => {
    const asked = new Set<string>();
    const server = await servePage((path) => asked.add(path === '/' ? 'index.html' : path.slice(1)));
    open = await openPage({ url: server.url, keeps: true });
    const { page } = open;
    // It has stored what it came up with; that asks for nothing more.
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    const first = [...asked].sort();
    const total = first.map(sentBytes).reduce((a, b) => a + b);
    console.log(`first load: ${(total / 1000).toFixed(0)} kB in ${first.length} files`);
    expect(total).toBeLessThan(AIM_BYTES);
    expect(first.filter((path) => /code-editor|uPlot|page-rest|assembler|bench|nanum/.test(path))).toEqual([]);
    const stored = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname.slice(1) || 'index.html');
    });
    expect(stored.sort()).toEqual(first.filter((path) => path !== 'sw.js'));
    await server.close();
    await page.reload();
    await idle(page);
    await seen(page, '$');
  });

  it('the programs come with the first key, the editor with its tab', async () => {
    const asked: string[] = [];
    const server = await servePage((path) => asked.push(path));
    open = await openPage({ url: server.url });
    const { page } = open;
    const has = (name: string): boolean => asked.some((path) => path.includes(name));
    expect(has('page-rest')).toBe(false);
    await type(page, 'seq 7 8\n');
    await seen(page, '8');
    await idle(page);
    expect(has('page-rest')).toBe(true);
    expect(has('code-editor')).toBe(false);
    await page.click('#tab-editor');
    await page.waitForSelector('.cm-content');
    expect(has('code-editor')).toBe(true);
    await server.close();
  });
});

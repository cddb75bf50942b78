// Share links: what goes in comes out, and what comes from anywhere is checked.
import { describe, expect, it } from 'vitest';
import { encodeBase64 } from '../../src/host/base64.ts';
import { isShareLink, readShare, type SharedRun, writeShare } from '../../src/host/share.ts';

const RUN: SharedRun = {
  programs: [
    { name: 'hello', source: '.globl _start\n_start: j _start # 안녕\n', args: ['a b', ''] },
    { name: 'tool', source: new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0]), args: [] },
  ],
  settings: { seed: 7, harts: 2, policy: 'random', pace: 'fast' },
};

async function linkOf(value: unknown): Promise<string> {
  const stream = new Blob([JSON.stringify(value)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream as ReadableStream).arrayBuffer());
  return `#run=1.${encodeBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

describe('share links', () => {
  it('bring back programs, arguments and settings', async () => {
    const link = await writeShare(RUN);
    expect(link).toMatch(/^#run=1\.[\w-]+$/);
    expect(isShareLink(`https://example.org/x/${link}`)).toBe(true);
    expect(await readShare(`https://example.org/x/${link}`)).toEqual(RUN);
  });

  it('are refused with a reason when they are damaged', async () => {
    const link = await writeShare(RUN);
    await expect(readShare(link.slice(0, 40))).rejects.toThrow('the link is damaged');
    await expect(readShare(`${link}*`)).rejects.toThrow('base64url');
    await expect(readShare('nothing')).rejects.toThrow('#run=1.');
  });

  it('cannot ask for more than a page should give', async () => {
    const program = { n: 'a', s: '' };
    const { settings } = await readShare(await linkOf({ p: [program], s: { memoryMiB: 1e9, harts: 1000, seed: 'x' } }));
    expect(settings).toEqual({ memoryMiB: 256, harts: 64 });
    await expect(readShare(await linkOf({ p: [{ n: '../../etc', s: '' }] }))).rejects.toThrow('no proper name');
    await expect(readShare(await linkOf({ p: [] }))).rejects.toThrow('1 to 32 programs');
    await expect(readShare(await linkOf({ p: [{ n: 'a', s: ' '.repeat(5e6) }] }))).rejects.toThrow('at most 4 MiB');
  });
});

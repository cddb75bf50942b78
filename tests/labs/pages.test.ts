// The pages of docs/labs never lie: every command in them is run, and prints what the page shows; links lead somewhere,
// links to lines to the right ones; blocks marked `about` may differ a little. `npm run golden` writes outputs and lines again after a change that is meant.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/cli.ts';
import { differenceAbout } from './about.ts';
import { commandsOf, missingLinks, runCommands, withAnchors, withOutputs } from './console.ts';

const FOLDER = join(ROOT, 'docs/labs');
const INDEX = 'README.md';
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const labs = names.filter((name) => name !== INDEX);
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
/** Folders of programs that the labs are about. */
const THEMES = ['threads', 'coroutines', 'closures', 'shared', 'sched'];

describe('docs/labs: what the pages show is what the commands print', () => {
  it.each(names)('%s', { timeout: 120_000 }, async (name) => {
    const page = read(name);
    const commands = commandsOf(page);
    const outputs = await runCommands(commands.map(({ command }) => command));
    const fresh = (texts: readonly string[]): string => withAnchors(withOutputs(page, texts), FOLDER);
    if (process.env['BADAK_GOLDEN'] === 'write') return writeFileSync(join(FOLDER, name), fresh(outputs));
    const differences = commands.map(({ output, isAbout }, at) => isAbout && differenceAbout(output, outputs[at]!));
    expect(differences.filter(Boolean)).toEqual([]);
    expect(page).toBe(fresh(commands.map(({ output, isAbout }, at) => (isAbout ? output : outputs[at]!))));
  });
});

describe('docs/labs: pages', () => {
  it.each(labs)('%s: asks, and says what to run, to see and to break, and why; stands in the index', (name) => {
    const page = read(name);
    expect(page).toMatch(/^# .+\n\n\*\*.+\?\*\*/);
    expect([...page.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual([
      'Run',
      'See',
      'Break',
      'Why',
      'Source',
    ]);
    expect(commandsOf(page).length).toBeGreaterThan(1);
    expect(read(INDEX)).toContain(`](${name})`);
  });

  it.each(names)('%s: links lead to files that are there', (name) => {
    expect(missingLinks(read(name), FOLDER)).toEqual([]);
  });

  it('every program of the themes is in a page', () => {
    const text = labs.map(read).join('');
    const programs = THEMES.flatMap((theme) =>
      readdirSync(join(ROOT, 'programs', theme))
        .filter((file) => file.endsWith('.s'))
        .map((file) => `programs/${theme}/${file}`),
    );
    expect(programs.filter((path) => !text.includes(path))).toEqual([]);
  });
});

describe('docs/labs: the reader of pages', () => {
  const page = 'a\n```console\n$ one\n1\n2\n$ two\n```\nb\n```\n$ none\n```\n';

  it('finds commands and outputs in blocks of the console only, and puts others in their place', () => {
    expect(commandsOf(page)).toEqual([
      { command: 'one', output: '1\n2\n', isAbout: false },
      { command: 'two', output: '', isAbout: false },
    ]);
    expect(withOutputs(page, ['x\n', 'y\n'])).toBe('a\n```console\n$ one\nx\n$ two\ny\n```\nb\n```\n$ none\n```\n');
    expect(() => commandsOf('```console\nhello\n```\n')).toThrow(/begins with/);
  });

  it('about: the same words, numbers near, any addresses and drawings', () => {
    const [first] = commandsOf('```console about\n$ x\n5 us\n```\n');
    expect(first).toEqual({ command: 'x', output: '5 us\n', isAbout: true });
    expect(withOutputs('```console about\n$ x\n```\n', ['1\n'])).toBe('```console about\n$ x\n1\n```\n');
    const same = (a: string, b: string): boolean => differenceAbout(a, b) === undefined;
    expect(same('1000 cycles at 0x19f78  rw 0001f', '1200 cycles at 0x2ab40 rw 00030')).toBe(true);
    expect(same('1000 cycles', '1400 cycles')).toBe(false);
    expect(same('90% ####', '85% ###')).toBe(true);
    expect(same('a is right', 'a is wrong')).toBe(false);
    expect(same('hart 0  aab··b  50%\na x 2   ██·░ █  50%', 'hart 0  abbb··  52%\na x 2   █·█░    52%')).toBe(true);
    expect(same('a x 2   ██·░ █  50%', 'a x 2   ██·░ █  80%')).toBe(false);
    expect(same('   100 us      200 us', '  150 us    200 us   250 us')).toBe(true);
    expect(same('one\ntwo', 'one')).toBe(false);
  });

  it('merges output and errors in their order, in a folder of its own', async () => {
    const commands = ['echo a; echo b >&2; echo c', 'badak run none.s; echo $?', 'ls programs/first/hello.s'];
    const [merged, failed, listed] = await runCommands(commands);
    expect(merged).toBe('a\nb\nc\n');
    expect(failed).toMatch(/^error: .*none\.s[\s\S]*\n1\n$/);
    expect(listed).toBe('programs/first/hello.s\n');
  });

  it('mends links to lines, and refuses those that lead nowhere', () => {
    const target = '../../programs/threads/counter.s';
    expect(withAnchors(`[\`main\`](${target}#L1)`, FOLDER)).toMatch(/#L(?!1\))\d+\)$/);
    expect(() => withAnchors(`[\`nowhere\`](${target}#L1)`, FOLDER)).toThrow(/has no nowhere/);
    expect(missingLinks('[a](none.md) [b](README.md)', FOLDER)).toEqual(['none.md']);
  });
});

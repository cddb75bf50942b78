// The pages of docs/labs never lie: every command in them is run, and prints what the page shows; links lead somewhere,
// links to lines to the right ones. `npm run golden` writes outputs and lines again after a change that is meant.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/cli.ts';
import { commandsOf, missingLinks, runCommands, withAnchors, withOutputs } from './console.ts';

const FOLDER = join(ROOT, 'docs/labs');
const INDEX = 'README.md';
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const labs = names.filter((name) => name !== INDEX);
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
/** Folders of programs that the labs are about. */
const THEMES = ['threads', 'coroutines', 'closures', 'shared', 'sched'];

describe.concurrent('docs/labs: what the pages show is what the commands print', () => {
  it.each(names)('%s', async (name) => {
    const page = read(name);
    const outputs = await runCommands(commandsOf(page).map(({ command }) => command));
    const fresh = withAnchors(withOutputs(page, outputs), FOLDER);
    if (process.env['BADAK_GOLDEN'] === 'write') writeFileSync(join(FOLDER, name), fresh);
    else expect(page).toBe(fresh);
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
      { command: 'one', output: '1\n2\n' },
      { command: 'two', output: '' },
    ]);
    expect(withOutputs(page, ['x\n', 'y\n'])).toBe('a\n```console\n$ one\nx\n$ two\ny\n```\nb\n```\n$ none\n```\n');
    expect(() => commandsOf('```console\nhello\n```\n')).toThrow(/begins with/);
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
    expect(withAnchors(`[\`main\`](${target}#L1)`, FOLDER)).toMatch(/#L19\)$/);
    expect(() => withAnchors(`[\`nowhere\`](${target}#L1)`, FOLDER)).toThrow(/has no nowhere/);
    expect(missingLinks('[a](none.md) [b](README.md)', FOLDER)).toEqual(['none.md']);
  });
});

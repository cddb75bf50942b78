// The utilities, as the transcripts beside this file show them. What can be equal is what the utilities of Linux print;
// the words of errors are those of this machine.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runShell } from '../shell/machine.ts';
import { commandsOf, scriptOf, transcriptOf } from './transcript.ts';

const FOLDER = new URL('transcripts/', import.meta.url);

describe('utilities', () => {
  it.each(readdirSync(FOLDER))('%s', async (name) => {
    const expected = readFileSync(new URL(name, FOLDER), 'utf8');
    const commands = commandsOf(expected);
    const { host, end } = await runShell(['/tmp/script'], { script: scriptOf(commands) });
    expect(end.kind).toBe('done');
    expect(transcriptOf(commands, host.text())).toBe(expected);
  });
});

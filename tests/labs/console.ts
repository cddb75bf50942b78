// Pages with commands and what they print: reading them, running their commands as a reader would, and writing the pages
// again with what was printed and with the present lines of what they point to.

import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from '../support/cli.ts';

/**
 * A command of a page: a line of a block ```console that begins with `$ `, and the lines behind it. In a block
 * ```console about the output need only be about what is printed (about.ts).
 */
export interface PageCommand {
  readonly command: string;
  readonly output: string;
  readonly isAbout: boolean;
}

const BLOCK = /^```console( about)?\n([\s\S]*?)^```$/gm;

/** All commands of a page, in its order. */
export const commandsOf = (page: string): PageCommand[] =>
  [...page.matchAll(BLOCK)].flatMap(([, about, body]) => commandsOfBlock(body!, about !== undefined));

function commandsOfBlock(body: string, isAbout: boolean): PageCommand[] {
  const parts = body.split(/^\$ /m);
  if (parts[0] !== '') throw new Error(`a block begins with "$ ", not with ${JSON.stringify(parts[0])}`);
  return parts.slice(1).map((part) => {
    const end = part.indexOf('\n');
    return { command: part.slice(0, end), output: part.slice(end + 1), isAbout };
  });
}

/** The page with other outputs, one for each command. */
export function withOutputs(page: string, outputs: readonly string[]): string {
  let at = 0;
  return page.replace(BLOCK, (_, about: string | undefined, body: string) => {
    const lines = commandsOfBlock(body, false).map(({ command }) => `$ ${command}\n${outputs[at++]!}`);
    return `\`\`\`console${about ?? ''}\n${lines.join('')}\`\`\``;
  });
}

/** A link to a line: [`name`](path#L12), where `name` begins as a label, a function or a macro. */
const ANCHOR = /\[`([^`]+)`\]\(([^)#]+)#L(\d+)\)/g;

/** The page with links to the lines where their names stand now. Throws if one is not there. */
export function withAnchors(page: string, folder: string): string {
  return page.replace(ANCHOR, (_, name: string, path: string) => {
    const lines = readFileSync(join(folder, path), 'utf8').split('\n');
    const quoted = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const begins = new RegExp(
      `^(${quoted}:|function ${quoted}$|\\s+\\.macro +${quoted}\\b|export (const|function) ${quoted}\\b)`,
    );
    const line = lines.findIndex((text) => begins.test(text)) + 1;
    if (line === 0) throw new Error(`${path} has no ${name}`);
    return `[\`${name}\`](${path}#L${line})`;
  });
}

/** Files that a page links to and that do not exist. */
export function missingLinks(page: string, folder: string): string[] {
  const targets = [...page.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1]!);
  return targets.filter((target) => !/^https?:/.test(target) && !existsSync(join(folder, target)));
}

/** Runs commands one after the other in a folder that has programs/, with `badak` in the path. Their outputs and errors, merged. */
export async function runCommands(commands: readonly string[]): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'badak-page-'));
  try {
    symlinkSync(join(ROOT, 'programs'), join(folder, 'programs'));
    const badak = join(folder, 'bin/badak');
    mkdirSync(dirname(badak));
    writeFileSync(badak, `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'dist/bin/badak.js')}" "$@"\n`);
    chmodSync(badak, 0o755);
    const outputs: string[] = [];
    for (const command of commands) outputs.push(await runCommand(command, folder));
    return outputs;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runCommand(command: string, cwd: string): Promise<string> {
  const path = [join(cwd, 'bin'), process.env['PATH']].join(delimiter);
  const env = { PATH: path, NO_COLOR: '1', LC_ALL: 'C.UTF-8' };
  const child = spawn('sh', ['-c', `exec 2>&1\n${command}`], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', () => resolve(tidied(text)));
  });
}

/** No blanks at the ends of lines, no empty lines at the beginning and the end, a newline at the end of the last one. */
function tidied(text: string): string {
  const lines = text.replace(/[ \t]+$/gm, '').replace(/^\n+|\n+$/g, '');
  return lines === '' ? '' : `${lines}\n`;
}

// Runs the built badak command, as a user would.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = join(ROOT, 'dist/cli/main.js');

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `badak ...args` in the repository, or in `cwd`, without colours. */
export function badak(args: readonly string[], options: CliOptions = {}): CliResult {
  if (!existsSync(MAIN)) throw new Error('dist/cli/main.js is missing: run "npm run build" first ("npm test" does)');
  const result = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: options.cwd ?? ROOT,
    input: options.input ?? '',
    env: { PATH: process.env['PATH'], NO_COLOR: '1', ...options.env },
    timeout: 30_000,
  });
  return { status: result.status, stdout: result.stdout.toString(), stderr: result.stderr.toString() };
}

/** A folder that is removed after the tests of the file, and a function that writes a file into it and gives its path. */
export function scratchFolder(): { readonly folder: string; readonly write: (name: string, text: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'badak-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    write(name, text) {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
  };
}

// The temporary folder of a run of the tests: all that tests and browsers make lies in it, and it goes when the run ends.
// A run that leaves something behind in it fails, so that no test forgets what it has made.

import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = 'badak-tests-';
/** Of Node and of the browser; not the tests' own. */
const OTHERS = /^(node-compile-cache|playwright|\.?(com\.google|org\.chromium)|scoped_dir)/;

/** Both projects call this; the first call makes the folder. */
export default function setup(): (() => void) | undefined {
  if (process.env['BADAK_TEST_FOLDER'] !== undefined) return undefined;
  const outside = tmpdir();
  removeOrphans(outside);
  const folder = join(outside, `${NAME}${process.pid}`);
  mkdirSync(folder);
  for (const name of ['BADAK_TEST_FOLDER', 'TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  // Also when the run is interrupted.
  process.on('exit', remove);
  return () => {
    const left = readdirSync(folder).filter((name) => !OTHERS.test(name));
    remove();
    if (left.length === 0) return;
    // Thrown errors are shown, but the run is a success all the same.
    process.exitCode = 1;
    throw new Error(`tests have left ${left.length} temporary files or folders: ${left.slice(0, 8).join(', ')}`);
  };
}

/** Folders of runs that were killed. */
function removeOrphans(outside: string): void {
  for (const name of readdirSync(outside)) {
    const pid = name.startsWith(NAME) ? Number(name.slice(NAME.length)) : 0;
    if (pid > 0 && !isAlive(pid)) rmSync(join(outside, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

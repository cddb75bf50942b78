// The toolchain for guests (`as`, `ld`, `dis`, `nm` inside the machine) with this package's includes and library.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ToolKit } from '../toolchain/job.ts';
import { answerTool } from '../toolchain/tools.ts';
import { INCLUDE_FOLDER, LIBRARY_FILE } from './package.ts';

/** A file of programs/include; a guest's `../` leads nowhere. */
function shippedInclude(name: string): string | undefined {
  const isPlain = /^[\w-]+(?:\/[\w-]+)*\.\w+$/.test(name);
  const path = join(INCLUDE_FOLDER, name);
  return isPlain && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

let library: Uint8Array | undefined;

function shippedLibrary(): Uint8Array | undefined {
  if (library === undefined && existsSync(LIBRARY_FILE)) library = readFileSync(LIBRARY_FILE);
  return library;
}

const KIT: ToolKit = { include: shippedInclude, library: shippedLibrary };

/** Answers one request of a guest. */
export const guestToolchain = (request: Uint8Array): Uint8Array => answerTool(KIT, request);

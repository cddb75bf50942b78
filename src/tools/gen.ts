// `npm run gen`: writes every generated file. `--check` writes nothing, names the files that differ and exits 1.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generators.ts';

/** src/tools and dist/tools lie equally deep. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

function differs(path: string, text: string): boolean {
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
}

function main(check: boolean): number {
  const stale = generatedFiles().filter(({ path, text }) => differs(join(ROOT, path), text));
  for (const { path, text } of stale) {
    if (check) {
      console.error(`${path} is not what the tables give: run "npm run gen"`);
      continue;
    }
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(`wrote ${path}`);
  }
  return check && stale.length > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.includes('--check'));

// The last step of a build: makes the badak command executable, known to npx in this clone (npm links the commands of
// dependencies, but not those of the package itself), and notes when dist/ was built (prepare.mjs looks at that).

import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, 'dist/bin/badak.js');
const link = join(root, 'node_modules/.bin/badak');

chmodSync(command, 0o755);
if (existsSync(join(root, 'node_modules')) && process.platform !== 'win32') {
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(relative(dirname(link), command), link);
}
writeFileSync(join(root, 'dist/.built'), '');

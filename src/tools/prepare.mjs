// Runs after `npm ci` and `npm install` in a clone, and before `npm pack`: builds dist/. Plain JavaScript, because at
// this moment nothing is built. npm does not run it for an install from the packed tarball, which carries dist/. The
// first `npx badak` in a clone runs it too: what is built already is not built again.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const missing = ['typescript', 'assemblyscript', 'vite'].filter(
  (name) => !existsSync(join(root, 'node_modules', name)),
);

/** Time of the newest file in the folders that dist/ is made from. */
function newestSource() {
  const folders = ['src', 'assembly', 'programs'];
  const files = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }));
  const paths = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Math.max(
    ...['package.json', 'asconfig.json', ...paths.map((path) => path.slice(root.length))].map(
      (path) => statSync(join(root, path)).mtimeMs,
    ),
  );
}

const stamp = statSync(join(root, 'dist/.built'), { throwIfNoEntry: false });

if (stamp !== undefined && stamp.mtimeMs > newestSource()) {
  console.error('badak: dist/ is up to date');
} else if (missing.length > 0) {
  const built = existsSync(join(root, 'dist/bin/badak.js'));
  console.error(
    `badak: not built, because the development dependencies are left out (${missing.join(' and ')} missing).\n` +
      (built
        ? 'badak: dist/ of an earlier build is used as it is. '
        : 'badak: there is no dist/, so the badak command does not work yet. ') +
      'To build: npm ci --include=dev',
  );
} else {
  console.error('badak: building dist/ (npm run build:core)');
  const { status } = spawnSync('npm run --silent build:core', { cwd: root, stdio: ['ignore', 2, 2], shell: true });
  process.exitCode = status ?? 1;
}

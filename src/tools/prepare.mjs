// Runs after `npm ci` and `npm install` in a clone, and before `npm pack`: builds dist/. Plain JavaScript, because at
// this moment nothing is built. npm does not run it for an install from the packed tarball, which carries dist/.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const missing = ['typescript', 'assemblyscript'].filter((name) => !existsSync(join(root, 'node_modules', name)));

if (missing.length > 0) {
  const built = existsSync(join(root, 'dist/cli/main.js'));
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

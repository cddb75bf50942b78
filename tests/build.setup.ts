// Runs once before all tests: they use dist/core.wasm and the generated files, so these must be there.
import { existsSync } from 'node:fs';

export default function setup(): void {
  const core = new URL('../dist/core.wasm', import.meta.url);
  if (!existsSync(core)) throw new Error('dist/core.wasm is missing: run "npm run build" first ("npm test" does)');
}

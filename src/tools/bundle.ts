// The command in few files: dist/bin/badak.js, and a file for what each command needs besides. Node takes a
// millisecond for every module that it loads, and the command has more than two hundred. dist/cli stays as it is.

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

await build({
  configFile: false,
  root,
  publicDir: false,
  logLevel: 'warn',
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    // As deep as dist/cli: src/cli/package.ts finds the rest of the package from its own place.
    outDir: `${root}/dist/bin`,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: true,
    rollupOptions: {
      input: { badak: `${root}/src/cli/start.ts` },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});

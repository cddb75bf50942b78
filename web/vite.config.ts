// How the page is built: static files with relative addresses, so that any server can host them under any path.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { contentPolicy } from './build/content-policy.ts';
import { galleryModule } from './build/gallery-module.ts';
import { koreanFont } from './build/korean-font.ts';
import { offline } from './build/offline.ts';
import { preloads } from './build/preloads.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  cacheDir: here('../node_modules/.cache/vite'),
  define: { __VERSION__: JSON.stringify(JSON.parse(readFileSync(here('../package.json'), 'utf8')).version) },
  plugins: [
    galleryModule(here('../programs')),
    koreanFont(here('../node_modules/@fontsource/nanum-gothic-coding/400.css')),
    contentPolicy(),
    preloads(here('app/console.ts')),
    offline(here('sw.js')),
  ],
  worker: { format: 'es', plugins: () => [galleryModule(here('../programs'))] },
  optimizeDeps: { include: ['@xterm/xterm', '@assemblyscript/loader'] },
  server: { fs: { allow: [here('..')] } },
  build: {
    outDir: here('../dist-web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
});

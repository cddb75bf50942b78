// The service worker of the built page: web/sw.js with the lists of files and a version that changes with any of them.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { isFirst, isKept } from './first-load.ts';

/** @param template path of the service worker's source */
export function offline(template: string): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const hash = createHash('sha256');
      const files = Object.keys(bundle).sort();
      for (const file of files) {
        const entry = bundle[file]!;
        hash.update(file).update(entry.type === 'chunk' ? entry.code : entry.source);
      }
      const source = readFileSync(template, 'utf8')
        .replace('__VERSION__', hash.digest('hex').slice(0, 12))
        .replace('__FIRST__', JSON.stringify(['./', ...files.filter(isFirst)]))
        .replace('__ALL__', JSON.stringify(['./', ...files.filter(isKept)]));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}

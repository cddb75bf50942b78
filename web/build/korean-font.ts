// The style sheet of the Korean font (Nanum Gothic Coding, SIL Open Font License): a hundred slices, each with the range
// of characters that it has, of which a browser loads those that are on the screen. Only the newer format is taken.

import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';

const ID = 'virtual:korean-font.css';
const NONE = '\0no-korean-font.css';

/** @param sheet path of the package's style sheet */
export function koreanFont(sheet: string): Plugin {
  return {
    name: 'korean-font',
    enforce: 'pre',
    resolveId(id) {
      if (id !== ID) return undefined;
      if (existsSync(sheet)) return sheet;
      this.warn('the Korean font is not installed (npm ci does it): Korean is shown in a font of the system');
      return NONE;
    },
    load: (id) => (id === NONE ? '' : undefined),
    transform: (code, id) => (id === sheet ? code.replaceAll(/, url\([^)]*\.woff\) format\('woff'\)/g, '') : undefined),
  };
}

// What the page needs right after its first script is named in its head, so that the browser fetches it meanwhile: the
// console's modules and the fonts.

import type { Plugin } from 'vite';

/** @param module path of the module that the first script loads */
export function preloads(module: string): Plugin {
  return {
    name: 'preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => {
        const files = Object.values(bundle);
        const chunk = files.find((file) => file.type === 'chunk' && file.facadeModuleId === module);
        const isEntry = (name: string): boolean =>
          files.some((file) => file.fileName === name && 'isEntry' in file && file.isEntry);
        const imports =
          chunk?.type === 'chunk' ? [chunk.fileName, ...chunk.imports].filter((name) => !isEntry(name)) : [];
        const fonts = files
          .map(({ fileName }) => fileName)
          .filter((name) => /jetbrains-mono-latin-.*\.woff2$/.test(name));
        const link = (attrs: Record<string, string | boolean>) => ({ tag: 'link', attrs, injectTo: 'head' as const });
        return [
          ...imports.map((name) => link({ rel: 'modulepreload', crossorigin: true, href: `./${name}` })),
          ...fonts.map((name) =>
            link({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${name}` }),
          ),
        ];
      },
    },
  };
}

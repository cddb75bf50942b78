// Which files of the built page a visit begins with: all that is fetched until the shell's prompt is there. A test
// (tests/web/first-load.test.ts) compares it with what a browser asks for.

/** Names of the chunks and assets, without the digits that change with their contents. */
const NAMES = [
  'index',
  'console',
  'machine.worker',
  'controller',
  'read',
  'core',
  'page-first',
  'icon',
  'jetbrains-mono-latin-400-normal',
  'jetbrains-mono-latin-600-normal',
];

/** `assets/console-S975_mZB.js` is console. */
const nameOf = (file: string): string => file.replace(/^.*\//, '').replace(/-[\w-]{8}\.\w+$/, '');

export const isFirst = (file: string): boolean => NAMES.includes(nameOf(file));

/** Slices of fonts are stored when they are used: few of them are. */
export const isKept = (file: string): boolean => !file.endsWith('.map') && !/nanum-gothic/.test(file);

// Options of `badak link` and `badak build` that are the linker's, named as ld has them, and the libraries of -l.

import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { LinkOptions } from '../link/linker.ts';
import { CliError } from './exit.ts';
import { LIBRARY_FILE } from './package.ts';
import { collect } from './shared-options.ts';

export interface LinkCommandOptions {
  readonly base?: number;
  readonly gcSections?: boolean;
  readonly map?: string;
  readonly shared?: boolean;
  readonly static?: boolean;
  readonly soname?: string;
  readonly rpath?: string;
  readonly dynamicLinker?: string;
  readonly exportDynamic?: boolean;
  readonly z?: readonly string[];
  readonly stripAll?: boolean;
  readonly library?: readonly string[];
  readonly libraryPath?: readonly string[];
}

/** Adds them to a command. */
export function addLinkOptions(command: Command): void {
  command
    .addOption(new Option('-l, --library <name>', 'libNAME.so or libNAME.a, may be repeated').argParser(collect))
    .addOption(new Option('-L, --library-path <folder>', 'where -l looks, may be repeated').argParser(collect))
    .option('--gc-sections', 'leave out sections that nothing refers to')
    .option('--map <file>', 'write what went where; - is standard output')
    .addOption(new Option('--base <address>', 'first address (-Ttext): a multiple of 4096').argParser(parseAddress))
    .option('--shared', 'make a shared object')
    .option('--static', 'take no shared objects for -l')
    .option('--soname <name>', 'what programs call the shared object')
    .option('--rpath <folders>', 'where the loader looks for libraries first')
    .option('--dynamic-linker <path>', 'path of the loader (default: /lib/ld.so)')
    .option('-E, --export-dynamic', 'libraries see all global symbols of the program')
    .addOption(new Option('-z <keyword>', 'now: bind all functions at the start').argParser(collectKeyword))
    .option('-s, --strip-all', 'without symbols and debugging sections');
}

const PAGE = 4096;

function parseAddress(text: string): number {
  const value = /^(0x[0-9a-f]+|\d+)$/i.test(text) ? Number(text) : Number.NaN;
  if (!(value < 0xc0000000)) throw new InvalidArgumentError('It must be an address such as 0x20000, below 0xC0000000.');
  if (value % PAGE !== 0) throw new InvalidArgumentError(`It must be a multiple of ${PAGE}, a page.`);
  return value;
}

/** Keywords of ld that change nothing here are accepted. */
const KEYWORDS = ['now', 'lazy', 'defs', 'noexecstack', 'relro', 'norelro', 'separate-code', 'text'];

function collectKeyword(text: string, before: readonly string[] | undefined): string[] {
  if (!KEYWORDS.includes(text) && !/^max-page-size=(0x1000|4096)$/.test(text)) {
    throw new InvalidArgumentError(`It must be one of ${KEYWORDS.join(', ')}.`);
  }
  return collect(text, before);
}

/** The linker's options. */
export function linkOptionsOf(options: LinkCommandOptions): LinkOptions {
  const { base, gcSections, shared, soname, rpath, dynamicLinker, exportDynamic, z } = options;
  const given = {
    ...{ base, gcSections, shared, soname, exportDynamic },
    ...{ runpath: rpath, interp: dynamicLinker, bindNow: z?.includes('now') },
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/**
 * The files of -l, looked for in the folders of -L and then beside the runtime library.
 * @throws CliError if there is none
 */
export function findLibraries({ library = [], libraryPath = [], ...options }: LinkCommandOptions): string[] {
  const folders = [...libraryPath, dirname(LIBRARY_FILE)];
  return library.map((name) => {
    const names = name.startsWith(':')
      ? [name.slice(1)]
      : [...(options.static === true ? [] : [`lib${name}.so`]), `lib${name}.a`];
    const paths = folders.flatMap((folder) => names.map((each) => `${folder}/${each}`));
    const found = paths.find((path) => existsSync(path));
    if (found !== undefined) return found;
    const where = libraryPath.length === 0 ? 'no -L was given' : `looked in ${libraryPath.join(', ')}`;
    throw new CliError(`cannot find -l${name}: there is no ${names.join(' or ')}`, [where]);
  });
}

/** Options that ld takes with one hyphen: what they are called here. */
const SINGLE = new Map([
  ['shared', 'shared'],
  ['static', 'static'],
  ['nostdlib', 'nostdlib'],
  ['soname', 'soname'],
  ['rpath', 'rpath'],
  ['dynamic-linker', 'dynamic-linker'],
  ['export-dynamic', 'export-dynamic'],
  ['gc-sections', 'gc-sections'],
  ['entry', 'entry'],
  ['Map', 'map'],
  ['Ttext', 'base'],
  ['Ttext-segment', 'base'],
]);

/** The arguments of link and build with ld's one-hyphen options as this command line has them. */
export function spellLinkOptions(args: readonly string[]): string[] {
  if (args[0] !== 'link' && args[0] !== 'build') return [...args];
  return args.map((text, index) => {
    const before = args[index - 1] ?? '';
    if (/^-{1,2}Ttext(-segment)?$/.test(before)) return hexAddress(text);
    const [, hyphens, name = '', value] = /^(--?)([A-Za-z][\w-]*)(?:=(.*))?$/.exec(text) ?? [];
    const known = SINGLE.get(name);
    if (known === undefined || (hyphens === '--' && known === name)) return text;
    return `--${known}${value === undefined ? '' : `=${known === 'base' ? hexAddress(value) : value}`}`;
  });
}

/** ld reads addresses as hexadecimal, with 0x or without. */
const hexAddress = (text: string): string => (/^[0-9a-f]+$/i.test(text) ? `0x${text}` : text);

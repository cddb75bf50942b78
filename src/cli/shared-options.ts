// Options and help texts that several commands have.

import { Option } from 'commander';

export const EXIT_HELP = `
Exit status:
  0    success
  1    an error in a source or file was reported
  2    the command line is wrong`;

export const output = (what: string): Option => new Option('-o, --output <file>', `${what}; - is standard output`);

export const json = (what: string): Option => new Option('--json', what);

/** Gathers the values of an option that may be repeated. */
export const collect = (value: string, before: readonly string[] | undefined): string[] => [...(before ?? []), value];

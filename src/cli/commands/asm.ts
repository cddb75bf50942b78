// `badak asm`: sources to objects, with listings; or one line explained.

import type { Assembly } from '../../asm/assembler.ts';
import { explainLine } from '../../asm/explain-line.ts';
import { renderListing } from '../../asm/listing.ts';
import { renderSymbols } from '../../asm/symbol-list.ts';
import { writeElf } from '../../elf/write.ts';
import { assemblyJson } from '../asm-json.ts';
import type { ListingChoice } from '../asm-options.ts';
import { hasErrors, showDiagnostics } from '../diagnostics.ts';
import { CliError, Exit, usageError } from '../exit.ts';
import { nameOf, readBytes, writeBytes } from '../files.ts';
import { linkedFinder } from '../linked-bytes.ts';
import { print } from '../terminal.ts';
import { assembleSource, newToolchain, type Toolchain, type ToolOptions } from '../toolchain.ts';

export interface AsmOptions extends ToolOptions {
  readonly output?: string;
  readonly listing?: ListingChoice;
  /** `line` or `file:line`. */
  readonly explain?: string;
  readonly json?: boolean;
}

/** A source as it was given on the command line. */
interface Assembled {
  readonly source: string;
  readonly name: string;
  readonly assembly: Assembly;
}

export async function asm(sources: readonly string[], options: AsmOptions): Promise<number> {
  checkOptions(sources, options);
  const tools = newToolchain(options);
  const all = sources.map((source): Assembled => {
    const name = nameOf(source);
    return { source, name, assembly: assembleSource(tools, name, readBytes(source)) };
  });
  if (options.explain === undefined) writeObjects(all, options);
  else print(explain(tools, all, options.explain));
  if (options.listing !== undefined) writeListing(all, options.listing);
  const { diagnostics } = tools;
  if (options.json === true) {
    const files = all.map(({ name, assembly }) => assemblyJson(name, assembly));
    print(`${JSON.stringify({ diagnostics, files }, undefined, 2)}\n`);
  } else showDiagnostics(diagnostics, tools.texts);
  return hasErrors(diagnostics) ? Exit.failure : Exit.ok;
}

/** One object for -o, and one thing at a time on standard output. */
function checkOptions(sources: readonly string[], { output, listing, explain, json }: AsmOptions): void {
  if (output !== undefined && sources.length > 1) {
    throw usageError('-o names one object, and there are several sources', ['leave -o out: each source gives its .o']);
  }
  const objectsOut = explain === undefined && (output === '-' || (output === undefined && sources.includes('-')));
  const outputs: readonly (readonly [boolean, string])[] = [
    [objectsOut, 'the object'],
    [listing !== undefined && (listing.file ?? '-') === '-', 'the listing'],
    [explain !== undefined, '--explain'],
    [json === true, '--json'],
  ];
  const wanted = outputs.flatMap(([isWanted, what]) => (isWanted ? [what] : []));
  if (wanted.length > 1) {
    throw usageError(`standard output is wanted by ${wanted.join(' and ')}`, [
      'name a file: -o FILE for the object, -a=FILE for the listing',
    ]);
  }
}

function writeObjects(all: readonly Assembled[], { output }: AsmOptions): void {
  for (const { source, assembly } of all) {
    if (assembly.object !== undefined) writeBytes(output ?? objectName(source), writeElf(assembly.object));
  }
}

/** hello.s gives hello.o here, as compilers have it. */
function objectName(source: string): string {
  if (source === '-') return '-';
  return `${source.replace(/\.[^./]*$/, '').replace(/^.*\//, '')}.o`;
}

function writeListing(all: readonly Assembled[], { letters, file }: ListingChoice): void {
  const has = (letter: string): boolean => letters.includes(letter);
  const isAll = !has('l') && !has('s');
  const options = { expansions: has('m'), withoutSkipped: has('c'), withoutDebugging: has('d') };
  const texts = all.map(({ name, assembly }) => {
    const parts = [
      ...(isAll || has('l') ? [renderListing(assembly, options)] : []),
      ...(isAll || has('s') ? [renderSymbols(assembly.symbols)] : []),
    ];
    return `${all.length > 1 ? `${name}:\n\n` : ''}${parts.join('\n')}`;
  });
  writeBytes(file ?? '-', texts.join('\n'));
}

/** The way of one line. Throws CliError (usage) if there is no such line. */
function explain(tools: Toolchain, all: readonly Assembled[], place: string): string {
  const [, named, digits] = /^(?:(.+):)?(\d+)$/.exec(place) ?? [];
  if (digits === undefined) throw usageError(`--explain ${place}: it must be LINE or FILE:LINE`);
  if (named === undefined && all.length > 1) {
    throw usageError(`--explain ${place}: there are several sources`, [`write --explain ${all[0]!.name}:${place}`]);
  }
  const file = named ?? all[0]!.name;
  const line = Number(digits);
  const text = checkedLine(tools, file, line);
  const objects = all.flatMap(({ name, assembly: { object } }) => (object === undefined ? [] : [{ name, object }]));
  const parts = all.flatMap(({ name, assembly }) => {
    const linked = objects.length === all.length ? linkedFinder(tools, objects, name) : undefined;
    return explainLine(assembly, file, line, linked) ?? [];
  });
  return parts.length > 0 ? parts.join('\n') : `${text.trim()}\n  puts nothing into the object\n`;
}

function checkedLine({ texts }: Toolchain, file: string, line: number): string {
  const text = texts.get(file);
  if (text === undefined) {
    throw new CliError(`${file} is not one of the sources`, [`sources: ${[...texts.keys()].join(', ')}`]);
  }
  const lines = text.replace(/\n$/, '').split('\n');
  if (line >= 1 && line <= lines.length) return lines[line - 1]!;
  throw new CliError(`${file} has no line ${line}`, [`its lines are 1 to ${lines.length}`]);
}

// `badak dis`: code with addresses, digits, symbols and source lines; and what objdump shows besides.

import { fileHeaderText, relocationsText, sectionHeadersText, symbolTableText } from '../../debug/headers.ts';
import { codeListing, codeRows, contentsListing, dataListing } from '../../debug/listing.ts';
import type { ElfFile } from '../../elf/types.ts';
import { CliError, Exit } from '../exit.ts';
import { type Loaded, loadPath } from '../load.ts';
import { paintFor, print } from '../terminal.ts';
import { sourceLines } from '../toolchain.ts';

export interface DisOptions {
  readonly disassemble?: boolean;
  readonly disassembleAll?: boolean;
  readonly fileHeaders?: boolean;
  readonly sectionHeaders?: boolean;
  readonly syms?: boolean;
  readonly reloc?: boolean;
  readonly fullContents?: boolean;
  readonly allHeaders?: boolean;
  /** Undefined and true: with source lines. */
  readonly source?: boolean;
  readonly section?: readonly string[];
  readonly json?: boolean;
}

export async function dis(paths: readonly string[], options: DisOptions): Promise<number> {
  const loaded = paths.map((path) => loadPath(path, true));
  const files = loaded.flatMap((each) => each.files);
  const known = files.flatMap(({ name, file, tools }) =>
    file === undefined ? [] : [{ name, tools, file: narrowed(file, options) }],
  );
  if (options.json === true) {
    const rows = known.map(({ name, file }) => ({ file: name, rows: codeRows(file) }));
    print(`${JSON.stringify(rows.length === 1 ? rows[0]!.rows : rows, undefined, 2)}\n`);
  } else {
    const hasTitles = loaded.length > 1 || loaded[0]?.isArchive === true;
    for (const each of known) print(`${hasTitles ? `\n${each.name}:\n\n` : ''}${textOf(each, options)}`);
  }
  return known.length < files.length ? Exit.failure : Exit.ok;
}

/** The file with only the sections of -j. Their indices must stay, for symbols: the others are emptied. */
function narrowed(file: ElfFile, { section }: DisOptions): ElfFile {
  if (section === undefined) return file;
  const missing = section.find((wanted) => !file.sections.some(({ name }) => name === wanted));
  if (missing !== undefined) {
    throw new CliError(`there is no section ${missing}`, [
      `sections: ${file.sections.map(({ name }) => name).join(', ')}`,
    ]);
  }
  const none = new Uint8Array(0);
  const sections = file.sections.map((each) =>
    section.includes(each.name) ? each : { ...each, data: none, size: 0, relocations: [] },
  );
  return { ...file, sections };
}

function textOf({ file, tools }: Loaded & { readonly file: ElfFile }, options: DisOptions): string {
  const { fileHeaders, sectionHeaders, syms, reloc, fullContents, allHeaders } = options;
  const paint = paintFor(process.stdout);
  const headers: readonly (readonly [boolean | undefined, () => string])[] = [
    [fileHeaders ?? allHeaders, () => fileHeaderText(file)],
    [sectionHeaders ?? allHeaders, () => sectionHeadersText(file)],
    [syms ?? allHeaders, () => symbolTableText(file)],
    [reloc ?? allHeaders, () => relocationsText(file)],
    [fullContents, () => contentsListing(file, paint)],
  ];
  const parts = headers.flatMap(([isWanted, text]) => (isWanted === true ? [text()] : []));
  const wantsCode = options.disassemble ?? options.disassembleAll ?? (options.source === true || parts.length === 0);
  if (wantsCode) {
    const sourceLine = options.source === false ? undefined : sourceLines(tools.texts);
    parts.push(codeListing(codeRows(file), { sourceLine, paint }));
  }
  if (options.disassembleAll === true) parts.push(dataListing(file, paint));
  return parts.join('\n');
}

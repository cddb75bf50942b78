// `badak dis`: addresses, digits, symbols, and the source lines between them.

import { codeListing, codeRows, dataListing } from '../../debug/listing.ts';
import { Exit } from '../exit.ts';
import { loadFile } from '../load.ts';
import { paintFor, print } from '../terminal.ts';
import { sourceLines } from '../toolchain.ts';

export interface DisOptions {
  /** Commander's --no-source. */
  readonly source: boolean;
  readonly data?: boolean;
  readonly json?: boolean;
}

export async function dis(path: string, options: DisOptions): Promise<number> {
  const { file, tools } = loadFile(path, true);
  if (file === undefined) return Exit.failure;
  const rows = codeRows(file);
  if (options.json === true) {
    print(`${JSON.stringify(rows, undefined, 2)}\n`);
    return Exit.ok;
  }
  const paint = paintFor(process.stdout);
  const sourceLine = options.source ? sourceLines(tools.texts) : undefined;
  print(codeListing(rows, { sourceLine, paint }));
  if (options.data === true) print(dataListing(file, paint));
  return Exit.ok;
}

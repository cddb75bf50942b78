// `as`, `ld`, `dis` and `nm` inside a machine of the page: the toolchain with the includes and the library of the package.
// Loaded when the first guest asks.

import libraryUrl from '../../dist/lib/libbadak.a?url';
import { answerTool } from '../../src/toolchain/tools.ts';
import { fetchBytes } from '../app/bytes.ts';
import { includeText } from './includes.ts';

/** Fetches the library; then gives what answers one request of a guest. */
export async function openGuestToolchain(): Promise<(request: Uint8Array) => Uint8Array> {
  const archive = await fetchBytes(libraryUrl);
  const kit = { include: includeText, library: () => archive };
  return (request) => answerTool(kit, request);
}

// `as`, `ld`, `dis` and `nm` inside a machine of the page: the toolchain with the includes and the library of the package.
// Loaded when a machine gets its root.

import libraryUrl from '../../dist/lib/libbadak.a?url';
import { answerTool } from '../../src/toolchain/tools.ts';

const INCLUDES = import.meta.glob('../../programs/include/**/*.{inc,h}', {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Record<string, string>;
const FOLDER = '../../programs/include/';

/** Fetches the library; then gives what answers one request of a guest. */
export async function openGuestToolchain(): Promise<(request: Uint8Array) => Uint8Array> {
  const archive = new Uint8Array(await (await fetch(libraryUrl)).arrayBuffer());
  const kit = { include: (name: string) => INCLUDES[FOLDER + name], library: () => archive };
  return (request) => answerTool(kit, request);
}

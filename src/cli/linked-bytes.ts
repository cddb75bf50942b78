// Where the bytes of an object went: links it for a look, and finds address and final value.

import type { FindLinked } from '../asm/explain-line.ts';
import type { NamedObject } from '../link/archive.ts';
import { linkWithMap, type Toolchain } from './toolchain.ts';

/**
 * Links the objects with the runtime library; the finder gives address and bytes of the object `name`, or says why
 * there is no program. What the linker reports does not count as an error of the command.
 */
export function linkedFinder(tools: Toolchain, objects: readonly NamedObject[], name: string): FindLinked {
  const trial: Toolchain = { ...tools, diagnostics: [] };
  const { file, map } = linkWithMap(trial, { objects: [...objects], archives: [] });
  const problem = trial.diagnostics.find(({ severity }) => severity === 'error');
  return (section, offset, size) => {
    if (file === undefined || map === undefined) return `not in this link: ${problem?.message ?? 'it failed'}`;
    const pieces = map.sections.flatMap((each) => each.pieces);
    const piece = pieces.find((each) => each.object === name && each.name === section);
    if (piece === undefined) return undefined;
    const va = piece.va + offset;
    const home = file.sections.find(
      (each) => each.va !== 0 && va >= each.va && va + size <= each.va + each.data.length,
    );
    if (home === undefined) return undefined;
    return { va, bytes: home.data.subarray(va - home.va, va - home.va + size) };
  };
}

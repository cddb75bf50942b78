// The worker that assembles and links, so that the page never waits for it.

import { renderDiagnostics } from '../src/diag/render.ts';
import { writeElf } from '../src/elf/write.ts';
import { buildProgram, checkSource } from './machine/toolchain.ts';
import type { FromAssembler, ToAssembler } from './messages.ts';

const scope = self as unknown as {
  postMessage(message: FromAssembler): void;
  onmessage: (event: MessageEvent<ToAssembler>) => void;
};
let library = new Uint8Array(0);

scope.onmessage = ({ data }) => {
  if (data.type === 'library') library = data.bytes.slice();
  if (data.type === 'check') {
    scope.postMessage({ type: 'checked', id: data.id, diagnostics: checkSource(data.source, data.beside) });
  }
  if (data.type === 'build') {
    const { file, sources, diagnostics, imported } = buildProgram(data.name, data.bytes, library, data.beside);
    const report = renderDiagnostics(diagnostics, { sources });
    const bytes = file === undefined ? undefined : writeElf(file);
    scope.postMessage({ type: 'built', id: data.id, bytes, sources: [...sources], diagnostics, report, imported });
  }
};

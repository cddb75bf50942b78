// The page's end of the assembler's worker.

import libraryUrl from '../../dist/lib/libbadak.a?url';
import type { Diagnostic } from '../../src/diag/diagnostic.ts';
import type { FromAssembler, ToAssembler } from '../messages.ts';
import { fetchBytes } from './bytes.ts';

export type BuildResult = Extract<FromAssembler, { type: 'built' }>;

export interface AssemblerClient {
  check(name: string, text: string): Promise<readonly Diagnostic[]>;
  build(name: string, bytes: Uint8Array): Promise<BuildResult>;
}

export function openAssembler(): AssemblerClient {
  let next = 1;
  const answers = new Map<number, (message: FromAssembler) => void>();
  const worker = new Worker(new URL('../assembler.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<FromAssembler>) => {
    answers.get(data.id)?.(data);
    answers.delete(data.id);
  };
  const send = (message: ToAssembler): void => worker.postMessage(message);
  const library = fetchBytes(libraryUrl).then((bytes) => send({ type: 'library', bytes }));
  const ask = (make: (id: number) => ToAssembler): Promise<FromAssembler> =>
    new Promise((resolve) => {
      const id = next++;
      answers.set(id, resolve);
      send(make(id));
    });
  return {
    async check(name, text) {
      const answer = await ask((id) => ({ type: 'check', id, source: { name, text } }));
      return answer.diagnostics;
    },
    async build(name, bytes) {
      await library;
      return (await ask((id) => ({ type: 'build', id, name, bytes }))) as BuildResult;
    },
  };
}

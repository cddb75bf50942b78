// The page's end of the assembler's worker, which is started when something is first assembled.

import libraryUrl from '../../dist/lib/libbadak.a?url';
import type { Diagnostic } from '../../src/diag/diagnostic.ts';
import { type ReadSource, siblingsOf } from '../../src/host/siblings.ts';
import type { FromAssembler, ToAssembler } from '../messages.ts';
import { fetchBytes, LoadError } from './bytes.ts';

export type BuildResult = Extract<FromAssembler, { type: 'built' }>;

/** Promises reject when the assembler cannot be loaded; the next call tries again. */
export interface AssemblerClient {
  check(name: string, text: string): Promise<readonly Diagnostic[]>;
  build(name: string, bytes: Uint8Array): Promise<BuildResult>;
}

interface Answer {
  readonly resolve: (message: FromAssembler) => void;
  readonly reject: (why: Error) => void;
}

interface Running {
  readonly worker: Worker;
  readonly answers: Map<number, Answer>;
  /** It has the runtime library. */
  readonly equipped: Promise<void>;
}

/** @param read texts that sources may include from beside themselves */
export function openAssembler(read: ReadSource): AssemblerClient {
  let next = 1;
  let running: Running | undefined;
  /** What has failed is begun anew the next time. */
  const begin = (): Running => (running ??= startWorker(() => (running = undefined)));
  const ask = (make: (id: number) => ToAssembler): Promise<FromAssembler> =>
    new Promise((resolve, reject) => {
      const { worker, answers } = begin();
      const id = next++;
      answers.set(id, { resolve, reject });
      worker.postMessage(make(id));
    });
  return {
    async check(name, text) {
      const beside = await siblingsOf(name, text, read);
      const answer = await ask((id) => ({ type: 'check', id, source: { name, text }, beside }));
      return answer.diagnostics;
    },
    async build(name, bytes) {
      const isText = !bytes.subarray(0, 512).includes(0);
      const beside = isText ? await siblingsOf(name, new TextDecoder().decode(bytes), read) : [];
      await begin().equipped;
      return (await ask((id) => ({ type: 'build', id, name, bytes, beside }))) as BuildResult;
    },
  };
}

function startWorker(failed: () => void): Running {
  const answers = new Map<number, Answer>();
  const worker = new Worker(new URL('../assembler.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<FromAssembler>) => {
    answers.get(data.id)?.resolve(data);
    answers.delete(data.id);
  };
  worker.onerror = ({ message }) => {
    failed();
    worker.terminate();
    const why = message ? new Error(message) : new LoadError('assembler', '');
    for (const { reject } of answers.values()) reject(why);
  };
  const equipped = fetchBytes(libraryUrl).then((bytes) => {
    const message: ToAssembler = { type: 'library', bytes };
    worker.postMessage(message);
  });
  equipped.catch(failed);
  return { worker, answers, equipped };
}

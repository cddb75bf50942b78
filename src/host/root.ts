// The root of a machine as an archive: the inputs that put its files there.

import type { Input } from '../spec/inputs.ts';
import { readTar } from './tar.ts';

/** What a machine that boots from this archive is given first. Throws TarError. */
export function rootInputs(archive: Uint8Array): Input[] {
  return readTar(archive).flatMap(({ path, kind, mode, bytes }): Input[] =>
    kind === 'file' ? [{ kind: 'file', path: `/${path}`, mode, bytes }] : [],
  );
}

/** What programs of a fresh machine find in their environment. */
export const ROOT_ENVIRONMENT = ['PATH=/bin', 'HOME=/home', 'TERM=xterm-256color', 'LANG=C.UTF-8'] as const;

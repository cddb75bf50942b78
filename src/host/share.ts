// Links that carry a run: programs, arguments, settings, seed; after `#run=`, as deflated JSON in base64url. Page and
// command line open the same link. What comes out of a link is checked and capped: links come from anywhere.

import { decodeBase64, encodeBase64 } from './base64.ts';

export interface SharedProgram {
  readonly name: string;
  /** Source, or the bytes of an executable. */
  readonly source: string | Uint8Array;
  readonly args: readonly string[];
}

/** Settings that a link may set; what is missing stays as it is. */
export interface SharedSettings {
  readonly harts?: number;
  /** Cycles. */
  readonly quantum?: number;
  readonly seed?: number;
  readonly memoryMiB?: number;
  readonly policy?: string;
  readonly pace?: 'real' | 'fast';
}

export interface SharedRun {
  readonly programs: readonly SharedProgram[];
  readonly settings: SharedSettings;
}

/** A link that cannot be opened; the message says why. */
export class ShareError extends Error {
  override readonly name = 'ShareError';
}

const MARK = '#run=1.';
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_PROGRAMS = 32;
const MAX_ARGS = 64;
const MAX_NAME = 64;
/** What a link may ask for at most. */
const RANGES: Readonly<Record<'harts' | 'quantum' | 'seed' | 'memoryMiB', readonly [number, number]>> = {
  harts: [1, 64],
  quantum: [100, 1e9],
  seed: [0, 0xffffffff],
  memoryMiB: [1, 256],
};

export const isShareLink = (text: string): boolean => text.includes(MARK);

/** The part of a link from `#` on. */
export async function writeShare({ programs, settings }: SharedRun): Promise<string> {
  const p = programs.map(({ name, source, args }) => ({
    n: name,
    ...(typeof source === 'string' ? { s: source } : { b: encodeBase64(source) }),
    ...(args.length === 0 ? {} : { a: args }),
  }));
  const text = JSON.stringify({ p, s: settings });
  const packed = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  return MARK + encodeBase64(packed).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * The run of a link, checked.
 * @throws ShareError
 */
export async function readShare(link: string): Promise<SharedRun> {
  const start = link.indexOf(MARK);
  if (start < 0) throw new ShareError(`a link has ${MARK}... in it`);
  const digits = link
    .slice(start + MARK.length)
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  const packed = decodeBase64(digits + '='.repeat((4 - (digits.length % 4)) % 4));
  if (packed === undefined) throw new ShareError('the link is damaged: a character is not base64url');
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(await through(packed, new DecompressionStream('deflate-raw'))));
  } catch (error) {
    if (error instanceof ShareError) throw error;
    throw new ShareError('the link is damaged, or only a part of it is here');
  }
  return checkRun(value);
}

/** @throws ShareError when more comes out than a link may carry */
async function through(
  bytes: Uint8Array,
  stream: { readonly readable: ReadableStream; readonly writable: WritableStream },
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  written.catch(() => {});
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value as Uint8Array);
    length += (value as Uint8Array).length;
    if (length > MAX_BYTES) throw new ShareError(`a link carries at most ${MAX_BYTES / 1024 / 1024} MiB`);
  }
  const all = new Uint8Array(length);
  parts.reduce((at, part) => {
    all.set(part, at);
    return at + part.length;
  }, 0);
  return all;
}

function checkRun(value: unknown): SharedRun {
  const { p, s } = (value ?? {}) as { p?: unknown; s?: unknown };
  if (!Array.isArray(p) || p.length === 0 || p.length > MAX_PROGRAMS) {
    throw new ShareError(`a link has 1 to ${MAX_PROGRAMS} programs`);
  }
  return { programs: p.map(checkProgram), settings: checkSettings(s) };
}

function checkProgram(value: unknown): SharedProgram {
  const { n, s, b, a = [] } = (value ?? {}) as Record<'n' | 's' | 'b' | 'a', unknown>;
  if (typeof n !== 'string' || n.length > MAX_NAME || !/^[\w.+-]+$/.test(n) || n.startsWith('.')) {
    throw new ShareError('a program of the link has no proper name');
  }
  if (!Array.isArray(a) || a.length > MAX_ARGS || a.some((each) => typeof each !== 'string')) {
    throw new ShareError(`the arguments of ${n} are damaged`);
  }
  const source = typeof s === 'string' ? s : typeof b === 'string' ? decodeBase64(b) : undefined;
  if (source === undefined) throw new ShareError(`${n} has no source`);
  return { name: n, source, args: a as string[] };
}

function checkSettings(value: unknown): SharedSettings {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const settings: Record<string, unknown> = {};
  for (const [name, [min, max]] of Object.entries(RANGES)) {
    const number = given[name];
    if (typeof number === 'number' && Number.isInteger(number)) settings[name] = Math.min(max, Math.max(min, number));
  }
  const { policy, pace } = given;
  if (typeof policy === 'string' && /^[a-z]{1,16}$/.test(policy)) settings['policy'] = policy;
  if (pace === 'real' || pace === 'fast') settings['pace'] = pace;
  return settings;
}

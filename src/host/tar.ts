// Archives in the ustar format (pax(1)): what a machine's root is kept in, as a file, by the build and by users. Written
// without owners and times: the same files give the same bytes. Node and browsers read the same ones.

export interface TarEntry {
  /** Without a slash at its start or end. */
  readonly path: string;
  readonly kind: 'file' | 'directory' | 'symlink';
  /** Permission bits. */
  readonly mode: number;
  /** Of a file; empty otherwise. */
  readonly bytes: Uint8Array;
  /** Of a symbolic link; '' otherwise. */
  readonly target: string;
}

/** An archive that cannot be read or written. */
export class TarError extends Error {
  override readonly name = 'TarError';
}

const BLOCK = 512;
const NAME_BYTES = 100;
const PREFIX_BYTES = 155;
const TYPES = { file: '0', symlink: '2', directory: '5' } as const;

/** Places of the fields of a header. */
const FIELD = {
  name: [0, NAME_BYTES],
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  size: [124, 12],
  time: [136, 12],
  checksum: [148, 8],
  type: [156, 1],
  target: [157, 100],
  magic: [257, 8],
  prefix: [345, PREFIX_BYTES],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

/** The archive of these entries, in their order. Throws TarError for a name that the format cannot hold. */
export function writeTar(entries: readonly TarEntry[]): Uint8Array {
  const sizes = entries.map(({ bytes }) => BLOCK + Math.ceil(bytes.length / BLOCK) * BLOCK);
  const archive = new Uint8Array(sizes.reduce((sum, size) => sum + size, 2 * BLOCK));
  let at = 0;
  entries.forEach((entry, index) => {
    writeHeader(archive.subarray(at, at + BLOCK), entry);
    archive.set(entry.bytes, at + BLOCK);
    at += sizes[index]!;
  });
  return archive;
}

function writeHeader(header: Uint8Array, entry: TarEntry): void {
  const put = (field: keyof typeof FIELD, text: string): void => {
    const bytes = new TextEncoder().encode(text);
    const [from, size] = FIELD[field];
    if (bytes.length > size) throw new TarError(`${entry.path}: the ${field} is too long for an archive`);
    header.set(bytes, from);
  };
  const octal = (value: number, digits: number): string => `${value.toString(8).padStart(digits, '0')}\0`;
  const { name, prefix } = splitName(entry.kind === 'directory' ? `${entry.path}/` : entry.path);
  put('name', name);
  put('prefix', prefix);
  put('mode', octal(entry.mode, 7));
  put('uid', octal(0, 7));
  put('gid', octal(0, 7));
  put('size', octal(entry.bytes.length, 11));
  put('time', octal(0, 11));
  put('type', TYPES[entry.kind]);
  put('target', entry.target);
  put('magic', 'ustar\x0000');
  put('checksum', `${octal(checksum(header), 6)} `);
}

/** A long name is cut at a slash: what stands before it goes to the prefix. */
function splitName(path: string): { name: string; prefix: string } {
  const length = (text: string): number => new TextEncoder().encode(text).length;
  if (length(path) <= NAME_BYTES) return { name: path, prefix: '' };
  for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
    const [prefix, name] = [path.slice(0, slash), path.slice(slash + 1)];
    if (name !== '' && length(name) <= NAME_BYTES && length(prefix) <= PREFIX_BYTES) return { name, prefix };
  }
  return { name: path, prefix: '' };
}

/** The sum of the bytes of a header, its own field taken as blanks. */
function checksum(header: Uint8Array): number {
  const [from, size] = FIELD.checksum;
  return header.reduce((sum, byte, at) => sum + (at >= from && at < from + size ? 0x20 : byte), 0);
}

/** The entries of an archive. Throws TarError, with the place, for bytes that are none. */
export function readTar(archive: Uint8Array): TarEntry[] {
  const entries: TarEntry[] = [];
  if (archive.length < BLOCK) throw new TarError(`byte 0: this is no tar archive (${archive.length} bytes)`);
  for (let at = 0; ; ) {
    if (at + BLOCK > archive.length) throw new TarError(`byte ${at}: the archive is cut off`);
    const header = archive.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) break;
    const size = octalField(header, 'size', at);
    if (octalField(header, 'checksum', at) !== checksum(header))
      throw new TarError(`byte ${at}: this is no tar archive`);
    const end = at + BLOCK + size;
    if (end > archive.length) throw new TarError(`byte ${at}: the archive ends inside a file of ${size} bytes`);
    const entry = readEntry(header, new Uint8Array(archive.subarray(at + BLOCK, end)), at);
    if (entry !== undefined) entries.push(entry);
    at = at + BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return entries;
}

/** Undefined for kinds that a root does not have: devices, named pipes, headers of extensions. */
function readEntry(header: Uint8Array, bytes: Uint8Array, at: number): TarEntry | undefined {
  const type = textField(header, 'type') || TYPES.file;
  const kind = (Object.keys(TYPES) as (keyof typeof TYPES)[]).find((each) => TYPES[each] === type);
  if (kind === undefined) return undefined;
  const prefix = textField(header, 'prefix');
  const whole = prefix === '' ? textField(header, 'name') : `${prefix}/${textField(header, 'name')}`;
  const names = whole.split('/').filter((name) => name !== '' && name !== '.');
  if (names.includes('..')) throw new TarError(`byte ${at}: the name ${whole} leads out of the archive`);
  if (names.length === 0) return undefined;
  return {
    path: names.join('/'),
    kind,
    mode: octalField(header, 'mode', at) & 0o7777,
    bytes: kind === 'file' ? bytes : new Uint8Array(0),
    target: kind === 'symlink' ? textField(header, 'target') : '',
  };
}

function textField(header: Uint8Array, field: keyof typeof FIELD): string {
  const [from, size] = FIELD[field];
  const bytes = header.subarray(from, from + size);
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}

function octalField(header: Uint8Array, field: keyof typeof FIELD, at: number): number {
  const text = textField(header, field).trim();
  if (!/^[0-7]*$/.test(text)) throw new TarError(`byte ${at}: this is no tar archive (its ${field} is no number)`);
  return Number.parseInt(text || '0', 8);
}

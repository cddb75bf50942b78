// What a guest's stub (programs/lib/tool.s) and the toolchain say to each other, as bytes.
//
//   request   words of the command, each with a 0 behind it; an empty one ends them. Then files: name, 0, length (u32,
//             little-endian; 0xFFFFFFFF: there is no such file), bytes.
//   reply     u32 status, u32 length of the file that it makes, u32 length of what it prints; then that file, the name
//             it shall have with a 0 behind it, the text for standard output, the text for standard error.
//             Status WANTED: the text is a list of files, a name a line, that it must have first: the stub asks again.

/** Status of a reply that asks for files. */
export const WANTED = 256;
const ABSENT = 0xffffffff;
const HEADER_BYTES = 12;

export interface ToolRequest {
  /** The command and its arguments. */
  readonly words: readonly string[];
  /** Files by name; null: there is none. */
  readonly files: ReadonlyMap<string, Uint8Array | null>;
}

export interface ToolReply {
  readonly status: number;
  /** The file that it makes, if any. */
  readonly file?: { readonly name: string; readonly bytes: Uint8Array };
  readonly output?: string;
  readonly messages?: string;
}

/** Reads a request; undefined if the bytes are none. */
export function decodeRequest(bytes: Uint8Array): ToolRequest | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const decoder = new TextDecoder();
  let at = 0;
  const text = (): string | undefined => {
    const end = bytes.indexOf(0, at);
    if (end < 0) return undefined;
    const found = decoder.decode(bytes.subarray(at, end));
    at = end + 1;
    return found;
  };
  const words: string[] = [];
  for (let word = text(); word !== ''; word = text()) {
    if (word === undefined) return undefined;
    words.push(word);
  }
  const files = new Map<string, Uint8Array | null>();
  while (at < bytes.length) {
    const name = text();
    if (name === undefined || at + 4 > bytes.length) return undefined;
    const length = view.getUint32(at, true);
    at += 4;
    if (length !== ABSENT && at + length > bytes.length) return undefined;
    files.set(name, length === ABSENT ? null : bytes.subarray(at, at + length));
    if (length !== ABSENT) at += length;
  }
  return { words, files };
}

export function encodeReply({ status, file, output = '', messages = '' }: ToolReply): Uint8Array {
  const encoder = new TextEncoder();
  const parts = [
    file?.bytes ?? new Uint8Array(0),
    encoder.encode(`${file?.name ?? ''}\0`),
    encoder.encode(output),
    encoder.encode(messages),
  ] as const;
  const bytes = new Uint8Array(HEADER_BYTES + parts.reduce((sum, { length }) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  [status, parts[0].length, parts[2].length].forEach((word, index) => {
    view.setUint32(index * 4, word, true);
  });
  let at = HEADER_BYTES;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

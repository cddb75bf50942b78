// Structures and wait statuses in words, for strace: by the table src/spec/structs.ts.

import { type Field, fieldBytes, STRUCT_BY_NAME, type StructName } from '../spec/structs.ts';
import { signalText } from './flags.ts';

/** Fields that are shown of a long structure. */
const SHOWN = 6;
const PADDING = /^(pad|unused|reserved)/;

/** `{sec=1, nsec=0}`; arrays of bytes as text; undefined if the bytes are not all there. */
export function structText(name: StructName, bytes: Uint8Array | undefined): string | undefined {
  const { size, fields } = STRUCT_BY_NAME.get(name)!;
  if (bytes === undefined || bytes.length < size) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const real = fields.filter((field) => !PADDING.test(field.name));
  const shown = real.slice(0, SHOWN).map((field) => `${field.name}=${fieldText(view, field)}`);
  return `{${shown.join(', ')}${real.length > SHOWN ? ', ...' : ''}}`;
}

/** How a child ended or stopped, as the macros of wait(2) say it. */
export function waitStatusText(status: number): string {
  if (status === 0xffff) return '[{WIFCONTINUED(s)}]';
  if ((status & 0xff) === 0x7f) return `[{WIFSTOPPED(s) && WSTOPSIG(s) == ${signalText((status >>> 8) & 0xff)}}]`;
  const signal = status & 0x7f;
  if (signal === 0) return `[{WIFEXITED(s) && WEXITSTATUS(s) == ${(status >>> 8) & 0xff}}]`;
  const core = (status & 0x80) !== 0 ? ' && WCOREDUMP(s)' : '';
  return `[{WIFSIGNALED(s) && WTERMSIG(s) == ${signalText(signal)}${core}}]`;
}

function fieldText(view: DataView, field: Field): string {
  if (field.count === undefined) return numberText(view, field, 0);
  if (field.type === 'u8') return textOf(view, field);
  const shown = Array.from({ length: Math.min(field.count, 4) }, (_, index) => numberText(view, field, index));
  return `[${shown.join(', ')}${field.count > 4 ? ', ...' : ''}]`;
}

function textOf(view: DataView, { offset, count = 0 }: Field): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + offset, count);
  const end = bytes.indexOf(0);
  return JSON.stringify(new TextDecoder().decode(bytes.subarray(0, end < 0 ? count : end)));
}

function numberText(view: DataView, { type, offset }: Field, index: number): string {
  const at = offset + index * fieldBytes(type);
  switch (type) {
    case 'u8':
      return String(view.getUint8(at));
    case 'u16':
      return String(view.getUint16(at, true));
    case 'i16':
      return String(view.getInt16(at, true));
    case 'u32':
      return String(view.getUint32(at, true));
    case 'i32':
      return String(view.getInt32(at, true));
    case 'u64':
      return String(view.getBigUint64(at, true));
    default:
      return String(view.getBigInt64(at, true));
  }
}

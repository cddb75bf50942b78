// Numbers to the names that C programs write: flags, errno, signals, wait statuses.

import { ERRNO_ROWS } from '../spec/errno.ts';
import { FLAG_SETS, type FlagSet } from '../spec/flags.ts';
import { SIGNAL_BY_NUMBER } from '../spec/signals.ts';

const ERRNO_BY_NUMBER: ReadonlyMap<number, { readonly name: string; readonly doc: string }> = new Map(
  ERRNO_ROWS.map((row) => [row.number, row]),
);

/** Sets in which a value is one of several names, not a sum of bits. */
const CHOICES: readonly FlagSet[] = [
  'seek',
  'clock',
  'fcntl',
  'ioctl',
  'rlimit',
  'sigprocmask',
  'madvise',
  'idtype',
  'priority',
  'prctl',
  'itimer',
  'rusage',
];

/** `-2 ENOENT (No such file or directory)` for a failed call, otherwise the number. */
export function resultText(result: number, asAddress = false): string {
  if (result < 0 && result >= -4095) {
    const row = ERRNO_BY_NUMBER.get(-result);
    return row === undefined ? String(result) : `${result} ${row.name} (${row.doc})`;
  }
  return asAddress ? address(result) : String(result);
}

/** Flags as `O_WRONLY|O_CREAT`; bits without a name as hex. */
export function flagsText(set: FlagSet, value: number): string {
  const rows = Object.entries<number>(FLAG_SETS[set]);
  const exact = rows.find(([, number]) => number === value);
  if (CHOICES.includes(set)) return exact?.[0] ?? String(value);
  if (set === 'clone') return cloneText(value);
  if (set === 'futex') return futexText(value);
  const names = set === 'open' ? [openMode(value)] : [];
  let rest = set === 'open' ? value & ~3 : value;
  for (const [name, bits] of rows) {
    if (bits <= (set === 'open' ? 3 : 0) || (rest & bits) >>> 0 !== bits >>> 0) continue;
    names.push(name);
    rest &= ~bits;
  }
  if (rest !== 0) names.push(`0x${(rest >>> 0).toString(16)}`);
  return names.length > 0 ? names.join('|') : (exact?.[0] ?? '0');
}

const openMode = (value: number): string => ['O_RDONLY', 'O_WRONLY', 'O_RDWR', '3'][value & 3]!;

/** The low byte of clone's flags is the signal of the child's end. */
function cloneText(value: number): string {
  const names = Object.entries<number>(FLAG_SETS.clone)
    .filter(([, bits]) => (value & bits) !== 0)
    .map(([name]) => name);
  const signal = SIGNAL_BY_NUMBER.get(value & 0xff)?.name;
  return [...names, ...(signal === undefined ? [] : [signal])].join('|') || '0';
}

/** An operation of futex is a number, and two flags. */
function futexText(value: number): string {
  const { FUTEX_PRIVATE_FLAG, FUTEX_CLOCK_REALTIME, ...operations } = FLAG_SETS.futex;
  const operation = value & ~(FUTEX_PRIVATE_FLAG | FUTEX_CLOCK_REALTIME);
  const name = Object.entries<number>(operations).find(([, number]) => number === operation)?.[0] ?? String(operation);
  const flags = Object.entries({ FUTEX_PRIVATE_FLAG, FUTEX_CLOCK_REALTIME }).filter(([, bit]) => (value & bit) !== 0);
  return [name, ...flags.map(([flag]) => flag)].join('|');
}

/** Directory argument: AT_FDCWD or a descriptor. */
export const dirfdText = (value: number): string =>
  (value | 0) === FLAG_SETS.at.AT_FDCWD ? 'AT_FDCWD' : String(value | 0);

export const signalText = (value: number): string => SIGNAL_BY_NUMBER.get(value)?.name ?? String(value);

/** Addresses as C prints them; 0 is NULL. */
export const address = (value: number): string => (value === 0 ? 'NULL' : `0x${(value >>> 0).toString(16)}`);

const ESCAPES: Readonly<Record<number, string>> = {
  9: '\\t',
  10: '\\n',
  13: '\\r',
  27: '\\e',
  34: '\\"',
  92: '\\\\',
};

/** Bytes as a C string of at most `limit` bytes, `...` behind it if there are more. */
export function quoteBytes(bytes: Uint8Array, total = bytes.length, limit = 32): string {
  let text = '';
  for (const byte of bytes.subarray(0, limit)) {
    text += ESCAPES[byte] ?? (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : octal(byte));
  }
  return `"${text}"${total > Math.min(bytes.length, limit) ? '...' : ''}`;
}

const octal = (byte: number): string => `\\${byte.toString(8).padStart(3, '0')}`;

// Values of options: sizes, counts, times. Each parser says what it got and what it wants.

import { InvalidArgumentError } from 'commander';

const BINARY: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };
const DECIMAL: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };

function scaled(text: string, units: Readonly<Record<string, number>>, suffix: RegExp): number | undefined {
  const match = /^(0x[0-9a-f]+|\d+(?:\.\d+)?)\s*([kmg]?)(.*)$/i.exec(text.trim().replaceAll('_', ''));
  if (match === null || !suffix.test(match[3]!)) return undefined;
  const value = Number(match[1]) * units[match[2]!.toLowerCase()]!;
  return Number.isSafeInteger(value) ? value : undefined;
}

/** A whole number of bytes: 65536, 64K, 64KiB, 1M, 0x10000. */
export function parseBytes(min: number, max: number): (text: string) => number {
  return (text) => inRange(scaled(text, BINARY, /^(i?b)?$/i), min, max, formatBytes, 'a size such as 64K or 128M');
}

/** A count: 1000, 100k, 5M (thousands, not 1024). */
export function parseCount(min: number, max: number): (text: string) => number {
  return (text) => inRange(scaled(text, DECIMAL, /^$/), min, max, String, 'a whole number such as 1000 or 5M');
}

/** Cycles a second: 100M, 100MHz, 1GHz. */
export function parseHertz(text: string): number {
  return inRange(scaled(text, DECIMAL, /^(hz)?$/i), 1000, 1e11, String, 'a clock such as 100MHz');
}

function inRange(
  value: number | undefined,
  min: number,
  max: number,
  show: (value: number) => string,
  wanted: string,
): number {
  if (value === undefined) throw new InvalidArgumentError(`It must be ${wanted}.`);
  if (value < min || value > max) throw new InvalidArgumentError(`It must be ${show(min)} to ${show(max)}.`);
  return value;
}

/** 64K, 128M; bytes that are no whole multiple stay as they are. */
export function formatBytes(bytes: number): string {
  for (const [unit, size] of [
    ['G', 1024 ** 3],
    ['M', 1024 ** 2],
    ['K', 1024],
  ] as const) {
    if (bytes >= size && bytes % size === 0) return `${bytes / size}${unit}`;
  }
  return String(bytes);
}

const TIME_UNITS: Readonly<Record<string, number>> = { us: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600 };

/** Seconds: 5, 5s, 500ms, 2m. */
export function parseSeconds(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*(us|ms|s|m|h)?$/.exec(text.trim());
  if (match === null) throw new InvalidArgumentError('It must be a time such as 5s or 500ms.');
  return Number(match[1]) * TIME_UNITS[match[2] ?? 's']!;
}

/** What --quantum takes: cycles, or a time that the clock turns into cycles. */
export interface Quantum {
  readonly cycles?: number;
  readonly seconds?: number;
}

/** 100000, 100k, 1ms. */
export function parseQuantum(text: string): Quantum {
  if (/[0-9]\s*(us|ms|s)$/.test(text)) return { seconds: parseSeconds(text) };
  const cycles = scaled(text, DECIMAL, /^$/);
  if (cycles === undefined || cycles < 1) {
    throw new InvalidArgumentError('It must be cycles such as 100k, at least 1, or a time such as 1ms.');
  }
  return { cycles };
}

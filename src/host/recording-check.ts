// What the lines of a recording may hold: checked before anything of it reaches a machine.

import type { KernelConfig } from '../kernel/state.ts';
import { DEFAULT_COSTS } from '../spec/costs.ts';
import { type Input, type InputEvent, type InputKind, TIME_MAX } from '../spec/inputs.ts';
import { LIMIT_ROWS } from '../spec/limits.ts';
import type { RecordingEnd, RecordingHeader } from './recording.ts';

/** A recording that cannot be read. The message says what was expected and found. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError';
  /** Counted from 1. */
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

type Check = 'count' | 'integer' | 'text' | 'texts' | 'bytes' | 'choice' | 'stdio';

/** Fields of every kind of input. */
const FIELDS: {
  readonly [K in InputKind]: Readonly<Record<Exclude<keyof Extract<Input, { kind: K }>, 'kind'>, Check>>;
} = {
  file: { path: 'text', mode: 'count', bytes: 'bytes' },
  directory: { path: 'text', mode: 'count' },
  symlink: { path: 'text', target: 'text' },
  remove: { path: 'text' },
  mount: { path: 'text', folder: 'count', readOnly: 'choice' },
  start: { path: 'text', args: 'texts', env: 'texts', stdio: 'stdio', tty: 'count', session: 'choice' },
  boot: { path: 'text', args: 'texts', env: 'texts', tty: 'count' },
  keys: { tty: 'count', bytes: 'bytes' },
  hangup: { tty: 'count' },
  resize: { tty: 'count', columns: 'count', rows: 'count' },
  signal: { pid: 'count', signal: 'count' },
  nice: { pid: 'count', nice: 'integer' },
  reply: { request: 'count', result: 'integer', bytes: 'bytes' },
  setting: { name: 'text', value: 'integer' },
  pokeMemory: { pid: 'count', va: 'count', bytes: 'bytes' },
  pokeRegister: { tid: 'count', register: 'count', value: 'count' },
};

const EXPECTED: Readonly<Record<Check, string>> = {
  count: 'a whole number from 0 on',
  integer: 'a whole number',
  text: 'text',
  texts: 'a list of texts',
  bytes: 'bytes in base64',
  choice: 'true, false or left out',
  stdio: "a list of three of 'tty', 'stream' and 'null'",
};

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const PASSES: Readonly<Record<Check, (value: unknown) => boolean>> = {
  count: isCount,
  integer: (value) => Number.isSafeInteger(value),
  text: (value) => typeof value === 'string',
  texts: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
  bytes: (value) => value instanceof Uint8Array,
  choice: (value) => value === undefined || typeof value === 'boolean',
  stdio: (value) =>
    Array.isArray(value) && value.length === 3 && value.every((each) => ['tty', 'stream', 'null'].includes(each)),
};

/** The first line. */
export function checkHeader(value: Record<string, unknown>, format: number): RecordingHeader {
  if (value['recording'] === undefined) throw new RecordingError(1, 'this is no recording of badak');
  if (value['recording'] !== format) {
    throw new RecordingError(
      1,
      `the recording has format ${value['recording']}, and this badak reads format ${format}`,
    );
  }
  const { badak, config, images } = value;
  if (typeof badak !== 'string') throw wrong(1, 'badak', EXPECTED.text, badak);
  checkConfig(config);
  if (images !== undefined && !(isObject(images) && Object.values(images).every(PASSES.text))) {
    throw wrong(1, 'images', 'hashes by path', images);
  }
  return {
    badak,
    config: config as KernelConfig,
    ...(images === undefined ? {} : { images: images as Record<string, string> }),
  };
}

function checkConfig(config: unknown): void {
  if (!isObject(config)) throw wrong(1, 'config', 'the settings of the machine', config);
  for (const name of ['seed', 'window', 'quantum', 'clockHz', 'epochSeconds', 'maxCycles']) {
    if (!isCount(config[name])) throw wrong(1, `config.${name}`, EXPECTED.count, config[name]);
  }
  for (const name of ['window', 'quantum', 'clockHz']) {
    if (config[name] === 0) throw wrong(1, `config.${name}`, 'a whole number from 1 on', 0);
  }
  if (typeof config['policy'] !== 'string') throw wrong(1, 'config.policy', EXPECTED.text, config['policy']);
  const { limits, costs } = config;
  for (const { name, min, max } of LIMIT_ROWS) {
    const limit = isObject(limits) ? limits[name] : undefined;
    if (!isCount(limit) || limit < min || limit > max) {
      throw wrong(1, `config.limits.${name}`, `a whole number from ${min} to ${max}`, limit);
    }
  }
  for (const name of Object.keys(DEFAULT_COSTS)) {
    const cost = isObject(costs) ? costs[name] : undefined;
    if (!isCount(cost)) throw wrong(1, `config.costs.${name}`, EXPECTED.count, cost);
  }
}

/** The line of an input; `before` is the one before it, which must be earlier. */
export function checkEvent(
  value: Record<string, unknown>,
  line: number,
  window: number,
  before: InputEvent | undefined,
): InputEvent {
  const { time, sequence, input } = value;
  if (!isCount(time) || time > TIME_MAX) throw wrong(line, 'time', EXPECTED.count, time);
  if (time % window !== 0) throw wrong(line, 'time', `a multiple of the window, ${window} cycles`, time);
  if (!isCount(sequence)) throw wrong(line, 'sequence', EXPECTED.count, sequence);
  if (before !== undefined && sequence <= before.sequence) {
    throw new RecordingError(line, `sequence ${sequence} comes after ${before.sequence}`);
  }
  const kind = isObject(input) ? input['kind'] : undefined;
  if (!isObject(input) || typeof kind !== 'string' || !Object.hasOwn(FIELDS, kind)) {
    throw wrong(line, 'input.kind', `one of ${Object.keys(FIELDS).join(', ')}`, kind);
  }
  for (const [name, check] of Object.entries(FIELDS[kind as InputKind]) as [string, Check][]) {
    if (!PASSES[check](input[name])) throw wrong(line, `input.${name}`, EXPECTED[check], input[name]);
  }
  return { time, sequence, input: input as unknown as Input };
}

/** The line of the end. */
export function checkEnd(value: unknown, line: number): RecordingEnd {
  if (!isObject(value)) throw wrong(line, 'end', 'how the run ended', value);
  const { kind, time, hash } = value;
  if (typeof kind !== 'string') throw wrong(line, 'end.kind', EXPECTED.text, kind);
  if (!isCount(time)) throw wrong(line, 'end.time', EXPECTED.count, time);
  if (typeof hash !== 'string') throw wrong(line, 'end.hash', EXPECTED.text, hash);
  return { kind, time, hash };
}

function wrong(line: number, field: string, expected: string, found: unknown): RecordingError {
  const text = found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 40);
  return new RecordingError(line, `${field} must be ${expected}, and is ${text}`);
}

// Recordings of runs, as text: a line of JSON for what the machine was made with, one for every input with its virtual
// time, one for the end. Programs are inputs too, so that a recording replays its run without touching the host.
// Bytes are {"base64": "..."}. recording-check.ts says what a line may hold.

import type { KernelConfig } from '../kernel/state.ts';
import { hashText, mix, newTraceHash } from '../kernel/trace-hash.ts';
import type { InputEvent } from '../spec/inputs.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { checkEnd, checkEvent, checkHeader, RecordingError } from './recording-check.ts';

export { RecordingError } from './recording-check.ts';

/** Version of the format. */
const RECORDING_FORMAT = 1;

export interface RecordingHeader {
  /** Version of badak: another one may behave differently. */
  readonly badak: string;
  readonly config: KernelConfig;
  /** Hash of each file that is given to the machine, by path. */
  readonly images?: Readonly<Record<string, string>>;
}

export interface RecordingEnd {
  /** Kind of SessionEnd. */
  readonly kind: string;
  /** Virtual time, in cycles. */
  readonly time: number;
  /** Trace hash and exact hash of the run. */
  readonly hash: string;
}

export interface Recording {
  readonly header: RecordingHeader;
  readonly events: readonly InputEvent[];
  /** Missing if the recorded run was cut off. */
  readonly end: RecordingEnd | undefined;
}

/** The whole text of a recording. */
export function writeRecording({ header, events, end }: Recording): string {
  const images = Object.fromEntries(
    events.flatMap(({ input }) => (input.kind === 'file' ? [[input.path, hashBytes(input.bytes)]] : [])),
  );
  const lines = [headerLine({ ...header, images }), ...events.map(eventLine)];
  if (end !== undefined) lines.push(endLine(end));
  return lines.join('');
}

/** First line of a recording. */
export function headerLine(header: RecordingHeader): string {
  return line({ recording: RECORDING_FORMAT, ...header });
}

/** The line of an input: Observer.input gives them in the order in which a log has them. */
export function eventLine(event: InputEvent): string {
  return line(event);
}

/** Last line of a recording. */
export function endLine(end: RecordingEnd): string {
  return line({ end });
}

/**
 * Reads a recording. A last line that was cut off is left out: what is before it can still be replayed.
 * @throws RecordingError with the number of the line and what is wrong there
 */
export function parseRecording(text: string): Recording {
  const lines = text.split('\n');
  const last = lines.pop();
  if (lines.length === 0) throw new RecordingError(1, 'there is no recording of badak here');
  const header = checkHeader(parseLine(lines[0]!, 1), RECORDING_FORMAT);
  const events: InputEvent[] = [];
  let end: RecordingEnd | undefined;
  for (let at = 1; at < lines.length; at++) {
    const number = at + 1;
    if (end !== undefined) throw new RecordingError(number, 'nothing may follow the line of the end');
    const value = parseLine(lines[at]!, number);
    if ('end' in value) end = checkEnd(value['end'], number);
    else events.push(checkEvent(value, number, header.config.window, events.at(-1)));
  }
  if (last !== '' && end !== undefined)
    throw new RecordingError(lines.length + 1, 'nothing may follow the line of the end');
  checkImages(header, events);
  return { header, events, end };
}

/** Sixteen hex digits for the contents of a file. */
function hashBytes(bytes: Uint8Array): string {
  const hash = newTraceHash();
  mix(hash, bytes.length);
  for (const byte of bytes) mix(hash, byte);
  return hashText(hash);
}

function checkImages({ images = {} }: RecordingHeader, events: readonly InputEvent[]): void {
  events.forEach(({ input }, at) => {
    if (input.kind !== 'file' || !Object.hasOwn(images, input.path)) return;
    if (images[input.path] !== hashBytes(input.bytes)) {
      throw new RecordingError(
        at + 2,
        `the contents of ${input.path} are not those that its hash in the first line is of`,
      );
    }
  });
}

function line(value: unknown): string {
  // What `this` holds, not the second argument: Node's Buffers turn themselves into something else before.
  const text = JSON.stringify(value, function (this: Record<string, unknown>, key: string, part: unknown) {
    const raw = this[key];
    return raw instanceof Uint8Array ? { base64: encodeBase64(raw) } : part;
  });
  return `${text}\n`;
}

function parseLine(text: string, number: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text, (_, part: unknown) => bytesOf(part) ?? part);
  } catch {
    throw new RecordingError(number, 'this is no JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RecordingError(number, 'this is no JSON object');
  }
  return value as Record<string, unknown>;
}

/** The bytes of {"base64": "..."}; undefined for anything else. */
function bytesOf(part: unknown): Uint8Array | undefined {
  if (typeof part !== 'object' || part === null || Object.keys(part).join() !== 'base64') return undefined;
  const { base64 } = part as { base64: unknown };
  return typeof base64 === 'string' ? decodeBase64(base64) : undefined;
}

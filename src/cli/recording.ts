// Recordings of runs: a line of JSON with what the machine was made with, a line for every input that came from
// outside with its virtual time, a line for the end. Programs are inputs too, so a recording is complete in itself.

import type { KernelConfig } from '../kernel/state.ts';
import type { Input, InputEvent } from '../spec/inputs.ts';
import { CliError } from './exit.ts';

const FORMAT = 1;

export interface RecordingHeader {
  /** Version of badak: another one may behave differently. */
  readonly badak: string;
  readonly config: KernelConfig;
}

export interface RecordingEnd {
  readonly kind: string;
  /** Virtual time, in cycles. */
  readonly time: number;
  /** Trace hash of the run. */
  readonly hash: string;
}

export interface Recording {
  readonly header: RecordingHeader;
  readonly events: readonly InputEvent[];
  /** Missing if the recorded run was killed. */
  readonly end: RecordingEnd | undefined;
}

/** Bytes are `{"base64": "..."}` in a log. */
function toJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part instanceof Uint8Array ? { base64: Buffer.from(part).toString('base64') } : part,
  );
}

function fromJson(text: string): unknown {
  return JSON.parse(text, (_, part: unknown) =>
    typeof part === 'object' && part !== null && 'base64' in part && typeof part.base64 === 'string'
      ? new Uint8Array(Buffer.from(part.base64, 'base64'))
      : part,
  );
}

/** The text of a recording. */
export function writeRecording({ header, events, end }: Recording): string {
  const lines = [toJson({ recording: FORMAT, ...header }), ...events.map(toJson)];
  if (end !== undefined) lines.push(toJson({ end }));
  return `${lines.join('\n')}\n`;
}

/** Reads a recording. Throws CliError with the line and what is wrong there. */
export function readRecording(name: string, text: string): Recording {
  const rows = text.split('\n').filter((line) => line !== '');
  const [first, ...rest] = rows.map((line, at) => parseLine(name, line, at + 1));
  if (first?.['recording'] !== FORMAT) throw new CliError(`${name} is not a recording of badak run --record`);
  const events: InputEvent[] = [];
  let end: RecordingEnd | undefined;
  rest.forEach((row, at) => {
    if ('end' in row) end = row['end'] as RecordingEnd;
    else events.push(checkEvent(name, row, at + 2));
  });
  const { badak, config } = first as unknown as RecordingHeader;
  return { header: { badak, config }, events, end };
}

function parseLine(name: string, line: string, number: number): Record<string, unknown> {
  try {
    const value = fromJson(line);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // The message below says it.
  }
  throw new CliError(`${name}:${number}: this line of the recording is damaged`);
}

function checkEvent(name: string, row: Record<string, unknown>, number: number): InputEvent {
  const { time, sequence, input } = row;
  const kind = (input as Input | undefined)?.kind;
  if (!Number.isSafeInteger(time) || !Number.isSafeInteger(sequence) || typeof kind !== 'string') {
    throw new CliError(`${name}:${number}: this line of the recording is no input event`);
  }
  return row as unknown as InputEvent;
}

/** The files that a recording gives to its machine, by path: its programs are among them. */
export function recordedFiles({ events }: Recording): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const { input } of events) if (input.kind === 'file') files.set(input.path, input.bytes);
  return files;
}

// One command at work: the files that the guest sent, the files that are missing, and what has been said.

import type { Diagnostic } from '../diag/diagnostic.ts';
import { renderDiagnostics } from '../diag/render.ts';
import { type ToolReply, type ToolRequest, WANTED } from './protocol.ts';

/** What the host gives to the toolchain of a machine: the same at every call. */
export interface ToolKit {
  /** Text of a file of programs/include. */
  include(name: string): string | undefined;
  /** libbadak.a, or undefined if it was not built. */
  library(): Uint8Array | undefined;
}

export interface Job {
  readonly kit: ToolKit;
  readonly request: ToolRequest;
  /** Files to ask the guest for. */
  readonly wanted: Set<string>;
  readonly diagnostics: Diagnostic[];
  /** Texts of sources by the names that diagnostics use. */
  readonly texts: Map<string, string>;
}

/** Wrong usage, or a file that cannot be used: one line for the user. */
export class ToolError extends Error {}

export function newJob(kit: ToolKit, request: ToolRequest): Job {
  return { kit, request, wanted: new Set(), diagnostics: [], texts: new Map() };
}

/** A file of the guest. undefined: it is not there, or not here yet (then it is wanted, and this try does not count). */
export function findFile(job: Job, name: string): Uint8Array | undefined {
  const found = job.request.files.get(name);
  if (found === undefined) job.wanted.add(name);
  return found ?? undefined;
}

/** A file that must be there. Throws ToolError if it is not; empty if it is only not here yet. */
export function readFile(job: Job, name: string): Uint8Array {
  const found = findFile(job, name);
  if (found === undefined && !job.wanted.has(name)) throw new ToolError(`${name}: No such file or directory`);
  return found ?? new Uint8Array(0);
}

export const hasErrors = ({ diagnostics }: Job): boolean => diagnostics.some(({ severity }) => severity === 'error');

/** The reply that asks for the missing files, if there are any. */
export function wantedReply({ wanted }: Job): ToolReply | undefined {
  if (wanted.size === 0) return undefined;
  return { status: WANTED, output: [...wanted].map((name) => `${name}\n`).join('') };
}

/** What has been said, as text. */
export function messagesOf({ diagnostics, texts }: Job): string {
  return diagnostics.length === 0 ? '' : renderDiagnostics(diagnostics, { sources: texts, color: false });
}

/** Options with a value (-o x, -ox), options without one, and the rest. */
export interface Words {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly operands: readonly string[];
}

/** Takes a command apart. Throws ToolError for an option that is not known. */
export function readWords(words: readonly string[], flags: string, valued: string): Words {
  const seen = new Set<string>();
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  for (let at = 1; at < words.length; at++) {
    const word = words[at]!;
    const letter = word.slice(0, 2);
    if (!word.startsWith('-') || word === '-') operands.push(word);
    else if (valued.split(' ').includes(letter)) {
      const value = word.length > 2 ? word.slice(2) : words[++at];
      if (value === undefined) throw new ToolError(`option requires an argument -- '${letter[1]}'`);
      values.set(letter, [...(values.get(letter) ?? []), value]);
    } else if (flags.split(' ').includes(word)) seen.add(word);
    else throw new ToolError(`unrecognized option '${word}'`);
  }
  return { flags: seen, values, operands };
}

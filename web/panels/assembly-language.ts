// What the editor knows of the language: made from the tables of instructions, registers and system calls.

import type { StreamParser, StringStream } from '@codemirror/language';
import { LANGUAGE_WORDS } from '../../src/asm/words.ts';
import { explain } from '../../src/isa/describe.ts';
import { SYSCALLS, type Syscall } from '../../src/spec/syscalls.ts';

const INSTRUCTIONS: ReadonlySet<string> = new Set([...LANGUAGE_WORDS.instructions, ...LANGUAGE_WORDS.pseudo]);
const REGISTERS: ReadonlySet<string> = new Set(LANGUAGE_WORDS.registers);
const CSRS: ReadonlySet<string> = new Set(LANGUAGE_WORDS.csrs);
const OPERATORS: ReadonlySet<string> = new Set(LANGUAGE_WORDS.operators.map((name) => `%${name}`));
const CALLS = new Map<string, Syscall>(SYSCALLS.map((row) => [row.name, row]));

/** Words that can be completed. */
export const COMPLETIONS = [
  ...[...INSTRUCTIONS].map((name) => ({ label: name, type: 'keyword' })),
  ...LANGUAGE_WORDS.directives.map((name) => ({ label: name, type: 'keyword' })),
  ...[...CALLS].map(([name, { doc }]) => ({ label: `SYS_${name}`, type: 'constant', info: doc })),
];

/** Help for a word: an instruction, or SYS_ and a call. */
export function helpOn(word: string): string | undefined {
  if (INSTRUCTIONS.has(word.toLowerCase())) return explain(word)?.trimEnd();
  const call = word.startsWith('SYS_') ? CALLS.get(word.slice(4)) : undefined;
  if (call === undefined) return undefined;
  const args = call.args.map(({ name, type }) => `${name}: ${type}`).join(', ');
  const errors = Object.entries(call.errors).map(([name, why]) => `  ${name.padEnd(14)}${why}`);
  return [`${call.name}(${args})   number ${call.number}`, `  ${call.doc}`, `  a0: ${call.result}`, ...errors].join(
    '\n',
  );
}

export const assemblyMode: StreamParser<Record<never, never>> = {
  name: 'badak assembly',
  startState: () => ({}),
  languageData: { commentTokens: { line: '#' } },
  token: (stream) => tokenAt(stream),
};

function tokenAt(stream: StringStream): string | null {
  if (stream.eatSpace()) return null;
  if (stream.match(/^(#|\/\/).*/)) return 'comment';
  if (stream.match(/^"(?:[^"\\]|\\.)*"?/) || stream.match(/^'(?:[^'\\]|\\.)'?/)) return 'string';
  if (stream.match(/^[\w.$]+(?=\s*:)/)) return 'labelName';
  if (stream.match(/^\.[a-zA-Z]\w*/)) return 'meta';
  if (stream.match(/^-?(0[xX][\da-fA-F]+|0[bB][01]+|\d+[fb]?)\b/)) return 'number';
  const word = stream.match(/^[\w.%]+/) as RegExpMatchArray | null;
  if (word === null) {
    stream.next();
    return null;
  }
  const text = word[0].toLowerCase();
  if (INSTRUCTIONS.has(text)) return 'keyword';
  if (OPERATORS.has(text) || CSRS.has(text)) return 'meta';
  return REGISTERS.has(text) ? 'variableName' : null;
}

// Makes editors/badak.tmLanguage.json, a TextMate grammar (VS Code, Sublime Text, GitHub...) of the assembly language,
// from the assembler's own tables.

import { LANGUAGE_WORDS } from '../asm/words.ts';
import type { GeneratedFile } from './gen-core.ts';

const quoted = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One of the words, with nothing of a name before or behind it. */
const oneOf = (words: readonly string[]): string =>
  `(?<![\\w.$%\\\\])(?:${[...words].sort().map(quoted).join('|')})(?![\\w.$])`;

interface Rule {
  readonly name: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly Rule[];
}

const ESCAPE: Rule = { name: 'constant.character.escape.badak', match: '\\\\(?:[0-7]{1,3}|x[0-9a-fA-F]+|.)' };

/** The rules in their order: at one place the first that matches is taken. */
function rules(): Rule[] {
  const { instructions, pseudo, directives, registers, csrs, operators } = LANGUAGE_WORDS;
  return [
    { name: 'comment.line.badak', match: '(?:#|//).*$' },
    { name: 'comment.block.badak', begin: '/\\*', end: '\\*/' },
    { name: 'string.quoted.double.badak', begin: '"', end: '"|$', patterns: [ESCAPE] },
    { name: 'constant.character.badak', match: "'(?:\\\\.|[^\\\\])'?" },
    { name: 'entity.name.label.badak', match: '(?<![\\w.$\\\\])[\\w.$]+(?=\\s*:)' },
    {
      name: 'meta.macro.badak',
      match: '(\\.macro)\\s+([\\w.$]+)',
      captures: { 1: { name: 'keyword.control.directive.badak' }, 2: { name: 'entity.name.function.macro.badak' } },
    },
    { name: 'keyword.control.directive.badak', match: `(?:${oneOf(directives)}|\\.cfi_\\w+)` },
    { name: 'keyword.operator.relocation.badak', match: `%(?:${operators.map(quoted).join('|')})(?=\\s*\\()` },
    { name: 'keyword.mnemonic.badak', match: oneOf(instructions) },
    { name: 'keyword.mnemonic.pseudo.badak', match: oneOf(pseudo) },
    { name: 'variable.language.register.badak', match: oneOf(registers) },
    { name: 'support.constant.csr.badak', match: oneOf(csrs) },
    { name: 'variable.parameter.macro.badak', match: '\\\\(?:[A-Za-z_]\\w*|@|\\(\\))' },
    { name: 'constant.numeric.hex.badak', match: '\\b0[xX][0-9a-fA-F]+\\b' },
    { name: 'constant.numeric.binary.badak', match: '\\b0[bB][01]+\\b' },
    { name: 'constant.other.local-label.badak', match: '(?<![\\w.$])\\d+[fb]\\b' },
    { name: 'constant.numeric.badak', match: '(?<![\\w.$])\\d+\\b' },
  ];
}

/** The grammar's file. */
export function grammarFiles(): GeneratedFile[] {
  const grammar = {
    name: 'badak assembly',
    scopeName: 'source.badak',
    fileTypes: ['s', 'S', 'inc'],
    patterns: rules(),
  };
  const note = '{ "//": "Generated from the assembler\'s tables by `npm run gen`. Do not edit.",';
  return [
    { path: 'editors/badak.tmLanguage.json', text: `${note}\n${JSON.stringify(grammar, undefined, 2).slice(2)}\n` },
  ];
}

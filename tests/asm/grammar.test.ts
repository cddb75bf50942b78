// The TextMate grammar, tried with a small matcher that does what editors do: leftmost match, then the first rule.

import { describe, expect, it } from 'vitest';
import { LANGUAGE_WORDS } from '../../src/asm/words.ts';
import { grammarFiles } from '../../src/tools/gen-grammar.ts';

interface Rule {
  readonly name: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
}

const { patterns } = JSON.parse(grammarFiles()[0]!.text) as { patterns: readonly Rule[] };

/** Coloured pieces of a line: [text, scope without `.badak`]. */
function tokens(line: string): [string, string][] {
  const found: [string, string][] = [];
  for (let at = 0; at < line.length; ) {
    const best = patterns
      .map((rule) => ({ rule, hit: matchFrom(rule.match ?? rule.begin!, line, at) }))
      .filter(({ hit }) => hit !== null)
      .reduce<{ rule: Rule; hit: RegExpExecArray | null } | undefined>(
        (a, b) => (a === undefined || b.hit!.index < a.hit!.index ? b : a),
        undefined,
      );
    if (best === undefined) break;
    const { rule, hit } = best;
    let end = hit!.index + hit![0].length;
    if (rule.end !== undefined) {
      const close = matchFrom(rule.end, line.replace(/\\./g, '__'), end);
      end = close === null ? line.length : close.index + close[0].length;
    }
    if (rule.captures === undefined) found.push([line.slice(hit!.index, end), scope(rule)]);
    else for (const [group, named] of Object.entries(rule.captures)) found.push([hit![Number(group)]!, scope(named)]);
    at = Math.max(end, at + 1);
  }
  return found;
}

function matchFrom(source: string, line: string, at: number): RegExpExecArray | null {
  const pattern = new RegExp(source, 'g');
  pattern.lastIndex = at;
  return pattern.exec(line);
}

const scope = ({ name }: { readonly name: string }): string => name.replace(/\.badak$/, '');

describe('editor grammar', () => {
  it('colours labels, mnemonics, registers, operators, numbers and comments', () => {
    expect(tokens('loop:  lw a0, %lo(table+0x10)(sp) # next')).toEqual([
      ['loop', 'entity.name.label'],
      ['lw', 'keyword.mnemonic'],
      ['a0', 'variable.language.register'],
      ['%lo', 'keyword.operator.relocation'],
      ['0x10', 'constant.numeric.hex'],
      ['sp', 'variable.language.register'],
      ['# next', 'comment.line'],
    ]);
    expect(tokens('1: csrr t0, satp; bnez t0, 1b')).toEqual([
      ['1', 'entity.name.label'],
      ['csrr', 'keyword.mnemonic.pseudo'],
      ['t0', 'variable.language.register'],
      ['satp', 'support.constant.csr'],
      ['bnez', 'keyword.mnemonic.pseudo'],
      ['t0', 'variable.language.register'],
      ['1b', 'constant.other.local-label'],
    ]);
  });

  it('colours directives, strings with quotes inside, macros and their arguments', () => {
    expect(tokens(' .string "a \\" # b" // c')).toEqual([
      ['.string', 'keyword.control.directive'],
      ['"a \\" # b"', 'string.quoted.double'],
      ['// c', 'comment.line'],
    ]);
    expect(tokens('.macro save reg')).toEqual([
      ['.macro', 'keyword.control.directive'],
      ['save', 'entity.name.function.macro'],
    ]);
    expect(tokens(' sw \\reg, 0b11(x2)').map(([, name]) => name)).toEqual([
      'keyword.mnemonic',
      'variable.parameter.macro',
      'constant.numeric.binary',
      'variable.language.register',
    ]);
  });

  it('does not colour parts of names', () => {
    expect(tokens(' call add_all, my.lw, a0b, time2')).toEqual([['call', 'keyword.mnemonic.pseudo']]);
  });

  it('knows every word of the assembler', () => {
    const { instructions, pseudo, directives, registers, csrs } = LANGUAGE_WORDS;
    for (const word of [...instructions, ...pseudo, ...directives, ...registers, ...csrs]) {
      expect(tokens(` ${word} `).map(([text]) => text)).toEqual([word]);
    }
  });
});

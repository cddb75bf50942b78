// Words that are no mnemonic and no directive of badak: why, and what was probably meant.

import { suggest } from '../diag/suggest.ts';
import { CSR_BY_NAME } from '../spec/traps.ts';
import { MNEMONICS } from './forms.ts';
import type { Pass } from './pass.ts';
import type { Place } from './source.ts';
import { translateDirective, translateMnemonic } from './translations.ts';

interface Foreign {
  readonly pattern: RegExp;
  readonly code: string;
  /** `$` is the word. */
  readonly message: string;
  readonly help: string;
}

/** RISC-V instructions that badak does not have, each family with its reason. */
const FOREIGN: readonly Foreign[] = [
  {
    pattern: /^(c\.[a-z0-9.]+)$/,
    code: 'A111',
    message: '`$` is a compressed instruction: badak words have eight digits, always',
    help: 'use the full form without `c.`',
  },
  {
    pattern:
      /^f(l[wdhq]|s[wdhq]|r[cs]?sr|s?csr|r?rm|s?flags|(add|sub|mul|div|sqrt|min|max|madd|msub|nmadd|nmsub|sgnj[nx]?|eq|lt|le|gt|ge|class|abs|neg|mv|cvt)(\.[a-z0-9.]+)?)$/,
    code: 'A110',
    message: '`$` is a floating-point instruction, which badak does not have',
    help: 'compile C with -march=rv32ema -mabi=ilp32e: it calls functions for floating point; by hand use fixed point',
  },
  {
    pattern:
      /^(ld|sd|lwu|lq|sq|(add|sub|sll|srl|sra)i?w|(mul|div|rem)u?w|divuw|remuw|negw|sext\.w|amo[a-z]+\.d|lr\.d|sc\.d)$/,
    code: 'A113',
    message: '`$` is for 64-bit registers: badak has 32 bits',
    help: 'use the 32-bit form (lw, sw, add...); for 64-bit values use two registers',
  },
  {
    pattern: /^(mret|uret|dret|hfence\.[a-z]+|hlv\.[a-z]+|sinval\.[a-z]+|mnret)$/,
    code: 'A114',
    message: '`$` belongs to a mode that badak does not have',
    help: 'there are user and supervisor mode: return from a trap with sret',
  },
  {
    pattern:
      /^((sh[123]add|andn|orn|xnor|clz|ctz|cpop|max|maxu|min|minu|rol|ror|rori|orc\.b|rev8|bclri?|bexti?|binvi?|bseti?|clmul[hr]?|brev8|pack|packh|zip|unzip|czero\.(eqz|nez))|v[a-z0-9]+\.[a-z.]+|vsetv?li?|vsetivli)$/,
    code: 'A116',
    message: '`$` is of a RISC-V extension that badak does not have',
    help: 'badak has RV32E with M, A, Zicsr, Zifencei and Zacas',
  },
];

/** Reports a word that stands where a mnemonic should. */
export function reportUnknownMnemonic(pass: Pass, word: string): void {
  const place = pass.wordPlace();
  const lower = word.toLowerCase();
  const foreign = FOREIGN.find(({ pattern }) => pattern.test(lower));
  if (foreign !== undefined) {
    pass.error(foreign.code, foreign.message.replace('$', word), place, { help: [foreign.help] });
    return;
  }
  const { lexer } = pass;
  const rest = lexer.text.slice(pass.wordEnd, lexer.pos);
  const translated = translateMnemonic(lower, rest);
  const near = translated === undefined ? suggest(word, [...MNEMONICS.keys(), ...pass.macros.keys()]) : undefined;
  const missing = pass.isIncomplete;
  if (missing && near === undefined && translated === undefined) {
    pass.failed = true;
    return;
  }
  const other = near === undefined ? strayHelp(word, rest) : nearHelp(near, lower);
  const help = translated === undefined ? [...commentHelp(pass), ...other] : [`write ${translated}`];
  pass.error('A007', `\`${word}\` is not an instruction or macro`, place, {
    help,
    ...(near === undefined ? {} : { replacement: near }),
  });
}

const nearHelp = (near: string, lower: string): string[] => [
  ...(near.toLowerCase() === lower ? ['mnemonics are written in lower case'] : []),
  `did you mean \`${near}\`?`,
];

/** In other assemblers `;` starts a comment. */
function commentHelp({ lexer: { text }, wordStart }: Pass): string[] {
  const before = text.slice(text.lastIndexOf('\n', wordStart - 1) + 1, wordStart);
  return /;\s*$/.test(before) ? ['`;` separates statements; a comment starts with `#`'] : [];
}

/** A word that is like nothing known: a label without its colon, or a macro. */
function strayHelp(word: string, rest: string): string[] {
  const next = /^\s*(\.?\w+)?/.exec(rest)?.[1];
  if (next === undefined || next.startsWith('.') || MNEMONICS.has(next)) {
    return [`if it is a label write \`${word}:\`; a macro must be defined above its first use`];
  }
  const data = translateMnemonic(next, '');
  if (data?.startsWith('`.'))
    return [`write \`${word}:\` and ${translateMnemonic(next, rest.trim().slice(next.length))}`];
  return ['a label needs a colon after it; a macro must be defined above its first use'];
}

/** Reports a word with a dot that is no directive. */
export function reportUnknownDirective(pass: Pass, word: string, known: Iterable<string>): void {
  const near = translateDirective(word.toLowerCase()) ?? suggest(word, known);
  pass.error('A008', `\`${word}\` is not a directive`, pass.wordPlace(), {
    help: [near === undefined ? '`badak explain A008` lists the directives' : `did you mean \`${near}\`?`],
    ...(near === undefined || near.includes(' ') ? {} : { replacement: near }),
  });
}

const FOREIGN_CSR =
  /^(m[a-z]+\d*h?|pmp(cfg|addr)\d+|h[a-z]+|vs[a-z]+|f(flags|csr)|frm|v(start|xsat|xrm|csr|l|type|lenb)|d(csr|pc|scratch\d)|scounteren|senvcfg|tselect|tdata\d)$/;

/** Whether RISC-V has a CSR of that name and badak has not. */
export const isForeignCsr = (name: string): boolean => FOREIGN_CSR.test(name) && !CSR_BY_NAME.has(name);

export function reportForeignCsr(pass: Pass, name: string, place: Place): void {
  const twin = [`s${name.slice(1)}`, name.slice(1)].find((other) => CSR_BY_NAME.has(other));
  pass.error('A041', `CSR \`${name}\` belongs to a part of RISC-V that badak does not have`, place, {
    help: [name.startsWith('m') && twin !== undefined ? `use \`${twin}\`` : 'there are user and supervisor mode only'],
  });
}

/** Reports a name that is no CSR and no symbol. */
export function reportUnknownCsr(pass: Pass, name: string, place: Place): void {
  const near = suggest(name, CSR_BY_NAME.keys());
  pass.error('A040', `\`${name}\` is not a CSR`, place, {
    help: [near === undefined ? `CSRs are ${[...CSR_BY_NAME.keys()].join(' ')}` : `did you mean \`${near}\`?`],
    ...(near === undefined ? {} : { replacement: near }),
  });
}

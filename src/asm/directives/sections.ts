// Directives that choose the section: .text, .section and the stack of sections.

import { Shf, Sht } from '../../elf/constants.ts';
import { Tok } from '../lexer.ts';
import { defaultsFor, type SectionBuilder } from '../section.ts';
import {
  COMMA,
  type Directive,
  type DirectiveContext,
  type DirectiveTable,
  readName,
  readNumber,
} from './directive.ts';

function plain(name: string): Directive {
  const run = (context: DirectiveContext): void => {
    const { pass } = context;
    if (pass.lexer.current !== Tok.end && readNumber(context, 'the subsection', 0, 0) === undefined) return;
    pass.sections.switchTo(pass.sections.open(name));
    pass.sections.current.isNamedInSource = true;
  };
  return { run };
}

const FLAGS: Readonly<Record<string, number>> = {
  a: Shf.ALLOC,
  w: Shf.WRITE,
  x: Shf.EXECINSTR,
  M: Shf.MERGE,
  S: Shf.STRINGS,
  G: Shf.GROUP,
  T: Shf.TLS,
  e: Shf.EXCLUDE,
  R: Shf.GNU_RETAIN,
  o: Shf.LINK_ORDER,
};

const TYPES: Readonly<Record<string, number>> = {
  progbits: Sht.PROGBITS,
  nobits: Sht.NOBITS,
  note: Sht.NOTE,
  init_array: Sht.INIT_ARRAY,
  fini_array: Sht.FINI_ARRAY,
  preinit_array: Sht.PREINIT_ARRAY,
};

/** A section as .section describes it; undefined for what is left out. */
interface Description {
  readonly name: string;
  flags: number | undefined;
  type: number | undefined;
  entrySize: number;
  group: string | undefined;
  linkedTo: string | undefined;
  /** `?`: the group of the section that is current. */
  joinsGroup: boolean;
}

/** .section's name may hold characters that other names may not, such as `-`. */
function readSectionName(context: DirectiveContext): string | undefined {
  const { lexer } = context.pass;
  const first = lexer.cursor;
  const name = readName(context);
  if (name === undefined || lexer.kind[first] === Tok.string) return name?.name;
  while (
    lexer.current !== Tok.end &&
    lexer.current !== COMMA &&
    lexer.start[lexer.cursor] === lexer.stop[lexer.cursor - 1]
  ) {
    lexer.cursor++;
  }
  return lexer.text.slice(lexer.start[first], lexer.stop[lexer.cursor - 1]);
}

function readFlags({ pass }: DirectiveContext, into: Description): boolean {
  const { lexer } = pass;
  const at = lexer.cursor++;
  const start = lexer.start[at]! + 1;
  let flags = 0;
  for (let i = start; i < lexer.stop[at]! - 1; i++) {
    const letter = lexer.text.charAt(i);
    if (letter === '?') into.joinsGroup = true;
    else if (FLAGS[letter] === undefined) {
      pass.error('A060', `\`${letter}\` is not a section flag`, pass.place(i, i + 1), {
        help: ['a in memory, w writable, x code, M mergeable, S strings, T thread-local, G in a group'],
      });
      return false;
    } else flags |= FLAGS[letter];
  }
  into.flags = flags;
  return true;
}

function readType({ pass }: DirectiveContext, into: Description): boolean {
  const { lexer } = pass;
  const at = lexer.cursor++;
  const isMarked = lexer.kind[at] === 64 || lexer.kind[at] === 37;
  const token = isMarked ? lexer.cursor++ : at;
  const isText = lexer.kind[token] === Tok.string || lexer.kind[token] === Tok.identifier;
  const word = isText ? lexer.slice(token).replaceAll('"', '') : '';
  if (lexer.kind[token] === Tok.number) {
    into.type = Number(lexer.value[token]);
    return true;
  }
  into.type = TYPES[word];
  if (into.type !== undefined) return true;
  const found = lexer.kind[token] === Tok.end ? token - 1 : token;
  if (lexer.kind[token] === Tok.end) lexer.cursor = token;
  pass.error('A061', `\`${lexer.slice(found)}\` is not a section type`, pass.tokenPlace(found), {
    help: [
      `types are ${Object.keys(TYPES)
        .map((name) => `@${name}`)
        .join(' ')}`,
    ],
  });
  return false;
}

/** What follows the type: entry size for M, group for G, section for o, in this order. */
function readExtras(context: DirectiveContext, into: Description): boolean {
  const { pass } = context;
  const flags = into.flags ?? 0;
  if ((flags & Shf.MERGE) !== 0) {
    if (!pass.lexer.accept(COMMA)) return refuseExtra(context, 'the size of its entries (flag M)');
    const size = readNumber(context, 'the entry size', 1, 0xffff);
    if (size === undefined) return false;
    into.entrySize = size;
  }
  if ((flags & Shf.LINK_ORDER) !== 0) {
    if (!pass.lexer.accept(COMMA)) return refuseExtra(context, 'the symbol that it belongs to (flag o)');
    into.linkedTo = readName(context)?.name;
    if (into.linkedTo === undefined) return false;
  }
  if ((flags & Shf.GROUP) !== 0) {
    if (!pass.lexer.accept(COMMA)) return refuseExtra(context, 'the name of its group (flag G)');
    into.group = readName(context)?.name;
    if (into.group === undefined) return false;
    if (pass.lexer.accept(COMMA) && readName(context) === undefined) return false;
  }
  return true;
}

function refuseExtra({ pass, name }: DirectiveContext, what: string): boolean {
  pass.error('A064', `\`${name}\` lacks ${what}`, pass.tokenPlace(pass.lexer.cursor), {
    help: ['as in .section .rodata.str1.4,"aMS",@progbits,1 or .section .text.f,"axG",@progbits,f,comdat'],
  });
  return false;
}

/** The name and what follows it; undefined after a report. */
function readDescription(context: DirectiveContext): Description | undefined {
  const { lexer } = context.pass;
  const name = readSectionName(context);
  if (name === undefined) return undefined;
  const result: Description = {
    name,
    flags: undefined,
    type: undefined,
    entrySize: 0,
    group: undefined,
    linkedTo: undefined,
    joinsGroup: false,
  };
  if (!lexer.accept(COMMA)) return result;
  if (lexer.current === Tok.number) {
    // .pushsection name, subsection
    if (readNumber(context, 'the subsection', 0, 0) === undefined) return undefined;
    if (!lexer.accept(COMMA)) return result;
  }
  if (lexer.current === Tok.string && !readFlags(context, result)) return undefined;
  if (lexer.accept(COMMA) && !readType(context, result)) return undefined;
  return readExtras(context, result) ? result : undefined;
}

function openDescribed(context: DirectiveContext, described: Description): SectionBuilder | undefined {
  const { pass } = context;
  const { sections } = pass;
  const group = described.joinsGroup ? sections.current.group : described.group;
  const existing = sections.find(described.name, group);
  const defaults = defaultsFor(described.name);
  if (existing === undefined) {
    const flags = described.flags === undefined ? (defaults?.flags ?? 0) : described.flags & ~Shf.GROUP;
    const type = described.type ?? defaults?.type ?? Sht.PROGBITS;
    const section = sections.create(described.name, type, flags, described.entrySize, group);
    section.linkedTo = described.linkedTo;
    return section;
  }
  return agrees(context, existing, described) ? existing : undefined;
}

/** A section keeps the flags that it was first given; false after a report. */
function agrees({ pass }: DirectiveContext, existing: SectionBuilder, described: Description): boolean {
  const { flags, type } = described;
  const isFresh = existing.size === 0 && !existing.isNamedInSource;
  if (isFresh) {
    if (flags !== undefined) existing.flags = flags & ~Shf.GROUP;
    if (type !== undefined) existing.type = type;
    return true;
  }
  const kept = existing.flags & ~Shf.GROUP;
  if (flags !== undefined && (flags & ~Shf.GROUP) !== kept) {
    const text = (bits: number): string =>
      Object.keys(FLAGS)
        .filter((key) => (bits & FLAGS[key]!) !== 0)
        .join('');
    pass.error(
      'A062',
      `section \`${existing.name}\` has flags "${text(kept)}", not "${text(flags)}"`,
      pass.wordPlace(),
      {
        help: ['give the flags once, or the same each time'],
      },
    );
    return false;
  }
  if (type === undefined || type === existing.type) return true;
  pass.error('A062', `section \`${existing.name}\` was of another type before`, pass.wordPlace());
  return false;
}

function section(isPushed: boolean): Directive {
  const run = (context: DirectiveContext): void => {
    const { pass } = context;
    const described = readDescription(context);
    const target = described && openDescribed(context, described);
    if (target === undefined) return;
    target.isNamedInSource = true;
    if (isPushed) pass.sections.push();
    pass.sections.switchTo(target);
  };
  return { run };
}

const popSection: Directive = {
  run: ({ pass }) => {
    if (!pass.sections.pop()) pass.error('A063', '`.popsection` without `.pushsection`', pass.wordPlace());
  },
};

const previous: Directive = {
  run: ({ pass }) => {
    if (!pass.sections.swap()) {
      pass.error('A063', '`.previous` without a section before this one', pass.wordPlace(), {
        help: ['name the section: .text, .data'],
      });
    }
  },
};

export const SECTION_DIRECTIVES: DirectiveTable = {
  '.text': plain('.text'),
  '.data': plain('.data'),
  '.bss': plain('.bss'),
  '.rodata': plain('.rodata'),
  '.tdata': plain('.tdata'),
  '.tbss': plain('.tbss'),
  '.section': section(false),
  '.pushsection': section(true),
  '.popsection': popSection,
  '.previous': previous,
};

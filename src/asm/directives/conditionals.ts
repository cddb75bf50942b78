// .if and its relatives: which lines are read.

import { ArgumentReader } from '../macro.ts';
import type { Pass } from '../pass.ts';
import {
  COMMA,
  type Directive,
  type DirectiveContext,
  type DirectiveTable,
  readExpression,
  readName,
  readString,
} from './directive.ts';

export const isReading = (pass: Pass): boolean => {
  const { conditionals } = pass;
  return conditionals.length === 0 || conditionals[conditionals.length - 1]!.active;
};

function open(pass: Pass, condition: boolean): void {
  const outer = isReading(pass);
  const active = outer && condition;
  pass.conditionals.push({ place: pass.wordPlace(), active, taken: active, outer, elseAt: undefined });
}

/** Opens a conditional; an error counts as false, and its lines are passed over. */
function conditional(test: (context: DirectiveContext) => boolean | undefined, isRaw = false): Directive {
  const run = (context: DirectiveContext): void => open(context.pass, test(context) ?? false);
  return { isRaw, run };
}

const compare = (accept: (value: number) => boolean) => (context: DirectiveContext) => {
  const argument = readExpression(context);
  const value = argument && context.pass.constantNow(argument.value, argument.place, 'a condition');
  return value === undefined ? undefined : accept(Number(value));
};

const defined = (wanted: boolean) => (context: DirectiveContext) => {
  const named = readName(context);
  if (named === undefined) return undefined;
  const symbol = context.pass.symbols.byName.get(named.name);
  return (symbol?.isDefined === true && !symbol.isPoisoned) === wanted;
};

/** Text of two arguments is the same, blanks at their ends aside. */
const sameText = (wanted: boolean) => (context: DirectiveContext) => {
  const { lexer } = context.pass;
  const reader = new ArgumentReader(lexer.text, lexer.pos, lexer.end);
  const whole = reader.rest();
  lexer.pos = Math.max(lexer.pos, reader.pos);
  lexer.skipStatement();
  const comma = whole.text.indexOf(',');
  if (comma < 0) {
    context.pass.error('A012', `\`${context.name}\` compares two texts separated by a comma`, context.pass.wordPlace());
    return undefined;
  }
  return (whole.text.slice(0, comma).trim() === whole.text.slice(comma + 1).trim()) === wanted;
};

const blank = (wanted: boolean) => (context: DirectiveContext) => {
  const { lexer } = context.pass;
  lexer.skipBlanks();
  const isBlank = lexer.atStatementEnd();
  lexer.skipStatement();
  return isBlank === wanted;
};

const sameStrings = (wanted: boolean) => (context: DirectiveContext) => {
  const a = readString(context);
  if (a === undefined) return undefined;
  if (!context.pass.lexer.accept(COMMA)) {
    context.pass.error(
      'A012',
      `\`${context.name}\` compares two strings separated by a comma`,
      context.pass.wordPlace(),
    );
    return undefined;
  }
  const b = readString(context);
  return b === undefined ? undefined : (a.length === b.length && a.every((byte, i) => byte === b[i])) === wanted;
};

/** The conditional that is open in this text, or a report. */
function innermost({ pass, name }: DirectiveContext) {
  const base = pass.frame!.conditionals;
  const entry = pass.conditionals.length > base ? pass.conditionals[pass.conditionals.length - 1] : undefined;
  if (entry === undefined) {
    pass.error('A092', `\`${name}\` without \`.if\``, pass.wordPlace(), {
      label: base > 0 ? 'no .if is open in this macro or file' : 'no .if is open here',
    });
  }
  return entry;
}

function otherwise(context: DirectiveContext, test: (() => boolean | undefined) | undefined): void {
  const { pass, name } = context;
  const entry = innermost(context);
  if (entry === undefined) return;
  if (entry.elseAt !== undefined) {
    pass.error('A093', `\`${name}\` after \`.else\``, pass.wordPlace(), {
      secondary: [{ place: entry.elseAt, text: 'the .else is here' }],
    });
    entry.active = false;
    return;
  }
  if (test === undefined) entry.elseAt = pass.wordPlace();
  const wanted = entry.outer && !entry.taken;
  entry.active = wanted && (test === undefined || (test() ?? false));
  entry.taken ||= entry.active;
}

const elseDirective: Directive = {
  isRaw: true,
  run: (context) => {
    context.pass.lexer.skipStatement();
    otherwise(context, undefined);
  },
};

const elseIf: Directive = {
  isRaw: true,
  run: (context) => {
    const { pass } = context;
    otherwise(context, () => {
      pass.lexer.readRest();
      return pass.lexer.failed ? undefined : compare((value) => value !== 0)(context);
    });
    pass.lexer.skipStatement();
  },
};

const endIf: Directive = {
  isRaw: true,
  run: (context) => {
    context.pass.lexer.skipStatement();
    if (innermost(context) !== undefined) context.pass.conditionals.pop();
  },
};

/** Reports what is still open when a text ends, down to `base`. */
export function closeConditionals(pass: Pass, base: number): void {
  while (pass.conditionals.length > base) {
    const entry = pass.conditionals.pop()!;
    pass.error('A091', 'the conditional is not closed', entry.place, {
      label: 'no .endif follows in this text',
      help: ['each .if needs an .endif in the same file or macro'],
    });
  }
}

export const CONDITIONAL_DIRECTIVES: DirectiveTable = {
  '.if': conditional(compare((value) => value !== 0)),
  '.ifne': conditional(compare((value) => value !== 0)),
  '.ifeq': conditional(compare((value) => value === 0)),
  '.ifgt': conditional(compare((value) => value > 0)),
  '.ifge': conditional(compare((value) => value >= 0)),
  '.iflt': conditional(compare((value) => value < 0)),
  '.ifle': conditional(compare((value) => value <= 0)),
  '.ifdef': conditional(defined(true)),
  '.ifndef': conditional(defined(false)),
  '.ifnotdef': conditional(defined(false)),
  '.ifc': conditional(sameText(true), true),
  '.ifnc': conditional(sameText(false), true),
  '.ifb': conditional(blank(true), true),
  '.ifnb': conditional(blank(false), true),
  '.ifeqs': conditional(sameStrings(true)),
  '.ifnes': conditional(sameStrings(false)),
  '.else': elseDirective,
  '.elseif': elseIf,
  '.endif': endIf,
};

/** Directives that count even in lines that are not read: they open one more level, or belong to the innermost. */
export function skimConditional(context: DirectiveContext): void {
  const { pass, name } = context;
  if (name === '.else' || name === '.elseif' || name === '.endif') CONDITIONAL_DIRECTIVES[name]!.run(context);
  else {
    pass.lexer.skipStatement();
    open(pass, false);
  }
}

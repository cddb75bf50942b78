// Directives about other files, messages and debug information, and those that are accepted and do nothing.

import { Tok } from '../lexer.ts';
import { Frame } from '../source.ts';
import {
  COMMA,
  type Directive,
  type DirectiveContext,
  type DirectiveTable,
  IGNORED,
  readExpression,
  readName,
  readNumber,
  readText,
} from './directive.ts';

const include: Directive = {
  run: (context) => {
    const { pass } = context;
    const at = pass.lexer.cursor;
    const path = readText(context);
    if (path === undefined) return;
    const file = pass.options.include?.(path, pass.frame!.file);
    if (file === undefined) {
      pass.isIncomplete = true;
      pass.error('A094', `file \`${path}\` cannot be read`, pass.tokenPlace(at), {
        help: ['paths count from the folder of this source'],
      });
      return;
    }
    pass.files.set(file.name, file.text);
    const call = { frame: pass.frame!, start: pass.wordStart, end: pass.lexer.stop[at]!, text: 'included from here' };
    pass.push(
      new Frame({ kind: 'file', file: file.name, text: file.text, call, conditionals: pass.conditionals.length }),
    );
  },
};

function message(severity: 'error' | 'warning'): Directive {
  const run = (context: DirectiveContext): void => {
    const { pass, name } = context;
    const text = pass.lexer.current === Tok.end ? `\`${name}\` was reached` : readText(context);
    if (text === undefined) return;
    if (severity === 'error') pass.error('A097', text, pass.wordPlace(), { label: 'asked for by this line' });
    else pass.reporter.warning('A099', text, pass.wordPlace(), { label: 'asked for by this line' });
  };
  return { run };
}

/** .assert expression[, "message"]: checked when all symbols are known. */
const assertion: Directive = {
  run: (context) => {
    const { pass } = context;
    const argument = readExpression(context);
    if (argument === undefined) return;
    const text = pass.lexer.accept(COMMA) ? readText(context) : undefined;
    pass.assertions.push({ ...argument, text });
  },
};

/** .file "name", or .file number ["directory"] "name" [md5 ...]. */
const file: Directive = {
  run: (context) => {
    const { pass } = context;
    const { lexer } = pass;
    if (lexer.current === Tok.string) {
      const name = readText(context);
      if (name !== undefined) pass.lines.fileName ??= name;
      return;
    }
    const number = readNumber(context, 'the number of the file', 0, 0xffff);
    const first = number === undefined ? undefined : readText(context);
    if (number === undefined || first === undefined) return;
    const second = lexer.current === Tok.string ? readText(context) : undefined;
    const path = second === undefined || second.startsWith('/') ? (second ?? first) : `${first}/${second}`;
    pass.lines.setFile(number, path);
    // md5 and source are not kept.
    while (lexer.current !== Tok.end) lexer.cursor++;
  },
};

/** .loc file line [column] [options]. */
const loc: Directive = {
  run: (context) => {
    const { pass } = context;
    const { lexer } = pass;
    const at = lexer.cursor;
    const number = readNumber(context, 'the number of the file', 0, 0xffff);
    const line = number === undefined ? undefined : readNumber(context, 'the line', 0, 0x7fffffff);
    if (number === undefined || line === undefined) return;
    const column = lexer.current === Tok.number ? readNumber(context, 'the column', 0, 0xffff) : 0;
    const name = pass.lines.fileOf(number);
    if (name === undefined) {
      pass.error('A119', `file number ${number} is not known`, pass.tokenPlace(at), {
        help: [`write \`.file ${number} "name.c"\` before it`],
      });
      return;
    }
    const view = readLocOptions(context);
    if (view === undefined) return;
    pass.lines.locate(pass, { file: name, line, column: column ?? 0, ...view });
  },
};

const VALUED: ReadonlySet<string> = new Set(['is_stmt', 'isa', 'discriminator']);
const PLAIN: ReadonlySet<string> = new Set(['basic_block', 'prologue_end', 'epilogue_begin']);

/** Of the options only the view matters: its symbol is used in location lists. */
function readLocOptions(context: DirectiveContext) {
  const { pass } = context;
  const { lexer } = pass;
  let view: ReturnType<typeof pass.symbols.get> | undefined;
  let resetsView = false;
  while (lexer.current === Tok.identifier) {
    const at = lexer.cursor++;
    const word = lexer.slice(at);
    if (word === 'view' && lexer.current === Tok.identifier) view = pass.symbols.get(lexer.slice(lexer.cursor++));
    else if (word === 'view') {
      resetsView = true;
      if (readExpression(context) === undefined) return undefined;
    } else if (VALUED.has(word)) {
      if (readExpression(context) === undefined) return undefined;
    } else if (!PLAIN.has(word)) {
      pass.error('A012', `\`${word}\` is not an option of \`.loc\``, pass.tokenPlace(at));
      return undefined;
    }
  }
  return { view, resetsView };
}

/** .option pic and nopic choose what `la` means; the others change nothing here. */
const option: Directive = {
  run: (context) => {
    const { pass } = context;
    const named = readName(context);
    if (named === undefined) return;
    const { lexer } = pass;
    if (named.name === 'pic' || named.name === 'nopic') pass.isPic = named.name === 'pic';
    else if (named.name === 'push') pass.optionStack.push(pass.isPic);
    else if (named.name === 'pop') {
      const saved = pass.optionStack.pop();
      if (saved === undefined) pass.error('A063', '`.option pop` without `.option push`', pass.wordPlace());
      else pass.isPic = saved;
    } else if (named.name === 'rvc') {
      pass.error('A111', 'compressed instructions do not exist on badak', named.place, {
        help: ['leave the line away, or write .option norvc'],
      });
    }
    while (lexer.current !== Tok.end) lexer.cursor++;
  },
};

const end: Directive = {
  isRaw: true,
  run: ({ pass }) => {
    pass.lexer.skipStatement();
    pass.isOver = true;
  },
};

/** A directive of GNU as that has no place here: what to write instead. */
function replaced(text: string): Directive {
  return {
    isRaw: true,
    run: ({ pass, name }) => {
      pass.lexer.skipStatement();
      pass.error('A117', `\`${name}\` is not supported`, pass.wordPlace(), { help: [text] });
    },
  };
}

const FLOAT_HELP = 'write the bits of the number with .word (single) or .dword (double)';

export const FILE_DIRECTIVES: DirectiveTable = {
  '.include': include,
  '.error': message('error'),
  '.err': message('error'),
  '.warning': message('warning'),
  '.assert': assertion,
  '.file': file,
  '.loc': loc,
  '.option': option,
  '.end': end,
  '.attribute': IGNORED,
  '.ident': IGNORED,
  '.addrsig': IGNORED,
  '.addrsig_sym': IGNORED,
  '.symver': IGNORED,
  '.print': IGNORED,
  '.list': IGNORED,
  '.nolist': IGNORED,
  '.title': IGNORED,
  '.version': IGNORED,
  '.float': replaced(FLOAT_HELP),
  '.single': replaced(FLOAT_HELP),
  '.double': replaced(FLOAT_HELP),
  '.altmacro': replaced('use \\name and \\() in ordinary macros'),
  '.insn': {
    isRaw: true,
    run: ({ pass }) => {
      pass.lexer.skipStatement();
      pass.error('A112', '`.insn` writes RISC-V machine code, which badak cannot run', pass.wordPlace(), {
        help: ['use the instruction itself, or .word with eight badak digits'],
      });
    },
  },
};

/** CFI directives describe how to unwind; badak's tools do not need them. */
export const isIgnoredFamily = (name: string): boolean => name.startsWith('.cfi_');

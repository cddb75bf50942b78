// The reader of statements: labels, assignments, and then an instruction, a directive or a macro call.

import { Shf, Stt } from '../elf/constants.ts';
import { REGISTER_BY_NAME } from '../spec/registers.ts';
import { CharClass, classOf } from './characters.ts';
import { CONDITIONAL_DIRECTIVES, closeConditionals, isReading, skimConditional } from './directives/conditionals.ts';
import { DATA_DIRECTIVES } from './directives/data.ts';
import { type Directive, IGNORED } from './directives/directive.ts';
import { FILE_DIRECTIVES, isIgnoredFamily } from './directives/files.ts';
import { callMacro, MACRO_DIRECTIVES } from './directives/macros.ts';
import { SECTION_DIRECTIVES } from './directives/sections.ts';
import { assign, SYMBOL_DIRECTIVES } from './directives/symbols.ts';
import { ExpressionParser } from './expression-parser.ts';
import { MNEMONICS } from './forms.ts';
import { InstructionEmitter } from './instructions.ts';
import { Tok } from './lexer.ts';
import { OperandReader } from './operands.ts';
import type { Pass } from './pass.ts';
import type { Frame } from './source.ts';
import type { SymbolEntry } from './symbols.ts';
import { reportUnknownDirective, reportUnknownMnemonic } from './unknown.ts';

/** Every directive by its name. */
export const DIRECTIVES: ReadonlyMap<string, Directive> = new Map(
  Object.entries({
    ...DATA_DIRECTIVES,
    ...SECTION_DIRECTIVES,
    ...SYMBOL_DIRECTIVES,
    ...MACRO_DIRECTIVES,
    ...CONDITIONAL_DIRECTIVES,
    ...FILE_DIRECTIVES,
  }),
);

const COLON = 58;
const EQUALS = 61;

export class StatementReader {
  readonly #pass: Pass;
  readonly #expressions: ExpressionParser;
  readonly #instructions: InstructionEmitter;
  /** The statement defined a label. */
  #hasLabel = false;

  constructor(pass: Pass) {
    this.#pass = pass;
    this.#expressions = new ExpressionParser(pass);
    this.#instructions = new InstructionEmitter(pass, new OperandReader(pass, this.#expressions));
  }

  /** Reads all texts to their end. */
  run(): void {
    const pass = this.#pass;
    while (pass.frame !== undefined && !pass.isOver) {
      const frame = pass.frame;
      if (frame.pos >= frame.end || frame.isOver) this.#leave(frame);
      else this.#statement(frame);
    }
    if (pass.frame !== undefined) closeConditionals(pass, 0);
  }

  /** The end of a text: its repetition, or back to the one that started it. */
  #leave(frame: Frame): void {
    const pass = this.#pass;
    if (!frame.isOver) closeConditionals(pass, frame.conditionals);
    pass.frames.pop();
    pass.frame = pass.frames[pass.frames.length - 1];
    const next = frame.next?.();
    if (next !== undefined) {
      pass.frames.push(next);
      pass.frame = next;
    }
  }

  #statement(frame: Frame): void {
    const pass = this.#pass;
    const { lexer } = pass;
    lexer.begin(frame.text, frame.pos, frame.end);
    pass.failed = false;
    this.#hasLabel = false;
    const section = pass.sections.current;
    const before = section.size;
    const start = frame.pos;
    if (isReading(pass)) this.#read();
    else {
      this.#skim();
      if (frame.depth === 0 && !isReading(pass)) pass.skipped.add(frame.line);
    }
    const stop = lexer.pos;
    const line = frame.line;
    lexer.passStatementEnd();
    frame.pos = lexer.pos;
    frame.line += lexer.newlines;
    if (section.size !== before) {
      pass.emissions.push({ section, offset: before, size: section.size - before, frame, start, end: stop, line });
    }
    if (section.size !== before || this.#hasLabel) pass.lines.record(section, before, frame, line, pass.wordStart);
  }

  /** In lines that are not read only conditionals count. */
  #skim(): void {
    const pass = this.#pass;
    const { lexer } = pass;
    lexer.skipBlanks();
    pass.wordStart = lexer.pos;
    const end = lexer.identifierEnd();
    pass.wordEnd = end;
    if (lexer.text.charCodeAt(lexer.pos) === 46) {
      const name = lexer.text.slice(lexer.pos, end).toLowerCase();
      if (CONDITIONAL_DIRECTIVES[name] !== undefined) {
        lexer.pos = end;
        skimConditional({ pass, expressions: this.#expressions, name });
        return;
      }
    }
    lexer.skipStatement();
  }

  #read(): void {
    const pass = this.#pass;
    const { lexer } = pass;
    for (;;) {
      lexer.skipBlanks();
      if (lexer.atStatementEnd()) return;
      const start = lexer.pos;
      const end = lexer.identifierEnd();
      pass.wordStart = start;
      pass.wordEnd = end;
      if (end === start) {
        if (this.#numericLabel()) continue;
        return;
      }
      const word = lexer.text.slice(start, end);
      lexer.pos = end;
      const next = lexer.text.charCodeAt(end);
      if (next !== COLON && next !== 32 && next !== 9 && next !== EQUALS) {
        this.#dispatch(word);
        return;
      }
      lexer.skipBlanks();
      const after = lexer.text.charCodeAt(lexer.pos);
      if (after === COLON && lexer.pos < lexer.end) {
        lexer.pos++;
        this.#label(word);
      } else if (after === EQUALS && lexer.pos < lexer.end && pass.macros.get(word) === undefined) {
        this.#assignment(word);
        return;
      } else {
        this.#dispatch(word);
        return;
      }
    }
  }

  /** `1:`; anything else that starts with no letter is reported. */
  #numericLabel(): boolean {
    const pass = this.#pass;
    const { lexer } = pass;
    const start = lexer.pos;
    let at = start;
    while (at < lexer.end && classOf(lexer.text.charCodeAt(at)) === CharClass.digit) at++;
    if (at > start && at - start < 10 && lexer.text.charCodeAt(at) === COLON && at < lexer.end) {
      const symbol = pass.symbols.defineNumeric(Number(lexer.text.slice(start, at)));
      pass.wordEnd = at;
      lexer.pos = at + 1;
      this.#defineLabel(symbol);
      return true;
    }
    lexer.readRest();
    if (lexer.failed) return false;
    const help =
      at > start
        ? ['a label that is a number needs a colon: 1:']
        : lexer.current === Tok.string
          ? ['names are written without quotes']
          : [];
    pass.error('A009', `a statement cannot start with \`${lexer.slice(0)}\``, pass.tokenPlace(0), {
      label: 'a label, mnemonic or directive is needed',
      help,
    });
    return false;
  }

  #label(name: string): void {
    const pass = this.#pass;
    if (REGISTER_BY_NAME.has(name)) {
      pass.error('A055', `\`${name}\` is a register and cannot be a label`, pass.wordPlace());
      return;
    }
    const symbol = pass.symbols.get(name);
    if (symbol.isDefined) {
      const first = symbol.definedAt;
      pass.error('A050', `label \`${name}\` is defined twice`, pass.wordPlace(), {
        label: 'again here',
        secondary: first === undefined ? [] : [{ place: first, text: 'first defined here' }],
        help: pass.frame!.kind === 'file' ? [] : ['in a macro use \\@ in the name, or a numeric label such as 1:'],
      });
      return;
    }
    this.#defineLabel(symbol);
  }

  #defineLabel(symbol: SymbolEntry): void {
    const pass = this.#pass;
    symbol.section = pass.sections.current;
    symbol.offset = symbol.section.size;
    symbol.definedAt = pass.wordPlace();
    this.#hasLabel = true;
    if ((symbol.section.flags & Shf.TLS) !== 0) symbol.type = Stt.TLS;
  }

  /** `name = expression` and `name == expression`, which is .equiv. */
  #assignment(name: string): void {
    const pass = this.#pass;
    const { lexer } = pass;
    const place = pass.wordPlace();
    const isFixed = lexer.text.charCodeAt(lexer.pos + 1) === EQUALS;
    lexer.pos += isFixed ? 2 : 1;
    lexer.readRest();
    const value = lexer.failed ? undefined : this.#expressions.parse();
    if (value === undefined) pass.poison(pass.symbols.get(name));
    else if (name === '.') {
      pass.error('A074', '`.` cannot be set', place, {
        help: ['use .org to move forward to an offset, .space to leave room'],
      });
    } else assign(pass, name, place, value, isFixed);
    this.#expectEnd();
  }

  #dispatch(word: string): void {
    const pass = this.#pass;
    const { lexer } = pass;
    const macro = pass.macros.size === 0 ? undefined : pass.macros.get(word);
    if (macro !== undefined) {
      callMacro(pass, macro);
      return;
    }
    if (word.charCodeAt(0) === 46) {
      const directive = DIRECTIVES.get(word);
      if (directive === undefined) this.#otherDirective(word);
      else this.#directive(word, directive);
      return;
    }
    const mnemonic = MNEMONICS.get(word);
    if (mnemonic === undefined) {
      lexer.skipStatement();
      reportUnknownMnemonic(pass, word);
      return;
    }
    lexer.readRest();
    if (!lexer.failed) this.#instructions.emit(mnemonic);
  }

  #otherDirective(word: string): void {
    const pass = this.#pass;
    const lower = word.toLowerCase();
    const directive = DIRECTIVES.get(lower) ?? (isIgnoredFamily(lower) ? IGNORED : undefined);
    if (directive !== undefined) {
      this.#directive(lower, directive);
      return;
    }
    pass.lexer.skipStatement();
    reportUnknownDirective(pass, word, [...DIRECTIVES.keys(), ...pass.macros.keys()]);
  }

  #directive(name: string, directive: Directive): void {
    const pass = this.#pass;
    const context = { pass, expressions: this.#expressions, name };
    if (directive.isRaw) {
      directive.run(context);
      return;
    }
    pass.lexer.readRest();
    if (pass.lexer.failed) return;
    directive.run(context);
    this.#expectEnd();
  }

  #expectEnd(): void {
    const pass = this.#pass;
    const { lexer } = pass;
    if (pass.failed || lexer.failed || lexer.current === Tok.end) return;
    pass.error('A012', `\`${lexer.slice(lexer.cursor)}\` was not expected here`, pass.tokenPlace(lexer.cursor), {
      label: 'the statement should end before it',
      help: ['arguments are separated by commas, statements by `;` or a new line'],
    });
  }
}

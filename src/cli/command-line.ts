// Inputs of `badak run`: each is a file name, or a quoted command line with arguments.

import { usageError } from './exit.ts';
import { isFile } from './files.ts';

/** A program to start: where it is, and its arguments after the name. */
export interface ProgramInput {
  readonly path: string;
  /** What messages call it, if not by its path. */
  readonly shown?: string;
  readonly args: readonly string[];
}

/**
 * Reads the inputs. A text that is the name of a file is that file, blanks or not; otherwise it is split as a shell
 * splits words. `guest`, what stands behind `--`, goes to a single program.
 * @throws CliError (usage) for arguments behind `--` with several programs, unclosed quotes, `-` twice
 */
export function readInputs(texts: readonly string[], guest: readonly string[] | undefined): ProgramInput[] {
  const inputs = texts.map(readInput);
  if (inputs.filter(({ path }) => path === '-').length > 1) {
    throw usageError('standard input (-) can be only one of the programs');
  }
  if (guest === undefined || guest.length === 0) return inputs;
  if (inputs.length > 1) {
    throw usageError(`arguments after -- need a single program, and there are ${inputs.length}`, [
      `give arguments to one of several by quoting: badak run '${inputs[0]!.path} ${guest.join(' ')}' ${inputs[1]!.path}`,
    ]);
  }
  return [{ path: inputs[0]!.path, args: [...inputs[0]!.args, ...guest] }];
}

function readInput(text: string): ProgramInput {
  if (!/[\s'"\\]/.test(text) || isFile(text)) return { path: text, args: [] };
  const [path, ...args] = splitWords(text);
  if (path === undefined) throw usageError('an input is empty');
  return { path, args };
}

/**
 * Words as a shell splits them: blanks separate, quotes and backslashes protect; nothing is expanded.
 * @throws CliError (usage) if a quote is not closed
 */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  const pattern = /\s+|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\]+)/gsy;
  let word: string | undefined;
  let at = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    at = pattern.lastIndex;
    const [all, single, double, escaped, plain] = match;
    if (/^\s+$/.test(all) && escaped === undefined && single === undefined && double === undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    word = (word ?? '') + (single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? plain ?? '');
  }
  if (at < text.length) throw usageError(`a quote is not closed in ${JSON.stringify(text)}`);
  return word === undefined ? words : [...words, word];
}

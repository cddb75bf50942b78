// The parts of the command line that need no machine: words, values, help, recordings.
import { Command, InvalidArgumentError } from 'commander';
import { describe, expect, it } from 'vitest';
import { readInputs, splitWords } from '../../src/cli/command-line.ts';
import { CliError } from '../../src/cli/exit.ts';
import { makeProgram } from '../../src/cli/program.ts';
import { readRecording } from '../../src/cli/recording.ts';
import { addRunOptions, limitsGiven } from '../../src/cli/run-options.ts';
import { formatBytes, parseBytes, parseCount, parseHertz, parseQuantum, parseSeconds } from '../../src/cli/values.ts';
import { writeRecording } from '../../src/host/recording.ts';
import { makeConfig } from '../../src/kernel/kernel.ts';
import { LIMIT_ROWS } from '../../src/spec/limits.ts';

describe('cli: command lines', () => {
  it('are split as a shell does, and nothing is expanded', () => {
    expect(splitWords(`primes.s 100`)).toEqual(['primes.s', '100']);
    expect(splitWords(`  a 'b c'  "d \\"e\\" $x" f\\ g h''i ''`)).toEqual(['a', 'b c', 'd "e" $x', 'f g', 'hi', '']);
    expect(splitWords('a*b ~')).toEqual(['a*b', '~']);
    expect(() => splitWords(`a 'b`)).toThrow(/quote is not closed/);
  });

  it('take the arguments behind -- for a single program only', () => {
    expect(readInputs(['a.s'], ['1', '2 3'])).toEqual([{ path: 'a.s', args: ['1', '2 3'] }]);
    expect(readInputs(['a.s x', '-'], undefined).map(({ path }) => path)).toEqual(['a.s', '-']);
    const error = (() => {
      try {
        return readInputs(['a.s', 'b.s'], ['1']);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(CliError);
    expect(error).toMatchObject({ status: 2, help: [expect.stringContaining("badak run 'a.s 1' b.s")] });
    expect(() => readInputs(['-', '-'], undefined)).toThrow(/standard input/);
  });
});

describe('cli: values of options', () => {
  it('are sizes, counts, clocks, times and quanta', () => {
    expect(['4096', '64K', '64KiB', '1M', '0x1000'].map(parseBytes(0, 2 ** 30))).toEqual([
      4096,
      65536,
      65536,
      2 ** 20,
      4096,
    ]);
    expect(['7', '100k', '5M', '1_000'].map(parseCount(0, 1e9))).toEqual([7, 100_000, 5e6, 1000]);
    expect(['100MHz', '1G', '32768'].map(parseHertz)).toEqual([1e8, 1e9, 32768]);
    expect(['5', '500ms', '2m', '1.5s'].map(parseSeconds)).toEqual([5, 0.5, 120, 1.5]);
    expect(['1ms', '100k'].map(parseQuantum)).toEqual([{ seconds: 0.001 }, { cycles: 100_000 }]);
    expect([65536, 1000, 2 ** 30].map(formatBytes)).toEqual(['64K', '1000', '1G']);
  });

  it('are refused with what is wanted', () => {
    const parsers = [parseBytes(1, 2 ** 20), parseCount(1, 10), parseHertz, parseSeconds, parseQuantum];
    for (const parse of parsers) {
      for (const text of ['', 'x', '-1', '1x', 'NaN', '1e999', '5 s x']) {
        expect(() => parse(text), text).toThrow(InvalidArgumentError);
      }
    }
    expect(() => parseBytes(4096, 65536)('1M')).toThrow('It must be 4K to 64K.');
  });

  it('of every limit have an option', () => {
    const command = new Command('run').exitOverride();
    addRunOptions(command);
    const given = LIMIT_ROWS.flatMap(({ option, max }) => [`--${option}`, String(max)]);
    command.parse(given, { from: 'user' });
    const expected = Object.fromEntries(LIMIT_ROWS.map(({ name, max }) => [name, max]));
    expect(limitsGiven(command.opts())).toEqual(expected);
  });
});

describe('cli: help', () => {
  it('of every command has examples and exit statuses, and describes every option', () => {
    const program = makeProgram(undefined, () => undefined);
    for (const command of program.commands.filter((each) => each.name() !== 'help')) {
      let help = '';
      command.configureOutput({
        writeOut: (text) => {
          help += text;
        },
      });
      command.outputHelp();
      expect(help, command.name()).toContain('Examples:');
      expect(help, command.name()).toContain('Exit status:');
      for (const option of command.options)
        expect(option.description, `${command.name()} ${option.flags}`).not.toBe('');
    }
  });
});

describe('cli: recordings', () => {
  it('name the file and the line that is damaged', () => {
    const text = writeRecording({ header: { badak: '0.1.0', config: makeConfig() }, events: [], end: undefined });
    expect(readRecording('x', text).events).toEqual([]);
    expect(() => readRecording('x', '')).toThrow('x:1: there is no recording');
    expect(() => readRecording('x', `${text}{"time":"soon"}\n`)).toThrow('x:2: ');
  });
});

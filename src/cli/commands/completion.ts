// `badak completion SHELL`: a script that completes commands and options, made from the command line's own definition.

import type { Command } from 'commander';
import { didYouMean } from '../did-you-mean.ts';
import { Exit, usageError } from '../exit.ts';
import { print } from '../terminal.ts';

const SHELLS: Readonly<Record<string, (program: Command) => string>> = {
  bash: bashScript,
  zsh: (program) => `autoload -U +X bashcompinit && bashcompinit\n${bashScript(program)}`,
  fish: fishScript,
};

export async function completion(shell: string, program: Command): Promise<number> {
  const make = SHELLS[shell];
  if (make === undefined) {
    const known = Object.keys(SHELLS);
    throw usageError(`there is no completion for '${shell}'`, [
      ...didYouMean(shell, known),
      `shells: ${known.join(', ')}`,
    ]);
  }
  print(make(program));
  return Exit.ok;
}

const commandNames = (program: Command): string[] => program.commands.map((command) => command.name());

const optionNames = (command: Command): string[] =>
  [...command.options.filter(({ hidden }) => !hidden).map(({ long, short }) => long ?? short ?? ''), '--help'].filter(
    (name) => name !== '',
  );

function bashScript(program: Command): string {
  const cases = program.commands.map(
    (command) => `    ${command.name()}) words="${optionNames(command).join(' ')}" ;;`,
  );
  return `# badak completion: eval "$(badak completion bash)"
_badak() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commandNames(program).join(' ')} --help --version" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _badak badak
`;
}

function fishScript(program: Command): string {
  const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
  const lines = ['# badak completion: badak completion fish | source'];
  for (const command of program.commands) {
    const name = command.name();
    lines.push(
      `complete -c badak -n __fish_use_subcommand -a ${name} -d ${quoted(command.summary() || command.description())}`,
    );
    for (const { long, description } of command.options) {
      if (long === undefined || long === null) continue;
      const flag = long.replace(/^--/, '');
      lines.push(`complete -c badak -n '__fish_seen_subcommand_from ${name}' -l ${flag} -d ${quoted(description)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

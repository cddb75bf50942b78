// Transcripts of the utilities: lines that begin with `$ ` are commands of one shell, what follows is what they print, then
// [STATUS] if that is not 0. A `%` at the end of a line stands for output without a newline behind it.

/** Between a command's output and its status; no command of a transcript prints it. */
const MARK = '\x01';

/** The commands of a transcript. */
export const commandsOf = (transcript: string): string[] =>
  transcript
    .split('\n')
    .filter((line) => line.startsWith('$ '))
    .map((line) => line.slice(2));

/** A script that runs them all and tells the status of each. */
export const scriptOf = (commands: readonly string[]): string =>
  commands.map((command) => `${command}\necho "${MARK}$?"\n`).join('');

/** The transcript of what that script printed. */
export function transcriptOf(commands: readonly string[], output: string): string {
  const parts = output.split(new RegExp(`${MARK}(\\d+)\n`));
  const shown = commands.map((command, at) => {
    const text = parts[at * 2] ?? '';
    const status = parts[at * 2 + 1] ?? 'missing';
    const ended = text === '' || text.endsWith('\n') ? text : `${text}%\n`;
    return `$ ${command}\n${ended}${status === '0' ? '' : `[${status}]\n`}`;
  });
  return shown.join('') + (parts[commands.length * 2] ?? '');
}

// The line that starts programs while no program reads the terminal: `primes 100`, `spinner & worker`, `help`.

export interface LauncherOptions {
  readonly write: (text: string) => void;
  readonly names: () => readonly string[];
  /** Starts what was typed; resolves to what is to be said, or '' if they run. */
  readonly start: (lines: readonly (readonly string[])[]) => Promise<string>;
}

const PROMPT = '\x1b[1;33mbadak\x1b[0m> ';

export class Launcher {
  private readonly options: LauncherOptions;
  private line = '';
  private history: string[] = [];
  private at = 0;
  private working = false;

  constructor(options: LauncherOptions) {
    this.options = options;
  }

  welcome(): void {
    this.options.write('\x1b[2mType a program, or several: spinner & worker. help lists them.\x1b[0m\r\n');
    this.prompt(false);
  }

  /** @param behind something stands in the line already */
  prompt(behind: boolean): void {
    this.line = '';
    this.working = false;
    this.options.write(`${behind ? '\r\n' : ''}${PROMPT}`);
  }

  keys(text: string): void {
    if (this.working) return;
    if (text === '\x1b[A' || text === '\x1b[B') this.recall(text.endsWith('A') ? -1 : 1);
    else if (!text.startsWith('\x1b')) for (const character of text) this.key(character);
  }

  private key(character: string): void {
    if (character === '\r' || character === '\n') this.enter();
    else if (character === '\x7f' || character === '\b') this.erase();
    else if (character === '\x03') {
      this.options.write('^C\r\n');
      this.prompt(false);
    } else if (character === '\x15') this.replace('');
    else if (character === '\t') this.complete();
    else if (character >= ' ') {
      this.line += character;
      this.options.write(character);
    }
  }

  private erase(): void {
    if (this.line !== '') this.replace([...this.line].slice(0, -1).join(''));
  }

  private replace(line: string): void {
    this.line = line;
    this.options.write(`\r\x1b[K${PROMPT}${line}`);
  }

  private complete(): void {
    const word = /[^\s&]*$/.exec(this.line)![0];
    const found = this.options.names().filter((name) => name.startsWith(word));
    if (word !== '' && found.length === 1) this.replace(`${this.line}${found[0]!.slice(word.length)} `);
  }

  private recall(step: number): void {
    this.at = Math.min(this.history.length, Math.max(0, this.at + step));
    this.replace(this.history[this.at] ?? '');
  }

  private enter(): void {
    const line = this.line.trim();
    this.options.write('\r\n');
    if (line !== '') this.history = [...this.history.filter((each) => each !== line), line].slice(-100);
    this.at = this.history.length;
    if (line === 'clear') this.options.write('\x1b[2J\x1b[H');
    if (line === 'help' || line === 'ls') this.options.write(`${this.options.names().join('  ')}\r\n`);
    if (['', 'clear', 'help', 'ls'].includes(line)) this.prompt(false);
    else void this.start(line);
  }

  private async start(line: string): Promise<void> {
    this.working = true;
    const lines = line.split('&').map(words);
    const problem = await this.options.start(lines.filter((each) => each.length > 0));
    this.working = false;
    if (problem === '') return;
    this.options.write(problem.replaceAll('\n', '\r\n'));
    this.prompt(false);
  }

  /** Programs were chosen elsewhere: the line shows their names. */
  show(line: string): void {
    this.replace(line);
    this.options.write('\r\n');
    this.line = '';
  }
}

/** Words as a shell splits them: blanks separate, quotes protect. */
export function words(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3]!);
}

// What a program says about itself in its first comment: a title line, then `Shows`, `Run`, `Break`... with indented
// text. Used when the page is built, and for the user's own files.

export interface ProgramInfo {
  /** Below programs/, `processes/pipe.s`; of the user's own files their name. */
  readonly path: string;
  readonly name: string;
  readonly theme: string;
  readonly title: string;
  readonly shows: string;
  /** What to try: the paragraph `Break`. */
  readonly tries: string;
  /** The page that tells about it: `docs/labs/barrier.md`, or ''. */
  readonly lab: string;
  /** Arguments of the first example that has some. */
  readonly args: string;
}

/** How the first line of a paragraph begins. */
const PARAGRAPH = /^(Shows|Run|Break|Lab) /;

/** @param path theme/name.s @param text the source, assembly or C */
export function describeProgram(path: string, text: string): ProgramInfo {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const name = file.replace(/\.[^.]*$/, '');
  const lines = commentLines(text);
  const end = lines.findIndex((line) => line === '' || PARAGRAPH.test(line));
  const title = lines
    .slice(0, end < 0 ? 1 : end)
    .join(' ')
    .replace(new RegExp(`^${name}(\\.\\w+)?\\s*:\\s*`), '');
  return {
    path,
    name,
    theme: path.includes('/') ? path.slice(0, path.indexOf('/')) : '',
    title,
    shows: paragraph(lines, 'Shows'),
    tries: paragraph(lines, 'Break'),
    lab: paragraph(lines, 'Lab'),
    args: exampleArguments(paragraph(lines, 'Run'), name),
  };
}

/** The lines of the first comment, without their marks. */
function commentLines(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const match = /^\s*(?:#|\/\/|\/\*|\*(?!\/)|;)\s?(.*)$/.exec(line);
    if (match === null) break;
    lines.push(match[1]!.replace(/\*\/\s*$/, '').trimEnd());
  }
  return lines;
}

/** The text of `Word   text`, and the indented lines under it, as one line. */
function paragraph(lines: readonly string[], word: string): string {
  const start = lines.findIndex((line) => line.startsWith(`${word} `));
  if (start < 0) return '';
  const parts = [lines[start]!.slice(word.length)];
  for (let at = start + 1; at < lines.length && /^\s/.test(lines[at]!); at++) parts.push(lines[at]!);
  return parts.map((part) => part.trim()).join(' ');
}

function exampleArguments(run: string, name: string): string {
  const match = new RegExp(`${name}\\.\\w+ -- ([^()]*?)(?=\\s*(?:\\(|badak |$))`).exec(run);
  return match === null ? '' : match[1]!.trim();
}

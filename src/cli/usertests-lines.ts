// What /bin/usertests prints, read line by line: `ok   NAME`, or `FAIL NAME` and two lines of what was expected and seen.

export interface CaseResult {
  readonly name: string;
  readonly ok: boolean;
  /** Of a failure: what Linux shows, and what badak showed. */
  readonly expected?: string;
  readonly saw?: string;
}

/** Takes output in pieces of any size; calls `done` for every case. */
export function caseReader(done: (result: CaseResult) => void): (text: string) => void {
  let rest = '';
  let failed: string | undefined;
  let expected = '';
  const take = (line: string): void => {
    const [, verdict, name] = /^(ok {3}|FAIL )(\S+)$/.exec(line) ?? [];
    if (verdict === 'ok   ') done({ name: name!, ok: true });
    else if (verdict !== undefined) failed = name!;
    else if (line.startsWith('  expected: ')) expected = line.slice(12);
    else if (line.startsWith('  saw: ') && failed !== undefined) {
      done({ name: failed, ok: false, expected, saw: line.slice(7).trimStart() });
      failed = undefined;
    }
  };
  return (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    for (const line of lines) take(line);
  };
}

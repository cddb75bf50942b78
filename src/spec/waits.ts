// What a thread can wait for, in the kernel's words; `{}` stands for what it is about. Everybody who blocks a thread takes
// one of these, and whoever shows it (the page, in two languages) has a word for each: the compiler sees to both.

export const WAIT_REASONS = {
  standardInput: 'standard input',
  terminalInput: 'input of terminal {}',
  terminalStopped: 'a terminal that is stopped (^Q lets it go on)',
  /** The screen's side of a pseudo terminal has to read first. */
  terminalMaster: 'the master of {}',
  foreground: 'the foreground of its terminal',
  masterData: 'output of {}',
  masterRoom: 'room for input of {}',
  pipeData: 'data in a pipe',
  pipeRoom: 'room in a pipe',
  otherSide: 'the other side of {}',
  fileLock: 'a lock on {}',
  futex: 'the futex at {}',
  child: 'a child',
  vforkChild: 'child {} after vfork',
  vfork: 'a child after vfork',
  fork: 'a fork of its process',
  time: 'a time',
  signal: 'a signal',
  toolchain: 'the toolchain',
  host: 'the host',
  hostPage: 'a page of a file of the host',
} as const;

export type WaitReasonName = keyof typeof WAIT_REASONS;

type Filled<Template extends string> = Template extends `${infer Before}{}${infer After}`
  ? `${Before}${string}${After}`
  : Template;

/** A text of the table, filled in: `the futex at 0x1000`. */
export type WaitReason = Filled<(typeof WAIT_REASONS)[WaitReasonName]>;

const NAMES = Object.keys(WAIT_REASONS) as WaitReasonName[];
/** Texts that are whole, before those with something to fill in. */
const ROWS = NAMES.map((name) => {
  const [before = '', after] = WAIT_REASONS[name].split('{}');
  return { name, before, after };
}).sort((a, b) => Number(a.after !== undefined) - Number(b.after !== undefined));

/** Which row of the table a text was made of, and what was filled in. */
export function readWaitReason(text: WaitReason): { readonly name: WaitReasonName; readonly about: string } {
  const row = ROWS.find(({ before, after }) =>
    after === undefined ? text === before : text.startsWith(before) && text.endsWith(after),
  )!;
  const end = text.length - (row.after ?? '').length;
  return { name: row.name, about: row.after === undefined ? '' : text.slice(row.before.length, end) };
}

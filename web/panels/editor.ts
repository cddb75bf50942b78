// The editor's tab: which file, its text, what is wrong with it, and the ways to run it. The editor itself (CodeMirror)
// is loaded when it is first wanted. Every change is saved.

import type { AssemblerClient } from '../app/assembler-client.ts';
import type { UserFiles } from '../app/files.ts';
import { t } from '../text.ts';
import { h, setText } from '../ui/dom.ts';
import { label, wordButton } from '../ui/labels.ts';
import type { CodeEditor } from './code-editor.ts';

export interface EditorOptions {
  readonly files: UserFiles;
  readonly assembler: AssemblerClient;
  /** `alone`: on a fresh machine. */
  readonly run: (name: string, text: string, alone: boolean) => void;
  readonly theme: () => 'dark' | 'light';
}

export interface EditorPanel {
  readonly element: HTMLElement;
  open(name: string, text: string): Promise<void>;
  openFile(name: string): Promise<void>;
  create(): Promise<void>;
  /** The tab is shown: loads the last file. */
  shown(): void;
  theme(): void;
  name(): string;
  text(): string;
}

const LAST = 'badak.editor.file';
const SAVE_MS = 300;
const TEMPLATE = `# hello: my first program.

        .include "syscalls.inc"

        .section .rodata
text:   .ascii  "Hello!\\n"
        .equ    length, . - text

        .text
        .globl  _start
_start:
        li      a0, 1                   # standard output
        la      a1, text
        li      a2, length
        li      t0, SYS_write
        ecall
        li      a0, 0
        li      t0, SYS_exit
        ecall
`;

export function makeEditor(options: EditorOptions): EditorPanel {
  const { files } = options;
  const choose = label(h('select'), 'open');
  const status = h('span', { class: 'status', role: 'status' });
  const host = h('div', { class: 'editor-host' });
  let code: Promise<CodeEditor> | undefined;
  let editor: CodeEditor | undefined;
  let name = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = (alone: boolean): void => {
    if (editor === undefined) return;
    save();
    options.run(name, editor.text(), alone);
  };
  const save = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (editor !== undefined && name !== '') void files.write(name, new TextEncoder().encode(editor.text()));
  };
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(save, SAVE_MS);
  };
  const load = (): Promise<CodeEditor> => {
    code ??= import('./code-editor.ts').then(({ openCodeEditor }) => {
      editor = openCodeEditor(host, {
        check: (text) => options.assembler.check(name, text),
        found: (errors) => {
          setText(status, errors === 0 ? t('noErrors') : `${errors} ${t('errors')}`);
          status.classList.toggle('bad', errors > 0);
        },
        changed,
        run: () => run(true),
        theme: options.theme(),
      });
      return editor;
    });
    return code;
  };
  const list = (): void => {
    const names = [...new Set([...files.names().filter((file) => !/\.(o|elf)$/.test(file)), name])]
      .filter((each) => each !== '')
      .sort();
    choose.replaceChildren(...names.map((each) => h('option', { value: each, selected: each === name }, each)));
  };
  const open = async (next: string, text: string): Promise<void> => {
    if (timer !== undefined) save();
    const loaded = await load();
    name = next;
    localStorage.setItem(LAST, next);
    loaded.open(text);
    list();
    loaded.focus();
  };
  const openFile = (next: string): Promise<void> =>
    open(next, new TextDecoder().decode(files.read(next) ?? new Uint8Array(0)));
  const create = async (): Promise<void> => {
    let fresh = 'untitled.s';
    for (let number = 2; files.names().includes(fresh); number++) fresh = `untitled-${number}.s`;
    await open(fresh, TEMPLATE);
    save();
  };
  choose.addEventListener('change', () => void openFile(choose.value));
  files.on(list);
  window.addEventListener('pagehide', save);
  const element = h(
    'div',
    { class: 'editor-tab' },
    h(
      'div',
      { class: 'editor-bar' },
      choose,
      wordButton('newFile', () => void create()),
      wordButton('assembleRun', () => run(true), { class: 'primary', title: 'Ctrl-Enter' }),
      wordButton('runBeside', () => run(false)),
      status,
    ),
    host,
  );
  return {
    element,
    open,
    openFile,
    create,
    shown() {
      if (editor !== undefined) return editor.focus();
      const last = localStorage.getItem(LAST) ?? files.names()[0] ?? '';
      if (code === undefined) void (files.names().includes(last) ? openFile(last) : create());
    },
    theme: () => editor?.theme(options.theme()),
    name: () => name,
    text: () => editor?.text() ?? '',
  };
}

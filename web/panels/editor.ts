// The editor's tab: which file, its text, what is wrong with it, and the ways to run it. The editor itself (CodeMirror)
// is loaded when it is first wanted. Every change is saved.

import type { Diagnostic } from '../../src/diag/diagnostic.ts';
import type { AssemblerClient } from '../app/assembler-client.ts';
import { lazily, loadNote } from '../app/bytes.ts';
import type { UserFiles } from '../app/files.ts';
import { h } from '../ui/dom.ts';
import { label, say, tell, word, wordButton } from '../ui/labels.ts';
import type { CodeEditor } from './code-editor.ts';

export interface EditorOptions {
  readonly files: UserFiles;
  readonly assembler: AssemblerClient;
  /** `beside`: in the background. */
  readonly run: (name: string, text: string, beside: boolean) => void;
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
  translate(): void;
  name(): string;
  text(): string;
}

const loadCodeEditor = lazily(() => import('./code-editor.ts'));
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
  return new FileEditor(options);
}

class FileEditor implements EditorPanel {
  readonly element: HTMLElement;
  private readonly options: EditorOptions;
  private readonly choice = label(h('select'), 'open');
  private readonly status = h('span', { class: 'status', role: 'status' });
  private readonly host = h('div', { class: 'editor-host' });
  private code: Promise<CodeEditor> | undefined;
  private editor: CodeEditor | undefined;
  private file = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: EditorOptions) {
    this.options = options;
    this.choice.addEventListener('change', () => void this.openFile(this.choice.value));
    options.files.on(() => this.list());
    window.addEventListener('pagehide', () => this.save());
    const bar = h(
      'div',
      { class: 'editor-bar' },
      this.choice,
      wordButton('newFile', () => void this.create()),
      wordButton('assembleRun', () => this.run(false), { class: 'primary', title: 'Ctrl-Enter' }),
      wordButton('runBeside', () => this.run(true)),
      this.status,
    );
    this.element = h('div', { class: 'editor-tab' }, bar, this.host);
  }

  async open(name: string, text: string): Promise<void> {
    if (this.timer !== undefined) this.save();
    const editor = await this.load().catch((error: unknown) => this.tellFailure(error, () => this.open(name, text)));
    if (editor === undefined) return;
    this.file = name;
    localStorage.setItem(LAST, name);
    editor.open(text);
    this.list();
    editor.focus();
  }

  openFile(name: string): Promise<void> {
    return this.open(name, new TextDecoder().decode(this.options.files.read(name) ?? new Uint8Array(0)));
  }

  async create(): Promise<void> {
    const names = this.options.files.names();
    let fresh = 'untitled.s';
    for (let number = 2; names.includes(fresh); number++) fresh = `untitled-${number}.s`;
    await this.open(fresh, TEMPLATE);
    this.save();
  }

  shown(): void {
    this.editor?.focus();
    if (this.code !== undefined) return;
    const names = this.options.files.names();
    const last = localStorage.getItem(LAST) ?? '';
    const file = names.includes(last) ? last : names.find((name) => /\.[sS]$/.test(name));
    void (file === undefined ? this.create() : this.openFile(file));
  }

  theme(): void {
    this.editor?.theme(this.options.theme());
  }

  translate(): void {
    this.editor?.translate();
  }

  name(): string {
    return this.file;
  }

  text(): string {
    return this.editor?.text() ?? '';
  }

  private run(beside: boolean): void {
    if (this.editor === undefined) return;
    this.save();
    this.options.run(this.file, this.editor.text(), beside);
  }

  private save(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.editor !== undefined && this.file !== '')
      void this.options.files.write(this.file, new TextEncoder().encode(this.editor.text()));
  }

  /** Where the text would be: that the editor could not be loaded, and a button that tries it again. */
  private tellFailure(error: unknown, again: () => Promise<void>): undefined {
    this.code = undefined;
    this.host.replaceChildren(
      h('p', { class: 'hint' }, word('editorFailed'), h('br'), tell(h('span'), loadNote(error))),
      wordButton('tryAgain', () => void again(), { class: 'primary retry' }),
    );
    return undefined;
  }

  private async check(text: string): Promise<readonly Diagnostic[] | undefined> {
    try {
      return await this.options.assembler.check(this.file, text);
    } catch {
      say(this.status, 'toolsFailed');
      this.status.classList.add('bad');
      return undefined;
    }
  }

  private load(): Promise<CodeEditor> {
    this.code ??= loadCodeEditor().then(({ openCodeEditor }) => {
      this.host.replaceChildren();
      this.editor = openCodeEditor(this.host, {
        check: (text) => this.check(text),
        found: (errors) => {
          say(this.status, errors === 0 ? 'noErrors' : errors === 1 ? 'oneError' : 'errorCount', { count: errors });
          this.status.classList.toggle('bad', errors > 0);
        },
        changed: () => {
          clearTimeout(this.timer);
          this.timer = setTimeout(() => this.save(), SAVE_MS);
        },
        run: () => this.run(false),
        theme: this.options.theme(),
      });
      return this.editor;
    });
    return this.code;
  }

  /** The sources that can be opened, and the one that is. */
  private list(): void {
    const names = [...this.options.files.names().filter((file) => !/^\.|\.(o|elf)$/.test(file)), this.file];
    const sorted = [...new Set(names)].filter((each) => each !== '').sort();
    this.choice.replaceChildren(
      ...sorted.map((each) => h('option', { value: each, selected: each === this.file }, each)),
    );
  }
}

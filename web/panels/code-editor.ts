// CodeMirror for badak's assembly: highlighting, diagnostics with their fixes, help on hovering, Ctrl-Enter. In a chunk
// of its own, loaded when the editor is first shown.

import { autocompletion, completeFromList } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { linter, lintGutter, lintKeymap, type Diagnostic as Mark } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Text } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, hoverTooltip, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Diagnostic, Span } from '../../src/diag/diagnostic.ts';
import { editorPhrases } from '../text/editor.ts';
import { label } from '../ui/labels.ts';
import { assemblyMode, COMPLETIONS, helpOn } from './assembly-language.ts';

export interface CodeEditor {
  open(text: string): void;
  text(): string;
  focus(): void;
  theme(theme: 'dark' | 'light'): void;
  /** Its own panels speak the page's language. */
  translate(): void;
}

export interface CodeEditorOptions {
  /** Undefined: it cannot be told. */
  readonly check: (text: string) => Promise<readonly Diagnostic[] | undefined>;
  /** How many errors the last check found. */
  readonly found: (errors: number) => void;
  readonly changed: () => void;
  readonly run: () => void;
  readonly theme: 'dark' | 'light';
}

const CHECK_MS = 250;

const COLORS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--text)', fontWeight: '600' },
  { tag: tags.meta, color: 'var(--cool)' },
  { tag: tags.labelName, color: 'var(--accent)' },
  { tag: tags.variableName, color: 'var(--good)' },
  { tag: [tags.number, tags.string], color: 'var(--bad)' },
  { tag: tags.comment, color: 'var(--dim)', fontStyle: 'italic' },
]);

const LOOK = EditorView.theme({
  '&': { fontSize: '13.5px', color: 'var(--text)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.5' },
  '.cm-gutters': { backgroundColor: 'var(--screen)', color: 'var(--dim)', border: 'none' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--raised) 55%, transparent)' },
  '.cm-activeLineGutter': { backgroundColor: 'var(--raised)' },
  '.cm-cursor': { borderLeftColor: 'var(--accent)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--changed) !important' },
  '.cm-tooltip': {
    backgroundColor: 'var(--raised)',
    color: 'var(--text)',
    border: '1px solid var(--rule)',
    borderRadius: '4px',
  },
  '.cm-tooltip pre': { margin: '0', padding: '7px 11px', font: '12px/1.5 var(--mono)' },
  '.cm-diagnostic': { font: '12px/1.5 var(--mono)', padding: '6px 10px', borderLeft: '3px solid var(--bad)' },
  '.cm-diagnosticAction': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
    borderRadius: '4px',
    padding: '3px 9px',
    fontWeight: '600',
  },
  '.cm-panels': { backgroundColor: 'var(--raised)', color: 'var(--text)' },
});

export function openCodeEditor(parent: HTMLElement, options: CodeEditorOptions): CodeEditor {
  const dark = new Compartment();
  const words = new Compartment();
  const check = linter(
    async ({ state }) => {
      const diagnostics = await options.check(state.doc.toString());
      if (diagnostics === undefined) return [];
      options.found(diagnostics.filter(({ severity }) => severity === 'error').length);
      return diagnostics.flatMap((diagnostic) => markOf(state.doc, diagnostic));
    },
    { delay: CHECK_MS },
  );
  const runNow = (): boolean => {
    options.run();
    return true;
  };
  const start = (doc: string): EditorState =>
    EditorState.create({
      doc,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        StreamLanguage.define(assemblyMode),
        syntaxHighlighting(COLORS),
        autocompletion({ override: [completeFromList(COMPLETIONS)] }),
        lintGutter(),
        check,
        hoverTooltip(hover),
        EditorState.tabSize.of(8),
        EditorView.contentAttributes.of({ spellcheck: 'false' }),
        words.of(EditorState.phrases.of(editorPhrases())),
        EditorView.updateListener.of((update) => update.docChanged && options.changed()),
        keymap.of([
          { key: 'Mod-Enter', run: runNow },
          ...lintKeymap,
          ...searchKeymap,
          ...historyKeymap,
          // Escape, then Tab leaves the editor.
          indentWithTab,
          ...defaultKeymap,
        ]),
        LOOK,
        dark.of(EditorView.darkTheme.of(options.theme === 'dark')),
      ],
    });
  const view = new EditorView({ parent, state: start('') });
  label(view.contentDOM, 'sourceLabel');
  return {
    open: (text) => view.setState(start(text)),
    text: () => view.state.doc.toString(),
    focus: () => view.focus(),
    theme: (theme) => view.dispatch({ effects: dark.reconfigure(EditorView.darkTheme.of(theme === 'dark')) }),
    translate: () => view.dispatch({ effects: words.reconfigure(EditorState.phrases.of(editorPhrases())) }),
  };
}

/** The diagnostic's place in the text; those of included files stand at its start. */
function markOf(doc: Text, { severity, code, message, primary, secondary, notes, help, fix }: Diagnostic): Mark[] {
  const span = primary?.span ?? secondary[0]?.span;
  const { from, to } = span === undefined ? { from: 0, to: 0 } : rangeOf(doc, span);
  const text = [`${message} [${code}]`, primary?.text ?? '', ...notes, ...help]
    .filter((each) => each !== '')
    .join('\n');
  const actions =
    fix === undefined
      ? []
      : [
          {
            name: `→ ${fix.replacement}`,
            apply: (view: EditorView) =>
              view.dispatch({ changes: { ...rangeOf(view.state.doc, fix.span), insert: fix.replacement } }),
          },
        ];
  return [{ from, to, severity, message: text, actions }];
}

function rangeOf(doc: Text, { line, column, length }: Span): { from: number; to: number } {
  const row = doc.line(Math.min(doc.lines, Math.max(1, line)));
  const from = Math.min(row.to, row.from + column - 1);
  return { from, to: Math.min(row.to, from + length) };
}

function hover(view: EditorView, at: number) {
  const line = view.state.doc.lineAt(at);
  const before = /[\w.]*$/.exec(line.text.slice(0, at - line.from))![0];
  const after = /^[\w.]*/.exec(line.text.slice(at - line.from))![0];
  const text = helpOn(before + after);
  if (text === undefined) return null;
  const create = (): { dom: HTMLElement } => {
    const dom = document.createElement('pre');
    dom.textContent = text;
    return { dom };
  };
  return { pos: at - before.length, end: at + after.length, create };
}

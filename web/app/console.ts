// The console as a whole: one machine, the panels around it, and what leads from one to the other.

import type { SharedRun } from '../../src/host/share.ts';
import { makeBench } from '../panels/bench.ts';
import { makeControls } from '../panels/controls.ts';
import { type EditorPanel, makeEditor } from '../panels/editor.ts';
import { makeFiles } from '../panels/files.ts';
import { type Choice, makeGallery } from '../panels/gallery.ts';
import { makeInspector } from '../panels/inspector.ts';
import { makeLog } from '../panels/log.ts';
import { makeProcesses } from '../panels/processes.ts';
import { showSettings } from '../panels/settings.ts';
import { openLink, showLink } from '../panels/sharing.ts';
import { makeTerminal } from '../panels/terminal.ts';
import { makeTimeline } from '../panels/timeline.ts';
import { setLanguage, t } from '../text.ts';
import { makeBanner } from '../ui/banner.ts';
import { download, h } from '../ui/dom.ts';
import { makeFrame, showView } from '../ui/frame.ts';
import { signButton, translatePage } from '../ui/labels.ts';
import { makeTabs, type Tabs } from '../ui/tabs.ts';
import { openAssembler } from './assembler-client.ts';
import { acceptDrops } from './dropping.ts';
import type { UserFiles } from './files.ts';
import { MachineClient } from './machine-client.ts';
import { cleanSettings, type PreferenceStore } from './preferences.ts';
import { GALLERY, openBuilder } from './programs.ts';
import { baseName, openStarter, toBytes } from './starting.ts';

export function makeConsole(root: HTMLElement, preferences: PreferenceStore, files: UserFiles): void {
  const machine = new MachineClient();
  const assembler = openAssembler();
  const theme = (): 'dark' | 'light' => preferences.value.theme;
  const restart = (): Promise<void> => machine.boot(preferences.value.settings).catch(() => {});
  const started = (line: string): void => {
    terminal.started(line);
    center.show('terminal');
    showView('terminal');
  };
  const starter = openStarter(machine, openBuilder(assembler), files.names, async (name) => files.read(name), started);
  const names = (): string[] => [...files.names().map(baseName), ...GALLERY.map(({ name }) => name)];
  const terminal = makeTerminal(machine, { names, start: starter.startLines });
  const log = makeLog(machine);
  const tell = (problem: string): void => {
    if (problem === '') return;
    log.add('crash', problem);
    inspector.tabs.show('log');
    showView('inspect');
  };

  // What can be started, and where it is changed.
  const openInEditor = (name: string, text: string): void => {
    center.show('editor');
    showView('terminal');
    void editor.open(name, text);
  };
  const editor = makeEditor({
    files,
    assembler,
    theme,
    run: (name, text, alone) =>
      void (alone ? restart() : Promise.resolve()).then(async () =>
        tell(await starter.startBytes(name, toBytes(text), [])),
      ),
  });
  const run = (choices: readonly Choice[]): void => void starter.start(choices).then(tell);
  const edit = async (program: Choice['program']): Promise<void> => {
    const name = program.path.replace(/^.*\//, '');
    const text = files.names().includes(name) ? files.read(name)! : await starter.read(program);
    openInEditor(name, new TextDecoder().decode(text));
  };
  const addFiles = async (added: readonly File[]): Promise<void> => {
    for (const file of added) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await files.write(file.name, bytes);
      tell(await starter.startBytes(file.name, bytes, []));
    }
    library.show('files');
  };
  acceptDrops((dropped) => void addFiles(dropped));
  const library = makeTabs('library', [
    { id: 'gallery', key: 'programs', panel: makeGallery({ run, edit: (program) => void edit(program) }).element },
    {
      id: 'files',
      key: 'yourFiles',
      panel: makeFiles(files, {
        run: (name) => void starter.startBytes(name, files.read(name)!, []).then(tell),
        edit: (name) => openInEditor(name, new TextDecoder().decode(files.read(name))),
        create: () => {
          center.show('editor');
          void editor.create();
        },
        add: (added) => void addFiles(added),
        say: tell,
      }),
    },
  ]);
  const center = centerTabs(terminal, editor);

  // What is seen of the machine.
  const select = (tid: number): void => {
    inspector.select(tid);
    if (inspector.tabs.current() === 'log') inspector.tabs.show('registers');
  };
  const processes = makeProcesses(machine, theme, select);
  const inspector = makeInspector(machine, log, (tid) => processes.select(tid));
  const timeline = makeTimeline(machine, theme, select);

  // The page as a whole.
  const tools = [
    signButton('share', 'share', () => void showLink(sharedRun(), () => machine.record(1))),
    signButton('theme', 'theme', () => preferences.change({ theme: theme() === 'dark' ? 'light' : 'dark' })),
    signButton('settings', 'settings', () => showSettings(preferences, () => void restart())),
  ];
  machine.recordings.on(({ text }) => download('run.badak', text, 'application/json'));
  const sharedRun = (): SharedRun => {
    const launched = starter.launched();
    const own = { name: baseName(editor.name() || 'hello'), source: editor.text(), args: [] };
    return { programs: launched.length > 0 ? launched : [own], settings: preferences.value.settings };
  };
  root.replaceChildren(
    ...makeFrame({
      controls: makeControls(machine, () => void restart()),
      library,
      center,
      processes: processes.element,
      inspect: inspector.tabs,
      timeline: timeline.element,
      timelineTools: timeline.tools,
      tools,
    }),
  );
  makeBanner(machine, () => void restart());
  const apply = (): void => {
    document.documentElement.dataset['theme'] = theme();
    terminal.apply(preferences.value);
    editor.theme();
    timeline.repaint();
    setLanguage(preferences.value.language);
    translatePage();
  };
  preferences.on(apply);
  apply();
  void restart();
  // For tests, and for whoever wants to play with the machine from the browser's own console.
  Object.assign(globalThis, {
    badak: { machine, terminal: terminal.terminal, timeline: timeline.data, start: starter.startLines },
  });
  void openLink({
    run: (shared) =>
      void machine
        .boot(cleanSettings({ ...preferences.value.settings, ...shared.settings }))
        .then(async () => tell(await starter.startShared(shared.programs))),
    look: (shared) => {
      for (const { name, source } of shared.programs) void files.write(fileName(name, source), toBytes(source));
      const first = shared.programs.find(({ source }) => typeof source === 'string');
      if (first !== undefined) openInEditor(fileName(first.name, first.source), first.source as string);
    },
  });
}

const fileName = (name: string, source: string | Uint8Array): string =>
  typeof source === 'string' ? `${name}.s` : name;

function centerTabs(terminal: ReturnType<typeof makeTerminal>, editor: EditorPanel): Tabs {
  const find = findBar(terminal);
  return makeTabs('center', [
    {
      id: 'terminal',
      key: 'terminal',
      panel: h('div', { class: 'terminal-tab' }, find, terminal.element),
      shown: () => {
        terminal.fit();
        terminal.terminal.focus();
      },
    },
    { id: 'editor', key: 'editor', panel: editor.element, shown: () => editor.shown() },
    { id: 'bench', key: 'benchmark', panel: makeBench() },
  ]);
}

/** Searches the terminal: Ctrl-Shift-F shows it, Enter goes on, Escape hides it. */
function findBar(terminal: ReturnType<typeof makeTerminal>): HTMLElement {
  const input = h('input', { type: 'text', 'aria-label': t('search'), placeholder: t('search') });
  const bar = h('div', { class: 'find', hidden: true }, input);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') terminal.find(input.value, event.shiftKey);
    if (event.key !== 'Escape') return;
    bar.hidden = true;
    terminal.terminal.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey && event.shiftKey && event.code === 'KeyF')) return;
    event.preventDefault();
    bar.hidden = false;
    input.focus();
  });
  return bar;
}

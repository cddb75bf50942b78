// The console as a whole: one machine, the panels around it, and what leads from one to the other.

import type { SharedRun } from '../../src/host/share.ts';
import type { ReadSource } from '../../src/host/siblings.ts';
import type { Launch, Mode, Settings } from '../messages.ts';
import { type BenchPanel, makeBench } from '../panels/bench.ts';
import { makeControls } from '../panels/controls.ts';
import { type EditorPanel, makeEditor } from '../panels/editor.ts';
import { makeFiles } from '../panels/files.ts';
import { type Choice, type GalleryPanel, makeGallery } from '../panels/gallery.ts';
import { type Inspector, makeInspector } from '../panels/inspector.ts';
import { type LogPanel, makeLog } from '../panels/log.ts';
import { makeProcesses, type ProcessPanel } from '../panels/processes.ts';
import { showSettings } from '../panels/settings.ts';
import { openLink, showLink } from '../panels/sharing.ts';
import { makeTerminals, type Terminals } from '../panels/terminals.ts';
import { makeTimeline, type TimelinePanel } from '../panels/timeline.ts';
import { type Note, setLanguage, type TextKey } from '../text.ts';
import { type Banner, makeBanner, watchTroubles } from '../ui/banner.ts';
import { download } from '../ui/dom.ts';
import { makeFrame, showView } from '../ui/frame.ts';
import { signButton, translatePage } from '../ui/labels.ts';
import { makeTabs, type Tabs } from '../ui/tabs.ts';
import { openAssembler } from './assembler-client.ts';
import { loadNote } from './bytes.ts';
import { acceptDrops } from './dropping.ts';
import type { UserFiles } from './files.ts';
import { joinHome } from './home.ts';
import { loadKorean, loadKoreanFont } from './korean.ts';
import type { MachineClient } from './machine-client.ts';
import { cleanSettings, type PreferenceStore } from './preferences.ts';
import { gallerySource, openBuilder } from './programs.ts';
import { shellOn } from './shell.ts';
import { openShells, type Shells } from './shells.ts';
import { baseName, isProgram, Starter, toBytes } from './starting.ts';

export interface ConsoleParts {
  readonly root: HTMLElement;
  readonly preferences: PreferenceStore;
  readonly files: UserFiles;
  /** Booted already, with a shell on the first terminal. */
  readonly machine: MachineClient;
}

/** Shows the page around a machine. */
export function makeConsole(parts: ConsoleParts): void {
  new Console(parts).begin();
}

class Console {
  private readonly root: HTMLElement;
  private readonly preferences: PreferenceStore;
  private readonly files: UserFiles;
  private readonly machine: MachineClient;
  private readonly terminals: Terminals;
  private readonly shells: Shells;
  private readonly starter: Starter;
  private readonly editor: EditorPanel;
  private readonly center: Tabs;
  private readonly gallery: GalleryPanel;
  private readonly library: Tabs;
  private readonly banner: Banner = makeBanner();
  private readonly bench: BenchPanel = makeBench();
  private readonly log: LogPanel;
  private readonly processes: ProcessPanel;
  private readonly inspector: Inspector;
  private readonly timeline: TimelinePanel;

  constructor({ root, preferences, files, machine }: ConsoleParts) {
    this.root = root;
    this.preferences = preferences;
    this.files = files;
    this.machine = machine;
    const assembler = openAssembler(this.beside);
    this.editor = makeEditor({ files, assembler, theme: this.theme, run: this.runEdited });
    this.center = makeTabs('centerTabs', [], ...this.terminalButtons());
    this.terminals = makeTerminals(
      machine,
      () => this.center,
      () => preferences.value,
    );
    this.shells = openShells(machine, this.terminals);
    this.starter = new Starter({
      machine,
      builder: openBuilder(assembler),
      files,
      shells: this.shells,
      beside: this.beside,
    });
    this.gallery = makeGallery({
      run: (choices) => this.run(() => this.starter.start(choices)),
      edit: (program) => this.attempt('sourceFailed', () => this.edit(program)),
    });
    this.library = makeTabs('libraryTabs', this.libraryTabs());
    this.log = makeLog(machine);
    this.processes = makeProcesses(machine, this.theme, this.select);
    this.timeline = makeTimeline(machine, this.theme, this.select);
    this.inspector = makeInspector(machine, this.log, (tid) => {
      this.processes.select(tid);
      this.timeline.select(tid);
    });
  }

  /** Sources that others include: the user's before those of the gallery. */
  private readonly beside: ReadSource = async (path) => {
    const own = this.files.read(path);
    return own === undefined ? gallerySource(path) : new TextDecoder().decode(own);
  };

  /** Shows the page, and what the machine has said so far. */
  begin(): void {
    this.root.replaceChildren(
      ...makeFrame({
        controls: makeControls(this.machine, this.restart),
        library: this.library,
        center: this.center,
        processes: this.processes.element,
        inspect: this.inspector.tabs,
        subject: this.inspector.subject,
        timeline: this.timeline.element,
        timelineTools: this.timeline.tools,
        tools: this.tools(),
      }),
    );
    this.terminals.open();
    for (const tab of this.centerTabs()) this.center.insert(tab, this.center.count());
    joinHome(this.machine, this.files);
    watchTroubles(this.machine, this.restart);
    acceptDrops((dropped) => void this.addFiles(dropped));
    this.machine.messages.on(({ level }) => level === 'crash' && this.inspector.tabs.mark('log'));
    this.followDeadlocks();
    this.machine.recordings.on(({ text }) => download('run.badak', text, 'application/json'));
    this.preferences.on(this.apply);
    // Words that were laid out before their font was there are laid out again.
    document.fonts.addEventListener('loadingdone', this.translate);
    this.apply();
    this.machine.listen();
    // Korean may be typed and written whatever the page speaks.
    void this.machine.completed().then(loadKoreanFont);
    this.offer();
    void openLink({ run: this.runShared, look: this.lookAt });
  }

  /** When nothing can go on any more, the report that says why is shown. */
  private followDeadlocks(): void {
    let before: Mode | undefined;
    this.machine.screens.on(({ mode }) => {
      if (mode === 'deadlock' && before !== mode) {
        this.inspector.tabs.show('log');
        showView('inspect');
      }
      before = mode;
    });
  }

  private readonly theme = (): 'dark' | 'light' => this.preferences.value.theme;

  private readonly restart = (): void => {
    this.shells.afterPrograms(false);
    void this.boot(this.preferences.value.settings, [shellOn(1)]);
  };

  /** Resolves to whether the machine is there; otherwise the banner tells why not. */
  private readonly boot = (settings: Settings, starts: readonly Launch[]): Promise<boolean> =>
    this.machine.boot(settings, starts).then(
      () => true,
      () => false,
    );

  private readonly apply = (): void => {
    document.documentElement.dataset['theme'] = this.theme();
    this.terminals.apply(this.preferences.value);
    this.editor.theme();
    setLanguage(this.preferences.value.language);
    if (this.preferences.value.language === 'ko') void loadKorean().then(this.translate);
    this.translate();
  };

  private readonly translate = (): void => {
    translatePage();
    this.gallery.translate();
    this.bench.translate();
    this.editor.translate();
    this.timeline.repaint();
  };

  private readonly tell = (problem: string | Note): void => {
    if (problem === '') return;
    this.log.add('crash', problem);
    this.inspector.tabs.show('log');
    showView('inspect');
  };

  private readonly select = (tid: number): void => {
    this.inspector.select(tid);
    if (this.inspector.tabs.current() === 'log') this.inspector.tabs.show('registers');
  };

  private readonly run = (start: () => Promise<string>): void => {
    showView('terminal');
    this.attempt('toolsFailed', () => start().then(this.tell));
  };

  /** Does something that may have to load files first; if they cannot be had, it can be tried again. */
  private readonly attempt = (title: TextKey, act: () => Promise<unknown>): void => {
    act().catch((error: unknown) =>
      this.banner.show(title, loadNote(error), 'tryAgain', () => this.attempt(title, act)),
    );
  };

  private readonly runEdited = (name: string, text: string, beside: boolean): void =>
    this.run(() => this.starter.startBytes(name, toBytes(text), beside));

  private readonly openInEditor = (name: string, text: string): void => {
    this.center.show('editor');
    showView('terminal');
    void this.editor.open(name, text);
  };

  private async edit(program: Choice['program']): Promise<void> {
    const name = program.path.replace(/^.*\//, '');
    const own = this.files.names().includes(name) ? this.files.read(name) : undefined;
    this.openInEditor(name, new TextDecoder().decode(own ?? (await this.starter.read(program))));
  }

  private async addFiles(added: readonly File[]): Promise<void> {
    for (const file of added) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await this.files.write(file.name, bytes);
      if (isProgram(file.name, bytes)) this.run(() => this.starter.startBytes(file.name, bytes));
      else
        this.log.add('info', {
          key: /\.(c|h|cc|cpp)$/i.test(file.name) ? 'addedC' : 'added',
          values: { name: file.name },
        });
    }
    this.library.show('files');
  }

  private centerTabs(): Parameters<typeof makeTabs>[1] {
    return [
      { id: 'editor', key: 'editor', panel: this.editor.element, shown: () => this.editor.shown() },
      { id: 'bench', key: 'benchmark', panel: this.bench.element },
    ];
  }

  private terminalButtons(): HTMLElement[] {
    return [
      signButton('plus', 'openTerminal', () => void this.shells.open()),
      signButton('split', 'split', () => this.terminals.split(() => this.shells.open())),
    ];
  }

  private libraryTabs(): Parameters<typeof makeTabs>[1] {
    const files = makeFiles(this.files, {
      run: (name) => this.run(() => this.starter.startBytes(name, this.files.read(name)!)),
      edit: (name) => this.openInEditor(name, new TextDecoder().decode(this.files.read(name))),
      create: () => {
        this.center.show('editor');
        void this.editor.create();
      },
      add: (added) => void this.addFiles(added),
      say: this.tell,
    });
    return [
      { id: 'gallery', key: 'programs', panel: this.gallery.element },
      { id: 'files', key: 'yourFiles', panel: files },
    ];
  }

  private tools(): readonly HTMLElement[] {
    const { preferences } = this;
    return [
      signButton('share', 'share', () => this.attempt('sourceFailed', () => this.share())),
      signButton('theme', 'theme', () => preferences.change({ theme: this.theme() === 'dark' ? 'light' : 'dark' })),
      signButton('settings', 'settings', () => showSettings(preferences, this.restart)),
    ];
  }

  private async share(): Promise<void> {
    await showLink(await this.sharedRun(), () => this.machine.record(1));
  }

  /** What a link holds: what was started, otherwise what the editor has. */
  private async sharedRun(): Promise<SharedRun> {
    const launched = await this.starter.launched();
    const own = { name: baseName(this.editor.name() || 'hello'), source: this.editor.text(), args: [] };
    return { programs: launched.length > 0 ? launched : [own], settings: this.preferences.value.settings };
  }

  private readonly runShared = (shared: SharedRun): void => {
    const settings = cleanSettings({ ...this.preferences.value.settings, ...shared.settings });
    this.shells.afterPrograms(true);
    void this.boot(settings, []).then((booted) => {
      if (booted) this.run(() => this.starter.startShared(shared.programs));
    });
  };

  private readonly lookAt = (shared: SharedRun): void => {
    for (const { name, source } of shared.programs) void this.files.write(fileName(name, source), toBytes(source));
    const first = shared.programs.find(({ source }) => typeof source === 'string');
    if (first !== undefined) this.openInEditor(fileName(first.name, first.source), first.source as string);
  };

  /** For tests, and for whoever wants to play with the machine from the browser's own console. */
  private offer(): void {
    const { machine, terminals, starter } = this;
    const badak = {
      machine,
      timeline: this.timeline.data,
      terminal: (tty: number) => terminals.all().find((each) => each.tty === tty)?.terminal,
      start: (line: string) => starter.startLine(line),
    };
    Object.assign(globalThis, { badak });
  }
}

const fileName = (name: string, source: string | Uint8Array): string =>
  typeof source === 'string' ? `${name}.s` : name;

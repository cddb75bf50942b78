// The page: makes the machine and the panels, and connects them.

import '@fontsource/jetbrains-mono/latin-400.css';
import '@fontsource/jetbrains-mono/latin-600.css';
import './style.css';
import { openAssembler } from './app/assembler-client.ts';
import { MachineClient } from './app/machine-client.ts';
import { openPreferences } from './app/preferences.ts';
import { GALLERY, openBuilder } from './app/programs.ts';
import { openStarter } from './app/starting.ts';
import { makeControls } from './panels/controls.ts';
import { makeGallery } from './panels/gallery.ts';
import { makeLog } from './panels/log.ts';
import { makeProcesses } from './panels/processes.ts';
import { makeTerminal } from './panels/terminal.ts';
import { setLanguage, t } from './text.ts';
import { makeBanner } from './ui/banner.ts';
import { h } from './ui/dom.ts';
import { makeFrame } from './ui/frame.ts';
import { translatePage } from './ui/labels.ts';
import { makeTabs } from './ui/tabs.ts';

function start(root: HTMLElement): void {
  const preferences = openPreferences();
  setLanguage(preferences.value.language);
  const machine = new MachineClient();
  const builder = openBuilder(openAssembler());
  const starter = openStarter(
    machine,
    builder,
    () => [],
    async () => undefined,
    (line) => terminal.started(line),
  );
  const terminal = makeTerminal(machine, { names: () => GALLERY.map(({ name }) => name), start: starter.startLines });
  const restart = (): void => void machine.boot(preferences.value.settings).catch(() => {});
  const controls = makeControls(machine, restart);
  const log = makeLog(machine);
  const gallery = makeGallery({
    run: (choices) => void starter.start(choices).then((problem) => problem !== '' && terminal.say(`\n${problem}`)),
    edit: () => {},
  });
  const processes = makeProcesses(
    machine,
    () => preferences.value.theme,
    (tid) => processes.select(tid),
  );
  const center = makeTabs('center', [
    {
      id: 'terminal',
      key: 'terminal',
      panel: h('div', { class: 'terminal-tab' }, terminal.element),
      shown: () => terminal.fit(),
    },
  ]);
  const inspect = makeTabs('inspect', [{ id: 'log', key: 'kernelLog', panel: log.element }]);
  const frame = makeFrame({
    controls,
    gallery: gallery.element,
    center,
    processes: processes.element,
    inspect,
    timeline: h('div'),
    timelineTools: [],
    tools: [],
  });
  root.replaceChildren(...frame);
  makeBanner(machine, restart);
  const apply = (): void => {
    document.documentElement.dataset['theme'] = preferences.value.theme;
    terminal.apply(preferences.value);
    setLanguage(preferences.value.language);
    translatePage();
  };
  preferences.on(apply);
  apply();
  restart();
}

const root = document.getElementById('app')!;
if (typeof WebAssembly === 'object' && typeof Worker === 'function') start(root);
else root.textContent = t('unsupported');

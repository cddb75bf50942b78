// The page. The machine is booted at once, in its worker, while the panels are still loading.

import './style/index.css';
import { loadNote } from './app/bytes.ts';
import { openFiles } from './app/files.ts';
import { keepPage } from './app/keeping.ts';
import { loadKorean } from './app/korean.ts';
import { MachineClient } from './app/machine-client.ts';
import { openPreferences } from './app/preferences.ts';
import { shellOn } from './app/shell.ts';
import { setLanguage, t } from './text.ts';

async function start(root: HTMLElement): Promise<void> {
  const preferences = openPreferences();
  const machine = new MachineClient();
  // What goes wrong is told by the machine's `trouble`.
  machine.boot(preferences.value.settings, [shellOn(1)]).catch(() => undefined);
  document.documentElement.dataset['theme'] = preferences.value.theme;
  setLanguage(preferences.value.language);
  // Nothing waits for it: texts and letters change when it is there.
  if (preferences.value.language === 'ko') void loadKorean();
  const [{ makeConsole }, files] = await Promise.all([import('./app/console.ts'), openFiles()]);
  makeConsole({ root, preferences, files, machine });
  if (import.meta.env.PROD) await keepPage(machine.completed());
}

/** The panels could not be had. Browsers do not fetch a module again that has failed, so this is the one case of a reload. */
function tellFailure(error: unknown): void {
  const { key, values } = loadNote(error);
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.textContent = `${t('pageFailed')}: ${t(key, values)}`;
  const button = document.createElement('button');
  button.className = 'primary';
  button.textContent = t('tryAgain');
  button.addEventListener('click', () => location.reload());
  const box = document.createElement('div');
  box.className = 'page-failed';
  box.append(text, button);
  root.replaceChildren(box);
}

const root = document.getElementById('app')!;
if (typeof WebAssembly === 'object' && typeof Worker === 'function') start(root).catch(tellFailure);
else root.textContent = t('unsupported');

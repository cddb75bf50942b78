// The page: makes the machine and the panels, and connects them.

import '@fontsource/jetbrains-mono/latin-400.css';
import '@fontsource/jetbrains-mono/latin-600.css';
import './style.css';
import { makeConsole } from './app/console.ts';
import { openFiles } from './app/files.ts';
import { openPreferences } from './app/preferences.ts';
import { setLanguage, t } from './text.ts';

async function start(root: HTMLElement): Promise<void> {
  const preferences = openPreferences();
  document.documentElement.dataset['theme'] = preferences.value.theme;
  setLanguage(preferences.value.language);
  makeConsole(root, preferences, await openFiles());
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    await navigator.serviceWorker.register('./sw.js').catch(() => undefined);
  }
}

const root = document.getElementById('app')!;
if (typeof WebAssembly === 'object' && typeof Worker === 'function') void start(root);
else root.textContent = t('unsupported');

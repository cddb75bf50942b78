// The dialog of settings: what the next machine is made with, and how the page looks.

import { cleanSettings, POLICIES, type PreferenceStore } from '../app/preferences.ts';
import { isTextKey, type TextKey } from '../text.ts';
import { h } from '../ui/dom.ts';
import { word, wordButton } from '../ui/labels.ts';

/** Shows it; `restart` when the machine shall be made anew. */
export function showSettings(preferences: PreferenceStore, restart: () => void): void {
  const { settings, language, screenReader } = preferences.value;
  const number = (value: number, min: number, max: number): HTMLInputElement =>
    h('input', { type: 'number', value: String(value), min: String(min), max: String(max) });
  const harts = number(settings.harts, 1, 64);
  const quantum = number(settings.quantum, 100, 1e9);
  const seed = number(settings.seed, 0, 0xffffffff);
  const memory = number(settings.memoryMiB, 1, 512);
  const choice = (values: readonly (readonly [string, string | Node])[], now: string): HTMLSelectElement =>
    h('select', {}, ...values.map(([value, text]) => h('option', { value, selected: value === now }, text)));
  const policy = choice(
    POLICIES.map((name) => [name, policyText(name)]),
    settings.policy,
  );
  const pace = choice(
    [
      ['real', word('paceReal')],
      ['fast', word('paceFast')],
    ],
    settings.pace,
  );
  const tongue = choice(
    [
      ['en', 'English'],
      ['ko', '한국어'],
    ],
    language,
  );
  const reader = h('input', { type: 'checkbox', checked: screenReader });
  const field = (key: TextKey, control: HTMLElement): HTMLElement => h('label', { class: 'field' }, word(key), control);
  tongue.addEventListener('change', () => preferences.change({ language: tongue.value === 'ko' ? 'ko' : 'en' }));
  reader.addEventListener('change', () => preferences.change({ screenReader: reader.checked }));
  const apply = (): void => {
    const given = {
      harts: harts.valueAsNumber,
      quantum: quantum.valueAsNumber,
      seed: seed.valueAsNumber,
      memoryMiB: memory.valueAsNumber,
      policy: policy.value,
      pace: pace.value,
    };
    preferences.change({ settings: cleanSettings(given) });
    dialog.close();
    restart();
  };
  const dialog = openDialog(
    'settings',
    field('harts', harts),
    field('quantum', quantum),
    field('policy', policy),
    field('seed', seed),
    field('memorySize', memory),
    field('pace', pace),
    h('hr'),
    field('language', tongue),
    field('screenReader', reader),
    h(
      'div',
      { class: 'buttons' },
      wordButton('close', () => dialog.close()),
      wordButton('apply', apply, { class: 'primary' }),
    ),
  );
}

/** `rr: each in its turn`. */
function policyText(name: string): Node {
  const key = `policy-${name}`;
  return h('span', {}, name, ...(isTextKey(key) ? [': ', word(key)] : []));
}

/** A modal dialog with a title; removed when it is closed. */
export function openDialog(title: TextKey, ...children: readonly HTMLElement[]): HTMLDialogElement {
  const heading = h('h2', { id: 'dialog-title' }, word(title));
  const dialog = h('dialog', { 'aria-labelledby': 'dialog-title' }, heading, ...children);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

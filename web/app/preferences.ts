// What the user has chosen: kept in the browser, checked when it is read.

import { CHOOSABLE } from '../../src/kernel/sched/policies.ts';
import type { Settings } from '../messages.ts';
import { type Language, preferredLanguage } from '../text.ts';
import { newEmitter } from './emitter.ts';

export interface Preferences {
  readonly theme: 'dark' | 'light';
  readonly language: Language;
  readonly screenReader: boolean;
  readonly settings: Settings;
}

export const DEFAULT_SETTINGS: Settings = {
  harts: 1,
  quantum: 100_000,
  seed: 1,
  memoryMiB: 64,
  policy: 'rr',
  pace: 'real',
};
export const POLICIES: readonly string[] = CHOOSABLE.map(({ name }) => name);

const KEY = 'badak.preferences';

/** A setting in its range, whatever was given: links and stored texts come from anywhere. */
export function cleanSettings(given: Partial<Record<keyof Settings, unknown>> | undefined): Settings {
  const number = (value: unknown, fallback: number, min: number, max: number): number =>
    typeof value === 'number' && Number.isFinite(value) ? Math.min(max, Math.max(min, Math.round(value))) : fallback;
  const d = DEFAULT_SETTINGS;
  return {
    harts: number(given?.harts, d.harts, 1, 64),
    quantum: number(given?.quantum, d.quantum, 100, 1e9),
    seed: number(given?.seed, d.seed, 0, 0xffffffff),
    memoryMiB: number(given?.memoryMiB, d.memoryMiB, 1, 512),
    policy: POLICIES.find((policy) => policy === given?.policy) ?? d.policy,
    pace: given?.pace === 'fast' ? 'fast' : 'real',
  };
}

function read(): Preferences {
  let stored: Partial<Preferences> = {};
  try {
    stored = (JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences> | null) ?? {};
  } catch {
    // Not ours, or storage is forbidden: the defaults do.
  }
  const light = matchMedia('(prefers-color-scheme: light)').matches;
  return {
    theme: stored.theme === 'dark' || stored.theme === 'light' ? stored.theme : light ? 'light' : 'dark',
    language: stored.language === 'en' || stored.language === 'ko' ? stored.language : preferredLanguage(),
    screenReader: stored.screenReader === true,
    settings: cleanSettings(stored.settings),
  };
}

export interface PreferenceStore {
  readonly value: Preferences;
  change(part: Partial<Preferences>): void;
  on(listener: (value: Preferences) => void): () => void;
}

export function openPreferences(): PreferenceStore {
  const changed = newEmitter<Preferences>();
  let value = read();
  return {
    get value() {
      return value;
    },
    change(part) {
      value = { ...value, ...part };
      try {
        localStorage.setItem(KEY, JSON.stringify(value));
      } catch {
        // Without storage it holds until the page is closed.
      }
      changed.emit(value);
    },
    on: changed.on,
  };
}

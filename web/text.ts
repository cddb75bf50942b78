// Every word of the page, in English and Korean (web/text/).

import { EN, type TextKey, type Values } from './text/en.ts';
import { KO } from './text/ko.ts';

export type { Note, TextKey, Values } from './text/en.ts';

export type Language = 'en' | 'ko';

const TABLES: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { en: EN, ko: KO };
let current: Language = 'en';

export const preferredLanguage = (): Language => (navigator.language.toLowerCase().startsWith('ko') ? 'ko' : 'en');

/** All texts made from now on are in this language. */
export function setLanguage(language: Language): void {
  current = language;
  document.documentElement.lang = language;
}

export const language = (): Language => current;

/** Whether the page has a word by this name. */
export const isTextKey = (key: string): key is TextKey => Object.hasOwn(EN, key);

/** A text; `{name}` in it is filled in. */
export const t = (key: TextKey, values: Values = {}): string =>
  TABLES[current][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

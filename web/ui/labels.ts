// Words and labels that change when the language does.

import { type Note, type TextKey, t, type Values } from '../text.ts';
import { h, icon, type Props, setText } from './dom.ts';
import { ICONS, type IconName } from './icons.ts';

/** Puts a text of the page into an element, where it follows the language. */
export function say<E extends HTMLElement>(element: E, key: TextKey, values?: Values): E {
  if (element.dataset['text'] === key && values === undefined) return element;
  element.dataset['text'] = key;
  if (values === undefined) delete element.dataset['values'];
  else element.dataset['values'] = JSON.stringify(values);
  setText(element, t(key, values));
  return element;
}

/** Puts a text into an element: a note of the page, which follows the language, or whatever was said elsewhere. */
export function tell<E extends HTMLElement>(element: E, text: string | Note): E {
  if (typeof text !== 'string') return say(element, text.key, text.values);
  delete element.dataset['text'];
  setText(element, text);
  return element;
}

/** A word of the page. */
export const word = (key: TextKey, values?: Values): HTMLSpanElement => say(h('span'), key, values);

/** Gives an element its name for people and screen readers. @param of what it belongs to: `Run pipe` */
export function label<E extends Element>(element: E, key: TextKey, of = ''): E {
  const text = `${t(key)} ${of}`.trimEnd();
  element.setAttribute('data-label', key);
  if (of !== '') element.setAttribute('data-of', of);
  element.setAttribute('aria-label', text);
  if (element instanceof HTMLButtonElement) element.title = text;
  return element;
}

/** A button with a sign only. @param of what it belongs to, for its name */
export const signButton = (
  name: IconName,
  key: TextKey,
  press: () => void,
  props: Props = {},
  of = '',
): HTMLButtonElement =>
  label(h('button', { type: 'button', class: 'sign', onclick: press, ...props }, icon(ICONS[name])), key, of);

/** A button with a word. */
export const wordButton = (key: TextKey, press: () => void, props: Props = {}): HTMLButtonElement =>
  h('button', { type: 'button', onclick: press, ...props }, word(key));

/** Puts every word and label into the present language. */
export function translatePage(): void {
  for (const element of document.querySelectorAll('[data-text]')) {
    const values = element.getAttribute('data-values');
    element.textContent = t(
      element.getAttribute('data-text') as TextKey,
      values === null ? {} : (JSON.parse(values) as Values),
    );
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    label(element, element.getAttribute('data-label') as TextKey, element.getAttribute('data-of') ?? '');
  }
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-hint]'))
    input.placeholder = t(input.dataset['hint'] as TextKey);
}

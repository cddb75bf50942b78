// Words and labels that change when the language does.

import { type TextKey, t } from '../text.ts';
import { h, icon, type Props } from './dom.ts';
import { ICONS, type IconName } from './icons.ts';

/** A word of the page. */
export const word = (key: TextKey): HTMLSpanElement => h('span', { 'data-text': key }, t(key));

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
    element.textContent = t(element.getAttribute('data-text') as TextKey);
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    label(element, element.getAttribute('data-label') as TextKey, element.getAttribute('data-of') ?? '');
  }
}

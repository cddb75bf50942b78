// The gallery: every program with what it shows, to run alone or several together; and the user's own files.

import type { ProgramInfo } from '../app/program-info.ts';
import { GALLERY } from '../app/programs.ts';
import { type ProgramPart, programText } from '../text/programs.ts';
import { isTextKey } from '../text.ts';
import { h, setText } from '../ui/dom.ts';
import { label, signButton, word, wordButton } from '../ui/labels.ts';

/** Something to start: a program and the text of its arguments. */
export interface Choice {
  readonly program: ProgramInfo;
  readonly args: string;
}

/** Where a program speaks. */
interface Spot {
  readonly spot: HTMLElement;
  readonly program: ProgramInfo;
  readonly part: ProgramPart;
}

export interface GalleryOptions {
  readonly run: (choices: readonly Choice[]) => void;
  readonly edit: (program: ProgramInfo) => void;
}

export interface GalleryPanel {
  readonly element: HTMLElement;
  /** Puts what the programs say into the present language. */
  translate(): void;
}

export function makeGallery(options: GalleryOptions): GalleryPanel {
  const chosen = new Map<string, Choice>();
  const spots: Spot[] = [];
  const together = wordButton('runMany', () => options.run([...chosen.values()]), { class: 'primary', disabled: true });
  const choose = (choice: Choice, on: boolean): void => {
    if (on) chosen.set(choice.program.path, choice);
    else chosen.delete(choice.program.path);
    together.disabled = chosen.size === 0;
  };
  const themes = [...new Set(GALLERY.map(({ theme }) => theme))];
  const element = h('div', { class: 'gallery' });
  element.append(h('div', { class: 'gallery-bar' }, together));
  for (const theme of themes) {
    element.append(
      h('h3', {}, themeName(theme)),
      h(
        'ul',
        {},
        ...GALLERY.filter((program) => program.theme === theme).map((program) => card(program, options, choose, spots)),
      ),
    );
  }
  const translate = (): void => {
    for (const { spot, program, part } of spots) setText(spot, programText(program, part));
  };
  return { element, translate };
}

/** The name of a theme in the page's language; of a new folder its own. */
function themeName(theme: string): Node | string {
  const key = `theme-${theme}`;
  return isTextKey(key) ? word(key) : theme;
}

function card(
  program: ProgramInfo,
  options: GalleryOptions,
  choose: (choice: Choice, on: boolean) => void,
  spots: Spot[],
): HTMLElement {
  const say = <E extends HTMLElement>(spot: E, part: ProgramPart): E => {
    spots.push({ spot, program, part });
    spot.textContent = programText(program, part);
    return spot;
  };
  const args = label(
    h('input', { type: 'text', value: program.args, spellcheck: 'false', autocomplete: 'off' }),
    'arguments',
  );
  const box = label(h('input', { type: 'checkbox' }), 'choose', program.name);
  const choice = (): Choice => ({ program, args: args.value });
  box.addEventListener('change', () => choose(choice(), box.checked));
  args.addEventListener('input', () => box.checked && choose(choice(), true));
  const details = h(
    'details',
    {},
    h('summary', {}, h('b', {}, program.name), ' ', say(h('span', { class: 'title' }), 'title')),
    say(h('p', {}), 'shows'),
    program.tries === '' ? undefined : h('p', { class: 'tries' }, word('tries'), ': ', say(h('span'), 'tries')),
    program.lab === '' ? undefined : h('p', { class: 'tries' }, word('lab'), ': ', h('code', {}, program.lab)),
    h('label', { class: 'field' }, word('arguments'), args),
  );
  return h(
    'li',
    { class: 'card', 'data-program': program.name },
    h('label', { class: 'pick' }, box),
    details,
    h(
      'div',
      { class: 'card-actions' },
      signButton('run', 'run', () => options.run([choice()]), {}, program.name),
      signButton('edit', 'edit', () => options.edit(program), {}, program.name),
    ),
  );
}
